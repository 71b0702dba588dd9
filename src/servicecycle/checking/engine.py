"""Runs the rules over one file: findings get their places, comments silence some, and no rule stops the others."""

from __future__ import annotations

from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servicecycle.checking.finding import Also, Checked, Found
from servicecycle.checking.rule import EARLIER_UNREADABLE, OUR_BUG, UNREADABLE, rule
from servicecycle.checking.subject import Subject
from servicecycle.checking.suppression import silenced
from servicecycle.errors import InvalidFile, Place, UnreadableFile, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from servicecycle.checking.finding import Finding, Related
    from servicecycle.checking.settings import Settings
    from servicecycle.reading.files import Reading
    from servicecycle.reading.places import Route


_LONGEST_ANCHOR = 100


def checked(
    file: str,
    read: Callable[[], Reading],
    settings: Settings,
    *,
    today: date,
    earlier: Callable[[], Reading | None] | None = None,
) -> Checked:
    """Read one file, as `read` does, and check it; what cannot be read is a finding too.

    `today` is the day by which an action is overdue; `earlier` reads the version to hold the file against, and
    returns `None` for a file that is new.
    """
    try:
        reading = read()
    except InvalidFile as invalid:
        return Checked(file, tuple(_mistakes(invalid, settings)), readable=False, fail_on=settings.fail_on)
    except UnreadableFile as unreadable:
        return Checked(file, (_unreadable(file, unreadable, settings),), readable=False, fail_on=settings.fail_on)
    except Exception as failure:  # noqa: BLE001  a bug of ours in one file is no reason to leave the others
        place = Place(file, 1, 1, "")
        values: dict[str, object] = {"rule": UNREADABLE, "failure": _told(failure)}
        bug = Found(OUR_BUG, settings.severity_of(OUR_BUG), place, "", values)
        return Checked(file, (bug,), readable=False, fail_on=settings.fail_on)
    before, trouble = _earlier(earlier)
    result = check(reading, settings, today=today, before=before)
    if trouble is None or EARLIER_UNREADABLE not in settings.codes():
        return result
    place = reading.places.place(("name",), "key")
    told = Found(EARLIER_UNREADABLE, settings.severity_of(EARLIER_UNREADABLE), place, "", {"what": trouble})
    return result._replace(findings=tuple(sorted((told, *result.findings), key=_order)))


def _unreadable(file: str, unreadable: UnreadableFile, settings: Settings) -> Found:
    values: dict[str, object] = {"what": unreadable.what, "instead": ""}
    return Found(UNREADABLE, settings.severity_of(UNREADABLE), Place(file, 1, 1, ""), "", values)


def _earlier(earlier: Callable[[], Reading | None] | None) -> tuple[Reading | None, str | None]:
    """Read the earlier version; one that cannot be read is told of, and nothing can have slid back from it."""
    try:
        return (earlier() if earlier else None), None
    except InvalidFile as invalid:
        first = invalid.mistakes[0]
        return None, said("{place}: {what}", place=str(first.place), what=first.what)
    except UnreadableFile as unreadable:
        return None, unreadable.args[0]


def check(reading: Reading, settings: Settings, *, today: date, before: Reading | None = None) -> Checked:
    """Check a cycle that was read."""
    subject = _subject(reading, settings, today, _subject(before, settings, today) if before else None)
    found = [one for code in settings.codes() for one in _ran(code, subject, settings)]
    found, taken = silenced(found, reading.places.source, settings)
    language = reading.cycle.language if "language" in reading.cycle.model_fields_set else None
    findings = tuple(sorted(found, key=_order))
    return Checked(reading.file, findings, silenced=taken, language=language, fail_on=settings.fail_on)


def _subject(reading: Reading, settings: Settings, today: date, before: Subject | None = None) -> Subject:
    thresholds = settings.all_thresholds()
    return Subject(reading, thresholds=thresholds, gates=settings.gates, today=today, before=before)


def _ran(code: str, subject: Subject, settings: Settings) -> Iterator[Found]:
    """Run one rule; one that fails makes a finding which says that the fault is ours."""
    one = rule(code)
    try:
        for finding in one.check(subject):
            yield _found(code, finding, subject, settings)
    except Exception as failure:  # noqa: BLE001  a rule may fail in any way, and the others are to run
        values: dict[str, object] = {"rule": code, "failure": _told(failure)}
        place = subject.reading.places.place(("name",), "key")
        yield Found(OUR_BUG, settings.severity_of(OUR_BUG), place, code, values)


def _told(failure: Exception) -> str:
    from traceback import extract_tb  # noqa: PLC0415  only a bug of ours needs it

    last = extract_tb(failure.__traceback__)[-1]
    return f"{type(failure).__name__}: {failure} ({Path(last.filename).name}:{last.lineno})"


def _found(code: str, finding: Finding, subject: Subject, settings: Settings) -> Found:
    place = subject.reading.places.place(finding.route, finding.end)
    anchor = anchored(finding.route, subject.cycle)
    also = tuple(_also(related, subject) for related in finding.related)
    return Found(code, settings.severity_of(code), place, anchor, finding.values, also, finding.say)


def _also(related: Related, subject: Subject) -> Also:
    holder = subject.before if related.before and subject.before else subject
    return Also(holder.reading.places.place(related.route), related.label)


def anchored(route: Route, cycle: Any) -> str:  # noqa: ANN401  any part of a cycle
    """Return a route with ids in place of positions: `steps/ticket/perceived`, wherever the step now stands."""
    parts, here = [], cycle
    for step in route:
        if isinstance(step, int):
            here = here[step] if isinstance(here, tuple) and step < len(here) else None
            parts.append(str(getattr(here, "id", None) or (here if isinstance(here, str) else step)))
        else:
            name = f"{step}_" if iskeyword(step) else step
            here = here.get(step) if isinstance(here, dict) else getattr(here, name, None)
            parts.append(step)
    return "/".join(parts)


def _mistakes(invalid: InvalidFile, settings: Settings) -> Iterator[Found]:
    for mistake in invalid.mistakes:
        also = (Also(mistake.also, "also"),) if mistake.also else ()
        values: dict[str, object] = {"what": mistake.what, "instead": mistake.instead}
        severity = settings.severity_of(UNREADABLE)
        yield Found(UNREADABLE, severity, mistake.place, mistake.place.text.strip()[:_LONGEST_ANCHOR], values, also)


def _order(found: Found) -> tuple[int, int, str, str]:
    return found.place.line, found.place.column, found.rule, found.anchor

"""What `check --fix` does: puts right what rules know how to put right, without changing what a file says."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.finding import Found
from servicecycle.checking.rule import rule
from servicecycle.checking.subject import Subject
from servicecycle.checking.suppression import silenced
from servicecycle.errors import InvalidFile
from servicecycle.reading.decode import decode
from servicecycle.reading.files import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from servicecycle.checking.edits import Edit
    from servicecycle.checking.finding import Finding
    from servicecycle.checking.settings import Settings
    from servicecycle.reading.files import Reading

    Mend = Callable[[Subject, Finding], Iterable[Edit]]


class Mended(NamedTuple):
    """A file put right: its new text, and how many findings of each rule are gone with it."""

    text: str
    put_right: Mapping[str, int]


def mended(reading: Reading, settings: Settings, *, today: date) -> Mended | None:
    """Put right what the selected rules can, and no comment silences; `None` when there is nothing to do.

    The new text is read again: raises `RuntimeError`, a bug of ours, when it would say anything else than before.
    """
    subject = _subject(reading, settings, today)
    found = list(_mendable(subject, settings))
    edits = sorted({edit for _, finding, mend in found for edit in mend(subject, finding)})
    for chosen in (edits, [edit for edit in edits if not edit.shared]):
        if not chosen:
            return None
        again = _read_again(reading, chosen)
        if again is not None and again.cycle.model_dump() == reading.cycle.model_dump():
            left = Counter(code for code, _, _ in _mendable(_subject(again, settings, today), settings))
            return Mended(again.places.source.text, Counter(code for code, _, _ in found) - left)
    raise RuntimeError(f"mending {reading.file} would have changed what it says; the file is as it was")


def _subject(reading: Reading, settings: Settings, today: date) -> Subject:
    return Subject(reading, thresholds=settings.all_thresholds(), gates=settings.gates, today=today)


def _mendable(subject: Subject, settings: Settings) -> Iterator[tuple[str, Finding, Mend]]:
    """Yield every finding that its rule can mend and that no comment silences."""
    found: list[Found] = []
    what: list[tuple[str, Finding, Mend]] = []
    for code in settings.codes():
        one = rule(code)
        mend: Mend | None = getattr(one, "mend", None)
        for finding in one.check(subject) if mend else ():
            place = subject.reading.places.place(finding.route, finding.end)
            found.append(Found(code, one.SEVERITY, place, anchor=""))
            what += [(code, finding, mend)] if mend else []
    kept, _ = silenced(found, subject.reading.places.source, settings)
    places = {(one.rule, one.place) for one in kept}
    return (one for one, at in zip(what, found, strict=True) if (at.rule, at.place) in places)


def _read_again(reading: Reading, edits: list[Edit]) -> Reading | None:
    """Make the edits and read the outcome; `None` where it can no longer be read."""
    text, parts, end = reading.places.source.text, list[str](), 0
    for edit in edits:
        parts += text[end : edit.start], edit.text
        end = edit.end
    try:
        return read_text("".join((*parts, text[end:])), reading.file)
    except InvalidFile:
        return None


def diff(file: str, old: bytes, new: bytes) -> str:
    """Return the way from the old content of a file to the new as a patch, which `patch -p1` and `git apply` take.

    A file in UTF-16 is shown as text, and such a patch is for reading alone.
    """
    from difflib import unified_diff  # noqa: PLC0415  only asked for now and then

    lines = unified_diff(_lines(old, file), _lines(new, file), _named(f"a/{file}"), _named(f"b/{file}"))
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(raw: bytes, file: str) -> list[str]:
    """Return the lines as patches have them: they end at line feeds alone, and the file's mark is part of the first."""
    text = ("\ufeff" if raw.startswith(codecs.BOM_UTF8) else "") + decode(raw, file)
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _named(path: str) -> str:
    """Write a path as git does in a patch: in quotes where it holds odd characters, with a tab after it if spaces."""
    if re.search(r'[\x00-\x1f\x7f"\\]', path):
        return '"' + re.sub(r'[\x00-\x1f\x7f"\\]', lambda found: f"\\{ord(found[0]):03o}", path) + '"'
    return f"{path}\t" if " " in path else path

"""Who does what by when: as bars on a screen, as a table in a document, and what both assume."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bar, Bars, Callout, Column, Paragraph, Table, Text
from servicecycle.reporting.sentences import few
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.planning.calendar import Work
    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling

_WEEK = 7
_FEW_DAYS, _A_FEW_YEARS = 63, 1000
_WORKING_DAYS = 5.0


def bars(told: Telling) -> Iterator[Block]:
    """Yield the calendar as bars, by owner, and what it assumes."""
    works, words = told.plan.calendar, told.words
    if not works:
        return
    from servicecycle.analysis.planning.calendar import reach  # noqa: PLC0415  views import results only for their types

    yield from _late(told)
    end = reach(works, told.plan.bounds.start)
    groups = [
        (_owner(owner, told), tuple(_bar(work, end, told) for work in group))
        for owner, group in groupby(works, key=lambda work: work.owner)
    ]
    dated = told.plan.bounds.start is not None
    titles = (words("plan.done-by" if dated else "plan.week"), *([words("plan.due")] if _any_due(told) else []))
    span = words("plan.span" if dated else "plan.span.weeks", begins=_moment(0, told), ends=_moment(end - 1, told))
    yield Paragraph((Text(span, "muted"),))
    yield Bars(tuple(groups), titles, words("plan.until-due"), words("plan.work"), tuple(_ticks(end, told)))
    yield from _notes(told, hints=True)


def table(told: Telling) -> Iterator[Block]:
    """Yield the calendar as a table, by owner, and what it assumes."""
    works, words = told.plan.calendar, told.words
    if not works:
        return
    yield from _late(told)
    dated, noted = told.plan.bounds.start is not None, any(_remarks(work, told) for work in works)
    columns = (
        Column(words("plan.owner")),
        Column(words("plan.action")),
        *([Column(words("plan.begins"), narrow=True), Column(words("plan.done-by"), narrow=True)] if dated else []),
        *([] if dated else [Column(words("plan.weeks"), narrow=True)]),
        *([Column(words("plan.due"), narrow=True)] if _any_due(told) else []),
        *([Column(words("plan.remark"), below=True)] if noted else []),
    )
    yield Table(columns, tuple(_row(work, told, dated=dated, noted=noted) for work in works))
    yield from _notes(told, hints=False)


def _row(work: Work, told: Telling, *, dated: bool, noted: bool) -> tuple[Text, ...]:
    words = told.words
    if dated:
        times = [Text(words.day(work.first_day)), Text(words.day(work.last_day), "bad" if work.late else "plain")]
    else:
        last = words.number(None) if work.ends is None else words.number(_week(work))
        times = [Text(words("plan.from-to", first=words.number(work.begins // _WEEK + 1), last=last))]
    remarks = _remarks(work, told)
    return (
        Text(work.owner or words("plan.no-owner"), "muted" if work.owner is None else "plain"),
        Text(told.actions[work.action].name),
        *times,
        *([Text("" if work.due is None else words.day(work.due))] if _any_due(told) else []),
        *([Text(" ".join(remarks), "bad" if work.late else "muted")] if noted else []),
    )


def _bar(work: Work, end: int, told: Telling) -> Bar:
    words, start = told.words, told.plan.bounds.start
    target = None
    if work.due is not None and start is not None:
        target = 100 * min(end, max(0, (work.due - start).days + 1)) / end
    shown = words.day(work.last_day) if start else words.number(None if work.ends is None else _week(work))
    due = [Text("" if work.due is None else words.day(work.due), "muted")] if _any_due(told) else []
    return Bar(
        told.actions[work.action].name,
        None if work.ends is None else 100 * work.ends / end,
        Text(shown, "bad" if work.late else "plain", None if start or work.ends is None else _week(work)),
        tuple(Text(remark, "bad" if work.late else "muted") for remark in _remarks(work, told)[:1]),
        figures=tuple(due),
        target=target,
        since=100 * work.begins / end,
    )


def _week(work: Work) -> int:
    """Return the week, counted from one, in which a work ends."""
    return max(work.begins, (work.ends or 0) - 1) // _WEEK + 1


def _remarks(work: Work, told: Telling) -> list[str]:
    """Return what there is to say of a work: that it is late, that it goes beyond the plan's end, what it waits for."""
    words, until = told.words, told.plan.bounds.until
    found = []
    if work.late and work.last_day and work.due:
        days = (work.last_day - work.due).days
        found.append(words("plan.late", n=days, days=words.number(days), due=words.date(work.due)))
    elif until and work.last_day and work.last_day > until:
        found.append(words("plan.beyond", until=words.date(until)))
    if work.after:
        found.append(words("plan.after", names=told.names(work.after)))
    return found


def _late(told: Telling) -> Iterator[Block]:
    late = [work.action for work in told.plan.calendar if work.late]
    if late:
        n = len(late)
        said = told.words("plan.late.all", n=n, count=told.words.number(n), names=told.names(late))
        yield Callout((Text(said),), "bad")


def _ticks(end: int, told: Telling) -> Iterator[tuple[float, str]]:
    """Yield days, months or years, by how far it goes, or weeks where no day is known, as places on the scale."""
    from datetime import timedelta  # noqa: PLC0415  only a calendar counts days

    from servicecycle.analysis.planning.calendar import months  # noqa: PLC0415  views import results only for their types

    start, words = told.plan.bounds.start, told.words
    if start is None:
        yield from ((100 * day / end, words.number(day // _WEEK + 1)) for day in range(0, end, 4 * _WEEK))
        return
    if end <= _FEW_DAYS:
        for day in range(0, min(end, (start.max - start).days + 1), _WEEK):
            then = start + timedelta(days=day)
            month = words(f"numbers.month.short.{then.month}")
            yield 100 * day / end, words("charts.plan.day", day=then.day, month=month)
        return
    for day, first in months(start, end):
        if end <= _A_FEW_YEARS:
            yield 100 * day / end, words(f"numbers.month.alone.{first.month}")
        elif first.month == 1:
            yield 100 * day / end, str(first.year)


def _any_due(told: Telling) -> bool:
    return any(work.due is not None for work in told.plan.calendar)


def _moment(day: int, told: Telling) -> str:
    """Return a day after the start as a date, or the number of its week where no day to begin on is known."""
    from datetime import timedelta  # noqa: PLC0415  only a calendar counts days

    start = told.plan.bounds.start
    if start is None:
        return told.words.number(day // _WEEK + 1)
    try:
        return told.words.date(start + timedelta(days=day))
    except OverflowError:
        return told.words.date(None)


def _owner(owner: str | None, told: Telling) -> str:
    """Return an owner and the days a week that they have, where more than one action depends on it or it was given."""
    if owner is None:
        return told.words("plan.no-owner")
    days = _capacity(told).get(owner)
    if days is None:
        return owner
    return told.words("plan.owner.capacity", n=rounded(days, 1), owner=owner, days=told.worths.bare_days(days))


def _capacity(told: Telling) -> dict[str, float]:
    resources = told.analysis.cycle.resources
    return dict(resources.capacity) if resources else {}


def _notes(told: Telling, *, hints: bool) -> Iterator[Block]:
    yield Paragraph((Text(" ".join([*_begins(told, hints=hints), *_assumed(told)]), "muted"),))


def _begins(told: Telling, *, hints: bool) -> Iterator[str]:
    """Yield from when the calendar counts; `hints`: with the option that would change it."""
    words, start, request = told.words, told.plan.bounds.start, told.analysis.request
    asked = request is not None and request.start is not None
    if start is None:
        yield words("plan.start.unknown")
    else:
        yield words(f"plan.start.{'asked' if asked else 'file'}", start=words.date(start))
    if hints and not asked:
        yield words("plan.hint.start")


def _assumed(told: Telling) -> Iterator[str]:
    """Yield what the calendar takes for granted, and what it lacks."""
    words, bounds, works = told.words, told.plan.bounds, told.plan.calendar
    capacity = _capacity(told)
    owners = list(dict.fromkeys(work.owner for work in works if work.owner and work.owner not in capacity))
    if owners:
        days = told.worths.bare_days(_WORKING_DAYS)
        yield words("plan.assumed", owners=few(owners, words), days=days)
    endless = [work.action for work in works if work.ends is None]
    if endless:
        yield words("plan.endless", n=len(endless), names=told.names(endless))
    idle = [owner for owner in capacity if not any(one.owner == owner for one in told.actions.values())]
    if idle:
        yield words("plan.idle", n=len(idle), owners=few(idle, words))
    if bounds.until and capacity and not bounds.start:
        yield words("plan.until.unknown")

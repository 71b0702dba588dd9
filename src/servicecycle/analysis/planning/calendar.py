"""Who does what by when: each owner does one thing after another, what is due first comes first."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.planning.request import Bounds
    from servicecycle.cycle.action import Action
    from servicecycle.cycle.cycle import Cycle

WORKING_DAYS = 5.0
"""Days of work a week that an owner is taken to have where the file does not say."""
_WEEK = 7
_FAR = 3
"""So many times as far as the work goes, dates by which it is due are still shown."""
_LONGEST = 3_652_059
"""The days of ten thousand years: what takes longer has no end in any calendar."""


class Work(NamedTuple):
    """One action in the calendar, in days after the start: `begins` up to, not with, `ends`.

    The dates are `None` where no day is known to start on; `ends` is `None` where the action's days of work are not
    known, or where its owner has none for it. `late` tells whether it ends after it is due, `None` where that cannot
    be told.
    """

    action: str
    owner: str | None
    begins: int
    ends: int | None
    first_day: date | None
    last_day: date | None
    due: date | None
    late: bool | None
    after: tuple[str, ...]


def calendar(actions: Sequence[Action], cycle: Cycle, bounds: Bounds) -> tuple[Work, ...]:
    """Return when each action is done, by owner in the order of their first action; who has no owner waits for none."""
    weekly = cycle.resources.capacity if cycle.resources else {}
    free: dict[str, int] = {}
    placed: dict[str, Work] = {}
    waiting = sorted(actions, key=lambda one: one.due or date.max)
    ids = {one.id for one in actions}
    while waiting:
        ready = [one for one in waiting if all(id_ in placed or id_ not in ids for id_ in one.requires)]
        action = ready[0] if ready else waiting[0]  # what need each other are done one after the other
        waiting.remove(action)
        after = tuple(id_ for id_ in action.requires if id_ in placed)
        begins = max([free.get(action.owner or "", 0), *(placed[id_].ends or placed[id_].begins for id_ in after)])
        work = _work(action, begins, after, weekly.get(action.owner or "", WORKING_DAYS), bounds.start)
        placed[action.id] = work
        if action.owner is not None:
            free[action.owner] = work.ends or begins
    owners = list(dict.fromkeys(one.owner for one in actions))
    return tuple(sorted(placed.values(), key=lambda work: (owners.index(work.owner), work.begins)))


def reach(works: Sequence[Work], start: date | None) -> int:
    """Return how many days a calendar shows: all of the work, and dates by which it is due that are not far beyond."""
    end = max([1, *(work.begins + 1 if work.ends is None else work.ends for work in works)])
    dues = [(work.due - start).days + 1 for work in works if work.due and start]
    return max([end, *(due for due in dues if due <= _FAR * end)])


def months(start: date, days: int) -> Iterator[tuple[int, date]]:
    """Yield the first day of each month that begins within so many days, and how many days after the start it is."""
    first = start if start.day == 1 else _next_month(start)
    while first is not None and (first - start).days < days:
        yield (first - start).days, first
        first = _next_month(first)


def _next_month(day: date) -> date | None:
    year, month = divmod(day.year * 12 + day.month, 12)
    return date(year, month + 1, 1) if year <= date.max.year else None


def _work(action: Action, begins: int, after: tuple[str, ...], weekly: float, start: date | None) -> Work:
    takes = 0.0 if action.effort_days == 0 else None
    if action.effort_days and weekly:
        takes = action.effort_days / weekly * _WEEK
    ends = None if takes is None or takes > _LONGEST else begins + ceil(round(takes, 9))
    first = None if start is None else _day(start, begins)
    last = None if start is None or ends is None else _day(start, max(begins, ends - 1))
    late = None if last is None or action.due is None else last > action.due
    return Work(action.id, action.owner, begins, ends, first, last, action.due, late, after)


def _day(start: date, days: int) -> date | None:
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return None

"""The lines of the calendar: the actions of each owner under the owner's name."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.rows.cells import Name
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.calendar import Work
    from servicecycle.words import Words

_MOST, _FEW_MORE = 40, 4


class Line(NamedTuple):
    """One line: an action and when it is done, or the owner whose actions follow."""

    name: Name
    work: Work | None = None


def works(analysis: Analysis) -> tuple[Work, ...]:
    """Return the works that are shown, by owner: of many those that begin first."""
    plan = analysis.plan
    found = plan.calendar if plan else ()
    if len(found) <= _MOST + _FEW_MORE:
        return found
    first = {id(work) for work in sorted(found, key=lambda work: work.begins)[:_MOST]}
    return tuple(work for work in found if id(work) in first)


def rest(analysis: Analysis, words: Words) -> Iterator[str]:
    """Say how many actions begin later than those that are shown."""
    n = len(analysis.plan.calendar) - len(works(analysis)) if analysis.plan else 0
    if n:
        yield words("charts.plan.rest", n=n, count=words.number(n))


def lines(analysis: Analysis, words: Words) -> list[Line]:
    """Return a line for each owner, and below it one for each action."""
    names = {action.id: action.name for action in analysis.cycle.actions}
    found = []
    for owner, group in groupby(works(analysis), key=lambda work: work.owner):
        found.append(Line(Name(_owner(owner, analysis, words), bold=True)))
        found += [Line(Name(names[work.action]), work) for work in group]
    return found


def _owner(owner: str | None, analysis: Analysis, words: Words) -> str:
    """Return an owner, with the days a week that they have where the file says how many."""
    if owner is None:
        return words("plan.no-owner")
    days = analysis.cycle.resources.capacity.get(owner) if analysis.cycle.resources else None
    if days is None:
        return owner
    shown = words.number(days, 0 if rounded(days, 1) == rounded(days) else 1)
    return words("plan.owner.capacity", n=rounded(days, 1), owner=owner, days=shown)

"""The plan: the set of actions with the largest benefit within the resources (method, section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.in_place import in_place
from servicecycle.analysis.outcome import Outcome, outcome
from servicecycle.analysis.planning.calendar import Work, calendar
from servicecycle.analysis.planning.choosing import choose
from servicecycle.analysis.planning.left_out import left_out
from servicecycle.analysis.planning.request import Bounds, LeftOut, Request, question
from servicecycle.analysis.planning.worth import Measure, Worth

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.levers import Uncounted
    from servicecycle.analysis.planning.request import Question


class Chosen(NamedTuple):
    """An action in the plan; `must`: it was not for choosing.

    `adds` is what the plan would lose without it alone, `lifts` the points of the service score that would go with it;
    `None` where no step was measured.
    """

    id: str
    must: bool
    cost: float | None
    effort_days: float | None
    adds: float
    lifts: float | None


class Plan(NamedTuple):
    """The actions to take, in the file's order, what they take, and what they bring.

    `measure` says what the benefit is: money at risk saved in a year, or the rise of the service score. `gap` is how
    far the benefit may lie below the largest possible, as a part of that; `proven` says that the largest possible was
    reckoned exactly. `uncounted` are effects on what is unknown.
    """

    measure: Measure
    chosen: tuple[Chosen, ...]
    left_out: tuple[LeftOut, ...]
    cost: float
    effort_days: float
    bounds: Bounds
    benefit: float
    gap: float
    proven: bool
    before: Outcome
    after: Outcome
    calendar: tuple[Work, ...]
    uncounted: tuple[Uncounted, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the chosen actions."""
        return tuple(one.id for one in self.chosen)


def plan(analysis: Analysis, request: Request | None = None) -> Plan | None:
    """Return the best plan; `None` where there is nothing to choose from, or nothing measured to choose by.

    Raises `ImpossibleRequest` when what must be done cannot all be done, with the smallest set that clashes.
    """
    from servicecycle.analysis.analysis import analyze  # noqa: PLC0415  an analysis holds a plan, and a plan two of them

    asked = question(analysis.cycle, request or Request())
    worth = Worth(analysis, asked.actions)
    if not analysis.cycle.actions or worth.measure is None:
        return None
    choice = choose(asked, worth)
    taken = [one for at, one in enumerate(asked.actions) if at in choice.chosen]
    ids = {one.id for one in taken}
    return Plan(
        measure=worth.measure,
        chosen=_chosen(asked, worth, choice.chosen),
        left_out=left_out(analysis.cycle, asked, worth, choice.chosen),
        cost=asked.taken("budget", ids),
        effort_days=asked.taken("effort_days", ids),
        bounds=asked.bounds,
        benefit=worth.of(worth.measure, choice.chosen),
        gap=choice.gap,
        proven=choice.proven,
        before=outcome(analysis),
        after=outcome(analyze(in_place(analysis.cycle, taken))),
        calendar=calendar(taken, analysis.cycle, asked.bounds),
        uncounted=worth.uncounted,
    )


def _chosen(asked: Question, worth: Worth, chosen: frozenset[int]) -> tuple[Chosen, ...]:
    measure: Measure = worth.measure or "service"
    found = []
    for at, one in enumerate(asked.actions):
        if at in chosen:
            adds = worth.of(measure, chosen) - worth.of(measure, chosen - {at})
            lifts = worth.of("service", chosen) - worth.of("service", chosen - {at}) if worth.steps else None
            found.append(Chosen(one.id, one.id in asked.must, one.cost, one.effort_days, adds, lifts))
    return tuple(found)

"""The steps of the frontier: what each plan takes and brings, and what comes in with it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.frontier import Frontier, Point
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.analysis.planning.request import Resource
    from servicecycle.analysis.planning.worth import Measure
    from servicecycle.words import Words

Place = Literal["within", "plan", "beyond"]


class Step(NamedTuple):
    """One plan: what it takes and brings, the names of the actions that come in and go out, and where it lies."""

    takes: float
    benefit: float
    comes: tuple[str, ...]
    goes: tuple[str, ...]
    name: str
    place: Place


class Steps(NamedTuple):
    """The plans worth having, from the cheapest; `bound` is the budget, `None` where there is none."""

    resource: Resource
    measure: Measure
    bound: float | None
    steps: tuple[Step, ...]
    thinned: bool

    @property
    def reached(self) -> Step:
        """The best of those within the budget; where none is, the cheapest."""
        within = [step for step in self.steps if step.place != "beyond"]
        return within[-1] if within else self.steps[0]


def steps(analysis: Analysis, words: Words) -> Steps | None:
    """Return the steps; `None` where there are not two of them, or all take the same."""
    plan, frontier = analysis.plan, analysis.frontier
    if plan is None or frontier is None or len(frontier.points) <= 1:
        return None
    names = {action.id: action.name for action in analysis.cycle.actions}
    found = tuple(
        _step(before, point, plan, frontier, names, words)
        for before, point in pairwise((None, *frontier.points))
        if point
    )
    return Steps(frontier.resource, frontier.measure, frontier.bound, found, frontier.thinned)


def _step(  # noqa: PLR0913, PLR0917  two points, and what they are told with
    before: Point | None, point: Point, plan: Plan, frontier: Frontier, names: dict[str, str], words: Words
) -> Step:
    had = before.chosen if before else ()
    comes = tuple(names[id_] for id_ in point.chosen if id_ not in had)
    goes = tuple(names[id_] for id_ in had if id_ not in point.chosen)
    place: Place = "beyond" if frontier.is_beyond(point) else "plan" if frontier.is_plan(point, plan) else "within"
    return Step(point.takes, point.benefit, comes, goes, _named(comes, words), place)


def _named(comes: tuple[str, ...], words: Words) -> str:
    """Return a step by the first action that comes in, and how many more do."""
    if not comes:
        return words("charts.frontier.nothing")
    left = len(comes) - 1
    return words("charts.frontier.more", name=comes[0], n=left, count=words.number(left)) if left else comes[0]

"""What is answered to the request that an analysis holds: the plan, its frontier and its prices.

Actions that a what-if has put in place count as done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.planning.frontier import frontier, including, prices
from servicecycle.analysis.planning.plan import plan
from servicecycle.errors import ImpossibleRequest

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.frontier import Frontier, Price
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.analysis.planning.request import Request


class Answer(NamedTuple):
    """The plan, or why there can be none: neither, where the file gives no ground for one."""

    plan: Plan | None
    clash: ImpossibleRequest | None


def answer(analysis: Analysis) -> Answer:
    """Return the plan, or what clashes."""
    try:
        return Answer(plan(_open(analysis), analysis.request), None)
    except ImpossibleRequest as impossible:
        return Answer(None, impossible)


def frontier_of(analysis: Analysis) -> Frontier | None:
    """Return what each further step of the budget buys: a solve for each step."""
    chosen = analysis.plan
    found = frontier(_open(analysis), analysis.request) if chosen else None
    return including(found, chosen) if found and chosen else None


def prices_of(analysis: Analysis) -> tuple[Price, ...]:
    """Return what each constraint costs, the dearest first: a solve for each."""
    return prices(_open(analysis), analysis.plan, analysis.request) if analysis.plan else ()


def asked(analysis: Analysis, request: Request) -> Analysis:
    """Return the same analysis with the plan that is asked for.

    Raises `ImpossibleRequest` where what must be done cannot all be, and for what is not in the file.
    """
    found = analysis._replace(request=request)
    if found.clash:
        raise found.clash
    return found


def _open(analysis: Analysis) -> Analysis:
    """Return the analysis with the actions done that a what-if has put in place."""
    in_place = analysis.what_if.actions if analysis.what_if else ()
    if not in_place:
        return analysis
    actions = tuple(
        one.model_copy(update={"status": "done"}) if one.id in in_place else one for one in analysis.cycle.actions
    )
    return analysis._replace(cycle=analysis.cycle.model_copy(update={"actions": actions}))

"""What is planned for a cycle: the plan, its frontier and its prices, each reckoned once, when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.errors import ImpossibleRequest

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.frontier import Frontier, Price
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.analysis.planning.request import Request


class Planned:
    """The answers to one request; `None` asks for what the file says.

    Each method takes the analysis that holds this one. Actions that a what-if has put in place count as done.
    """

    def __init__(self, request: Request | None = None) -> None:
        self.request = request
        self._plan: tuple[Plan | ImpossibleRequest | None] | None = None
        self._frontier: tuple[Frontier | None] | None = None
        self._prices: tuple[Price, ...] | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Planned) and self.request == other.request

    def __hash__(self) -> int:
        return hash(self.request)

    def plan(self, analysis: Analysis) -> Plan | None:
        """Return the plan; `None` where the file gives no ground, and where what must be done does not fit."""
        found = self._found(analysis)
        return None if isinstance(found, ImpossibleRequest) else found

    def clash(self, analysis: Analysis) -> ImpossibleRequest | None:
        """Return why what must be done does not fit, or what was asked for cannot be; `None` where it can."""
        found = self._found(analysis)
        return found if isinstance(found, ImpossibleRequest) else None

    def frontier(self, analysis: Analysis) -> Frontier | None:
        """Return what each further step of the budget buys; `None` where there is no plan, or nothing is known to cost.

        Costs a solve for each step.
        """
        if self._frontier is None:
            from servicecycle.analysis.planning.frontier import frontier, including  # noqa: PLC0415  most runs plan none

            plan = self.plan(analysis)
            found = frontier(_open(analysis), self.request) if plan else None
            self._frontier = (including(found, plan) if found and plan else None,)
        return self._frontier[0]

    def prices(self, analysis: Analysis) -> tuple[Price, ...]:
        """Return what each constraint costs, the dearest first; a solve for each."""
        if self._prices is None:
            from servicecycle.analysis.planning.frontier import prices  # noqa: PLC0415  as above

            plan = self.plan(analysis)
            self._prices = prices(_open(analysis), plan, self.request) if plan else ()
        return self._prices

    def _found(self, analysis: Analysis) -> Plan | ImpossibleRequest | None:
        if self._plan is None:
            from servicecycle.analysis.planning.plan import plan  # noqa: PLC0415  as above

            try:
                self._plan = (plan(_open(analysis), self.request),)
            except ImpossibleRequest as impossible:
                self._plan = (impossible,)
        return self._plan[0]


def asked(analysis: Analysis, request: Request) -> Analysis:
    """Return the same analysis with the plan that is asked for.

    Raises `ImpossibleRequest` where what must be done cannot all be, and for what is not in the file.
    """
    found = analysis._replace(planned=Planned(request))
    clash = found.planned.clash(found)
    if clash:
        raise clash
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

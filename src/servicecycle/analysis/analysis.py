"""The whole analysis of a cycle: every part of the method, laid side by side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from servicecycle.analysis.moment import moments
from servicecycle.analysis.parts import Parts
from servicecycle.analysis.priority import areas
from servicecycle.analysis.promise import promised_time
from servicecycle.analysis.report_card import report_card
from servicecycle.analysis.risk import risk
from servicecycle.analysis.roll_up import roll_up
from servicecycle.analysis.score import score
from servicecycle.analysis.standouts import standouts
from servicecycle.analysis.unknown import unknown
from servicecycle.evidence.measures import measured

if TYPE_CHECKING:
    from pandas import DataFrame

    from servicecycle.analysis.agreement import Agreement
    from servicecycle.analysis.confidence import Confidence
    from servicecycle.analysis.iceberg import Iceberg
    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.money import Money
    from servicecycle.analysis.planning.answer import Answer
    from servicecycle.analysis.planning.frontier import Frontier, Price
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.analysis.sampling import Sampling
    from servicecycle.analysis.segments import Segments
    from servicecycle.analysis.trace import Trace
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.errors import ImpossibleRequest


class Analysis(Parts):
    """Everything that the method says of one cycle; ids and numbers, no sentence in any language.

    What most runs do without is reckoned when it is asked for, once.
    """

    def moment(self, step: str) -> Moment:
        """Return the moment at a step; raises `KeyError` when the cycle has no such step."""
        for moment in self.moments:
            if moment.step == step:
                return moment
        raise KeyError(step)

    @cached_property
    def money(self) -> Money | None:
        """The money at risk, reckoned when asked for; `None` where the file gives no ground for it."""
        if self.cycle.customers is None:
            return None
        from servicecycle.analysis.money import money  # noqa: PLC0415  a score needs none

        return money(self.cycle.customers, self.risk, self.cycle.currency)

    @cached_property
    def iceberg(self) -> Iceberg | None:
        """The complaints and who stands behind them, reckoned when asked for; `None` without any ground for it."""
        from servicecycle.analysis.iceberg import iceberg  # noqa: PLC0415  a score needs none

        return iceberg(self.cycle, self.risk)

    @cached_property
    def segments(self) -> Segments | None:
        """The segments of customers, reckoned when asked for; `None` where the file names none."""
        if self.cycle.customers is None or not self.cycle.customers.segments:
            return None
        from servicecycle.analysis.segments import segments  # noqa: PLC0415  a score needs none

        return segments(self.cycle, self.risk, self.money)

    @cached_property
    def agreement(self) -> Agreement | None:
        """How far raters agree, reckoned when asked for; `None` where nothing was rated by two of them."""
        from servicecycle.analysis.agreement import agreement  # noqa: PLC0415  a score needs none

        return agreement(self.cycle)

    @cached_property
    def confidence(self) -> Confidence | None:
        """How sure the order of the areas is, drawn when asked for, as `sampling` says; `None` below two areas."""
        from servicecycle.analysis.confidence import confidence  # noqa: PLC0415  a score needs no draws

        return confidence(self, self.sampling)

    @cached_property
    def trace(self) -> Trace:
        """The chains from critical moments to requirements, actions and measures, followed when asked for."""
        from servicecycle.analysis.trace import trace  # noqa: PLC0415  a score needs none

        return trace(self.cycle)

    @cached_property
    def plan(self) -> Plan | None:
        """The best plan for the `request`; `None` without any ground for one, and where there is a `clash`."""
        return self._answer.plan

    @cached_property
    def clash(self) -> ImpossibleRequest | None:
        """Why what must be done does not fit, or what was asked for cannot be; `None` where it can."""
        return self._answer.clash

    @cached_property
    def frontier(self) -> Frontier | None:
        """What each further step of the budget buys; `None` where there is no plan, or nothing is known to cost."""
        from servicecycle.analysis.planning.answer import frontier_of  # noqa: PLC0415  most runs plan none

        return frontier_of(self)

    @cached_property
    def prices(self) -> tuple[Price, ...]:
        """What each constraint of the plan costs, the dearest first."""
        from servicecycle.analysis.planning.answer import prices_of  # noqa: PLC0415  most runs plan none

        return prices_of(self)

    @cached_property
    def _answer(self) -> Answer:
        from servicecycle.analysis.planning.answer import answer  # noqa: PLC0415  most runs plan none

        return answer(self)

    def sampled(self, sampling: Sampling) -> Analysis:
        """Return the same, with draws made otherwise; those of today's analysis too, where this is another's."""
        changed = self.what_if
        if changed is not None:
            changed = changed._replace(today=changed.today._replace(sampling=sampling))
        return self._replace(sampling=sampling, what_if=changed)

    def to_frame(self) -> DataFrame:
        """Return a pandas table with a row for each step: its moment, and its area where it has one."""
        from servicecycle.analysis.frames import moments_frame  # noqa: PLC0415  only a table needs it

        return moments_frame(self.moments, self.areas)


def analyze(cycle: Cycle) -> Analysis:
    """Analyse a cycle after the method (`docs/method.md`), from the ratings in its file."""
    found = moments(cycle, measured(cycle))
    groups = roll_up(cycle, found)
    risks = risk(cycle)
    promise = promised_time(cycle)
    return Analysis(
        cycle=cycle,
        moments=found,
        score=score(found, cycle),
        report_card=report_card(found),
        groups=groups,
        risk=risks,
        areas=areas(cycle, found, risks),
        standouts=standouts(found, groups, cycle.method),
        promise=promise,
        unknown=unknown(cycle, found, risks, promise),
    )

"""The whole analysis of a cycle: every part of the method, laid side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.moment import moments
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

    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.money import Money
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.promise import PromisedTime
    from servicecycle.analysis.report_card import ReportCard
    from servicecycle.analysis.risk import Risk
    from servicecycle.analysis.roll_up import Group
    from servicecycle.analysis.score import Score
    from servicecycle.analysis.standouts import Standout
    from servicecycle.analysis.unknown import Unknown
    from servicecycle.cycle.cycle import Cycle


class Analysis(NamedTuple):
    """Everything that the method says of one cycle; ids and numbers, no sentence in any language."""

    cycle: Cycle
    moments: tuple[Moment, ...]
    score: Score
    report_card: ReportCard
    groups: tuple[Group, ...]
    risk: Risk
    areas: tuple[Area, ...]
    standouts: tuple[Standout, ...]
    promise: PromisedTime | None
    unknown: tuple[Unknown, ...]

    def moment(self, step: str) -> Moment:
        """Return the moment at a step; raises `KeyError` when the cycle has no such step."""
        for moment in self.moments:
            if moment.step == step:
                return moment
        raise KeyError(step)

    @property
    def money(self) -> Money | None:
        """The money at risk, reckoned when asked for; `None` where the file gives no ground for it."""
        if self.cycle.customers is None:
            return None
        from servicecycle.analysis.money import money  # noqa: PLC0415  a score needs none

        return money(self.cycle.customers, self.risk, self.cycle.currency)

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

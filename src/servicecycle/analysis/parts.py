"""What an analysis is made of, before anything is asked of it that most runs do without."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.sampling import USUAL, Sampling

if TYPE_CHECKING:
    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.planning.request import Request
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.promise import PromisedTime
    from servicecycle.analysis.report_card import ReportCard
    from servicecycle.analysis.risk import Risk
    from servicecycle.analysis.roll_up import Group
    from servicecycle.analysis.score import Score
    from servicecycle.analysis.standouts import Standout
    from servicecycle.analysis.unknown import Unknown
    from servicecycle.analysis.what_if import WhatIf
    from servicecycle.cycle.cycle import Cycle


class Parts(NamedTuple):
    """What is reckoned of every cycle, and what is to be known for the rest.

    `what_if` says what was changed, and holds today's analysis, where the cycle is not as it is today. `sampling` is
    how the draws behind the `confidence` are made, and `request` what the `plan` is asked for; `None` asks for what
    the file says.
    """

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
    what_if: WhatIf | None = None
    sampling: Sampling = USUAL
    request: Request | None = None

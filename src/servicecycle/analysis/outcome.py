"""A cycle in a few figures, to be held beside the same cycle with something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import timedelta

    from servicecycle.analysis.analysis import Analysis


class Outcome(NamedTuple):
    """The scores, 0 to 100; the floor and the spoil risk, 0 to 1; money at risk in a year; the promised time.

    `None` is unknown; `takes` is how long the steps of the promise take, and `kept` whether that keeps it.
    """

    service: float | None
    experience: float | None
    memory: float | None
    floor: float | None
    spoil_risk: float | None
    at_risk: float | None
    takes: timedelta | None
    kept: bool | None


def outcome(analysis: Analysis) -> Outcome:
    """Return what an analysis comes to."""
    score, money, promise = analysis.score, analysis.money, analysis.promise
    return Outcome(
        service=score.service,
        experience=score.experience,
        memory=score.memory,
        floor=score.floor,
        spoil_risk=analysis.risk.spoil_risk,
        at_risk=money.at_risk if money else None,
        takes=promise.typical if promise else None,
        kept=promise.kept if promise else None,
    )

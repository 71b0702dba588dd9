"""The improvement areas: which step to improve first, and why (method, section 4)."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.leverage import leverages
from servicecycle.analysis.opportunity import opportunity
from servicecycle.analysis.quadrant import crosshair, quadrant
from servicecycle.analysis.reasons import reasons
from servicecycle.analysis.score import measured_steps
from servicecycle.analysis.thresholds import below, exceeds
from servicecycle.analysis.weighing import mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.quadrant import Quadrant
    from servicecycle.analysis.reasons import Reason
    from servicecycle.analysis.risk import Risk
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.method import Method

Remark = Literal["quadrant-ranks-lower", "quadrant-ranks-higher", "opportunity-ranks-first"]

EXPECTED_ALL = 100.0
"""What stands in for an expectation where none is known."""
_DIGITS_TOLD_APART = 9


class Area(NamedTuple):
    """A step as an area to improve: `priority` 0 to 100, its three factors 0 to 1, and other views beside it.

    `opportunity` is out of 20 (Ulwick); `remark` is set where the views disagree.
    """

    rank: int
    step: str
    priority: float
    importance: float
    deterioration: float
    leverage: float
    quadrant: Quadrant
    opportunity: float
    urgent: bool
    reasons: tuple[Reason, ...]
    remark: Remark | None


def priority(importance: float, deterioration: float, leverage: float) -> float:
    """Return `100 (imp·det·lev)^⅓`, from three factors of 0 to 1."""
    return float(100 * (importance * deterioration * leverage) ** (1 / 3))


def deterioration(shortfall: float, net_risk: float, drop: float = 0.0) -> float:
    """Return `1 − (1 − gap⁺/100)(1 − drop/100)(1 − ρ)`: how far the step is from what it should be, 0 to 1."""
    return 1 - (1 - shortfall / 100) * (1 - drop / 100) * (1 - net_risk)


def areas(cycle: Cycle, moments: Sequence[Moment], risk: Risk) -> tuple[Area, ...]:
    """Return every measured step as an area, the most worth improving first; ties in the order of the cycle."""
    measured = {step.step: step for step in measured_steps(moments, cycle)}
    rated = [moment for moment in moments if moment.step in measured]
    usual = mean(moment.expected for moment in moments)
    bearings = _Bearings(
        expected=EXPECTED_ALL if usual is None else usual,
        cross=crosshair([(moment.weight, moment.perceived or 0.0) for moment in rated], cycle.method.crosshair),
        method=cycle.method,
    )
    gains = leverages(list(measured.values()), cycle.method)
    found = [
        _area(moment, gain, risk.of_step(moment.step), bearings) for moment, gain in zip(rated, gains, strict=True)
    ]
    found.sort(key=lambda area: -round(area.priority, _DIGITS_TOLD_APART))
    return tuple(_ranked(found))


class _Bearings(NamedTuple):
    """What every step is held against: the expectation assumed where none is stated, and the crosshair."""

    expected: float
    cross: tuple[float, float]
    method: Method


def _area(moment: Moment, leverage: float, net_risk: float, bearings: _Bearings) -> Area:
    method = bearings.method
    perceived, score = moment.perceived or 0.0, moment.score or 0.0
    shortfall = (bearings.expected if moment.expected is None else moment.expected) - perceived
    shortfall = shortfall if exceeds(shortfall, 0) else 0.0
    importance, worse = moment.weight / 100, deterioration(shortfall, net_risk)
    falls_in = quadrant(moment.weight, perceived, bearings.cross)
    return Area(
        rank=0,
        step=moment.step,
        priority=priority(importance, worse, leverage),
        importance=importance,
        deterioration=worse,
        leverage=leverage,
        quadrant=falls_in,
        opportunity=opportunity(moment.weight, perceived),
        urgent=falls_in == "concentrate-here" or below(score, method.tau),
        reasons=tuple(reasons(moment, shortfall=shortfall, net_risk=net_risk, leverage=leverage, method=method)),
        remark=None,
    )


def _ranked(found: Sequence[Area]) -> list[Area]:
    best = max((area.opportunity for area in found), default=0.0)
    return [
        area._replace(rank=rank, remark=_remark(area, rank, len(found), best))
        for rank, area in enumerate(found, start=1)
    ]


def _remark(area: Area, rank: int, count: int, best: float) -> Remark | None:
    """Say where another view would have put the area elsewhere: top third against bottom half."""
    if rank <= ceil(count / 3) and area.quadrant in {"low-priority", "possible-overkill"}:
        return "quadrant-ranks-lower"
    if rank > ceil(count / 2) and area.quadrant == "concentrate-here":
        return "quadrant-ranks-higher"
    if rank > ceil(count / 3) and area.opportunity == best:
        return "opportunity-ranks-first"
    return None

"""One moment: what is perceived, the gap to what was expected, and the moment's score (method, section 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.thresholds import below
from servicecycle.analysis.weighing import mean
from servicecycle.cycle.attributes import DELIVERY, DESIGN

if TYPE_CHECKING:
    from servicecycle.cycle.attributes import Attribute
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.method import Method
    from servicecycle.cycle.step import Step
    from servicecycle.evidence.measures import Measures, Source

PROVIDER = ("frontstage", "system")

ASSUMED_IMPORTANCE = 50.0
"""What stands in for an importance where none is known."""


class Moment(NamedTuple):
    """What is known of one step. Figures run from 0 to 100; `None` is unknown.

    `gap` is perceived less expected; `blind_spot` is offered less perceived; `contacts` is how often a
    customer must make contact over one matter; `mend` names design or delivery where it lies far below
    the other; `weight` is the importance used in sums, `importance` the one that was given.
    """

    step: str
    name: str
    phase: str | None
    moment_of_truth: bool
    critical: bool
    attributes: dict[Attribute, float]
    design: float | None
    delivery: float | None
    perceived: float | None
    expected: float | None
    gap: float | None
    offered: float | None
    blind_spot: float | None
    importance: float | None
    weight: float
    effort: float | None
    contacts: float | None
    score: float | None
    mend: Literal["design", "delivery"] | None
    evidence: Source


def moments(cycle: Cycle, measures: tuple[Measures, ...]) -> tuple[Moment, ...]:
    """Return the moment at each step, in the order of the cycle."""
    critical = {moment.step for moment in cycle.critical_moments}
    heads = [_perceived(measure, cycle.method.theta) for measure in measures]
    known = [measure.importance for measure, head in zip(measures, heads, strict=True) if head is not None]
    usual = mean(known)
    assumed = ASSUMED_IMPORTANCE if usual is None else usual
    return tuple(
        _moment(step, measure, perceived, cycle, critical=step.id in critical, assumed=assumed)
        for step, measure, perceived in zip(cycle.steps, measures, heads, strict=True)
    )


def moment_score(perceived: float, expected: float | None, effort: float | None, method: Method) -> float:
    """Return the moment's score `S`: perceived, adjusted by the gap, and by the customer's effort.

    A loss weighs λ times a gain (Tversky & Kahneman 1992); that perceived carries the score and the
    gap only adjusts it follows SERVPERF (Cronin & Taylor 1992).
    """
    gap = 0.0 if expected is None else perceived - expected
    weight = method.kappa if gap >= 0 else method.kappa * method.lambda_
    adjusted = min(100.0, max(0.0, perceived + weight * gap))
    return adjusted if effort is None else (1 - method.omega) * adjusted + method.omega * (100 - effort)


def _perceived(measure: Measures, theta: float) -> float | None:
    if measure.whole is not None:
        return measure.whole
    design, delivery = _halves(measure)
    if design is None or delivery is None:
        return delivery if design is None else design
    return theta * design + (1 - theta) * delivery


def _halves(measure: Measures) -> tuple[float | None, float | None]:
    design = mean(measure.attributes.get(attribute) for attribute in DESIGN)
    return design, mean(measure.attributes.get(attribute) for attribute in DELIVERY)


def is_moment_of_truth(step: Step, cycle: Cycle) -> bool:
    """Tell whether customer and provider meet: as the step says, else from its actors."""
    if step.moment_of_truth is not None:
        return step.moment_of_truth
    roles = {cycle.actors[actor].role for actor in step.actors}
    return "customer" in roles and not roles.isdisjoint(PROVIDER)


def _moment(  # noqa: PLR0913  the six things that make a moment
    step: Step, measure: Measures, perceived: float | None, cycle: Cycle, *, critical: bool, assumed: float
) -> Moment:
    method = cycle.method
    design, delivery = _halves(measure)
    return Moment(
        step=step.id,
        name=step.name,
        phase=step.phase,
        moment_of_truth=is_moment_of_truth(step, cycle),
        critical=critical,
        attributes=measure.attributes,
        design=design,
        delivery=delivery,
        perceived=perceived,
        expected=measure.expected,
        gap=_difference(perceived, measure.expected),
        offered=measure.offered,
        blind_spot=_difference(measure.offered, perceived),
        importance=measure.importance,
        weight=assumed if measure.importance is None else measure.importance,
        effort=measure.effort,
        contacts=None if step.repeats is None else 1 / (1 - step.repeats),
        score=None if perceived is None else moment_score(perceived, measure.expected, measure.effort, method),
        mend=_to_mend(design, delivery, method.imbalance),
        evidence=measure.source,
    )


def _difference(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def _to_mend(design: float | None, delivery: float | None, imbalance: float) -> Literal["design", "delivery"] | None:
    if design is None or delivery is None or below(abs(design - delivery), imbalance):
        return None
    return "design" if design < delivery else "delivery"

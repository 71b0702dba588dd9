"""Where each point between 100 and the service score is lost (method, section 2): the parts add up to the whole."""

from __future__ import annotations

from math import fsum, log, prod
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.score import experience, floor_factor, measured_steps, memory, service_score
from servicecycle.analysis.thresholds import ROUNDING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.score import Measured
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.method import Method

Kind = Literal["experience", "end", "worst", "best", "floor"]
"""By what a point is lost: as a part of the experience, in memory at the end or at a peak, or by the floor."""

MEMORY: tuple[Kind, ...] = ("end", "worst", "best")


class Loss(NamedTuple):
    """What one step loses in one way, in points of the service score."""

    kind: Kind
    step: str
    points: float


class Losses(NamedTuple):
    """Every loss of a point or a part of one; `before_floor` is what the service would score without its floor.

    100 less the parts of experience and memory is `before_floor`; that less the parts of the floor is `service`.
    """

    parts: tuple[Loss, ...]
    before_floor: float
    service: float

    def of(self, *kinds: Kind) -> list[Loss]:
        """Return the parts of some kinds, in their order."""
        return [part for part in self.parts if part.kind in kinds]

    def by_step(self) -> dict[str, float]:
        """Return what each step loses in all ways, the most first; ties in the order of the parts."""
        points: dict[str, list[float]] = {}
        for part in self.parts:
            points.setdefault(part.step, []).append(part.points)
        totals = {step: fsum(found) for step, found in points.items()}
        return dict(sorted(totals.items(), key=lambda entry: -entry[1]))


def losses(moments: Sequence[Moment], cycle: Cycle) -> Losses | None:
    """Return where the points are lost; nothing where no step was measured."""
    measured = measured_steps(moments, cycle)
    if not measured:
        return None
    method = cycle.method
    remembered = memory([step.score for step in measured], method.lambda_)
    whole = service_score(experience(measured), remembered, 1.0, method)
    factors = {step.step: floor_factor(step.score, step.severities, method.tau) for step in measured}
    parts = (*_experience(measured, method), *_memory(measured, method), *_floor(factors, whole))
    held = prod(factors.values(), start=1.0)
    return Losses(tuple(part for part in parts if part.points > 0), whole, whole * held)


def _experience(measured: Sequence[Measured], method: Method) -> Iterator[Loss]:
    """Yield each step's shortfall of 100, weighing as much as the step matters."""
    total = fsum(step.weight for step in measured)
    for step in measured:
        share = step.weight / total if total else 1 / len(measured)
        yield Loss("experience", step.step, (1 - method.mu) * share * (100 - step.score))


def _memory(measured: Sequence[Measured], method: Method) -> Iterator[Loss]:
    """Yield the shortfall at the end and at the two peaks; of several peaks alike each has its part."""
    half, peaks = method.mu / 2, method.lambda_ + 1
    yield Loss("end", measured[-1].step, half * (100 - measured[-1].score))
    scores = [step.score for step in measured]
    yield from _peak("worst", min(scores), half * method.lambda_ / peaks, measured)
    yield from _peak("best", max(scores), half / peaks, measured)


def _peak(kind: Kind, score: float, share: float, measured: Sequence[Measured]) -> Iterator[Loss]:
    steps = [step.step for step in measured if abs(step.score - score) <= ROUNDING]
    for step in steps:
        yield Loss(kind, step, share * (100 - score) / len(steps))


def _floor(factors: dict[str, float], whole: float) -> Iterator[Loss]:
    """Yield what each step's factor takes: in proportion to its logarithm, so that no order of steps plays a part.

    A factor of 0 takes everything, so that such factors share the loss and the others have none of it.
    """
    taken = whole * (1 - prod(factors.values(), start=1.0))
    zeros = sum(factor == 0 for factor in factors.values())
    logarithms = {step: float(factor == 0) if zeros else -log(factor) for step, factor in factors.items()}
    total = fsum(logarithms.values())
    for step, part in logarithms.items():
        if part:
            yield Loss("floor", step, taken * part / total)

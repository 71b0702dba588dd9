"""The steps as points of the matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from servicecycle.analysis.quadrant import crosshair

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.quadrant import Quadrant

Kind = Literal["critical", "truth", "other", "assumed"]
QUADRANTS: tuple[Quadrant, ...] = (
    "concentrate-here",
    "keep-up-the-good-work",
    "low-priority",
    "possible-overkill",
)
IMPORTANT = frozenset(QUADRANTS[:2])
GOOD = frozenset({"keep-up-the-good-work", "possible-overkill"})


@dataclass(frozen=True)
class Point:
    """A rated step; `at` is its position in the cycle, `rank` its rank by priority.

    Its importance is the assumed one where the file gives none.
    """

    at: int
    name: str
    perceived: float
    importance: float
    quadrant: Quadrant
    rank: int
    truth: bool
    critical: bool
    assumed: bool

    @property
    def kind(self) -> Kind:
        """What sets the step apart, above all that its place is assumed."""
        if self.assumed:
            return "assumed"
        if self.critical:
            return "critical"
        return "truth" if self.truth else "other"


def points(analysis: Analysis) -> tuple[Point, ...]:
    """Return every rated step, in the order of the cycle."""
    areas = {area.step: area for area in analysis.areas}
    return tuple(
        Point(
            at,
            moment.name,
            moment.perceived,
            moment.weight,
            areas[moment.step].quadrant,
            areas[moment.step].rank,
            moment.moment_of_truth,
            moment.critical,
            moment.importance is None,
        )
        for at, moment in enumerate(analysis.moments)
        if moment.perceived is not None
    )


def has_ground(analysis: Analysis) -> bool:
    """Tell whether any rated step says how much it matters."""
    return any(moment.perceived is not None and moment.importance is not None for moment in analysis.moments)


def unrated(analysis: Analysis) -> list[tuple[int, Moment]]:
    """Return the steps that are not rated, with their positions."""
    return [(at, moment) for at, moment in enumerate(analysis.moments) if moment.perceived is None]


def cross(analysis: Analysis) -> tuple[float, float]:
    """Return the importance and the perceived at which the lines cross."""
    found = [(point.importance, point.perceived) for point in points(analysis)]
    return crosshair(found, analysis.cycle.method.crosshair)

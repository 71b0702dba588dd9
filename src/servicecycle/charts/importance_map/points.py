"""The steps as points of the matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from servicecycle.analysis.quadrant import crosshair
from servicecycle.charts.parts import Span, spans

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
MOST_ON_A_PAGE = 64
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


def in_order(analysis: Analysis) -> list[int]:
    """Return the positions of the steps on the map, quadrant by quadrant, and last of those that are not rated."""
    rated = sorted(points(analysis), key=lambda point: (QUADRANTS.index(point.quadrant), point.at))
    weighed = [at for at, moment in unrated(analysis) if moment.importance is not None]
    return [*(point.at for point in rated), *weighed]


def parts(analysis: Analysis) -> list[Span]:
    """Return the spans of that order of which a page can name all: a quadrant each, or part of one."""
    found = points(analysis)
    count = len(in_order(analysis))
    if count <= MOST_ON_A_PAGE:
        return [Span(0, count - 1)]
    spans_: list[Span] = []
    for quadrant in QUADRANTS:
        size = sum(point.quadrant == quadrant for point in found)
        start = spans_[-1].last + 1 if spans_ else 0
        if size:
            spans_ += spans(Span(start, start + size - 1), -(-size // MOST_ON_A_PAGE), [])
    return [*spans_[:-1], Span(spans_[-1].first, count - 1)]


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

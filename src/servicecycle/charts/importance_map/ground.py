"""The ground of the matrix: where its axes run, where the lines cross, and where what is not rated stands."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.importance_map.points import GOOD, IMPORTANT, QUADRANTS, cross, points, unrated
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.axes import Axis, Plane, ticks_width
from servicecycle.charts.shapes import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.quadrant import Quadrant
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.shapes import Point

AFTER = 6.0
_STEP, _SHORTEST = 10, 40
_SIDE, _BAND, _CORNER = 18.0, 26.0, 8.0
_STRIP, _BEFORE_STRIP = 118.0, 8.0


@dataclass(frozen=True)
class Ground:
    """The plane of the matrix, the place where its lines cross, and the strip of what is not rated, if anything is."""

    plane: Plane
    cross: Point
    strip: Box | None

    @property
    def right(self) -> float:
        """Where the map ends on the right."""
        return (self.strip or self.plane.box).right

    @property
    def lines(self) -> tuple[tuple[Point, Point], ...]:
        """The two lines that part the quadrants."""
        (x, y), box = self.cross, self.plane.box
        return ((x, box.top), (x, box.bottom)), ((box.left, y), (self.right, y))

    def quarter(self, quadrant: Quadrant) -> Box:
        """Return where a quadrant lies."""
        (x, y), box = self.cross, self.plane.box
        left, high = quadrant not in GOOD, quadrant in IMPORTANT
        return Box(box.left if left else x, box.top if high else y, x if left else box.right, y if high else box.bottom)


def ground(given: Given, top: float, height: float) -> Ground:
    """Return the ground from `top` down, so high, across the whole sheet."""
    theme, words = given.theme, given.words
    importance, perceived = cross(given.analysis)
    found = points(given.analysis)
    weighed = [moment.importance for _, moment in unrated(given.analysis) if moment.importance is not None]
    rows = tens([importance, *weighed, *(point.importance for point in found)])
    columns = tens([perceived, *(point.perceived for point in found)])
    left = theme.margin + ticks_width([words.number(rows[1])], theme)
    right = theme.width - theme.margin - labels.width(crossing(given, importance), theme.small) - AFTER
    top += theme.label * theme.leading + AFTER
    box = Box(left, top, right - (_STRIP + _BEFORE_STRIP if weighed else 0.0), top + height)
    names = (words(f"terms.quadrant.{quadrant}") for quadrant in QUADRANTS)
    beside = max(labels.width(name, theme.text, bold=True) for name in names) + 2 * _CORNER
    plane = Plane(
        box,
        _axis(columns, perceived, (box.left, box.right), (_SIDE, beside)),
        _axis(rows, importance, (box.bottom, box.top), (_BAND, _BAND + theme.text)),
    )
    strip = Box(right - _STRIP, box.top, right, box.bottom) if weighed else None
    return Ground(plane, plane.point(perceived, importance), strip)


def crossing(given: Given, value: float) -> str:
    """Say at what the lines cross."""
    words = given.words
    return words(f"charts.importance.cross.{given.analysis.cycle.method.crosshair}", value=words.number(value))


def names(found: Ground, given: Given) -> Iterator[Label]:
    """Yield the quadrants' names, each in its outer corner."""
    theme = given.theme
    for quadrant in QUADRANTS:
        quarter, left = found.quarter(quadrant), quadrant not in GOOD
        y = quarter.top + _CORNER + theme.text * 0.8 if quadrant in IMPORTANT else quarter.bottom - _CORNER
        x = quarter.left + _CORNER if left else quarter.right - _CORNER
        color = theme.critical if quadrant == "concentrate-here" else theme.muted
        text = given.words(f"terms.quadrant.{quadrant}")
        yield Label(x, y, text, theme.text, color, bold=True, align="left" if left else "right")


def tens(values: list[float]) -> tuple[float, float]:
    """Return the tens between which all values lie, not too close together, and never off the scale."""
    low, high = _STEP * floor(min(values) / _STEP), _STEP * ceil(max(values) / _STEP)
    while high - low < _SHORTEST:
        low, high = max(0, low - _STEP), min(100, high + _STEP)
    return low, high


def _axis(range_: tuple[float, float], cross: float, ends: tuple[float, float], rooms: tuple[float, float]) -> Axis:
    """Return an axis with room before its first and after its last value, and on either side of the line."""
    (low, high), (start, end), (least, beside) = range_, ends, rooms
    way = 1 if end > start else -1
    share = (cross - low) / (high - low)
    before = after = least
    for _ in range(8):  # what one side is given, the other loses
        inner = abs(end - start) - before - after
        before, after = max(least, beside - share * inner), max(least, beside - (1 - share) * inner)
    return Axis(low, high, start + way * before, end - way * after)

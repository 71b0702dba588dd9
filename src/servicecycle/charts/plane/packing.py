"""Marks that would cover each other are set side by side, as near to their places as can be."""

from __future__ import annotations

from math import ceil, cos, hypot, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from servicecycle.charts.shapes import Point

_MOST_RINGS, _MOST_OUTSIDE = 160, 12
_CELL = 32.0


def packed(points: Sequence[Point], radii: Sequence[float], allowed: Callable[[int, Point], bool]) -> tuple[Point, ...]:
    """Return a place for each point where its circle touches no other, tried from the point outwards.

    `allowed` tells whether the point of a number may stand at a place. Where nothing is left, it stays.
    """
    taken = _Taken(max(radii, default=1.0))
    found: list[Point] = []
    for number, (point, radius) in enumerate(zip(points, radii, strict=True)):
        tried = _allowed(point, radius, lambda place, number=number: allowed(number, place))  # type: ignore[misc]
        place = next((one for one in tried if taken.is_free(one, radius)), point)
        taken.add(place, radius)
        found.append(place)
    return tuple(found)


class _Taken:
    """The circles that have their place, by the cell of a grid that they lie in."""

    def __init__(self, largest: float) -> None:
        self._cell = max(_CELL, 2 * largest)
        self._circles: dict[tuple[int, int], list[tuple[float, float, float]]] = {}

    def add(self, place: Point, radius: float) -> None:
        self._circles.setdefault(self._key(place), []).append((*place, radius))

    def is_free(self, place: Point, radius: float) -> bool:
        column, row = self._key(place)
        near = (
            circle
            for beside in (-1, 0, 1)
            for above in (-1, 0, 1)
            for circle in self._circles.get((column + beside, row + above), ())
        )
        return all(hypot(place[0] - x, place[1] - y) >= radius + other for x, y, other in near)

    def _key(self, place: Point) -> tuple[int, int]:
        return int(place[0] // self._cell), int(place[1] // self._cell)


def _allowed(point: Point, radius: float, allowed: Callable[[Point], bool]) -> Iterator[Point]:
    """Yield the point, and then places on rings around it, until rings lie outside what is allowed."""
    outside = 0
    for ring in _rings(point, radius):
        inside = [place for place in ring if allowed(place)]
        outside = 0 if inside else outside + 1
        if outside > _MOST_OUTSIDE:
            return
        yield from inside


def _rings(point: Point, radius: float) -> Iterator[list[Point]]:
    """Yield the point, and then the places on each ring around it, sideways first."""
    yield [point]
    x, y = point
    for ring in range(1, _MOST_RINGS):
        distance = ring * radius / 2
        count = max(8, ceil(2 * pi * distance / radius) * 2)
        turns = (2 * pi * (number // 2 + number % 2) / count * (1 if number % 2 else -1) for number in range(count))
        yield [(x + distance * cos(turn), y + distance * sin(turn)) for turn in turns]

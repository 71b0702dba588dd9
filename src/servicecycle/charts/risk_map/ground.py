"""The ground of the risk map: its axes, and the margins of what has no place on them."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from servicecycle.charts.placing import Box
from servicecycle.charts.plane.axes import Axis, Plane, ticks_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.risk_map.incidents import Incident
    from servicecycle.charts.shapes import Point

AFTER = 6.0
SEVERITIES = (0.0, 0.25, 0.5, 0.75, 1.0)
_LEAST = 1e-6
_MOST_TICKS, _MOST_LEVELS = 9, 5
_SERIES: tuple[tuple[int, ...], ...] = ((1, 2, 5), (1, 3), (1,))
_BESIDE, _HIGH, _BETWEEN = 150.0, 62.0, 8.0
_PADDING = 9.0
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Ground:
    """The plane, and its margins: of a chance of nothing, of unknown chances, of unknown severities.

    `ticks` are the chances that the axis tells, `levels` the risks that lines are drawn of. The title of the map
    stands above `top`.
    """

    plane: Plane
    never: Box | None
    unlikely: Box | None
    severe: Box | None
    ticks: tuple[float, ...]
    levels: tuple[float, ...]
    top: float

    @property
    def left(self) -> float:
        """Where the map begins on the left."""
        return (self.never or self.plane.box).left

    @property
    def right(self) -> float:
        """Where the map ends on the right."""
        return (self.unlikely or self.plane.box).right

    def home(self, one: Incident) -> Box:
        """Return the part of the map in which an incident stands."""
        if one.chance is None:
            return self.unlikely or self.plane.box
        if one.chance == 0:
            return self.never or self.plane.box
        return (self.severe if one.severity is None else None) or self.plane.box

    def place(self, one: Incident) -> Point:
        """Return where an incident stands, as recovery leaves it."""
        return self._across(one), self._up(one.left)

    def before(self, one: Incident) -> Point:
        """Return where it would stand without recovery."""
        return self._across(one), self._up(one.severity)

    def _across(self, one: Incident) -> float:
        if one.chance:
            return self.plane.across.at(max(one.chance, _LEAST))
        box = self.home(one)
        return box.left + 1.5 * _PADDING

    def _up(self, severity: float | None) -> float:
        if severity is not None:
            return self.plane.up.at(severity)
        return (self.severe.top + self.severe.bottom) / 2 if self.severe else self.plane.box.top


def ground(given: Given, found: Sequence[Incident], radii: Sequence[float], top: float, height: float) -> Ground:
    """Return the ground from `top` down, so high, with room at its edges for the bubbles there."""
    theme = given.theme
    top += theme.label * theme.leading + AFTER
    never, unlikely = any(one.chance == 0 for one in found), any(one.chance is None for one in found)
    severe = any(one.severity is None for one in found)
    at_left = [given.words.percent(1), *([given.words("charts.risk.unknown")] if severe else [])]
    left, right = theme.margin + ticks_width(at_left, theme), theme.width - theme.margin - 2 * AFTER
    box = Box(
        left + (_BESIDE + _BETWEEN if never else 0),
        top + (_HIGH + _BETWEEN if severe else 0) + theme.small * theme.leading,
        right - (_BESIDE + _BETWEEN if unlikely else 0),
        top + height,
    )
    plane = _plane(box, found, radii)
    low, high = plane.across.low, plane.across.high
    return Ground(
        plane,
        Box(left, box.top, left + _BESIDE, box.bottom) if never else None,
        Box(right - _BESIDE, top if severe else box.top, right, box.bottom) if unlikely else None,
        Box(box.left, top, box.right, top + _HIGH) if severe else None,
        _rounds(low, high, _MOST_TICKS),
        _rounds(low, high, _MOST_LEVELS),
        top,
    )


def _plane(box: Box, found: Sequence[Incident], radii: Sequence[float]) -> Plane:
    low, high = _ends([max(one.chance, _LEAST) for one in found if one.chance])
    across = Axis(low, high, box.left, box.right, log=True)
    up = Axis(0, 1, box.bottom, box.top)
    pairs = list(zip(found, radii, strict=True))
    places = [(across.at(max(one.chance, _LEAST)), radius) for one, radius in pairs if one.chance]
    heights = [(-up.at(one.left), radius) for one, radius in pairs if one.left is not None]
    before, after = _rooms(places, box.left, box.right)
    below, above = _rooms(heights, -box.bottom, -box.top)
    return Plane(
        box,
        Axis(low, high, box.left + before, box.right - after, log=True),
        Axis(0, 1, box.bottom - below, box.top + above),
    )


def _rooms(places: Sequence[tuple[float, float]], start: float, end: float) -> tuple[float, float]:
    """Return how much room circles at places need beyond the start and the end of an axis."""
    before = max((radius - (at - start) for at, radius in places), default=0.0)
    after = max((radius - (end - at) for at, radius in places), default=0.0)
    return max(0.0, before) + _PADDING, max(0.0, after) + _PADDING


def _ends(known: Sequence[float]) -> tuple[float, float]:
    """Return the round chances between which all those known lie, at least a power of ten apart."""
    low, high = _round(min(known, default=0.01), up=False), _round(max(known, default=0.01), up=True)
    while high / low < 10 * (1 - _ROUNDING):
        low, high = _round(low / 1.5, up=False), min(1.0, _round(high * 1.5, up=True))
    return low, high


def _round(value: float, *, up: bool) -> float:
    """Return the next 1, 2 or 5 times a power of ten."""
    power = 10.0 ** floor(log10(value) + _ROUNDING)
    firsts = [first * power for first in (1, 2, 5, 10)]
    if up:
        return next(one for one in firsts if one >= value * (1 - _ROUNDING))
    return next(one for one in reversed(firsts) if one <= value * (1 + _ROUNDING))


def _rounds(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return round chances from low to high, as close together as `most` of them can be."""
    first, last = floor(log10(low) + _ROUNDING), ceil(log10(high) - _ROUNDING)
    found: list[float] = []
    for firsts in _SERIES:
        found = [one * 10.0**power for power in range(first, last + 1) for one in firsts]
        found = [one for one in found if low * (1 - _ROUNDING) <= one <= high * (1 + _ROUNDING)]
        if len(found) <= most:
            break
    return tuple(found[:: ceil(len(found) / most)])

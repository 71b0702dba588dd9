"""Where points stand on a slide, and where beside them their labels have room."""

from __future__ import annotations

from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.charts.placing import Box
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.chart_labels import LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.data import Data, Zone
    from servicecycle.charts.shapes import Point as Place
    from servicecycle.reporting.formats.deck import layouts

Side = Literal["r", "l", "t", "b"]
SIDES: tuple[Side, ...] = ("r", "l", "t", "b")
MARK, SMALL_MARK, MANY = 9.0, 7.0, 30
"""The width of a mark that has no size of its own; and where there are many."""

_LARGEST, _SMALLEST, _FEW, _SHRUNK = 46.0, 7.0, 12, 0.6
_GAP, _LINE_ROOM = 4.0, 1.2
_INSET = 8.0
_LABEL_ROOM = 16.0
_NEAR, _MOST_TOGETHER = 26.0, 4


class Spot(NamedTuple):
    """A point: its series and its category, where its middle stands on the chart, and its radius, in points."""

    series: int
    category: int
    x: float
    y: float
    radius: float

    @property
    def box(self) -> Box:
        """The square that its mark takes."""
        return Box.around((self.x, self.y), self.radius)


class Labelled(NamedTuple):
    """A label: its lines, and on which side of its point it stands."""

    lines: tuple[str, ...]
    side: Side


class Plane(NamedTuple):
    """The ground of a chart of points: where it lies on the chart, and which values its edges have."""

    plot: layouts.Box
    across: tuple[float, float]
    up: tuple[float, float]

    def at(self, x: float, value: float) -> tuple[float, float]:
        """Return where a pair of values stands on the chart."""
        wide, high = self.across[1] - self.across[0] or 1.0, self.up[1] - self.up[0] or 1.0
        left = self.plot.left + (x - self.across[0]) / wide * self.plot.width
        return left, self.plot.top + (1 - (value - self.up[0]) / high) * self.plot.height

    def paths(self, data: Data) -> tuple[tuple[Place, Place], ...]:
        """Return the lines on the ground, piece by piece."""
        return tuple(pair for line in data.lines for pair in pairwise(self.at(x, value) for x, value in line.points))

    def value(self, y: float) -> float:
        """Return which value stands at a height on the chart."""
        share = 1 - (y - self.plot.top) / self.plot.height
        return self.up[0] + share * (self.up[1] - self.up[0])

    def place(self, x: float) -> float:
        """Return which value stands at a place across the chart."""
        return self.across[0] + (x - self.plot.left) / self.plot.width * (self.across[1] - self.across[0])

    @property
    def box(self) -> Box:
        """The plot as a box."""
        left, top, width, height = self.plot
        return Box(left, top, left + width, top + height)


class Corner(NamedTuple):
    """Where the name of a zone stands: the point at which it begins or ends, and the room that it takes."""

    x: float
    y: float
    side: Side
    box: Box


def plane(data: Data, plot: layouts.Box) -> Plane:
    """Return the ground of a chart."""
    xs = [x for series in data.series for x in series.x if x is not None]
    values = [value for series in data.series for value in series.values if value is not None]
    return Plane(plot, _ends(xs, data.x_low, data.x_high), _ends(values, data.low, data.high))


def diameters(data: Data) -> tuple[float, ...]:
    """Return how wide the mark of each category is: bubbles by area, smaller where there are many."""
    if data.kind != "bubbles":
        return (MARK if len(data.categories) <= MANY else SMALL_MARK,) * len(data.categories)
    every = [max(sizes) for sizes in zip(*(series.size for series in data.series), strict=True)]
    largest = _LARGEST * min(1.0, max(_SHRUNK, sqrt(_FEW / max(1, len(every)))))
    most = max(every, default=0.0)
    return tuple(max(_SMALLEST, largest * sqrt(max(0.0, one) / most)) if most > 0 else MARK for one in every)


def spots(data: Data, ground: Plane) -> list[Spot]:
    """Return the points that are known, by category."""
    wide = diameters(data)
    found = [
        Spot(at, place, *ground.at(x, value), wide[place] / 2)
        for at, series in enumerate(data.series)
        for place, (value, x) in enumerate(zip(series.values, series.x, strict=True))
        if value is not None and x is not None
    ]
    return sorted(found, key=lambda spot: spot.category)


class Ground(NamedTuple):
    """Where labels may stand: the plane, what has taken its place there, the lines that run there, and their size."""

    plane: Plane
    taken: tuple[Box, ...]
    lines: tuple[tuple[Place, Place], ...] = ()
    size: float = LABEL

    @property
    def bounds(self) -> Box:
        """Within what labels stand: those of points on the upper or lower edge reach over it."""
        box, half = self.plane.box, self.size * _LINE_ROOM / 2
        return Box(box.left, box.top - half, box.right, box.bottom + half)


def placed(
    found: Sequence[Spot], texts: Sequence[tuple[str, ...]], ground: Ground, among: Sequence[Side] = SIDES
) -> list[Labelled | None]:
    """Return the label of each point on the first side where it has room; nothing where there is none.

    On a line it stands only where nowhere else is room.
    """
    boxes = [*ground.taken, *(spot.box for spot in found)]
    labels: list[Labelled | None] = []
    for spot, lines in zip(found, texts, strict=True):
        sides = {side: box_of(spot, lines, side, ground.size) for side in among}
        free = [side for side, box in sides.items() if _is_free(box, ground.bounds, boxes, spot.box)]
        clear = (side for side in free if not any(sides[side].is_crossed(*line) for line in ground.lines))
        side = next(clear, free[0] if free else None)
        labels.append(Labelled(lines, side) if side else None)
        if side:
            boxes.append(sides[side])
    return labels


def named_zones(data: Data, ground: Plane) -> tuple[Zone, ...]:
    """Return the zones that are wide enough for their names."""
    return tuple(
        zone
        for zone in data.zones
        if ground.at(zone.across[1], 0)[0] - ground.at(zone.across[0], 0)[0]
        >= fitting.run(zone.name, LABEL, bold=True) + _INSET
    )


def corner(zone: Zone, ground: Plane, marks: Sequence[Box]) -> Corner:
    """Return where the name of a zone stands: in its outer corner, or in another where no mark is in its way."""
    (left, bottom), (right, top) = ground.at(zone.across[0], zone.up[0]), ground.at(zone.across[1], zone.up[1])
    edge = ground.box
    outer = left - edge.left <= edge.right - right, top - edge.top <= edge.bottom - bottom
    wide, high = fitting.run(zone.name, LABEL, bold=True), LABEL * _LINE_ROOM
    corners = []
    for at_left, at_top in (outer, (not outer[0], outer[1]), (outer[0], not outer[1]), (not outer[0], not outer[1])):
        x = left + _INSET if at_left else right - _INSET
        y = top + _INSET + high / 2 if at_top else bottom - _INSET - high / 2
        start = x if at_left else x - wide
        box = Box(start - 2, y - high / 2, start + wide + 2, y + high / 2)
        corners.append(Corner(x, y, "r" if at_left else "l", box))
    for around in (_LABEL_ROOM, 0.0):
        roomy = [Box(mark.left - around, mark.top, mark.right + around, mark.bottom) for mark in marks]
        free = [one for one in corners if not any(one.box.meets(mark) for mark in roomy)]
        if free:
            return free[0]
    return corners[0]


def crowded(found: Sequence[Spot]) -> list[list[int]]:
    """Return the points in groups of those that cover each other's middle, by their places in `found`."""
    groups: list[list[int]] = []
    for at, spot in enumerate(found):
        near = (group for group in groups if _apart(found[group[0]], spot) < max(spot.radius, found[group[0]].radius))
        group = next(near, None)
        if group is None:
            groups.append([at])
        else:
            group.append(at)
    return groups


def joined(groups: Sequence[list[int]], heads: Sequence[Spot], labels: Sequence[Labelled | None]) -> list[list[int]]:
    """Return groups in which the first that found no room has joined the nearest with a label, if one is near."""
    for at in (at for at, label in enumerate(labels) if label is None):
        near = [
            (_apart(heads[at], heads[other]), other)
            for other, label in enumerate(labels)
            if label and len(groups[other]) + len(groups[at]) <= _MOST_TOGETHER
        ]
        distance, other = min(near, default=(_NEAR + 1, at))
        if distance <= _NEAR:
            both = [*groups[other], *groups[at]]  # the label stays where it was
            return [both if number == other else group for number, group in enumerate(groups) if number != at]
    return list(groups)


def _apart(one: Spot, other: Spot) -> float:
    return sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2)


def box_of(spot: Spot, lines: tuple[str, ...], side: Side, size: float) -> Box:
    """Return the room that a label takes on a side of its point."""
    wide = max(fitting.run(line, size) for line in lines) + 2
    high = sum(fitting.line_height(line, size) for line in lines)
    beyond = spot.radius + _GAP
    if side in {"r", "l"}:
        left = spot.x + beyond if side == "r" else spot.x - beyond - wide
        return Box(left, spot.y - high / 2, left + wide, spot.y + high / 2)
    top = spot.y + beyond - 1 if side == "b" else spot.y - beyond + 1 - high
    return Box(spot.x - wide / 2, top, spot.x + wide / 2, top + high)


def _is_free(box: Box, bounds: Box, taken: Sequence[Box], own: Box) -> bool:
    return bounds.holds(box) and not any(box.meets(other) for other in taken if other != own)


def _ends(values: Sequence[float], low: float | None, high: float | None) -> tuple[float, float]:
    least = low if low is not None else min(values, default=0.0)
    return least, high if high is not None else max(values, default=least + 1.0)


def wrapped(names: Sequence[str], width: float, most: int) -> Iterator[tuple[str, ...]]:
    """Yield names in lines of a width, or none of a name that would need more lines or a broken word."""
    for name in names:
        lines = fitting.lines(name, width, LABEL)
        fits = len(lines) <= most and fitting.longest_word(name, LABEL) <= width
        yield tuple(lines) if fits else ()

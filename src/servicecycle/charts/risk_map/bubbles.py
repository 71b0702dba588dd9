"""The bubbles of the risk map: how large, where, and how they look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.axes import RAISED
from servicecycle.charts.plane.packing import packed
from servicecycle.charts.shapes import Areas, Label, Marks, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.risk_map.ground import Ground
    from servicecycle.charts.risk_map.incidents import Incident
    from servicecycle.charts.shapes import Point, Shape
    from servicecycle.charts.theme import Theme

_LARGEST, _NUMBERED, _FEW, _SHRUNK, _SMALLEST = 24.0, 17.0, 12, 0.55, 4.0
_UNKNOWN = 5.0
_MAY_COVER = 0.55
"""Where bubbles are named beside, so much of each radius stays clear of the others' middles."""
_AROUND, _BESIDE, _APART = 2.5, 2.0, 0.5
RING = 3.2
_HEAD = 5.0


@dataclass(frozen=True)
class Bubble:
    """An incident on the map: its number, its place, its radius, and the room that it takes with its number."""

    incident: Incident
    number: int
    place: Point
    radius: float
    reach: float
    inside: bool


def radii(found: Sequence[Incident], *, numbered: bool) -> tuple[float, ...]:
    """Return how large the bubbles are: by area, smaller where there are many."""
    largest = (_NUMBERED if numbered else _LARGEST) * min(1.0, max(_SHRUNK, sqrt(_FEW / max(1, len(found)))))
    most = max((one.cost or 0.0 for one in found), default=0.0)
    return tuple(
        _UNKNOWN if one.cost is None else max(_SMALLEST, largest * sqrt(one.cost / most)) if most else _SMALLEST
        for one in found
    )


def bubbles(given: Given, found: Sequence[Incident], ground: Ground, *, numbered: bool) -> tuple[Bubble, ...]:
    """Return the bubbles, the largest first, those side by side that would cover each other."""
    made = []
    for number, (one, radius) in enumerate(zip(found, radii(found, numbered=numbered), strict=True), start=1):
        wide = labels.width(str(number), given.theme.small, bold=True)
        inside = radius >= wide / 2 + _AROUND
        room = radius if inside or not numbered else radius + (wide + _BESIDE) / 2
        made.append(Bubble(one, number, ground.place(one), radius, room, inside))

    def allowed(number: int, place: Point) -> bool:
        bubble = made[number]
        return ground.home(bubble.incident).holds(Box.around(place, bubble.reach if numbered else bubble.radius))

    share = 1.0 if numbered else _MAY_COVER
    places = packed([one.place for one in made], [one.reach * share + _APART for one in made], allowed)
    return tuple(replace(one, place=place) for one, place in zip(made, places, strict=True))


def drawn(bubble: Bubble, given: Given, *, numbered: bool) -> Iterator[Shape]:
    """Yield a bubble: hollow where its severity, recovery or chance is unknown."""
    theme, one = given.theme, bubble.incident
    x, y = bubble.place
    solid = None not in {one.chance, one.severity, one.recovery}
    if numbered and not bubble.inside:
        x += bubble.radius - bubble.reach
    fill, edge = (theme.critical, theme.paper) if solid else (theme.paper, theme.critical)
    yield Marks(((x, y),), "circle", 2 * bubble.radius - 1, fill, edge, 1.0 if solid else 1.5)
    if numbered:
        ink = theme.paper if solid and bubble.inside else theme.critical
        left = x if bubble.inside else x + bubble.radius + _BESIDE
        align = "center" if bubble.inside else "left"
        baseline = y + theme.small * RAISED
        yield Label(left, baseline, str(bubble.number), theme.small, ink, bold=True, align=align)  # type: ignore[arg-type]


def beside(bubble: Bubble, theme: Theme) -> Box | None:
    """Return where the number of a bubble stands that has no room in it."""
    if bubble.inside:
        return None
    x, y = bubble.place
    half = theme.small / 2
    return Box(x + 2 * bubble.radius - bubble.reach, y - half, x + bubble.reach + _AROUND, y + half)


def shift(bubble: Bubble, ground: Ground) -> tuple[Point, Point] | None:
    """Return the way down from where the incident would stand without recovery; nothing where that is no way."""
    if not bubble.incident.recovery or bubble.incident.severity is None or bubble.incident.chance is None:
        return None
    start, end = ground.before(bubble.incident), ground.place(bubble.incident)
    moved = bubble.place[0] - end[0], bubble.place[1] - end[1]
    return (start[0] + moved[0], start[1] + moved[1]), bubble.place


def arrow(way: tuple[Point, Point], radius: float, theme: Theme) -> Iterator[Shape]:
    """Yield a ring where the way begins, and the arrow to the bubble; within the bubble, to its middle."""
    (x, start), (_, middle) = way
    tip, color, fill = middle - radius - 0.5, theme.critical, theme.paper
    if start > middle - radius:
        tip, color, fill = middle, theme.paper, theme.critical
    if tip - _HEAD >= start + RING:
        yield Strokes((((x, start), (x, tip - _HEAD)),), color, 1.1)
        yield Areas((((x, tip), (x - _HEAD * 0.55, tip - _HEAD), (x + _HEAD * 0.55, tip - _HEAD)),), color)
    yield Marks(((x, start),), "circle", 2 * RING, fill, color, 1.2)

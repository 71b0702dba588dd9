"""The marks of the matrix: as on the journey where they are named beside, or around the number of the step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.plane.axes import RAISED
from servicecycle.charts.shapes import Label, Marks, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.shapes import Outline, Point, Shape
    from servicecycle.charts.theme import Theme

_WHISKER = 5.0
_AROUND = 2.6
_DIAMOND = 2**0.5
"""A diamond is as wide as its size times this."""


@dataclass(frozen=True)
class Look:
    """How a step is marked: around its number, unless that is empty.

    A dotted line through it (`whiskers`) says that nobody knows how high it stands.
    """

    outline: Outline
    reach: float
    fill: str
    color: str
    number: str
    whiskers: bool = False


def look(*, truth: bool, critical: bool, number: str, theme: Theme) -> Look:
    """Return how a step is marked whose place is known."""
    color = theme.critical if critical else theme.perceived
    half = labels.width(number, theme.small, bold=True) / 2
    if number:
        reach = half + theme.small * 0.5 + 1 if critical else max(half, theme.small * 0.5) + _AROUND
    else:
        reach = 6.0 if critical else 4.0 if truth else 3.0
    return Look("diamond" if critical else "circle", reach, color if truth or critical else theme.paper, color, number)


def opened(found: Look, theme: Theme, *, whiskers: bool) -> Look:
    """Return the mark hollow, for a step whose place is not known."""
    return replace(found, fill=theme.paper, whiskers=whiskers)


def drawn(found: Look, place: Point, theme: Theme) -> Iterator[Shape]:
    """Yield a mark at its place."""
    x, y = place
    if found.whiskers:
        far = found.reach + _WHISKER
        yield Strokes((((x, y - far), (x, y + far)),), found.color, 1.3, "dotted")
    size = 2 * found.reach / (_DIAMOND if found.outline == "diamond" else 1)
    solid = found.fill == found.color
    edge, width = (theme.paper, 0.8) if solid else (found.color, 1.2)
    yield Marks((place,), found.outline, size - 0.8, found.fill, edge, width)
    if found.number:
        ink = theme.paper if solid else found.color
        yield Label(x, y + theme.small * RAISED, found.number, theme.small, ink, bold=True, align="center")

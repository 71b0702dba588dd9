"""Hatched areas: what is unknown, and so never drawn as if it were a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.shapes import Areas, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.shapes import Path, Shape
    from servicecycle.charts.theme import Theme

_APART = 5.0
_WIDTH = 0.7


def hatched(left: float, top: float, right: float, bottom: float, theme: Theme) -> Iterator[Shape]:
    """Yield a hatched rectangle."""
    yield Areas((rectangle(left, top, right, bottom),), theme.paper)
    yield Strokes(tuple(_diagonals(left, top, right, bottom)), theme.quiet, _WIDTH)
    corners = rectangle(left, top, right, bottom)
    yield Strokes(((*corners, corners[0]),), theme.quiet, _WIDTH)


def _diagonals(left: float, top: float, right: float, bottom: float) -> Iterator[Path]:
    """Yield lines that rise to the right, cut at the edges."""
    wide, high = right - left, bottom - top
    for number in range(1, int((wide + high) / _APART) + 1):
        reach = number * _APART
        first, last = max(0.0, reach - high), min(wide, reach)
        yield (left + first, top + reach - first), (left + last, top + reach - last)

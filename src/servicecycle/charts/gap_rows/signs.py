"""The signs of the gaps chart: what is perceived, expected and offered, and what is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.gap_rows.choice import is_blind
from servicecycle.charts.hatching import hatched
from servicecycle.charts.shapes import Areas, Marks, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.moment import Moment
    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.cycle.method import Method

_DOT, _TICK, _POINTER = 8.0, 6.0, 6.0
_BAR, _HATCH = 2.6, 4.0
_ABOVE = 7.0


def dumbbell(moment: Moment, scale: Scale, middle: float, method: Method, theme: Theme) -> Iterator[Shape]:
    """Yield what is known of a step: both ends and the gap between them, or the one end, open."""
    perceived, expected = moment.perceived, moment.expected
    if perceived is None and expected is None:
        yield from hatched(scale.left, middle - _HATCH, scale.right, middle + _HATCH, theme)
    elif perceived is None or expected is None:
        if expected is not None:
            yield from open_tick(scale.x(expected), middle, theme)
        if perceived is not None:
            yield open_dot(scale.x(perceived), middle, theme)
    else:
        left, right = sorted((scale.x(perceived), scale.x(expected)))
        color = theme.below if perceived < expected else theme.above
        yield Areas((rectangle(left, middle - _BAR, right, middle + _BAR),), color)
        yield tick(scale.x(expected), middle, theme)
        yield dot(scale.x(perceived), middle, theme)
    if moment.offered is not None:
        yield pointer(scale.x(moment.offered), middle - _ABOVE, theme, full=is_blind(moment, method))


def dot(x: float, y: float, theme: Theme) -> Shape:
    """Return the sign for what is perceived."""
    return Marks(((x, y),), "circle", _DOT, theme.perceived, theme.perceived)


def open_dot(x: float, y: float, theme: Theme) -> Shape:
    """Return the sign for what is perceived where nobody said what is expected."""
    return Marks(((x, y),), "circle", _DOT, theme.paper, theme.perceived, 1.6)


def tick(x: float, y: float, theme: Theme) -> Shape:
    """Return the sign for what is expected."""
    return Strokes((((x, y - _TICK), (x, y + _TICK)),), theme.expected, 2.6)


def open_tick(x: float, y: float, theme: Theme) -> Iterator[Shape]:
    """Yield the sign for what is expected where nobody said what is perceived."""
    corners = rectangle(x - 1.9, y - _TICK, x + 1.9, y + _TICK)
    yield Areas((corners,), theme.paper)
    yield Strokes(((*corners, corners[0]),), theme.expected, 1.0)


def pointer(x: float, y: float, theme: Theme, *, full: bool) -> Shape:
    """Return the sign for what is offered, full for a blind spot: it points down at its place on the scale."""
    return Marks(((x, y),), "arrow-down", _POINTER, theme.handoff if full else theme.paper, theme.handoff, 1.0)


def strip(x: float, y: float, theme: Theme) -> Iterator[Shape]:
    """Yield the sign for a step of which neither is known."""
    return hatched(x - 8, y - _HATCH, x + 8, y + _HATCH, theme)


def band(x: float, y: float, color: str) -> Shape:
    """Return the sign for a gap."""
    return Areas((rectangle(x - 7, y - _BAR, x + 7, y + _BAR),), color)

"""What a ground looks like: tinted no more than text on it can bear, hatched where something is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import hatching
from servicecycle.charts.colors import mixed
from servicecycle.charts.placing import Box
from servicecycle.charts.shapes import Areas, Strokes, rectangle
from servicecycle.cycle.theme import LEAST_CONTRAST, contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

_LEAST_SHARE, _LESS = 0.03, 0.92


def bearable(color: str, share: float, theme: Theme) -> float:
    """Return how much of a colour, at most a share, paper bears that text can still be read on it."""
    while share > _LEAST_SHARE:
        ground = mixed(theme.paper, color, share)
        if all(contrast(text, ground) >= LEAST_CONTRAST for text in (theme.ink, theme.muted, theme.critical)):
            return share
        share *= _LESS
    return 0.0


def tint(color: str, share: float, theme: Theme) -> str:
    """Return paper with a share of a colour in it; with less, where text could not be read on it."""
    return mixed(theme.paper, color, bearable(color, share, theme))


def filled(box: Box, color: str) -> Areas:
    """Return a box filled with a colour."""
    return Areas((rectangle(box.left, box.top, box.right, box.bottom),), color)


def hatched(box: Box, theme: Theme) -> Iterator[Shape]:
    """Yield a hatched box: the place of what is unknown."""
    yield from hatching.hatched(box.left, box.top, box.right, box.bottom, theme)


def outline(box: Box, theme: Theme) -> Strokes:
    """Return the line around a box."""
    corners = rectangle(box.left, box.top, box.right, box.bottom)
    return Strokes(((*corners, corners[0]),), theme.quiet, 0.8)


def within(box: Box, by: float) -> Box:
    """Return a box smaller by so much on every side."""
    return Box(box.left + by, box.top + by, box.right - by, box.bottom - by)

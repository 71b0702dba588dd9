"""A scale that lies: where a value stands across the sheet, and its grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts.shapes import Label, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

TICKS = (0, 25, 50, 75, 100)
_OVER_TICKS = 4.0


@dataclass(frozen=True)
class Scale:
    """A scale from 0 at `left` to `most` at `right`."""

    left: float
    right: float
    most: float = 100.0

    def x(self, value: float) -> float:
        """Return where a value stands."""
        return self.left + (self.right - self.left) * value / self.most


def grid(scale: Scale, top: float, bottom: float, theme: Theme) -> Strokes:
    """Return the lines of the scale."""
    return Strokes(tuple(((scale.x(tick), top), (scale.x(tick), bottom)) for tick in TICKS), theme.grid, 0.8)


def ticks(scale: Scale, bottom: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield what the lines of the scale stand for, above where they begin."""
    for tick in TICKS:
        yield Label(scale.x(tick), bottom - _OVER_TICKS, words.number(tick), theme.small, theme.muted, align="center")

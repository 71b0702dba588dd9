"""The three factors of a priority, each as a small bar of its own from 0 to 1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from servicecycle.charts import labels
from servicecycle.charts.rows.cells import centered
from servicecycle.charts.shapes import Areas, Label, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

Factor = Literal["importance", "deterioration", "leverage"]
FACTORS: tuple[Factor, ...] = ("importance", "deterioration", "leverage")

_GAP = 5.0
_THICK = 7.0
DIGITS = 2
"""So many digits of a factor are written."""


def factor_width(name: Factor, bar: float, words: Words, theme: Theme) -> float:
    """Return how wide the column of a factor is: a bar and its value, or its title."""
    title = labels.width(words(f"charts.priority.{name}"), theme.small, bold=True)
    return max(title, bar + _GAP + _value_width(words, theme))


def _value_width(words: Words, theme: Theme) -> float:
    return labels.width(words.number(1, DIGITS), theme.label)


def factor_title(name: Factor, column: Scale, y: float, words: Words, theme: Theme) -> Label:
    """Return the title of a factor's column."""
    return Label(column.left, y, words(f"charts.priority.{name}"), theme.small, theme.muted, bold=True)


def factor(value: float, shown: str, column: Scale, middle: float, theme: Theme) -> Iterator[Shape]:
    """Yield a factor as a bar on its track, and its value."""
    top, bottom = middle - _THICK / 2, middle + _THICK / 2
    yield Areas((rectangle(column.left, top, column.right, bottom),), theme.grid)
    if value > 0:
        yield Areas((rectangle(column.left, top, column.x(value), bottom),), theme.lane)
    yield from centered([shown], column.right + _GAP, middle, size=theme.label, color=theme.ink, theme=theme)

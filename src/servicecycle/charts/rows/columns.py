"""Columns of numbers right of a scale; their titles stand on the line of its ticks, with the sign drawn there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.rows.cells import centered, widest
from servicecycle.charts.shapes import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

BEFORE = 14.0
_SAMPLE = 14.0
_OVER_TICKS = 4.0


class Cell(NamedTuple):
    """A number as it is written."""

    text: str
    color: str
    bold: bool = False


class Column(NamedTuple):
    """A column: its title, the sign whose numbers it holds, and a cell for each row."""

    title: str
    cells: tuple[Cell, ...]
    sample: Callable[[float, float], Iterable[Shape]] | None = None

    def width(self, theme: Theme) -> float:
        """Return how wide the column is, with the room before it."""
        title = labels.width(self.title, theme.small, bold=True) + (_SAMPLE if self.sample else 0.0)
        return BEFORE + max(title, widest((cell.text for cell in self.cells), theme.label, bold=True))


def total_width(columns: Sequence[Column], theme: Theme) -> float:
    """Return how wide columns are together."""
    return sum(column.width(theme) for column in columns)


def titles(columns: Sequence[Column], left: float, bottom: float, theme: Theme) -> Iterator[Shape]:
    """Yield the titles of columns that begin at `left`."""
    y = bottom - _OVER_TICKS
    for column, right in zip(columns, _ends(columns, left, theme), strict=True):
        yield Label(right, y, column.title, theme.small, theme.muted, bold=True, align="right")
        if column.sample:
            start = right - labels.width(column.title, theme.small, bold=True) - _SAMPLE / 2 - 1.5
            yield from column.sample(start, y - theme.small * 0.34)


def row(columns: Sequence[Column], at: int, left: float, middle: float, theme: Theme) -> Iterator[Shape]:
    """Yield the cells of one row."""
    for column, right in zip(columns, _ends(columns, left, theme), strict=True):
        cell = column.cells[at]
        yield from centered(
            [cell.text], right, middle, size=theme.label, color=cell.color, theme=theme, bold=cell.bold, align="right"
        )


def _ends(columns: Sequence[Column], left: float, theme: Theme) -> Iterator[float]:
    for column in columns:
        left += column.width(theme)
        yield left

"""What the numbers on a map stand for: a list in columns, under headings."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.shapes import Marks
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

_COLUMN_GAP, _ITEM_GAP, _HEADING_GAP = 18.0, 2.5, 6.0
_NARROWEST, _WIDEST = 130.0, 290.0
_DIAMOND, _GAP = 10.0, 6.0


@dataclass(frozen=True)
class Item:
    """An entry: a number and what it stands for, or without a number a heading; marked where it is critical."""

    text: str
    number: str = ""
    critical: bool = False


@dataclass(frozen=True)
class _Cell:
    item: Item
    lines: tuple[str, ...]
    before: float


def listing(items: Sequence[Item], top: float, width: float, theme: Theme) -> tuple[list[Shape], float]:
    """Return the list across a sheet of a width, and where it ends."""
    room = width - 2 * theme.margin
    numbers = max(labels.width(item.number, theme.label) for item in items) + _DIAMOND + _GAP
    widths = sorted(labels.width(item.text, theme.label) for item in items)
    wanted = min(max(widths[len(widths) * 3 // 4] + numbers + 1, _NARROWEST), _WIDEST, room)
    across = min(max(1, int((room + _COLUMN_GAP) / (wanted + _COLUMN_GAP))), len(items))
    column = (room + _COLUMN_GAP) / across - _COLUMN_GAP
    shapes: list[Shape] = []
    bottom = top
    for number, cells in enumerate(_columns([_cell(item, column, numbers, theme) for item in items], across, theme)):
        x, y = theme.margin + number * (column + _COLUMN_GAP), top
        for at, cell in enumerate(cells):
            y += cell.before if at else 0.0
            shapes += _drawn(cell, x, y, numbers, theme)
            y += height(len(cell.lines), theme.label, theme)
        bottom = max(bottom, y)
    return shapes, bottom


def _cell(item: Item, column: float, numbers: float, theme: Theme) -> _Cell:
    if item.number:
        return _Cell(item, labels.wrap(item.text, column - numbers, theme.label), _ITEM_GAP)
    return _Cell(item, labels.wrap(item.text, column, theme.label, bold=True), _HEADING_GAP)


def _columns(cells: list[_Cell], across: int, theme: Theme) -> list[list[_Cell]]:
    """Fill columns of about the same height."""
    sizes = [height(len(cell.lines), theme.label, theme) + cell.before for cell in cells]
    least = max(size + next_size for size, next_size in pairwise([*sizes, 0.0]))  # a heading, and what follows it
    low, high = max(sum(sizes) / across, least), sum(sizes)
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_filled(cells, sizes, middle)) <= across else (middle, high)
    return _filled(cells, sizes, high)


def _filled(cells: list[_Cell], sizes: list[float], limit: float) -> list[list[_Cell]]:
    """Fill columns up to a height; a heading stays with what follows it."""
    columns: list[list[_Cell]] = [[]]
    filled = 0.0
    for at, cell in enumerate(cells):
        needed = sizes[at] + (0.0 if cell.item.number else sizes[at + 1])
        if columns[-1] and filled + needed > limit:
            columns.append([])
            filled = 0.0
        columns[-1].append(cell)
        filled += sizes[at]
    return columns


def _drawn(cell: _Cell, x: float, y: float, numbers: float, theme: Theme) -> Iterator[Shape]:
    if not cell.item.number:
        yield from block(cell.lines, x, y, size=theme.label, color=theme.ink, theme=theme, bold=True)
        return
    if cell.item.critical:
        yield Marks(((x + 3, y + theme.label * 0.62),), "diamond", 5.5, theme.critical, theme.critical)
    end = x + numbers - _GAP
    yield from block([cell.item.number], end, y, size=theme.label, color=theme.muted, theme=theme, align="right")
    yield from block(cell.lines, x + numbers, y, size=theme.label, color=theme.ink, theme=theme)

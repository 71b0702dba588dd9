"""A table on a sheet: numbers that stay numbers, a head that stays in sight, a filter, and columns that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.book.looks import Kind, written
from servicecycle.reporting.formats.book.sheet import LINE, headed, lines_of, noted, printed, put
from servicecycle.words.width import width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.blocks import Column, Table, Text
    from servicecycle.reporting.formats.book.pages import Page
    from servicecycle.reporting.formats.book.sheet import Sheet

_NARROWEST, _LONG, _LEAST_LONG, _WIDEST, _SHARED = 7.0, 36.0, 26.0, 90.0, 150.0
_FILTER = 3.0
_TITLE_LINES = 3
_TALLEST = 400.0
_SIGN = 2.0


class Written(NamedTuple):
    """Where a table stands: the row of its head, its last row, and the first column to its right; and how wide it is.

    The width is in characters.
    """

    head: int
    last: int
    beside: int
    wide: float


def write(sheet: Sheet, page: Page, table: Table, beside: int = 0) -> Written:
    """Write a table, with its head and the words around it, which leave so many rows to what stands beside it."""
    widths = _widths(table)
    for at, wide in enumerate(widths):
        sheet.page.set_column(at, at, wide)
    head = headed(sheet, page, widths)
    for at, column in enumerate(table.columns):
        put(sheet, head, at, column.title, sheet.looks.head(right=column.align == "right"))
    titles = (column.title for column in table.columns)
    _heighten(sheet, head, [lines_of(title, wide - _FILTER + 1) for title, wide in zip(titles, widths, strict=True)])
    for row, cells in enumerate(table.rows, head + 1):
        for at, (column, cell) in enumerate(zip(table.columns, cells, strict=True)):
            _cell(sheet, (row, at), column, cell, widths[at])
        _heighten(sheet, row, [_lines(cell, wide) for cell, wide in zip(cells, widths, strict=True)])
    last = head + max(1, len(table.rows))
    sheet.page.autofilter(head, 0, last, len(table.columns) - 1)
    sheet.page.freeze_panes(head + 1, 0)
    if page.scaled is not None and table.rows:
        _bars(sheet, head + 1, last, page.scaled)
    noted(sheet, page, max(last, head + beside) + 2, widths)
    printed(sheet, page.title, head)
    return Written(head, last, len(table.columns), sum(widths))


def _heighten(sheet: Sheet, row: int, lines: Sequence[int]) -> None:
    """Make a row as tall as its folded texts need."""
    most = max(lines, default=1)
    if most > 1:
        sheet.page.set_row(row, min(_TALLEST, most * LINE + 3))


def _cell(sheet: Sheet, place: tuple[int, int], column: Column, cell: Text, wide: float) -> None:
    right = column.align == "right"
    if cell.value is not None:
        look = sheet.looks.cell(Kind(cell.tone, written(cell, sheet.words), right=True))
        sheet.page.write_number(*place, cell.value, look)
        return
    folded = _lines(cell, wide) > 1
    put(sheet, *place, cell.text, sheet.looks.cell(Kind(cell.tone, right=right, folded=folded)))


def _lines(cell: Text, wide: float) -> int:
    """Return over how many lines a cell is folded."""
    return 1 if cell.value is not None else lines_of(cell.text, wide)


def _widths(table: Table) -> list[float]:
    """Return how wide the columns are: as their longest texts; long ones share what a page has, and are folded."""
    natural = [_natural(table, at) for at in range(len(table.columns))]
    long = sum(one > _LONG for one in natural)
    most = max(_LEAST_LONG, min(_WIDEST, _SHARED / max(1, long)))
    return [min(most, one) for one in natural]


def _natural(table: Table, at: int) -> float:
    told = table.columns[at].title
    title = max([width(told) / _TITLE_LINES, *(width(word) for word in told.split())]) + _FILTER
    body = max((width(line) for row in table.rows for line in row[at].text.split("\n")), default=0)
    signed = _SIGN if any(row[at].tone in {"good", "warn", "bad"} for row in table.rows) else 0.0
    return max(_NARROWEST, title, body * 1.08 + signed + 1)


def _bars(sheet: Sheet, first: int, last: int, column: int) -> None:
    """Show numbers of 0 to 100 as bars behind them."""
    sheet.page.conditional_format(
        first,
        column,
        last,
        column,
        {
            "type": "data_bar",
            "data_bar_2010": True,
            "bar_solid": True,
            "bar_color": sheet.looks.color("above"),
            "min_type": "num",
            "max_type": "num",
            "min_value": 0,
            "max_value": 100,
        },
    )
    sheet.page.set_column(column, column, 18)

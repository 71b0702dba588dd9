"""A table on a sheet: numbers that stay numbers, a head that stays in sight, a filter, and columns that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.book.looks import Kind, written
from servicecycle.reporting.formats.book.sheet import LINE, headed, lines_of, noted, printed, put
from servicecycle.words.width import width

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Column, Table, Text
    from servicecycle.reporting.formats.book.pages import Page
    from servicecycle.reporting.formats.book.sheet import Sheet

_NARROWEST, _WIDEST = 7.0, 56.0
_FILTER = 3.0
_TALLEST = 400.0
_SIGN = 2.0


class Written(NamedTuple):
    """Where a table stands: the row of its head, its last row, and the first column to its right."""

    head: int
    last: int
    beside: int


def write(sheet: Sheet, page: Page, table: Table) -> Written:
    """Write a table, with its head and the words around it."""
    widths = [_width(table, at) for at in range(len(table.columns))]
    for at, wide in enumerate(widths):
        sheet.page.set_column(at, at, wide)
    head = headed(sheet, page, widths)
    for at, column in enumerate(table.columns):
        put(sheet, head, at, column.title, sheet.looks.head(right=column.align == "right"))
    for row, cells in enumerate(table.rows, head + 1):
        for at, (column, cell) in enumerate(zip(table.columns, cells, strict=True)):
            _cell(sheet, row, at, column, cell)
        lines = max((_lines(cell, wide) for cell, wide in zip(cells, widths, strict=True)), default=1)
        if lines > 1:
            sheet.page.set_row(row, min(_TALLEST, lines * LINE + 3))
    last = head + max(1, len(table.rows))
    sheet.page.autofilter(head, 0, last, len(table.columns) - 1)
    sheet.page.freeze_panes(head + 1, 0)
    if page.scaled is not None and table.rows:
        _bars(sheet, head + 1, last, page.scaled)
    noted(sheet, page, last + 2, widths)
    printed(sheet, page.title, head)
    return Written(head, last, len(table.columns))


def _cell(sheet: Sheet, row: int, at: int, column: Column, cell: Text) -> None:
    right = column.align == "right"
    if cell.value is not None:
        look = sheet.looks.cell(Kind(cell.tone, written(cell, sheet.words), right=True))
        sheet.page.write_number(row, at, cell.value, look)
        return
    folded = (not right and width(cell.text) > _WIDEST - 2) or "\n" in cell.text
    put(sheet, row, at, cell.text, sheet.looks.cell(Kind(cell.tone, right=right, folded=folded)))


def _lines(cell: Text, wide: float) -> int:
    """Return over how many lines a cell is folded."""
    return 1 if cell.value is not None else lines_of(cell.text, wide)


def _width(table: Table, at: int) -> float:
    """Return how wide a column is: as its longest text, or where that is long, so wide that it is folded."""
    title = max((width(word) for word in table.columns[at].title.split()), default=0) + _FILTER
    body = max((width(line) for row in table.rows for line in row[at].text.split("\n")), default=0)
    signed = _SIGN if any(row[at].tone in {"good", "warn", "bad"} for row in table.rows) else 0.0
    return min(_WIDEST, max(_NARROWEST, title, body * 1.08 + signed + 1))


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

"""A table in lines: as wide as the page lets it be, folded where it must be, else one record under another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.lines import beside, indented, named, wrap
from servicecycle.words.width import width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Column, Table
    from servicecycle.reporting.formats.lines import Line

GAP = 2
_AT_EASE = 34
_LEAST_FOLDED = 20
_RULE = "─"


def table_lines(table: Table, columns: int) -> list[Line]:
    """Return a table in lines no wider than `columns`."""
    for kept in _choices(table.columns):
        widths = _widths(table, kept, columns, _AT_EASE)
        if widths is not None:
            return _rows(table, kept, widths, columns)
    kept = [at for at, column in enumerate(table.columns) if not column.below]
    widths = _widths(table, kept, columns, _LEAST_FOLDED)
    if widths is not None:
        return _rows(table, kept, widths, columns)
    return _records(table, columns)


def _choices(titles: Sequence[Column]) -> Iterator[list[int]]:
    """Yield which columns may stand side by side: all; without long texts; without all that may go below."""
    everything = list(range(len(titles)))
    short = [at for at in everything if not titles[at].below or titles[at].align == "right"]
    yield everything
    if len(short) < len(everything):
        yield short
    least = [at for at in everything if not titles[at].below]
    if len(least) < len(short):
        yield least


def _natural(table: Table, at: int) -> int:
    return max([width(table.columns[at].title), *(width(row[at].text) for row in table.rows)])


def _widths(table: Table, kept: Sequence[int], columns: int, folded: int) -> list[int] | None:
    """Share the page out among the columns kept, or return `None` when one would be narrower than `folded`."""
    wanted = [_natural(table, at) for at in kept]
    least = [
        natural if _is_narrow(table.columns[at]) else min(natural, folded)
        for at, natural in zip(kept, wanted, strict=True)
    ]
    left = columns - sum(least) - GAP * (len(kept) - 1)
    if left < 0:
        return None
    widths = list(least)
    while left > 0 and widths != wanted:
        hungry = [at for at in range(len(widths)) if widths[at] < wanted[at]]
        # The widest need is met last, so that short columns are not folded for a long one's sake.
        share = max(1, left // len(hungry))
        for at in hungry:
            more = min(share, wanted[at] - widths[at], left)
            widths[at] += more
            left -= more
    return widths


def _rows(table: Table, kept: Sequence[int], widths: Sequence[int], columns: int) -> list[Line]:
    aligns = [table.columns[at].align for at in kept]
    lead = next((at for at, column in enumerate(kept) if not _is_narrow(table.columns[column])), 0)
    indent = sum(widths[:lead]) + GAP * lead
    titles = [wrap([Text(table.columns[at].title, "muted")], room) for at, room in zip(kept, widths, strict=True)]
    lines = beside(titles, widths, aligns, GAP)
    lines.append((Text(_RULE * (sum(widths) + GAP * (len(widths) - 1)), "muted"),))
    below = [at for at in range(len(table.columns)) if at not in kept]
    for number, row in enumerate(table.rows):
        if number and below:
            lines.append(())
        cells = [wrap([row[at]], room) for at, room in zip(kept, widths, strict=True)]
        lines.extend(beside(cells, widths, aligns, GAP))
        lines.extend(indented(_below(table, row, below, columns - indent), " " * indent))
    return lines


def _is_narrow(column: Column) -> bool:
    return column.narrow or column.align == "right"


def _below(table: Table, row: Sequence[Text], below: Sequence[int], columns: int) -> list[Line]:
    """Set what does not fit beside under its row: figures after their titles on one line, then each text on its own."""
    figures = [at for at in below if _is_narrow(table.columns[at]) and row[at].text]
    texts = [at for at in below if not _is_narrow(table.columns[at]) and row[at].text]
    lines = named([(table.columns[at].title, row[at]) for at in figures], columns) if figures else []
    for at in texts:
        lines.extend(wrap([row[at]], min(columns, 96)))
    return lines


def _records(table: Table, columns: int) -> list[Line]:
    """Set each row as a record: what leads it on the first line, the rest under it."""
    lead = next((at for at, column in enumerate(table.columns) if not _is_narrow(column)), 0)
    before = [at for at in range(lead) if table.columns[at].narrow]
    others = [at for at in range(len(table.columns)) if at != lead and at not in before]
    lines: list[Line] = []
    for number, row in enumerate(table.rows):
        if number:
            lines.append(())
        first = [run for at in (*before, lead) for run in (row[at], Text(" "))]
        lines.extend(wrap(first, columns))
        lines.extend(indented(_below(table, row, others, columns - 2), "  "))
    return lines

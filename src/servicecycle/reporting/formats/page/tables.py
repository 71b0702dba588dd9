"""Tables and bars as the page shows them: every cell knows what it is, and what it is sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.bars import MARKS
from servicecycle.reporting.formats.page.amounts import amount

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Bar, Bars, Column, Mark, Table
    from servicecycle.words import Words


class Cell(NamedTuple):
    """A cell under its column; `head` names the row, and `value` is the number that it is sorted by."""

    text: Text
    column: Column
    head: bool
    value: str


class Record(NamedTuple):
    """A row, and under it the long texts that have no column of their own, each with its title."""

    cells: tuple[Cell, ...]
    under: tuple[tuple[str, Text], ...]


class Grid(NamedTuple):
    """A table: `lead` is the column that names each row, `layered` whether any row has texts under it."""

    columns: tuple[Column, ...]
    records: tuple[Record, ...]
    lead: int
    layered: bool


class Stripe(NamedTuple):
    """A bar: its mark and what that means, how long it is and where it was to end, and the figures behind it.

    `since` is where it begins; nothing where that is at the start.
    """

    label: str
    note: tuple[Text, ...]
    mark: Mark
    value: str
    target: str
    figures: tuple[Text, ...]
    since: str = ""


class Stripes(NamedTuple):
    """Bars in groups, how many figures each has, their titles, and what marks and targets mean where there are any."""

    groups: tuple[tuple[str, tuple[Stripe, ...]], ...]
    titles: tuple[str, ...]
    marks: tuple[tuple[Mark, str, str], ...]
    width: int
    scale: str
    target: str


def grid(table: Table, words: Words) -> Grid:
    """Return a table; long texts that may go below stand under their row, where they have its whole width."""
    columns = table.columns
    under = [at for at, column in enumerate(columns) if column.below and column.align == "left"]
    kept = [at for at in range(len(columns)) if at not in under] or list(range(len(columns)))
    under = [at for at in under if at not in kept]
    lead = next((place for place, at in enumerate(kept) if not _is_narrow(columns[at])), 0)
    records = tuple(
        Record(
            tuple(_cell(row[at], columns[at], words, head=place == lead) for place, at in enumerate(kept)),
            tuple((columns[at].title, row[at]) for at in under if row[at].text),
        )
        for row in table.rows
    )
    return Grid(tuple(columns[at] for at in kept), records, lead, any(record.under for record in records))


def _is_narrow(column: Column) -> bool:
    return column.narrow or column.align == "right"


def _cell(text: Text, column: Column, words: Words, *, head: bool) -> Cell:
    found = amount(text.text, words) if column.align == "right" else None
    return Cell(text, column, head, "" if found is None else f"{found:.10g}")


def stripes(bars: Bars, words: Words) -> Stripes:
    """Return bars, their figures padded to the same number."""
    members = [bar for _, group in bars.groups for bar in group]
    count = max([len(bars.titles), *(len(bar.figures) + 1 for bar in members)])
    used = {bar.mark for bar in members} if any(bar.mark != "none" for bar in members) else set()
    marks = tuple((mark, MARKS[mark], words(f"sections.mark.{mark}")) for mark in MARKS if mark in used)
    targeted = any(bar.target is not None for bar in members)
    return Stripes(
        groups=tuple((title, tuple(_stripe(bar, count) for bar in group)) for title, group in bars.groups),
        titles=(*bars.titles, *[""] * (count - len(bars.titles))) if any(bars.titles) else (),
        marks=marks,
        width=count,
        scale=bars.what or bars.titles[0] if targeted and bars.titles else "",
        target=bars.target if targeted else "",
    )


def _stripe(bar: Bar, count: int) -> Stripe:
    figures = (bar.shown, *bar.figures)
    padded = (*figures, *[Text("")] * (count - len(figures)))
    length = None if bar.value is None else bar.value - bar.since
    since = _share(bar.since) if bar.since else ""
    return Stripe(bar.label, bar.note, bar.mark, _share(length), _share(bar.target), padded, since)


def _share(value: float | None) -> str:
    return "" if value is None else f"{min(100.0, max(0.0, value)):.4g}%"

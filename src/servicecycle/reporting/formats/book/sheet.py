"""A sheet with its head: the title, the way back, the words above; and how it is printed."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.formats.book.looks import SIZE
from servicecycle.reporting.formats.book.names import reference, shortened
from servicecycle.words.width import width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.blocks import Text
    from servicecycle.reporting.formats.book.looks import Looks
    from servicecycle.reporting.formats.book.pages import Page, Runs
    from servicecycle.reporting.formats.office.untyped import Element
    from servicecycle.words import Words

LONGEST_TEXT = 32_767
"""So many units of UTF-16 a cell holds."""

_MOST_ABOVE = 5
LINE = 13.5
"""The height of a line, in points."""

_LEAST_ROOM, _MOST_ROOM, _USUAL_COLUMN = 80, 130, 8.4
_A4 = 9
_ROW, _TITLE = 16.5, 15
_FILLED = 0.95
_LONGEST_FOOTER = 90


class Sheet(NamedTuple):
    """A sheet in the making, and the name of the first, to which a link leads back."""

    page: Any
    name: str
    looks: Looks
    words: Words
    contents: str


class Style(NamedTuple):
    """How a paragraph looks: its size, and its colour in the theme."""

    size: float = 10
    color: str = "muted"


USUAL = Style()


def headed(sheet: Sheet, page: Page, widths: Sequence[float]) -> int:
    """Write what stands above a table of columns so wide, and return the row in which it begins."""
    _titled(sheet, page.title, widths)
    sheet.page.write_url(1, 0, reference(sheet.contents), sheet.looks.link(), sheet.words("xlsx.back"))
    row = 2
    for runs in _above(page, widths):
        row = paragraph(sheet, row, joined(runs), widths)
    return row + 1


def _titled(sheet: Sheet, title: str, widths: Sequence[float]) -> None:
    """Write the title, over several lines if it would run off the page that is printed."""
    last, room = _span(widths, _MOST_ROOM)
    lines = lines_of(title, room * SIZE / _TITLE)
    look = sheet.looks.text(_TITLE, bold=True, folded=lines > 1)
    if lines > 1:
        sheet.page.merge_range(0, 0, 0, last, "", look)
    put(sheet, 0, 0, title, look)
    sheet.page.set_row(0, max(24.0, lines * LINE * _TITLE / SIZE + 2))


def noted(sheet: Sheet, page: Page, row: int, widths: Sequence[float]) -> None:
    """Write what stands below a table, and what would take too much of the screen above it."""
    above = () if _above(page, widths) else page.above
    for runs in (*above, *page.below):
        row = paragraph(sheet, row, joined(runs), widths)


def joined(runs: Sequence[Text]) -> str:
    """Return runs as one text."""
    return "".join(run.text for run in runs).strip()


def put(sheet: Sheet, row: int, column: int, text: str, look: Element) -> None:
    """Write a text as a text, whatever it looks like; an empty one would be plotted as zero."""
    if not text:
        sheet.page.write_blank(row, column, None, look)
        return
    sheet.page.write_string(row, column, shortened(text, LONGEST_TEXT), look)


def paragraph(sheet: Sheet, row: int, text: str, widths: Sequence[float], style: Style = USUAL) -> int:
    """Write a text across the columns, in a row as tall as it needs; return the next row."""
    if not text:
        return row
    last, room = _span(widths)
    look = sheet.looks.text(style.size, color=style.color, folded=True)
    sheet.page.merge_range(row, 0, row, last, "", look)
    put(sheet, row, 0, text, look)
    sheet.page.set_row(row, lines_of(text, room * 10 / style.size) * LINE * style.size / 10 + 2)
    return row + 1


def printed(sheet: Sheet, title: str, head: int | None = None) -> None:
    """Set how a sheet is printed: across one page, its head on each, its title and number below."""
    page = sheet.page
    page.hide_gridlines(2)
    page.set_default_row(_ROW)
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(0.5, 0.5, 0.6, 0.7)
    page.fit_to_pages(1, 0)
    if head is not None:
        page.repeat_rows(head)
    named = shortened(" ".join(title.split()), _LONGEST_FOOTER).replace("&", "&&")
    page.set_footer(f"&L&8 {named}&R&8 {sheet.words('xlsx.page', page='&P', pages='&N')}")


def _above(page: Page, widths: Sequence[float]) -> tuple[Runs, ...]:
    _, room = _span(widths)
    lines = sum(lines_of(joined(runs), room) for runs in page.above)
    return page.above if lines <= _MOST_ABOVE or page.shown is None else ()


def lines_of(text: str, room: float) -> int:
    """Return over how many lines a text is folded in a column of so many characters."""
    return sum(1 if width(line) <= room else ceil(width(line) / (room * _FILLED)) for line in text.split("\n"))


def _span(widths: Sequence[float], least: float = _LEAST_ROOM) -> tuple[int, float]:
    """Return the column up to which a paragraph runs, and how many characters it has room for."""
    room, at = 0.0, -1
    while room < least or at < 1:
        at += 1
        room += widths[at] if at < len(widths) else _USUAL_COLUMN
    while at + 1 < len(widths) and room + widths[at + 1] <= _MOST_ROOM:
        at += 1
        room += widths[at]
    return at, room

"""The first sheet: what the report is about, its verdict, and a link to every other sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.formats.book.names import reference
from servicecycle.reporting.formats.book.sheet import LINE, Style, joined, lines_of, paragraph, printed, put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.blocks import Report
    from servicecycle.reporting.formats.book.pages import Page
    from servicecycle.reporting.formats.book.sheet import Sheet

_WIDTHS = (36.0, 38.0, 90.0)


def write(sheet: Sheet, report: Report, listed: Sequence[tuple[str, Page]]) -> None:
    """Write the contents; `listed` are the other sheets by name."""
    words, looks, page = sheet.words, sheet.looks, sheet.page
    for at, width in enumerate(_WIDTHS):
        page.set_column(at, at, width)
    row = paragraph(sheet, 0, report.title, _WIDTHS, Style(18, "perceived"))
    row = paragraph(sheet, row, report.subtitle, _WIDTHS, Style(12))
    row = paragraph(sheet, row, joined(report.verdict), _WIDTHS, Style(12, "ink")) + 1
    for label, value in report.details:
        put(sheet, row, 0, label, looks.text(color="muted"))
        put(sheet, row, 1, value, looks.text())
        row += 1
    row += 1
    for at, key in enumerate(("sheet", "section", "shows")):
        put(sheet, row, at, words(f"xlsx.contents.{key}"), looks.head(right=False))
    head = row
    for name, one in listed:
        row += 1
        page.write_url(row, 0, reference(name), looks.link(), name)
        put(sheet, row, 1, one.section, looks.text(folded=True))
        put(sheet, row, 2, one.title, looks.text(folded=True))
        lines = max(lines_of(one.section, _WIDTHS[1]), lines_of(one.title, _WIDTHS[2]))
        if lines > 1:
            page.set_row(row, lines * LINE + 2)
    paragraph(sheet, row + 2, report.footer, _WIDTHS)
    printed(sheet, report.title, head)

"""The report as a workbook: every table, figure and bar on a sheet, numbers as numbers, charts that can be edited."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from servicecycle.charts.paint import plain
from servicecycle.charts.theme import THEME
from servicecycle.reporting.blocks import Picture, Table
from servicecycle.reporting.formats.book import charts, contents, tables
from servicecycle.reporting.formats.book.looks import FONT, SIZE, Looks
from servicecycle.reporting.formats.book.names import Names
from servicecycle.reporting.formats.book.pages import pages
from servicecycle.reporting.formats.book.sheet import Sheet, headed, printed
from servicecycle.reporting.formats.office.clean import cleaned
from servicecycle.reporting.formats.office.package import EPOCH, packed

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Report
    from servicecycle.reporting.formats.book.pages import Page
    from servicecycle.reporting.formats.office.untyped import Element
    from servicecycle.words import Words

ID = "xlsx"

_LONGEST_PROPERTY = 255


def render(report: Report, words: Words) -> bytes:
    """Return the report as a workbook."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # noqa: PLC0415  slow to load, for this format alone

    known = cleaned(report)
    made = io.BytesIO()
    with plain(), Workbook(made, _options()) as workbook:
        _written(workbook, known, words)
    return packed(made.getvalue())


def _options() -> dict[str, Any]:
    """Return how the library works: no text becomes anything else."""
    inert = dict.fromkeys(("strings_to_formulas", "strings_to_numbers", "strings_to_urls"), False)
    return {"in_memory": True, "default_format_properties": {"font_name": FONT, "font_size": SIZE}, **inert}


def _written(workbook: Element, report: Report, words: Words) -> None:
    workbook.set_properties(
        {
            "title": report.title[:_LONGEST_PROPERTY],
            "subject": report.subtitle[:_LONGEST_PROPERTY],
            "author": report.subtitle[:_LONGEST_PROPERTY],
            "created": EPOCH.replace(tzinfo=None),
        }
    )
    theme = report.theme or THEME
    looks, names = Looks(workbook, theme), Names(words)
    first = names.take(words("xlsx.contents"))
    opening = Sheet(workbook.add_worksheet(first), first, looks, words, first)
    listed = []
    for page in pages(report, words):
        name = names.take(page.name, "xlsx.chart" if isinstance(page.shown, Picture) else "")
        sheet = Sheet(workbook.add_worksheet(name), name, looks, words, first)
        listed.append((name, page))
        match page.shown:
            case Table():
                tables.write(sheet, page, page.shown)
            case Picture():
                charts.write(workbook, sheet, page, page.shown, theme)
            case _:
                _spoken(sheet, page)
    contents.write(opening, report, listed)


def _spoken(sheet: Sheet, page: Page) -> None:
    sheet.page.set_column(0, 0, 100)
    headed(sheet, page, [100.0])
    printed(sheet, page.title)

"""The workbook in a native chart: the numbers that its reader edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.formats.office.package import EPOCH, packed

if TYPE_CHECKING:
    from collections.abc import Sequence

Value = str | float | None


def book(rows: Sequence[Sequence[Value]], sheet: str) -> bytes:
    """Return a workbook of one sheet; no text in it is a formula."""
    import io  # noqa: PLC0415  with the next

    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # noqa: PLC0415  slow to load

    made = io.BytesIO()
    with Workbook(made, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": EPOCH.replace(tzinfo=None)})
        page = workbook.add_worksheet(sheet)
        page.set_column(0, 0, 40)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    page.write_string(at, column, value)
                elif value is not None:
                    page.write_number(at, column, value)
    return packed(made.getvalue())


def cells(sheet: str, column: int, first: int, last: int) -> str:
    """Return the reference of cells one below another; rows and columns count from 0."""
    letter = letters(column)
    quoted = sheet.replace("'", "''")
    return (
        f"'{quoted}'!${letter}${first + 1}:${letter}${last + 1}"
        if last > first
        else f"'{quoted}'!${letter}${first + 1}"
    )


def letters(column: int) -> str:
    """Return what a spreadsheet calls a column."""
    before, at = divmod(column, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + at)

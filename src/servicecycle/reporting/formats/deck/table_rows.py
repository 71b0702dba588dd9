"""The rows of a table on a slide: what stands in their cells, how tall they are, and where one is broken."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.grid import PADDING, Cell, Row
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line
from servicecycle.reporting.formats.office.colors import look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Column, Table

_SMALLER = 1.0
_AIR = 0.6


class Choice(NamedTuple):
    """Columns that stand side by side, their widths, and the size of the text."""

    kept: tuple[int, ...]
    widths: tuple[float, ...]
    size: float


def is_narrow(column: Column) -> bool:
    """Tell whether a column holds figures or short words, which need no more room than they take."""
    return column.narrow or column.align == "right"


def head_row(table: Table, choice: Choice) -> Row:
    """Return the titles of the columns that stand side by side."""
    cells = [
        Cell(
            (
                Lines(
                    (Text(table.columns[at].title, "strong"),),
                    choice.size - _SMALLER,
                    _align(table.columns[at]),
                    color="perceived",
                ),
            )
        )
        for at in choice.kept
    ]
    return Row(tuple(cells), _height(cells, choice) + choice.size * 0.4)


def body_rows(table: Table, choice: Choice, height: float) -> list[Row]:
    """Return all rows; one that no slide has room for comes in parts."""
    found: list[Row] = []
    for row in table.rows:
        found.extend(laid(tuple(_cells(table.columns, row, choice)), choice, height))
    return found


def laid(cells: tuple[Cell, ...], choice: Choice, height: float) -> Iterator[Row]:
    """Yield a row as tall as its cells need; one that no slide has room for in parts."""
    for part in _whole_or_parts(cells, choice, height):
        yield Row(part, _height(part, choice) + choice.size * _AIR)


def _cells(columns: Sequence[Column], row: Sequence[Text], choice: Choice) -> Iterator[Cell]:
    """Yield a row's cells; what found no room beside the others stands in the leading one, below its text."""
    lead = next((at for at in choice.kept if not is_narrow(columns[at])), choice.kept[0])
    below = [at for at in range(len(columns)) if at not in choice.kept and row[at].text]
    for at in choice.kept:
        paragraphs = [Lines((row[at],), choice.size, _align(columns[at]), signs=True)]
        if at == lead:
            paragraphs += _under(columns, row, below, choice.size - _SMALLER)
        yield Cell(tuple(paragraphs))


def _under(columns: Sequence[Column], row: Sequence[Text], below: Sequence[int], size: float) -> Iterator[Lines]:
    """Yield figures after their titles on one line, then each text."""
    figures = [at for at in below if is_narrow(columns[at])]
    if figures:
        runs: list[Text] = []
        for at in figures:
            runs += [Text(f"{'   ' if runs else ''}{columns[at].title}\N{NO-BREAK SPACE}", "muted"), row[at]]
        yield Lines(tuple(runs), size, before=1)
    for at in below:
        if at not in figures:
            tone = "muted" if row[at].tone == "plain" else row[at].tone
            yield Lines((Text(row[at].text, tone),), size, before=1)


def _align(column: Column) -> str | None:
    return "r" if column.align == "right" else None


def _height(cells: Sequence[Cell], choice: Choice) -> float:
    rooms = (width - 2 * PADDING for width in choice.widths)
    return max(
        sum(_tall(one, room, choice.size) for one in cell.paragraphs) for cell, room in zip(cells, rooms, strict=True)
    )


def _tall(paragraph: Lines, width: float, size: float) -> float:
    text = _spoken(paragraph)
    return paragraph.before + fitting.height(text, width, paragraph.size or size, bold=fitting.is_bold(paragraph.runs))


def _spoken(paragraph: Lines) -> str:
    sign = look(paragraph.runs[0].tone).sign if paragraph.signs else ""
    return fitting.with_sign(on_one_line(fitting.joined(paragraph.runs)), sign)


def _whole_or_parts(cells: tuple[Cell, ...], choice: Choice, height: float) -> Iterator[tuple[Cell, ...]]:
    """Yield a row, or where no slide has room for it, its parts."""
    room = height - 4 * choice.size
    if _height(cells, choice) <= room:
        yield cells
        return
    blank = Cell((Lines((Text(""),), choice.size),))
    rooms = (width - 2 * PADDING for width in choice.widths)
    parts = (_parts(cell, width, room, choice.size) for cell, width in zip(cells, rooms, strict=True))
    yield from zip_longest(*parts, fillvalue=blank)


def _parts(cell: Cell, width: float, room: float, size: float) -> list[Cell]:
    """Part a cell into what slides have room for."""
    found: list[list[Lines]] = [[]]
    left = room
    for paragraph in cell.paragraphs:
        for part in _broken(paragraph, width, room, size):
            tall = _tall(part, width, size)
            if found[-1] and tall > left:
                found.append([])
                left = room
            found[-1].append(part)
            left -= tall
    return [Cell(tuple(paragraphs)) for paragraphs in found]


def _broken(paragraph: Lines, width: float, room: float, size: float) -> list[Lines]:
    """Break a paragraph that a slide has no room for."""
    if _tall(paragraph, width, size) <= room:
        return [paragraph]
    text, bold = on_one_line(fitting.joined(paragraph.runs)), fitting.is_bold(paragraph.runs)
    parts = fitting.broken(text, width, room - paragraph.before, paragraph.size or size, bold=bold)
    return [paragraph._replace(runs=(Text(part, paragraph.runs[0].tone),), signs=False) for part in parts]

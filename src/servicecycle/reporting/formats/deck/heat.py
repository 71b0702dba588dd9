"""A map of cells on a slide: a table whose grounds are the darker, the worse what stands on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.heat_map.shades import shade, share_of
from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import fitting, grid, layouts
from servicecycle.reporting.formats.deck.grid import PADDING, Cell, Grid, Row
from servicecycle.reporting.formats.deck.slides import framed
from servicecycle.reporting.formats.deck.tables import parted
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.charts.data import Data, Series
    from servicecycle.reporting.blocks import Picture
    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.slides import Deck, Frame, Head

_SIZES = (18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0)
_NOTE, _LEAST_NOTE = 0.72, 8.0
_NAMES, _WIDEST_CELL = 0.26, 150.0
_HEADS = (12.0, 11.0, 10.0, 9.0, 8.0)
_AIR, _TALLEST = 0.7, 62.0
_MOST_COLUMNS = 13


def pages(deck: Deck, data: Data, room: Box) -> list[Grid]:
    """Return the map on as few slides as hold it, in the largest size in which no title of a column is broken."""
    found: list[Grid] = []
    for part in _columns(data):
        titles = [on_one_line(data.categories[at]) for at in part]
        best: tuple[int, bool, list[Grid]] | None = None
        for size in _SIZES:
            laid = _paged(deck, data, part, (size, room))
            broken = not any(_are_whole(titles, laid[0].widths[1], one) for one in _HEADS)
            if best is None or (len(laid), broken) < best[:2]:
                best = len(laid), broken, laid
            if best[:2] == (1, False):
                break
        found += best[2] if best else []
    return found


def draw(deck: Deck, head: Head, page: Grid, picture: Picture) -> None:
    """Draw the map as a table on a slide of its own."""
    draw_map(deck, framed(deck, head, "table"), page, picture)


def draw_map(deck: Deck, frame: Frame, page: Grid, picture: Picture) -> None:
    """Draw the map as a table, in the middle of its room."""
    room = frame.room._replace(left=frame.room.left + (frame.room.width - sum(page.widths)) / 2)
    grid.draw(deck, frame.slide, layouts.BODY, page._replace(name=picture.title), room)
    shape = next(one for one in frame.slide.shapes if one.name == picture.title)
    shape._element.xpath(".//p:cNvPr")[0].set("descr", picture.alt)  # noqa: SLF001  the library offers no way to


def _columns(data: Data) -> list[range]:
    """Return which columns stand on one slide: about equally many on each."""
    count = len(data.categories)
    slides = -(-count // _MOST_COLUMNS)
    return [range(count * at // slides, count * (at + 1) // slides) for at in range(slides)]


def _paged(deck: Deck, data: Data, columns: range, how: tuple[float, Box]) -> list[Grid]:
    size, room = how
    names = [on_one_line(series.name) for series in data.series]
    first = min(room.width * _NAMES, max(fitting.run(name, size) for name in names) + 2 * PADDING + 2)
    wide = min(_WIDEST_CELL, (room.width - first) / len(columns))
    widths = (first, *[wide] * len(columns))
    head = _head([on_one_line(data.categories[at]) for at in columns], wide, size)
    rows = [_row(deck, series, columns, (widths, size)) for series, name in zip(data.series, names, strict=True)]
    parts = parted([row.height for row in rows], room.height - head.height)
    pages_ = [Grid(widths, (head, *(rows[at] for at in part))) for part in parts]
    tallest = max(one.height for one in pages_)
    stretch = max(1.0, min(room.height / tallest, _TALLEST / max(row.height for row in rows)))
    return [_stretched(one, stretch) for one in pages_]


def _stretched(page: Grid, stretch: float) -> Grid:
    head, *rows = page.rows
    return page._replace(rows=(head, *(row._replace(height=row.height * stretch) for row in rows)))


def _head(titles: Sequence[str], wide: float, size: float) -> Row:
    """Return the titles of the columns, each in the middle of its own."""
    room, most = wide - 2 * PADDING, max(_LEAST_NOTE, min(size - 1, 12.0))
    small = min(most, next((one for one in _HEADS if _are_whole(titles, wide, one)), _LEAST_NOTE))
    fitted = [fitting.fitted(title, room, 3.75 * small, (small, 9.0, 8.0), bold=True) for title in titles]
    cells = [Cell((Lines((Text(one.text, "strong"),), one.size, "ctr", color="perceived"),)) for one in fitted]
    return Row((Cell(), *cells), max(one.height for one in fitted) + size * _AIR)


def _are_whole(titles: Sequence[str], wide: float, size: float) -> bool:
    """Tell whether columns so wide have room for every word of their titles."""
    return all(fitting.longest_word(title, size, bold=True) <= wide - 2 * PADDING for title in titles)


def _row(deck: Deck, series: Series, columns: range, how: tuple[tuple[float, ...], float]) -> Row:
    (widths, size), name = how, on_one_line(series.name)
    cells = [_cell(deck, series, at, widths[1], size) for at in columns]
    tall = max([fitting.height(name, widths[0] - 2 * PADDING, size), *(_tall(cell, widths[1], size) for cell in cells)])
    return Row((Cell((Lines((Text(name),), size),), ground=0.0), *cells), tall + size * _AIR)


def _cell(deck: Deck, series: Series, at: int, wide: float, size: float) -> Cell:
    """Return a cell: the value and what stands by it; hatched where it is unknown, empty where there is none."""
    value, note = series.values[at], series.note[at]
    if note is None:
        return Cell(ground=0.0)
    small = max(_LEAST_NOTE, size * _NOTE)
    told = fitting.fitted(on_one_line(note), wide - 2 * PADDING, 2.4 * small, (small, _LEAST_NOTE))
    if value is None:
        return Cell((Lines((Text(told.text, "muted"),), told.size, "ctr"),), hatched=True, ground=0.0)
    ink = "ink" if shade(value, deck.theme)[1] == deck.theme.ink else "paper"
    number = Lines((Text(deck.words.number(value), "strong"),), size, "ctr", color=ink)
    return Cell((number, Lines((Text(told.text),), told.size, "ctr", color=ink)), ground=share_of(value))


def _tall(cell: Cell, wide: float, size: float) -> float:
    return sum(
        fitting.height(fitting.joined(one.runs), wide - 2 * PADDING, one.size or size) for one in cell.paragraphs
    )

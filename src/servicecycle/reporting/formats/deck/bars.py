"""Bars on a slide: a table of labels and figures, and in its empty column a chart whose bars stand in its rows."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Bar, Text
from servicecycle.reporting.formats.bars import MARKS
from servicecycle.reporting.formats.deck import fitting, grid, layouts
from servicecycle.reporting.formats.deck.charts import in_rows
from servicecycle.reporting.formats.deck.grid import PADDING, Cell, Grid, Row
from servicecycle.reporting.formats.deck.layouts import Box
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line
from servicecycle.reporting.formats.office.colors import look
from servicecycle.words.wrapping import HARD_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from servicecycle.reporting.blocks import Bars
    from servicecycle.reporting.formats.deck.fitting import Fitted
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_SIZES = (20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.5)
_USUAL = 11.0
_LABELS = (0.28, 0.36, 0.46)
_NOTES = 0.24
_LEAST_BAR = 150.0
_MOST_FIGURE = 130.0
_AIR, _LEAST_ROW = 0.75, 1.5
_TALLEST = 3.2


class Line(NamedTuple):
    """A row: a bar, or the title of the bars that follow."""

    title: str
    bar: Bar | None = None


class Page(NamedTuple):
    """What stands on one slide: the table, the lines that its rows after the head are, and labels that were cut."""

    table: Grid
    lines: tuple[Line, ...]
    cut: tuple[str, ...] = ()


class _Shape(NamedTuple):
    """The columns' widths (label, bar, figures, note), the size of the text, and how tall a row may be."""

    widths: tuple[float, ...]
    size: float
    marked: bool
    tallest: float = 0.0


def pages(bars: Bars, width: float, height: float) -> list[Page]:
    """Return bars on as few slides as hold them."""
    count = sum(1 for _ in _lines(bars))
    for size in _SIZES:
        if count * size * _LEAST_ROW > height:
            continue
        for share in _LABELS:
            found = _paged(bars, _shape(bars, width, share, size), height)
            if len(found) == 1:
                return found
    every = (_paged(bars, _shape(bars, width, share, _USUAL), height) for share in _LABELS)
    return min(every, key=lambda pages: (len(pages), -min(len(page.lines) for page in pages)))


def draw(deck: Deck, frame: Frame, page: Page, bars: Bars, name: str) -> None:
    """Draw the table, and the chart over its empty column."""
    grid.draw(deck, frame.slide, layouts.BODY, page.table._replace(name=name), frame.room)
    head = page.table.rows[0].height if page.table.headed else 0.0
    left = frame.room.left + page.table.widths[0] + PADDING
    box = Box(left, frame.room.top + head, page.table.widths[1] - 2 * PADDING, page.table.height - head)
    in_rows(deck, frame.slide, [line.bar for line in page.lines], bars, box)


def _lines(bars: Bars) -> Iterator[Line]:
    for title, members in bars.groups:
        if title:
            yield Line(title)
        for bar in members:
            yield Line(title, bar)


def _shape(bars: Bars, width: float, share: float, size: float) -> _Shape:
    members = [bar for _, group in bars.groups for bar in group]
    count = max((1 + len(bar.figures) for bar in members), default=1)
    titles = (*bars.titles, *[""] * count)[:count]
    figures = [_figure_width([_figures(bar, count)[at] for bar in members], titles[at], size) for at in range(count)]
    note = width * _NOTES if any(bar.note for bar in members) else 0.0
    natural = max((_label_width(bar, size) for bar in members), default=0.0)
    label = min(natural, width * share)
    bar = width - label - sum(figures) - note
    if bar < _LEAST_BAR:
        label, bar = label - (_LEAST_BAR - bar), _LEAST_BAR
    return _Shape((label, bar, *figures, *([note] if note else [])), size, any(bar.mark != "none" for bar in members))


def _label_width(bar: Bar, size: float) -> float:
    return fitting.run(fitting.with_sign(on_one_line(bar.label), MARKS[bar.mark]), size) + 2 * PADDING + 1


def _figure_width(texts: Sequence[Text], title: str, size: float) -> float:
    runs = [fitting.run(fitting.with_sign(one.text, look(one.tone).sign), size, bold=True) for one in texts]
    title_run = fitting.longest_word(title, size, bold=True)
    return min(_MOST_FIGURE * max(1.0, size / _USUAL), max([title_run, *runs]) + 2 * PADDING + 2)


def _figures(bar: Bar, count: int) -> tuple[Text, ...]:
    return (bar.shown, *bar.figures, *[Text("")] * count)[:count]


def _paged(bars: Bars, shape: _Shape, height: float) -> list[Page]:
    """Part the bars into slides; on each, all rows are as tall as the tallest, so that the chart's bars meet them."""
    head = _head(bars, shape)
    room = height - sum(row.height for row in head)
    shape = shape._replace(tallest=room / 2)
    tall = {line: _tall(line, shape) for line in _lines(bars)}
    count = len(tall)
    found = _parted(bars, tall, room, count + 1)
    even = ceil(count / len(found)) + 1
    groups = (_parted(bars, tall, room, most, whole=True) for most in range(even, count + 2))
    whole = next((parts for parts in groups if len(parts) <= len(found)), found)
    parts = min((whole, _parted(bars, tall, room, even), found), key=len)
    most = min(_row_height(part, shape, room) for part in parts)
    return [_page(part, head, shape, room, most) for part in parts]


def _parted(bars: Bars, tall: Mapping[Line, float], room: float, most: int, *, whole: bool = False) -> list[list[Line]]:
    """Return the lines of each slide; titles stand above their first bar, and again where a slide begins.

    `whole`: a group that has no room on a slide begins on the next one.
    """
    found: list[list[Line]] = [[]]
    tallest = 0.0
    for title, members in bars.groups:
        named = False
        if whole and found[-1] and title:
            highest = max(tallest, tall[Line(title)], *(tall[Line(title, bar)] for bar in members))
            many = len(found[-1]) + 1 + len(members)
            if many > most or many * highest > room:
                found.append([])
                tallest = 0.0
        for bar in members:
            line, heading = Line(title, bar), Line(title)
            more = [line] if named or not title else [heading, line]
            height = max(tallest, *(tall[one] for one in more))
            if found[-1] and (len(found[-1]) + len(more) > most or (len(found[-1]) + len(more)) * height > room):
                found.append([])
                more = [heading, line] if title else [line]
                height = max(tall[one] for one in more)
            found[-1] += more
            named, tallest = True, height
    return found


def _row_height(lines: list[Line], shape: _Shape, room: float) -> float:
    """Return how high the rows of a slide may be that has room to spare."""
    row = max((_tall(line, shape) for line in lines), default=shape.size)
    return min(max(row, _TALLEST * shape.size), room / max(1, len(lines)))


def _page(lines: list[Line], head: tuple[Row, ...], shape: _Shape, room: float, most: float) -> Page:
    """Return a slide; its rows are as high as those of the fullest, or as high as their texts need."""
    row = max((_tall(line, shape) for line in lines), default=shape.size)
    each = min(max(row, most), room / max(1, len(lines)))
    rows = tuple(Row(_cells(line, shape), each) for line in lines)
    cut = tuple(_text(line) for line in lines if not _label(line, shape).whole)
    return Page(Grid(shape.widths, (*head, *rows), headed=bool(head)), tuple(lines), cut)


def _head(bars: Bars, shape: _Shape) -> tuple[Row, ...]:
    """Return the row of titles, where there are any."""
    if not any(bars.titles):
        return ()
    count = len(shape.widths) - 2
    titles = (*bars.titles, *[""] * count)[:count]
    named = zip(titles, shape.widths[2:], strict=True)
    cells = [
        Cell(),
        Cell(),
        *(Cell((Lines((Text(title, "strong"),), shape.size - 1, "r", color="perceived"),)) for title in titles),
    ]
    lines = [
        fitting.lines(on_one_line(title), width - 2 * PADDING, shape.size - 1, bold=True) for title, width in named
    ]
    return (Row(tuple(cells), shape.size * (0.7 + 1.2 * max(map(len, lines)))),)


def _text(line: Line) -> str:
    return on_one_line(line.bar.label if line.bar else line.title)


def _label(line: Line, shape: _Shape) -> Fitted:
    """Fit a label into its column; one that would fill a slide is cut."""
    widest = shape.widths[0] if line.bar else sum(shape.widths)
    text = fitting.with_sign(_text(line), MARKS["none"] if line.bar and shape.marked else "")
    room = shape.tallest - shape.size * _AIR / 2
    found = fitting.fitted(text, widest - 2 * PADDING, room, (shape.size,), bold=line.bar is None)
    return found._replace(
        text=found.text.removeprefix(fitting.with_sign("", "●")) if line.bar and shape.marked else found.text
    )


def _tall(line: Line, shape: _Shape) -> float:
    tall = _label(line, shape).height
    if line.bar and line.bar.note:
        note = on_one_line(fitting.joined(line.bar.note))
        tall = max(tall, fitting.height(note, shape.widths[-1] - 2 * PADDING, shape.size - 1))
    return tall + shape.size * _AIR / 2


def _cells(line: Line, shape: _Shape) -> tuple[Cell, ...]:
    text = _label(line, shape).text
    if line.bar is None:
        return (Cell((Lines((Text(text, "strong"),), shape.size),), span=len(shape.widths)),)
    bar = line.bar
    noted = len(shape.widths) - 3 - len(bar.figures) if bar.note else 0
    figures = _figures(bar, len(shape.widths) - 2 - (1 if bar.note and noted else 0))
    label: tuple[Text, ...] = (Text(text),)
    if shape.marked:
        label = (Text(f"{MARKS[bar.mark]}{HARD_SPACE}", "bad" if bar.mark == "critical" else "muted"), *label)
    note = [Cell((Lines(bar.note, shape.size - 1),))] if bar.note else []
    shown = [Cell((Lines((one,), shape.size, "r", signs=True),)) for one in figures]
    cells = [Cell((Lines(label, shape.size),)), Cell(hatched=bar.value is None), *shown, *note]
    return tuple([*cells, *[Cell()] * len(shape.widths)][: len(shape.widths)])

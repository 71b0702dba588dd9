"""The whole sheet of the report card: the halves one above the other, on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.card.bars import bar, columns, entries
from servicecycle.charts.card.marks import halves
from servicecycle.charts.head import head
from servicecycle.charts.rows.cells import Name, names_column, widest
from servicecycle.charts.rows.columns import row, titles, total_width
from servicecycle.charts.rows.key import key
from servicecycle.charts.rows.scale import Scale, grid, ticks
from servicecycle.charts.shapes import Sheet, Strokes
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.card.marks import Half
    from servicecycle.charts.rows.cells import Names
    from servicecycle.charts.rows.columns import Column
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _BETWEEN, _BEFORE_KEY = 17.0, 24.0, 10.0
_LOWEST, _HIGHEST, _THICK = 24.0, 36.0, 0.56
_NUMERAL, _CAPTION, _RAISED = 2.2, 1.25, -4.0
_GAP, _BEFORE_NUMBERS = 18.0, 8.0
_MOST_TITLE, _MOST_NAMES, _NARROWEST_SCALE = 150.0, 130.0, 160.0


class _Places(NamedTuple):
    """Where the parts stand: the titles of the halves, the names, the scale, and the numbers."""

    title: float
    names: Names
    scale: Scale
    columns: tuple[Column, ...]
    columns_left: float
    width: float


class _Block(NamedTuple):
    """A half, the place of its first mark among the columns' cells, and where and how high its rows are."""

    half: Half
    first: int
    top: float
    high: float


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the report card."""
    both = halves(analysis, words)
    places = _places(both, analysis, words, theme)
    shapes, top = head(analysis, story, words, theme, places.width)
    top += _TITLES
    shapes += (*ticks(places.scale, top, words, theme), *titles(places.columns, places.columns_left, top, theme))
    signs = entries(both, words, theme)
    _, foot = key(signs, theme.margin, places.width - theme.margin, _BEFORE_KEY, theme)
    high = (theme.height - top - theme.margin - foot - _BETWEEN) / len(places.columns[0].cells)
    first = 0
    for half in both:
        block_ = _Block(half, first, top, min(max(high, _LOWEST), _HIGHEST))
        shapes += _half(block_, places, theme)
        top = _bottom(block_, places, theme) + _BETWEEN
        first += len(half.marks)
    drawn, bottom = key(signs, theme.margin, places.width - theme.margin, top - _BETWEEN + _BEFORE_KEY, theme)
    return Sheet(places.width, bottom + theme.margin, (*shapes, *drawn))


def _places(both: tuple[Half, Half], analysis: Analysis, words: Words, theme: Theme) -> _Places:
    marks = [mark for half in both for mark in half.marks]
    found = columns(marks, analysis.cycle.method, words, theme)
    numbers = total_width(found, theme) + _BEFORE_NUMBERS
    size = theme.text * _CAPTION
    natural = max(
        widest((half.name for half in both), size, bold=True), widest((half.note for half in both), theme.text)
    )
    title = min(natural + 1, _MOST_TITLE)
    names = names_column(_names(both), theme.margin + title + _GAP, _MOST_NAMES, theme)
    left = names.right + _GAP
    width = max(theme.width, left + _NARROWEST_SCALE + numbers + theme.margin)
    end = width - theme.margin - numbers
    return _Places(title, names, Scale(left, end), found, end + _BEFORE_NUMBERS, width)


def _names(both: tuple[Half, ...]) -> list[Name]:
    return [Name(mark.name, bold=at == 0) for half in both for at, mark in enumerate(half.marks)]


def _half(half: _Block, places: _Places, theme: Theme) -> Iterator[Shape]:
    """Yield the title of a half, and a row for each of its marks."""
    bottom = half.top + half.high * len(half.half.marks)
    if half.first:
        y = half.top - _BETWEEN / 2
        yield Strokes((((theme.margin, y), (places.width - theme.margin, y)),), theme.grid, 0.8)
    yield from _title(half, places, theme)
    yield grid(places.scale, half.top, bottom, theme)
    for at, (mark, name) in enumerate(zip(half.half.marks, _names((half.half,)), strict=True)):
        middle = half.top + half.high * (at + 0.5)
        yield from places.names.drawn(name, middle, theme)
        yield from bar(mark, places.scale, middle, half.high * _THICK, theme)
        yield from row(places.columns, half.first + at, places.columns_left, middle, theme)


def _title(half: _Block, places: _Places, theme: Theme) -> Iterator[Shape]:
    """Yield the mark of the whole half as a large numeral, and below it the half's name."""
    top = half.top + _RAISED
    color = theme.muted if half.half.marks[0].perceived is None else theme.perceived
    for lines, size, ink, bold in _title_lines(half, places, theme):
        yield from block(lines, theme.margin, top, size=size, color=ink or color, theme=theme, bold=bold)
        top += height(len(lines), size, theme)


def _title_lines(half: _Block, places: _Places, theme: Theme) -> tuple[tuple[tuple[str, ...], float, str, bool], ...]:
    caption = theme.text * _CAPTION
    return (
        ((places.columns[0].cells[half.first].text,), theme.title * _NUMERAL, "", True),
        (labels.wrap(half.half.name, places.title, caption, bold=True), caption, theme.ink, True),
        (labels.wrap(half.half.note, places.title, theme.text), theme.text, theme.muted, False),
    )


def _bottom(half: _Block, places: _Places, theme: Theme) -> float:
    titled = sum(height(len(lines), size, theme) for lines, size, _, _ in _title_lines(half, places, theme))
    return half.top + max(half.high * len(half.half.marks), titled + _RAISED)

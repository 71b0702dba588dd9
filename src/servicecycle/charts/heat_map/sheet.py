"""The sheet of the heat map: titles, names, and the cells with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.hatching import hatched
from servicecycle.charts.head import head
from servicecycle.charts.heat_map.cells import cells
from servicecycle.charts.heat_map.layout import AROUND, BETWEEN, COMPACT_VALUE, GAP, VALUE, layout, note
from servicecycle.charts.heat_map.shades import shade
from servicecycle.charts.heat_map.story import weakest
from servicecycle.charts.rows.cells import centered, widest
from servicecycle.charts.shapes import Areas, Sheet, Strokes, rectangle
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.heat_map.cells import Cell, Cells
    from servicecycle.charts.heat_map.layout import Layout
    from servicecycle.charts.shapes import Path, Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_HALF_BETWEEN = 3.5


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the heat map of an analysed cycle."""
    found = cells(analysis)
    laid = layout(found, words, theme)
    shapes, top = head(analysis, story, words, theme, laid.width)
    titles, top = _titles(laid, top, theme)
    shapes += titles
    for at, row in enumerate(laid.rows):
        top += GAP if at and row.group != laid.rows[at - 1].group else 0.0
        bottom = top + laid.height(row)
        shapes += (*_row(at, laid, (top + bottom - BETWEEN) / 2), *_cells(at, laid, found, (top, bottom), words))
        top = bottom
    return Sheet(laid.width, top + theme.margin, tuple(shapes))


def _titles(laid: Layout, top: float, theme: Theme) -> tuple[list[Shape], float]:
    """Return the titles of the columns, standing on their cells, and where the cells begin."""
    room = laid.cell - BETWEEN - 2
    lines = [labels.balanced(column.title, room, theme.label, bold=True) for column in laid.columns]
    bottom = top + height(max(map(len, lines)), theme.label, theme)
    shapes: list[Shape] = []
    for at, own in enumerate(lines):
        first = bottom - height(len(own), theme.label, theme)
        x = laid.x(at) + (laid.cell - BETWEEN) / 2
        shapes += block(own, x, first, size=theme.label, color=theme.ink, theme=theme, bold=True, align="center")
    return shapes, bottom + AROUND


def _row(at: int, laid: Layout, middle: float) -> Iterator[Shape]:
    """Yield the name of a row, and behind the first of a role what it is."""
    row, theme = laid.rows[at], laid.theme
    name = laid.name(row)
    yield from centered(name, theme.margin, middle, size=theme.label, color=theme.ink, theme=theme, bold=row.whole)
    if not laid.turned and (at == 0 or row.group != laid.rows[at - 1].group):
        x = laid.x(len(laid.columns) - 1) + laid.cell + GAP - BETWEEN
        yield from centered([row.group], x, middle, size=theme.small, color=theme.muted, theme=theme)


def _cells(at: int, laid: Layout, found: Cells, between: tuple[float, float], words: Words) -> Iterator[Shape]:
    """Yield the cells of a row; the weakest ones are framed."""
    row, low, theme = laid.rows[at], weakest(found), laid.theme
    frames: list[Path] = []
    for number, column in enumerate(laid.columns):
        corners, cell = laid.corners(number, between), laid.cell_of(row, column, found)
        if cell is None:
            yield Strokes(((*corners, corners[0]),), theme.grid, 0.6)
        elif cell.score is None:
            yield from _unknown(cell, corners, words, theme)
        else:
            yield from _known(cell, corners, laid, words)
        if cell in low and not (row.whole or column.whole):
            frames.append((*corners, corners[0]))
    yield Strokes(tuple(frames), theme.ink, 2.0)


def _known(cell: Cell, corners: Path, laid: Layout, words: Words) -> Iterator[Shape]:
    theme = laid.theme
    ground, ink = shade(cell.score or 0.0, theme)
    yield Areas((corners,), ground)
    x, middle = _center(corners)
    value, steps = [words.number(cell.score)], [note(cell, words)]
    if laid.compact:
        x += (labels.width(value[0], COMPACT_VALUE, bold=True) - labels.width(steps[0], theme.small)) / 2
        left, right = x - _HALF_BETWEEN, x + _HALF_BETWEEN
        yield from centered(value, left, middle, size=COMPACT_VALUE, color=ink, theme=theme, bold=True, align="right")
        yield from centered(steps, right, middle, size=theme.small, color=ink, theme=theme)
        return
    above = middle - height(1, theme.small, theme) / 2
    yield from centered(value, x, above, size=VALUE, color=ink, theme=theme, bold=True, align="center")
    below = middle + height(1, VALUE, theme) / 2
    yield from centered(steps, x, below, size=theme.small, color=ink, theme=theme, align="center")


def _unknown(cell: Cell, corners: Path, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield a hatched cell; its words stand on paper."""
    (left, top), (right, bottom) = corners[0], corners[2]
    x, middle = _center(corners)
    lines = [words("charts.heat.not-rated"), note(cell, words)]
    if height(len(lines), theme.small, theme) > bottom - top:
        lines = lines[:1]
    yield from hatched(left, top, right, bottom, theme)
    half, high = widest(lines, theme.small) / 2 + 3, height(len(lines), theme.small, theme) / 2 + 1
    patch = rectangle(x - half, max(top + 1, middle - high), x + half, min(bottom - 1, middle + high))
    yield Areas((patch,), theme.paper)
    yield from centered(lines, x, middle, size=theme.small, color=theme.muted, theme=theme, align="center")


def _center(corners: Path) -> tuple[float, float]:
    (left, top), (right, bottom) = corners[0], corners[2]
    return (left + right) / 2, (top + bottom) / 2

"""The whole sheet of the tornado chart: two bars for each parameter, and which step it puts first instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.head import head
from servicecycle.charts.plane.ground import tint
from servicecycle.charts.rows.cells import centered
from servicecycle.charts.rows.columns import row, titles
from servicecycle.charts.rows.foot import foot
from servicecycle.charts.rows.key import Entry
from servicecycle.charts.shapes import Areas, Label, Sheet, Strokes, rectangle
from servicecycle.charts.swing_rows.bars import has_least, lost, swing_bars
from servicecycle.charts.swing_rows.choice import choice
from servicecycle.charts.swing_rows.numbers import lead_text, mark_text
from servicecycle.charts.swing_rows.places import places
from servicecycle.charts.swing_rows.story import rest
from servicecycle.charts.text import height

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.swing_rows.choice import Choice
    from servicecycle.charts.swing_rows.places import Places
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _OVER_TITLES, _TODAY, _BEFORE_FOOT = 17.0, 4.0, 16.0, 4.0
_LOWEST, _HIGHEST, _PADDING = 27.0, 36.0, 8.0
_TINT = 0.1


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out what parameters do to the first place; raises `ValueError` where none does anything."""
    found = choice(analysis)
    if found is None:
        raise ValueError("there is no story to draw")
    drawn = places(found, analysis, words, theme)
    shapes, top = head(analysis, story, words, theme, drawn.width)
    top += _TITLES
    signs, texts = _signs(found, words, theme), tuple(rest(found, words))
    _, end = foot(signs, texts, drawn.width, _TODAY + _BEFORE_FOOT, theme)
    heights = _heights(drawn, theme.height - top - end - theme.margin, theme)
    bottom = top + sum(heights)
    shapes += _ground(found, drawn, (top, bottom), words, theme)
    for at, (swing, high) in enumerate(zip(found.shown, heights, strict=True)):
        middle = top + high / 2
        shapes += drawn.column.drawn(drawn.names[at], middle, theme)
        shapes += row(drawn.usual, at, drawn.beside, middle, theme)
        shapes += swing_bars(swing, found.lead, drawn.axis, middle, words, theme)
        shapes += centered(drawn.instead[at], drawn.right, middle, size=theme.label, color=theme.critical, theme=theme)
        top += high
    shapes += _today(found, drawn, (bottom - sum(heights), bottom), words, theme)
    below, end = foot(signs, texts, drawn.width, bottom + _TODAY + _BEFORE_FOOT, theme)
    return Sheet(drawn.width, end + theme.margin, (*shapes, *below))


def _heights(drawn: Places, room: float, theme: Theme) -> list[float]:
    """Return how high each row is: as high as a page leaves room for, within bounds."""
    least = min(max(room / len(drawn.names), _LOWEST), _HIGHEST)
    return [max(least, height(len(lines), theme.label, theme) + _PADDING) for lines in drawn.instead]


def _ground(found: Choice, drawn: Places, ends: tuple[float, float], words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the titles, the lines of the scale, and the ground on which another step is first."""
    (top, bottom), axis = ends, drawn.axis
    if found.marks[0] < 0:
        yield Areas((rectangle(axis.start, top, axis.at(0), bottom),), _lost_ground(theme))
    paths = tuple(((axis.at(mark), top), (axis.at(mark), bottom)) for mark in found.marks)
    yield Strokes(paths, theme.grid, 0.8)
    yield Strokes((((axis.at(0), top), (axis.at(0), bottom)),), theme.muted, 1.0)
    y = top - _OVER_TITLES
    for mark in found.marks:
        yield Label(axis.at(mark), y, mark_text(mark, found.marks, words), theme.small, theme.muted, align="center")
    yield from titles(drawn.usual, drawn.beside, top, theme)
    if any(drawn.instead):
        yield Label(drawn.right, y, words("charts.tornado.instead"), theme.small, theme.muted, bold=True)


def _today(found: Choice, drawn: Places, ends: tuple[float, float], words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the line of today's lead, over the bars, and what it is."""
    (top, bottom), x = ends, drawn.axis.at(found.lead)
    yield Strokes((((x, top), (x, bottom + 2)),), theme.ink, 1.2)
    text = words("charts.tornado.today", lead=lead_text(found.lead, words))
    half = labels.width(text, theme.label, bold=True) / 2
    middle = min(max(x, theme.margin + half), drawn.width - theme.margin - half)
    yield Label(middle, bottom + _TODAY - 4, text, theme.label, theme.ink, bold=True, align="center")


def _lost_ground(theme: Theme) -> str:
    return tint(theme.critical, _TINT, theme)


def _signs(found: Choice, words: Words, theme: Theme) -> list[Entry]:
    """Return what the signs mean."""
    signs = [
        Entry(_box(theme.quiet), words("charts.tornado.low")),
        Entry(_box(theme.perceived), words("charts.tornado.high")),
    ]
    if any(has_least(swing, found.lead) for swing in found.shown):
        line = (((-7.0, 0.0), (7.0, 0.0)), ((-7.0, -3.0), (-7.0, 3.0)))
        signs.append(Entry(_line(line, theme), words("charts.tornado.key.least")))
    if found.marks[0] < 0:
        signs.append(Entry(_box(_lost_ground(theme)), words("charts.tornado.behind")))
    if found.changing and found.lead > 0:
        signs.append(Entry(lambda x, y: [lost(x, y, theme)], words("charts.tornado.key.flip")))
    return signs


def _box(color: str) -> Callable[[float, float], Iterator[Shape]]:
    def drawn(x: float, y: float) -> Iterator[Shape]:
        yield Areas((rectangle(x - 7, y - 4, x + 7, y + 4),), color)

    return drawn


def _line(paths: Sequence[tuple[tuple[float, float], ...]], theme: Theme) -> Callable[[float, float], Iterator[Shape]]:
    def drawn(x: float, y: float) -> Iterator[Shape]:
        yield Strokes(tuple(tuple((x + dx, y + dy) for dx, dy in path) for path in paths), theme.ink, 1.1)

    return drawn

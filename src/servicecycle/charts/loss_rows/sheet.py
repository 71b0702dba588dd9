"""The whole sheet of the chart of losses: the way down from 100 to the service score, a row for each loss."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.head import head
from servicecycle.charts.loss_rows.lines import KINDS, Line, lines
from servicecycle.charts.loss_rows.story import unrated
from servicecycle.charts.rows.cells import Names, behind_bar, names_column, room_behind_bar
from servicecycle.charts.rows.key import Entry, critical, key, unknown
from servicecycle.charts.rows.scale import Scale, grid, ticks
from servicecycle.charts.shapes import Areas, Sheet, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _BEFORE_KEY = 17.0, 8.0
_LOWEST, _HIGHEST, _PADDING = 17.0, 26.0, 6.0
_THICK, _GAP = 11.0, 16.0
_NARROWEST_NAMES, _NARROWEST_SCALE, _SHARE_OF_NAMES = 150.0, 200.0, 0.42


class _Places(NamedTuple):
    """Where names and bars stand, and how wide the sheet is."""

    names: Names
    scale: Scale
    width: float


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the losses of an analysed cycle."""
    found = lines(analysis, words)
    places = _places(found, words, theme)
    shapes, top = head(analysis, story, words, theme, places.width)
    top += _TITLES
    signs = _entries(analysis, found, words, theme)
    _, foot = key(signs, theme.margin, places.width - theme.margin, _BEFORE_KEY, theme)
    heights = _heights(found, places, theme.height - top - foot - theme.margin, theme)
    bottom = top + sum(heights)
    shapes += (*ticks(places.scale, top, words, theme), grid(places.scale, top, bottom, theme))
    middles = [top + sum(heights[:at]) + high / 2 for at, high in enumerate(heights)]
    shapes += _connectors(found, middles, places.scale, theme)
    for line, middle in zip(found, middles, strict=True):
        shapes += places.names.drawn(line.name, middle, theme)
        shapes += _bar(line, places, middle, words, theme)
    drawn, bottom = key(signs, theme.margin, places.width - theme.margin, bottom + _BEFORE_KEY, theme)
    return Sheet(places.width, bottom + theme.margin, (*shapes, *drawn))


def _places(found: Sequence[Line], words: Words, theme: Theme) -> _Places:
    right = room_behind_bar(words.signed(-100, 1), theme)
    width = max(theme.width, 2 * theme.margin + _NARROWEST_NAMES + _GAP + _NARROWEST_SCALE + right)
    most = max(_NARROWEST_NAMES, _SHARE_OF_NAMES * (width - 2 * theme.margin - right))
    names = names_column([line.name for line in found], theme.margin, most, theme)
    return _Places(names, Scale(names.right + _GAP, width - theme.margin - right), width)


def _heights(found: Sequence[Line], places: _Places, room: float, theme: Theme) -> list[float]:
    """Return how high each line is: as high as a page leaves room for, within bounds."""
    least = min(max(room / len(found), _LOWEST), _HIGHEST)
    return [max(least, places.names.height(line.name, theme) + _PADDING) for line in found]


def _bar(line: Line, places: _Places, middle: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the bar of a line and what is written behind it; a heading has no bar."""
    shown = words.number(line.shown, 1) if line.kind == "total" else words.signed(-line.shown, 1)
    left, right = places.scale.x(line.until), places.scale.x(line.since)
    ink = theme.perceived if line.kind == "total" else theme.ink
    if line.kind != "heading":
        color: str = getattr(theme, KINDS[line.kind])
        yield Areas((rectangle(left, middle - _THICK / 2, right, middle + _THICK / 2),), color)
    yield from behind_bar(shown, right, middle, ink, theme, bold=line.kind in {"total", "heading"})


def _connectors(found: Sequence[Line], middles: Sequence[float], scale: Scale, theme: Theme) -> Iterator[Shape]:
    """Yield a thin line from the end of each bar down to where the next one begins."""
    bars = [(line, middle) for line, middle in zip(found, middles, strict=True) if line.kind != "heading"]
    paths = []
    for (line, middle), (_, following) in pairwise(bars):
        x = scale.x(line.since if line.kind == "total" else line.until)
        paths.append(((x, middle), (x, following)))
    yield Strokes(tuple(paths), theme.quiet, 0.8)


def _entries(analysis: Analysis, found: Sequence[Line], words: Words, theme: Theme) -> list[Entry]:
    marked = any(line.name.critical for line in found)
    signs = [critical(words("charts.losses.critical"), theme)] if marked else []
    return [*signs, *(unknown(text, theme) for text in unrated(analysis, words))]

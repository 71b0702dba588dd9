"""The whole sheet of the chart of rank confidence: a row for each area, tiers as bands."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.colors import mixed
from servicecycle.charts.head import head
from servicecycle.charts.rank_rows.choice import choice
from servicecycle.charts.rank_rows.marks import dot, interval, shade, strip
from servicecycle.charts.rank_rows.places import places
from servicecycle.charts.rank_rows.story import rest
from servicecycle.charts.rows.cells import centered
from servicecycle.charts.rows.columns import row, titles
from servicecycle.charts.rows.foot import foot
from servicecycle.charts.rows.key import Entry, critical
from servicecycle.charts.shapes import Areas, Label, Marks, Sheet, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.rank_rows.choice import Choice
    from servicecycle.charts.rank_rows.places import Places
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _OVER_TITLES, _BEFORE_FOOT = 17.0, 4.0, 10.0
_LOWEST, _HIGHEST, _PADDING = 21.0, 34.0, 8.0
_EVERY, _APART = 5, 6.0


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the ranks of an analysed cycle; raises `ValueError` where none are known."""
    found = choice(analysis.confidence, analysis) if analysis.confidence else None
    if found is None:
        raise ValueError("there is no story to draw")
    drawn = places(found, analysis, words, theme)
    shapes, top = head(analysis, story, words, theme, drawn.width)
    top += _TITLES
    signs, texts = _signs(found, analysis, words, theme), tuple(rest(found, words))
    _, end = foot(signs, texts, drawn.width, _BEFORE_FOOT, theme)
    heights = _heights(drawn, theme.height - top - end - theme.margin, theme)
    tops = [top + sum(heights[:at]) for at in range(len(heights) + 1)]
    shapes += _titles(drawn, top, words, theme)
    shapes += _bands(found, drawn, tops, words, theme)
    for at, (one, rank) in enumerate(zip(found.shown, found.ranks, strict=True)):
        middle = (tops[at] + tops[at + 1]) / 2
        shapes += drawn.column.drawn(drawn.names[at], middle, theme)
        shapes += strip(one, drawn.scale, middle, theme, _ground(one.tier, theme))
        shapes += interval(one, rank, drawn.scale, middle, theme)
        shapes += dot(rank, drawn.scale, middle, theme)
        shapes += row(drawn.columns, at, drawn.beside, middle, theme)
    below, end = foot(signs, texts, drawn.width, tops[-1] + _BEFORE_FOOT, theme)
    return Sheet(drawn.width, end + theme.margin, (*shapes, *below))


def _heights(drawn: Places, room: float, theme: Theme) -> list[float]:
    """Return how high each row is: as high as a page leaves room for, within bounds."""
    least = min(max(room / len(drawn.names), _LOWEST), _HIGHEST)
    return [max(least, drawn.column.height(name, theme) + _PADDING) for name in drawn.names]


def _ground(tier: int, theme: Theme) -> str:
    """Return the ground of a tier: every other one stands on a band."""
    return theme.band if tier % 2 else theme.paper


def _titles(drawn: Places, bottom: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the titles of the columns, and the ranks above their cells as far as they have room."""
    y = bottom - _OVER_TITLES
    yield Label(drawn.tier, y, words("charts.confidence.tier"), theme.small, theme.muted, bold=True, align="right")
    axis = words("charts.confidence.axis")
    yield Label(drawn.scale.left - _APART, y, axis, theme.small, theme.muted, bold=True, align="right")
    cell = drawn.scale.x(1) - drawn.scale.left
    last = int(drawn.scale.most)
    every = 1 if cell >= labels.width(words.number(last), theme.small) + _APART else _EVERY
    for rank in range(1, last + 1):
        if rank == 1 or rank % every == 0:
            x = drawn.scale.x(rank - 0.5)
            yield Label(x, y, words.number(rank), theme.small, theme.muted, align="center")
    yield from titles(drawn.columns, drawn.beside, bottom, theme)


def _bands(found: Choice, drawn: Places, tops: Sequence[float], words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield a band for every other tier, a line between two, and the number of each."""
    at = 0
    for tier, members in groupby(found.shown, lambda one: one.tier):
        until = at + len(list(members))
        box = rectangle(drawn.left, tops[at], drawn.right, tops[until])
        yield Areas((box,), _ground(tier, theme))
        if at:
            yield Strokes((((drawn.left, tops[at]), (drawn.right, tops[at])),), theme.quiet, 0.8)
        middle = (tops[at] + tops[at + 1]) / 2
        yield from centered(
            [words.number(tier)], drawn.tier, middle, size=theme.label, color=theme.ink, theme=theme, bold=True,
            align="right",
        )  # fmt: skip
        at = until


def _signs(found: Choice, analysis: Analysis, words: Words, theme: Theme) -> list[Entry]:
    """Return what the signs mean."""

    def shades(x: float, y: float) -> Iterator[Shape]:
        for at, chance in enumerate((0.05, 0.3, 0.8)):
            box = rectangle(x - 8 + at * 5.5, y - 4, x - 3 + at * 5.5, y + 4)
            yield Areas((box,), mixed(theme.paper, theme.perceived, shade(chance)))

    def line(x: float, y: float) -> Iterator[Shape]:
        ends = (((x - 7, y), (x + 7, y)), ((x - 7, y - 3), (x - 7, y + 3)), ((x + 7, y - 3), (x + 7, y + 3)))
        yield Strokes(ends, theme.ink, 1.3)

    def rank(x: float, y: float) -> Iterator[Shape]:
        yield Marks(((x, y),), "circle", 7.5, theme.perceived, theme.paper)

    signs = [Entry(rank, words("charts.confidence.key.rank"))]
    if any(one.low < one.high for one in found.shown):
        signs.append(Entry(line, words("charts.confidence.key.interval")))
    signs.append(Entry(shades, words("charts.confidence.key.shades")))
    if any(analysis.moment(one.step).critical for one in found.shown):
        signs.append(critical(words("charts.confidence.critical"), theme))
    return signs

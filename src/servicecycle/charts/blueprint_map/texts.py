"""Texts over or under the steps: each keeps its column, and spreads over columns beside it that have none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.blueprint_map.band import BELOW, PADDING, Row, lines_needed, text_room
from servicecycle.charts.shapes import Areas, Strokes, rectangle
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from servicecycle.charts.blueprint_map.band import Band
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

_AIM, _MOST, _MOST_COLUMNS = 4, 14, 5
_TAIL, _AROUND = 5.0, 2.5


@dataclass(frozen=True)
class Spread:
    """The text of a step over the columns from `first` to `last`, and in how many lines it stands."""

    at: int
    first: int
    last: int
    text: str
    lines: int
    cramped: bool


@dataclass(frozen=True)
class Side:
    """On which side of the steps the texts stand, and what they may not spread over.

    `turns` are steps before which something runs down between two columns.
    """

    above: bool
    turns: frozenset[int] = frozenset()


def texts_row(texts: Mapping[int, str], band: Band, side: Side, theme: Theme, title: tuple[str, ...]) -> Row:
    """Return the row of texts, by the positions of their steps."""
    found = spread(texts, band, side.turns, theme)
    most = max((one.lines for one in found), default=0)
    deep = height(most, theme.small, theme) + 2 * _AROUND + _TAIL if found else 0.0
    high = max(deep, height(len(title), theme.label, theme), theme.label)

    def drawn(top: float) -> Iterator[Shape]:
        for one in found:
            yield from _drawn(one, band, side, (top, top + high), theme)

    return Row(high, drawn, title, cramped=sum(one.cramped for one in found), below=0.0 if side.above else BELOW)


def spread(texts: Mapping[int, str], band: Band, turns: frozenset[int], theme: Theme) -> list[Spread]:
    """Give each text columns beside its own that are free, so that the tallest is as low as can be.

    From left to right, the best way so far is kept for each column that the last text may end in.
    """
    steps = [at for at in band.steps if at in texts]
    best: dict[int, _Way] = {band.first - 1: _Way(0, 0, ())}
    for at, following in zip(steps, [*steps, band.last + 1][1:], strict=True):
        found: dict[int, _Way] = {}
        for end, way in best.items():
            for first, last in _spans(at, end + 1, following - 1, turns):
                tall = max(_tall(texts[at], last - first + 1, band, theme), _AIM)
                longer = _Way(
                    max(way.tallest, tall), way.cost + tall * tall + last - first, (*way.spans, (first, last))
                )
                if last not in found or longer < found[last]:
                    found[last] = longer
        best = found
    spans = min(best.values()).spans
    return [_spread(texts[at], at, over, band, theme) for at, over in zip(steps, spans, strict=True)]


class _Way(NamedTuple):
    """A way to spread the first few texts: the tallest, what all cost, and their spans; the least is the best."""

    tallest: int
    cost: int
    spans: tuple[tuple[int, int], ...]


def _spans(at: int, low: int, high: int, turns: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield the columns from `low` to `high` that a text may spread over, no further than where something turns."""
    firsts, lasts = [at], [at]
    while firsts[-1] > low and firsts[-1] not in turns:
        firsts.append(firsts[-1] - 1)
    while lasts[-1] < high and lasts[-1] + 1 not in turns:
        lasts.append(lasts[-1] + 1)
    for first in firsts:
        for last in lasts:
            if last - first < _MOST_COLUMNS:
                yield first, last


def _tall(text: str, columns: int, band: Band, theme: Theme) -> int:
    """Return in how many lines a text stands; where a word is broken it wants more room in any case."""
    room = text_room(band.column, columns)
    lines = lines_needed(text, room, theme.small)
    return lines if labels.longest_word(text, theme.small) <= room else lines + _AIM


def _spread(text: str, at: int, over: tuple[int, int], band: Band, theme: Theme) -> Spread:
    first, last = over
    room = text_room(band.column, last - first + 1)
    needed = lines_needed(text, room, theme.small)
    broken = labels.longest_word(text, theme.small) > room
    return Spread(at, first, last, text, min(needed, _MOST), needed > _MOST or broken)


def _drawn(one: Spread, band: Band, side: Side, between: tuple[float, float], theme: Theme) -> Iterator[Shape]:
    """Yield a text in its box, which has a tail towards its step."""
    top, bottom = between
    room = text_room(band.column, one.last - one.first + 1)
    lines = labels.fit_balanced(one.text, room, theme.small, most=_MOST)
    high = height(len(lines), theme.small, theme) + 2 * _AROUND
    upper = bottom - _TAIL - high if side.above else top + _TAIL
    wide = max(labels.width(line, theme.small) for line in lines) + 2 * PADDING
    own, x = (band.start(one.at), band.end(one.at)), band.middle(one.at)
    left = max(min(own[0], own[1] - wide), band.start(one.first)) if one.first < one.at else own[0]
    right = min(max(left + wide, own[1]), band.end(one.last))
    box = rectangle(left, upper, right, upper + high)
    yield Areas((box,), theme.paper)
    yield Strokes(((*box, box[0]),), theme.quiet, 0.7)
    tail = (upper + high, bottom) if side.above else (top, upper)
    yield Strokes((((x, tail[0]), (x, tail[1])),), theme.quiet, 0.9)
    start = left + PADDING
    yield from block(lines, start, upper + _AROUND, size=theme.small, color=theme.ink, theme=theme)

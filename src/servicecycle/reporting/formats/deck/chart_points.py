"""Points on a chart: each has its name beside it, or where that would be a crowd, a number and a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.layouts import Box
from servicecycle.reporting.formats.deck.texts import Lines, fill
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.charts.data import Data
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_KEY, _TWO_KEYS = 0.32, 0.5
_GUTTER = 20.0
_SIZES = (14.0, 12.0, 11.0, 10.0, 9.0)
_LINE = 1.2 * _SIZES[-1]
_SPACE = 0.2
_NEAR = (22.0, 12.0)
"""Points nearer to each other than this, across and up, share a label."""


class Keyed(NamedTuple):
    """The room that the chart has, the labels of its points by series and category, and the key that had no room."""

    room: Box
    labels: dict[tuple[int, int], str]
    left: tuple[str, ...]


def keyed(deck: Deck, frame: Frame, data: Data) -> Keyed:
    """Write the key beside the chart, and return what is left."""
    points = _known(data)
    places = [place for place in range(len(data.categories)) if any(place == one for _, one in points)]
    numbers = {place: deck.words.number(rank) for rank, place in enumerate(places, 1)}
    key = [deck.words("pptx.key", number=numbers[at], name=on_one_line(data.categories[at])) for at in places]
    most = int(frame.room.height / (_LINE + _SPACE * _SIZES[-1]))
    share = _KEY if len(key) <= most else _TWO_KEYS
    room = frame.room._replace(width=frame.room.width * (1 - share) - _GUTTER)
    columns = [key] if len(key) <= most else [key[:most], key[most : 2 * most]]
    width = (frame.room.width * share - _GUTTER * (len(columns) - 1)) / len(columns)
    for at, names in enumerate(columns):
        left = room.left + room.width + _GUTTER + at * (width + _GUTTER)
        _write(deck, frame, names, Box(left, room.top, width, room.height))
    return Keyed(room, _labels(data, points, numbers, room), tuple(key[2 * most :]))


def _known(data: Data) -> list[tuple[int, int]]:
    return [
        (at, place)
        for at, series in enumerate(data.series)
        for place, (value, x) in enumerate(zip(series.values, series.x, strict=True))
        if value is not None and x is not None
    ]


def _labels(
    data: Data, points: Sequence[tuple[int, int]], numbers: dict[int, str], room: Box
) -> dict[tuple[int, int], str]:
    """Return the number of each point; those that lie together have one label."""
    xs = [data.series[at].x[place] or 0.0 for at, place in points]
    ys = [data.series[at].values[place] or 0.0 for at, place in points]
    wide = _span(xs, data.x_low, data.x_high) / room.width
    high = _span(ys, data.low, data.high) / room.height
    heads: list[int] = []
    shown: dict[int, list[int]] = {}
    for rank in sorted(range(len(points)), key=lambda rank: points[rank][1]):
        near = (
            head
            for head in heads
            if abs(xs[head] - xs[rank]) < _NEAR[0] * wide and abs(ys[head] - ys[rank]) < _NEAR[1] * high
        )
        head = next(near, rank)
        if head == rank:
            heads.append(rank)
        shown.setdefault(head, []).append(points[rank][1])
    return {
        points[head]: ", ".join(dict.fromkeys(numbers[place] for place in places)) for head, places in shown.items()
    }


def _span(values: Sequence[float], low: float | None, high: float | None) -> float:
    least = low if low is not None else min(values, default=0.0)
    most = high if high is not None else max(values, default=0.0)
    return most - least or 1.0


def _write(deck: Deck, frame: Frame, names: Sequence[str], box: Box) -> None:
    size, most = _most(names, box)
    paragraphs = []
    for name in names:
        shown = fitting.fitted(name, box.width - 4, most * fitting.line_height(name, size), (size,))
        paragraphs.append(Lines((Text(shown.text),), size, before=size * _SPACE))
    key = frame.slide.shapes.add_textbox(*box.emu())
    key.name = deck.words("pptx.key.name")
    text = key.text_frame
    text.word_wrap = True
    text.margin_left = text.margin_right = text.margin_top = text.margin_bottom = 0
    fill(text._txBody, paragraphs, deck.language)  # noqa: SLF001  the library's texts are slow to fill


def _most(names: Sequence[str], box: Box) -> tuple[float, int]:
    """Return the size of the key, and how many lines each name may take."""
    for size in _SIZES:
        for most in (3, 2, 1):
            tall = 0.0
            for name in names:
                lines = min(most, len(fitting.lines(name, box.width - 4, size)))
                tall += lines * fitting.line_height(name, size) + size * _SPACE
            if tall <= box.height:
                return size, most
    return _SIZES[-1], 1

"""Points on a chart: each has its name beside it, or where that would be a crowd, a number and a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import chart_places as places
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.chart_frame import point_plot
from servicecycle.reporting.formats.deck.chart_labels import LABEL
from servicecycle.reporting.formats.deck.chart_places import Ground, Labelled
from servicecycle.reporting.formats.deck.texts import Lines, fill
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.charts.data import Data
    from servicecycle.reporting.formats.deck.chart_places import Corner, Plane, Spot
    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_MOST_NAMED = 16
_NAMES = ((200.0, 2), (150.0, 3), (120.0, 4), (90.0, 5))
_CROWD, _SMALL = 24, 9.0
_KEY, _TWO_KEYS = 0.32, 0.46
_GUTTER = 20.0
_SIZES = (14.0, 12.0, 11.0, 10.0, 9.0)
_LINE = 1.2 * _SIZES[-1]
_SPACE = 0.2
_READABLE, _MOST_LINES = 10.0, 4

Labels = dict[tuple[int, int], Labelled]
"""The labels of points, by series and category."""


class Keyed(NamedTuple):
    """The room that the chart has, where its parts stand in it, and the labels of its points."""

    room: Box
    plane: Plane
    labels: Labels
    corners: tuple[Corner, ...]
    size: float = LABEL


def keyed(deck: Deck, frame: Frame, data: Data) -> Keyed:
    """Name the points where there is room; else number them and write the key beside the chart."""
    return _named(frame.room, data) or _numbered(deck, frame, data)


def _laid(room: Box, data: Data) -> tuple[Plane, list[Spot], tuple[Corner, ...]]:
    ground = places.plane(data, point_plot(data, room))
    found = places.spots(data, ground)
    marks = [spot.box for spot in found]
    return ground, found, tuple(places.corner(zone, ground, marks) for zone in places.named_zones(data, ground))


def _ground(plane: Plane, found: Sequence[Spot], corners: Sequence[Corner], data: Data, size: float = LABEL) -> Ground:
    taken = (*(corner.box for corner in corners), *(spot.box for spot in found))
    return Ground(plane, taken, plane.paths(data), size)


def _named(room: Box, data: Data) -> Keyed | None:
    """Return the chart with its points named; nothing where they are too many, or have no room."""
    ground, found, corners = _laid(room, data)
    if len(found) > _MOST_NAMED:
        return None
    names = [on_one_line(data.categories[spot.category]) for spot in found]
    for width, most in _NAMES:
        lines = list(places.wrapped(names, width, most))
        if not all(lines):
            continue
        labels = places.placed(found, lines, _ground(ground, found, corners, data))
        if all(labels):
            known = {(spot.series, spot.category): one for spot, one in zip(found, labels, strict=True) if one}
            return Keyed(room, ground, known, corners)
    return None


def _numbered(deck: Deck, frame: Frame, data: Data) -> Keyed:
    """Return the chart with its points numbered, as many as there is room for, and write their key."""
    count = len({data.categories[spot.category] for spot in _laid(frame.room, data)[1]})
    column = int(frame.room.height / (_LINE + _SPACE * _SIZES[-1]))
    columns = 1 if count <= column else 2
    share = _KEY if columns == 1 else _TWO_KEYS
    room = frame.room._replace(width=frame.room.width * (1 - share) - _GUTTER)
    ground, found, corners = _laid(room, data)
    most = columns * column - 1 if count > columns * column else len(found)
    size = LABEL if len(found) <= _CROWD else _SMALL
    labels, numbered = _numbers(deck, found[:most], _ground(ground, found, corners, data, size))
    key = _key(deck, data, numbered)
    left = count - len(key)
    if left > 0:
        key.append(deck.words("sections.more", n=left, count=deck.words.number(left)))
    _write_key(deck, frame, key, share, columns)
    return Keyed(room, ground, labels, corners, size)


def _numbers(deck: Deck, wanted: Sequence[Spot], ground: Ground) -> tuple[Labels, list[tuple[int, str]]]:
    """Return the labels of points, and which number each category has; what lies together shares a label."""
    number = {spot.category: deck.words.number(rank) for rank, spot in enumerate(wanted, 1)}
    groups = places.crowded(wanted)
    while True:
        heads = [wanted[group[0]] for group in groups]
        texts = [(", ".join(number[wanted[at].category] for at in sorted(group)),) for group in groups]
        found = places.placed(heads, texts, ground)
        joined = places.joined(groups, heads, found)
        if joined == groups:
            break
        groups = joined
    shown = [(group, head, label) for group, head, label in zip(groups, heads, found, strict=True) if label]
    labels = {(head.series, head.category): label for _, head, label in shown}
    numbered = (wanted[at].category for group, _, _ in shown for at in group)
    return labels, sorted((category, number[category]) for category in numbered)


def _key(deck: Deck, data: Data, numbered: Sequence[tuple[int, str]]) -> list[str]:
    """Return the names on the chart in the order of their numbers; what several points are called stands once."""
    numbers: dict[str, list[str]] = {}
    for category, number in numbered:
        numbers.setdefault(on_one_line(data.categories[category]), []).append(number)
    return [deck.words("pptx.key", number=", ".join(found), name=name) for name, found in numbers.items()]


def _write_key(deck: Deck, frame: Frame, key: Sequence[str], share: float, columns: int) -> None:
    """Write the key into columns at the right of the room."""
    if not key:
        return
    each = -(-len(key) // columns)
    parts = [key[at : at + each] for at in range(0, len(key), each)]
    width = (frame.room.width * share - _GUTTER * (columns - 1)) / columns
    first = frame.room.left + frame.room.width * (1 - share)
    found = [_most(names, frame.room._replace(width=width)) for names in parts]
    how = min(size for size, _ in found), min(most for _, most in found)
    for at, names in enumerate(parts):
        box = frame.room._replace(left=first + at * (width + _GUTTER), width=width)
        _write(deck, frame, names, box, how)


def _write(deck: Deck, frame: Frame, names: Sequence[str], box: Box, how: tuple[float, int]) -> None:
    size, most = how
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
    """Return the size of the key, and how many lines each name may take: whole names rather than large ones."""
    whole = [(size, _MOST_LINES) for size in _SIZES if size >= _READABLE]
    for size, most in (*whole, *((size, 2) for size in _SIZES[1:]), (_READABLE, 1)):
        lines = [len(fitting.lines(name, box.width - 4, size)) for name in names]
        heights = (fitting.line_height(name, size) for name in names)
        tall = sum(min(most, one) * high + size * _SPACE for one, high in zip(lines, heights, strict=True))
        if tall <= box.height and (most < _MOST_LINES or max(lines, default=1) <= most):
            return size, most
    return _SIZES[-1], 1

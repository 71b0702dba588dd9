"""What the columns are called: phases above them, names or numbers below the curve, and the list of all names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.journey_map.frame import GAP, MOST_PHASE_LINES
from servicecycle.charts.shapes import Areas, Marks, Strokes, rectangle
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.journey_map.frame import Frame, Phase
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

_PADDING = 4.0
_LEAST = 0.88
_EVERY = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def _phases(frame: Frame, theme: Theme) -> tuple[float, list[tuple[str, ...]]]:
    """Return in which size the phases' names stand, and their lines: smaller, where that shows more of them whole.

    Where a name has no room at all, it has no lines.
    """
    sizes = (theme.label, theme.small, _LEAST * theme.small)
    size = max(sizes, key=lambda size: sum(_whole(phase, frame, size) is not None for phase in frame.phases))
    return size, [_whole(phase, frame, size) or _cut(phase, frame, size) for phase in frame.phases]


def _whole(phase: Phase, frame: Frame, size: float) -> tuple[str, ...] | None:
    room = _room(phase, frame)
    lines = labels.wrap(phase.name, room, size, bold=True)
    fits = len(lines) <= MOST_PHASE_LINES and labels.longest_word(phase.name, size, bold=True) <= room
    return lines if fits else None


def _cut(phase: Phase, frame: Frame, size: float) -> tuple[str, ...]:
    room = _room(phase, frame)
    return labels.fit(phase.name, room, size, most=1, bold=True) if phase.name and room >= size * 3 else ()


def _room(phase: Phase, frame: Frame) -> float:
    return frame.column * (phase.last - phase.first + 1) - 2 * GAP


def phases_height(frame: Frame, theme: Theme) -> float:
    """Return how high the strip of the phases' names is."""
    size, phases = _phases(frame, theme)
    most = max(map(len, phases), default=0)
    return height(most, size, theme) + 2 * _PADDING if most else _PADDING


def bands(frame: Frame, top: float, bottom: float, theme: Theme) -> Iterator[Shape]:
    """Yield a band behind every other phase, a line between phases, and their names at the top."""
    edges = [(frame.x(phase.first - 0.5), frame.x(phase.last + 0.5)) for phase in frame.phases]
    yield Areas(tuple(rectangle(left, top, right, bottom) for left, right in edges[::2]), theme.band)
    yield Strokes(tuple(((left, top), (left, bottom)) for left, _ in edges[1:]), theme.grid, 0.8)
    size, phases = _phases(frame, theme)
    for (left, _), lines in zip(edges, phases, strict=True):
        yield from block(lines, left + GAP, top + _PADDING, size=size, color=theme.ink, theme=theme, bold=True)


def captions_height(analysis: Analysis, frame: Frame, theme: Theme) -> float:
    """Return how high the names or numbers below the curve are."""
    if not frame.named:
        return height(1, theme.small, theme) + 2 * _PADDING
    most = max(len(_name_lines(moment.name, frame, theme)) for moment in analysis.moments)
    return height(most, theme.label, theme) + 2 * _PADDING


def captions(analysis: Analysis, frame: Frame, top: float, theme: Theme) -> Iterator[Shape]:
    """Yield the names of the steps below the curve, or as many of their numbers as there is room for."""
    if frame.named:
        for at, moment in enumerate(analysis.moments):
            lines = _name_lines(moment.name, frame, theme)
            yield from block(
                lines, frame.x(at), top + _PADDING, size=theme.label, color=theme.ink, theme=theme, align="center"
            )
        return
    room = labels.width(str(frame.before + frame.count), theme.small) + GAP / 2
    every = next((step for step in _EVERY if step * frame.column >= room), _EVERY[-1])
    first = frame.before + 1
    for number in range(first, first + frame.count):
        if number % every == 0 or (number == first and every - number % every > every / 2):
            x = frame.x(number - first)
            yield from block(
                [str(number)], x, top + _PADDING, size=theme.small, color=theme.muted, theme=theme, align="center"
            )


def _name_lines(name: str, frame: Frame, theme: Theme) -> tuple[str, ...]:
    return labels.balanced(name, min(frame.column - GAP, 180.0), theme.label)


@dataclass(frozen=True)
class Item:
    """An entry of the list of steps: a numbered step, or without a number the heading of a phase."""

    lines: tuple[str, ...]
    number: str = ""
    critical: bool = False


_COLUMN_GAP, _ITEM_GAP, _HEADING_GAP = 18.0, 2.5, 5.0
_NARROWEST, _WIDEST = 110.0, 250.0
_DIAMOND = 10.0


def step_list(analysis: Analysis, frame: Frame, top: float, theme: Theme) -> tuple[list[Shape], float]:
    """Return the list of all steps under their phases, in columns, and where it ends."""
    room = frame.width - 2 * theme.margin
    numbers = labels.width(str(frame.before + frame.count), theme.label, bold=True) + _DIAMOND + GAP
    names = sorted(labels.width(moment.name, theme.label) for moment in analysis.moments)
    wanted = min(max(names[len(names) * 3 // 4] + numbers + 1, _NARROWEST), _WIDEST)
    across = min(max(1, int((room + _COLUMN_GAP) / (wanted + _COLUMN_GAP))), frame.count)
    column = (room + _COLUMN_GAP) / across - _COLUMN_GAP
    items = _items(analysis, frame, column - numbers, column, theme)
    columns = _columns(items, across, theme)
    shapes: list[Shape] = []
    bottom = top
    for number, entries in enumerate(columns):
        x, y = theme.margin + number * (column + _COLUMN_GAP), top
        for at, item in enumerate(entries):
            y += _before(item, first=at == 0)
            shapes += _entry(item, x, y, numbers, theme)
            y += height(len(item.lines), theme.label, theme)
        bottom = max(bottom, y)
    return shapes, bottom


def _items(analysis: Analysis, frame: Frame, room: float, column: float, theme: Theme) -> list[Item]:
    headings = {phase.first: phase.name for phase in frame.phases if phase.name}
    items = []
    for at, moment in enumerate(analysis.moments):
        if at in headings:
            items.append(Item(labels.wrap(headings[at], column, theme.label, bold=True)))
        items.append(Item(labels.wrap(moment.name, room, theme.label), str(frame.before + at + 1), moment.critical))
    return items


def _before(item: Item, *, first: bool) -> float:
    if first:
        return 0.0
    return _ITEM_GAP if item.number else _HEADING_GAP


def _columns(items: list[Item], across: int, theme: Theme) -> list[list[Item]]:
    """Fill columns of about the same height; a heading stays with what follows it."""
    sizes = [height(len(item.lines), theme.label, theme) + _before(item, first=False) for item in items]
    low, high = sum(sizes) / across, sum(sizes)
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_filled(items, sizes, middle)) <= across else (middle, high)
    return _filled(items, sizes, high)


def _filled(items: list[Item], sizes: list[float], limit: float) -> list[list[Item]]:
    columns: list[list[Item]] = [[]]
    filled = 0.0
    for at, item in enumerate(items):
        needed = sizes[at] + (0.0 if item.number else sizes[at + 1])
        if columns[-1] and filled + needed > limit:
            columns.append([])
            filled = 0.0
        columns[-1].append(item)
        filled += sizes[at]
    return columns


def _entry(item: Item, x: float, y: float, numbers: float, theme: Theme) -> Iterator[Shape]:
    if not item.number:
        yield from block(item.lines, x, y, size=theme.label, color=theme.ink, theme=theme, bold=True)
        return
    if item.critical:
        yield Marks(((x + 3, y + theme.label * 0.62),), "diamond", 5.5, theme.critical, theme.critical)
    end = x + numbers - GAP
    yield from block([item.number], end, y, size=theme.label, color=theme.muted, theme=theme, align="right")
    yield from block(item.lines, x + numbers, y, size=theme.label, color=theme.ink, theme=theme)

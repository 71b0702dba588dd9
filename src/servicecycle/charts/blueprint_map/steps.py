"""The customer's row: a box for each step with its number and name, and above it the phases."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.blueprint_map.band import Row, lines_needed, text_room
from servicecycle.charts.shapes import Areas, Strokes, rectangle
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.blueprint_map.band import Band
    from servicecycle.charts.blueprint_map.scene import Scene
    from servicecycle.charts.shapes import Shape

_AROUND, _TOO_LONG, _MOST_PHASE_LINES = 3.5, 12, 6
_POINTER = 4.0


def steps_row(band: Band, scene: Scene, title: tuple[str, ...]) -> Row:
    """Return the boxes of the steps, and how one leads to the next."""
    theme, room = scene.theme, text_room(band.column)
    needed = {at: lines_needed(scene.steps[at].name, room, theme.label) for at in band.steps}
    most = max(needed.values())
    high = height(1, theme.small, theme) + height(most, theme.label, theme) + 2 * _AROUND
    high = max(high, height(len(title), theme.label, theme))

    def drawn(top: float) -> Iterator[Shape]:
        for at in band.steps:
            lines = labels.balanced(scene.steps[at].name, room, theme.label)
            yield from _box(at, lines, band, (top, top + high), scene)
        yield Areas(tuple(_pointers(band, top + high / 2, len(scene.steps))), theme.lane)

    broken = (labels.longest_word(scene.steps[at].name, theme.label) > room for at in band.steps)
    cramped = sum(one or lines > _TOO_LONG for one, lines in zip(broken, needed.values(), strict=True))
    return Row(high, drawn, title, cramped=cramped)


def _box(at: int, lines: tuple[str, ...], band: Band, between: tuple[float, float], scene: Scene) -> Iterator[Shape]:
    top, bottom = between
    theme, absent = scene.theme, scene.is_without_customer(at)
    corners = rectangle(band.start(at), top, band.end(at), bottom)
    yield Areas((corners,), theme.paper)
    critical = scene.analysis.moments[at].critical
    yield Strokes(
        ((*corners, corners[0]),),
        theme.critical if critical else theme.lane,
        1.6 if critical else 1.0,
        "dashed" if absent else "solid",
    )
    x, color = band.middle(at), theme.muted if absent else theme.ink
    number = [str(at + 1)]
    yield from block(number, x, top + _AROUND, size=theme.small, color=theme.muted, theme=theme, align="center")
    y = top + _AROUND + height(1, theme.small, theme)
    yield from block(lines, x, y, size=theme.label, color=color, theme=theme, align="center")


def _pointers(band: Band, y: float, count: int) -> Iterator[tuple[tuple[float, float], ...]]:
    """Yield a small pointer between every two steps, and behind the last of a band that goes on."""
    for at in band.steps:
        if at + 1 < count:
            x = band.end(at) + (band.gutter - _POINTER) / 2
            yield (x, y - _POINTER), (x + _POINTER, y), (x, y + _POINTER)


def phases(band: Band, scene: Scene) -> list[tuple[str, int, int]]:
    """Return the runs of steps of one phase: its name, its first step and its last in this band."""
    if not any(step.phase for step in scene.steps):
        return []
    found = []
    for name, group in groupby(band.steps, key=lambda at: scene.steps[at].phase or ""):
        steps = list(group)
        found.append((name, steps[0], steps[-1]))
    return found


def phases_row(band: Band, scene: Scene) -> Row:
    """Return the names of the phases."""
    theme, runs = scene.theme, phases(band, scene)
    lines = [_phase_lines(name, text_room(band.column, last - first + 1), scene) for name, first, last in runs]
    most = max((len(one) for one in lines), default=0)

    def drawn(top: float) -> Iterator[Shape]:
        for (_, first, _), one in zip(runs, lines, strict=True):
            x = band.start(first)
            yield from block(one, x, top + 3, size=theme.label, color=theme.ink, theme=theme, bold=True)

    return Row(height(most, theme.label, theme) + 8 if most else 0.0, drawn)


def _phase_lines(name: str, room: float, scene: Scene) -> tuple[str, ...]:
    """Return a phase's name in lines; a very long one over few steps is cut."""
    if not name:
        return ()
    return labels.fit(name, room, scene.theme.label, most=_MOST_PHASE_LINES, bold=True)


def grounds(band: Band, scene: Scene, between: tuple[float, float], *, after: int) -> Iterator[Shape]:
    """Yield a ground behind every other phase, from top to bottom; `after`: how many phases came before."""
    top, bottom = between
    half = band.column / 2
    areas = [
        rectangle(band.middle(first) - half, top, band.middle(last) + half, bottom)
        for number, (_, first, last) in enumerate(phases(band, scene), after)
        if number % 2 == 0
    ]
    yield Areas(tuple(areas), scene.theme.band)

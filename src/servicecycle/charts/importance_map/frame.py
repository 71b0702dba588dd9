"""The ground of the matrix drawn: the four quadrants, the two lines, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.importance_map.ground import AFTER, crossing, names
from servicecycle.charts.importance_map.points import cross
from servicecycle.charts.plane.axes import RAISED, Tick, ticks_below, ticks_height, ticks_left
from servicecycle.charts.plane.ground import filled, hatched, outline, tint
from servicecycle.charts.shapes import Label, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.importance_map.ground import Ground
    from servicecycle.charts.plane.axes import Axis
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.shapes import Shape

_STEP, _MOST_STEPS = 10, 6


def drawn(found: Ground, given: Given) -> Iterator[Shape]:
    """Yield the ground, to stand behind everything else."""
    theme = given.theme
    yield filled(found.quarter("concentrate-here"), tint(theme.below, 0.42, theme))
    yield filled(found.quarter("keep-up-the-good-work"), tint(theme.above, 0.55, theme))
    yield filled(found.quarter("low-priority"), tint(theme.band, 0.6, theme))
    yield filled(found.quarter("possible-overkill"), tint(theme.band, 0.6, theme))
    if found.strip:
        yield from hatched(found.strip, theme)
    yield Strokes(found.lines, theme.lane, 1.1)
    yield outline(found.plane.box, theme)
    yield from names(found, given)
    yield from _axes(found, given)
    yield from _crossings(found, given)


def below(given: Given) -> float:
    """Return how high the ticks and the titles below the ground are."""
    return ticks_height(given.theme) + given.theme.label * given.theme.leading + AFTER


def _axes(found: Ground, given: Given) -> Iterator[Shape]:
    theme, words, plane = given.theme, given.words, found.plane
    across = [Tick(plane.across.at(value), words.number(value)) for value in _steps(plane.across)]
    up = [Tick(plane.up.at(value), words.number(value)) for value in _steps(plane.up)]
    yield from ticks_below(across, plane.box.bottom, theme)
    yield from ticks_left(up, plane.box.left, theme)
    yield Label(theme.margin, plane.box.top - AFTER, _importance(given), theme.label, theme.ink, bold=True)
    under = plane.box.bottom + ticks_height(theme) + theme.label * theme.leading
    for box, key in ((plane.box, "axis.perceived"), (found.strip, "not-rated")):
        if box:
            text, middle = words(f"charts.importance.{key}"), (box.left + box.right) / 2
            yield Label(middle, under, text, theme.label, theme.ink, bold=True, align="center")


def _importance(given: Given) -> str:
    return given.words("charts.importance.axis.importance")


def _steps(axis: Axis) -> Iterator[int]:
    every = _STEP if axis.high - axis.low <= _STEP * _MOST_STEPS else 2 * _STEP
    yield from (value for value in range(int(axis.low), int(axis.high) + 1, _STEP) if value % every == 0)


def _crossings(found: Ground, given: Given) -> Iterator[Shape]:
    """Yield at what the lines cross, at the end of each."""
    theme, box = given.theme, found.plane.box
    importance, perceived = cross(given.analysis)
    text = crossing(given, perceived)
    half = labels.width(text, theme.small) / 2
    least = theme.margin + labels.width(_importance(given), theme.label, bold=True) + 2 * AFTER + half
    x = min(max(found.cross[0], least), box.right - half)
    yield Label(x, box.top - AFTER, text, theme.small, theme.muted, align="center")
    y = found.cross[1] + theme.small * RAISED
    yield Label(found.right + AFTER, y, crossing(given, importance), theme.small, theme.muted)

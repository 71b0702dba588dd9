"""Two axes and the ground between them: where a pair of values stands on the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.placing import Box
from servicecycle.charts.shapes import Label, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.shapes import Point, Shape
    from servicecycle.charts.theme import Theme

_TICK, _TICK_GAP = 3.0, 4.0
RAISED = 0.36
"""From the middle of a line of figures down to its baseline, in sizes."""


@dataclass(frozen=True)
class Axis:
    """An axis from a value `low` at the place `start` to `high` at `end`; by powers of ten where `log`."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def at(self, value: float) -> float:
        """Return the place of a value."""
        low, high, value = (log10(one) if self.log else one for one in (self.low, self.high, value))
        return self.start + (self.end - self.start) * (value - low) / (high - low)

    def value(self, at: float) -> float:
        """Return the value at a place."""
        share = (at - self.start) / (self.end - self.start)
        if self.log:
            return float(self.low * (self.high / self.low) ** share)
        return self.low + (self.high - self.low) * share


@dataclass(frozen=True)
class Plane:
    """The ground of a map and its two axes."""

    box: Box
    across: Axis
    up: Axis

    def point(self, x: float, y: float) -> Point:
        """Return where a pair of values stands."""
        return self.across.at(x), self.up.at(y)


@dataclass(frozen=True)
class Tick:
    """A place on an axis and what stands there."""

    at: float
    text: str


def ticks_below(ticks: Sequence[Tick], y: float, theme: Theme) -> Iterator[Shape]:
    """Yield an axis's ticks and what stands at them, below a line."""
    yield Strokes(tuple(((tick.at, y), (tick.at, y + _TICK)) for tick in ticks), theme.quiet, 0.8)
    baseline = y + _TICK + _TICK_GAP + theme.small * 0.75
    for tick in ticks:
        yield Label(tick.at, baseline, tick.text, theme.small, theme.muted, align="center")


def ticks_left(ticks: Sequence[Tick], x: float, theme: Theme) -> Iterator[Shape]:
    """Yield an axis's ticks and what stands at them, left of a line."""
    yield Strokes(tuple(((x - _TICK, tick.at), (x, tick.at)) for tick in ticks), theme.quiet, 0.8)
    for tick in ticks:
        y = tick.at + theme.small * RAISED
        yield Label(x - _TICK - _TICK_GAP, y, tick.text, theme.small, theme.muted, align="right")


def ticks_width(texts: Sequence[str], theme: Theme) -> float:
    """Return how much room stands left of an axis for its ticks."""
    return max((labels.width(text, theme.small) for text in texts), default=0.0) + _TICK + _TICK_GAP


def ticks_height(theme: Theme) -> float:
    """Return how high ticks and what stands at them are."""
    return _TICK + _TICK_GAP + theme.small


def box_of(label: Label) -> Box:
    """Return the room that a line of text takes."""
    wide = labels.width(label.text, label.size, bold=label.bold)
    left = label.x - {"left": 0.0, "center": wide / 2, "right": wide}[label.align]
    return Box(left - 2, label.y - label.size, left + wide + 2, label.y + label.size * 0.3)

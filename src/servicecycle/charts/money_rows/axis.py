"""A scale of money: round amounts, no more of them than their labels have room for."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.shapes import Label, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_OVER_TICKS, _APART = 4.0, 14.0
_ROUNDING = 1e-9
_ROUND = (1.0, 2.0, 5.0, 10.0)
_MOST_TICKS = 6


class Axis(NamedTuple):
    """A scale with the amounts at which it has a line, and their currency."""

    scale: Scale
    marks: tuple[float, ...]
    currency: str | None


def axis(scale: Scale, currency: str | None, words: Words, theme: Theme) -> Axis:
    """Return an axis with the round amounts from 0 on that it has room for, in whole units."""
    widest = labels.width(words.money(scale.most, currency), theme.small) + _APART
    parts = max(1, min(_MOST_TICKS, int((scale.right - scale.left) / widest)))
    step = max(1.0, _step(scale.most / parts))
    return Axis(scale, tuple(step * at for at in range(int(scale.most / step + _ROUNDING) + 1)), currency)


def _step(least: float) -> float:
    """Return the smallest of 1, 2, 5, 10, … that is no less."""
    power = 10.0 ** floor(log10(least))
    return power * next(one for one in _ROUND if one * power >= least * (1 - _ROUNDING))


def ticks(axis: Axis, bottom: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield what the lines of the axis stand for, above where they begin."""
    for mark in axis.marks:
        shown, y = words.money(mark, axis.currency), bottom - _OVER_TICKS
        yield Label(axis.scale.x(mark), y, shown, theme.small, theme.muted, align="center")


def grid(axis: Axis, top: float, bottom: float, theme: Theme) -> Strokes:
    """Return the lines of the axis."""
    paths = tuple(((axis.scale.x(mark), top), (axis.scale.x(mark), bottom)) for mark in axis.marks)
    return Strokes(paths, theme.grid, 0.8)

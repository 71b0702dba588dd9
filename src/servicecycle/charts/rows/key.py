"""A key in lines: samples of the signs that a chart shows, each with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.hatching import hatched
from servicecycle.charts.rows.cells import centered
from servicecycle.charts.shapes import Marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

SAMPLE, _GAP, _BETWEEN, _LEADING = 16.0, 5.0, 18.0, 1.6


class Entry(NamedTuple):
    """A sign, drawn about a point, and what it means."""

    sample: Callable[[float, float], Iterable[Shape]]
    text: str


def critical(text: str, theme: Theme) -> Entry:
    """Return the entry for a critical moment, as names are marked."""
    return Entry(lambda x, y: [Marks(((x, y),), "diamond", 5.5, theme.critical, theme.critical)], text)


def unknown(text: str, theme: Theme) -> Entry:
    """Return the entry for what is unknown."""
    return Entry(lambda x, y: hatched(x - 7, y - 4, x + 7, y + 4, theme), text)


def key(entries: Sequence[Entry], left: float, right: float, top: float, theme: Theme) -> tuple[list[Shape], float]:
    """Return the key, flowing between left and right, and where it ends."""
    shapes: list[Shape] = []
    x, middle, step = left, top + theme.small * _LEADING / 2, theme.small * _LEADING
    for entry in entries:
        lines = labels.wrap(entry.text, right - left - SAMPLE - _GAP, theme.small)
        wide = SAMPLE + _GAP + max(labels.width(line, theme.small) for line in lines)
        if x > left and x + wide > right:
            x, middle = left, middle + step
        shapes += entry.sample(x + SAMPLE / 2, middle)
        shapes += _texts(lines, x + SAMPLE + _GAP, middle, step, theme)
        x, middle = x + wide + _BETWEEN, middle + step * (len(lines) - 1)
    return shapes, middle + step / 2 if entries else top


def _texts(lines: Sequence[str], x: float, middle: float, step: float, theme: Theme) -> Iterator[Shape]:
    for number, line in enumerate(lines):
        yield from centered([line], x, middle + number * step, size=theme.small, color=theme.muted, theme=theme)

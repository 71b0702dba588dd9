"""The importance–performance matrix: how much each step matters against how it is perceived (Martilla & James 1977).

The lines cross where the method has them cross. Where they part, four quadrants say what to do: concentrate
here, keep up the good work, low priority, possible overkill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.importance_map import sheet as map_
from servicecycle.charts.importance_map.points import points
from servicecycle.charts.importance_map.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.importance_map.points import Kind, Point
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "importance"
ORDER = 30

_COLORS: dict[Kind, str] = {"critical": "critical", "truth": "perceived", "other": "handoff", "assumed": "expected"}


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say where to concentrate; nothing where no rated step says how much it matters."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the matrix of an analysed cycle."""
    return map_.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return what is perceived and how much it matters, a series for each kind of moment."""
    rated = points(analysis)
    return Data(
        "scatter",
        tuple(point.name for point in rated),
        tuple(_series(kind, rated, words) for kind in _COLORS if any(point.kind == kind for point in rated)),
        value_title=words("charts.importance.axis.importance"),
        low=0,
        high=100,
        x_title=words("charts.importance.axis.perceived"),
        x_low=0,
        x_high=100,
    )


def _series(kind: Kind, rated: tuple[Point, ...], words: Words) -> Series:
    """Return the series of the steps of a kind; the others are unknown to it."""
    return Series(
        words(f"charts.importance.key.{kind}"),
        tuple(point.importance if point.kind == kind else None for point in rated),
        _COLORS[kind],
        x=tuple(point.perceived if point.kind == kind else None for point in rated),
    )

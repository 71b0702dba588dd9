"""The matrix as plain numbers: the points by kind, the two lines where they cross, and the quadrants by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Line, Series, Zone
from servicecycle.charts.importance_map.ground import tens
from servicecycle.charts.importance_map.points import GOOD, IMPORTANT, QUADRANTS, cross, in_order, points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.importance_map.points import Kind, Point
    from servicecycle.charts.parts import Span
    from servicecycle.words import Words

    Ends = tuple[float, float]

_COLORS: dict[Kind, str] = {"critical": "critical", "truth": "perceived", "other": "handoff", "assumed": "expected"}
_NEAR, _STEP, _LEAST_ZONE = 4.0, 10, 8.0


def numbers(analysis: Analysis, words: Words, span: Span | None) -> Data:
    """Return what is perceived and how much it matters, a series for each kind; the first to improve come first."""
    order = in_order(analysis)
    shown = set(order[span.first : span.last + 1] if span else order)
    rated = tuple(sorted((point for point in points(analysis) if point.at in shown), key=lambda point: point.rank))
    importance, perceived = cross(analysis)
    up = _roomy([importance, *(point.importance for point in rated)])
    across = _roomy([perceived, *(point.perceived for point in rated)])
    named = words(f"charts.importance.cross.{analysis.cycle.method.crosshair}", value=words.number(perceived))
    level = words(f"charts.importance.cross.{analysis.cycle.method.crosshair}", value=words.number(importance))
    return Data(
        "scatter",
        tuple(point.name for point in rated),
        tuple(_series(kind, rated, words) for kind in _COLORS if any(point.kind == kind for point in rated)),
        value_title=words("charts.importance.axis.importance"),
        low=up[0],
        high=up[1],
        x_title=words("charts.importance.axis.perceived"),
        x_low=across[0],
        x_high=across[1],
        lines=(
            Line(named, ((perceived, up[0]), (perceived, up[1]))),
            Line(level, ((across[0], importance), (across[1], importance))),
        ),
        zones=tuple(_zones(across, up, (perceived, importance), words)),
    )


def _zones(across: Ends, up: Ends, crossing: tuple[float, float], words: Words) -> Iterator[Zone]:
    x, y = crossing
    for quadrant in QUADRANTS:
        wide = (x, across[1]) if quadrant in GOOD else (across[0], x)
        high = (y, up[1]) if quadrant in IMPORTANT else (up[0], y)
        if wide[1] - wide[0] >= _LEAST_ZONE and high[1] - high[0] >= _LEAST_ZONE:
            yield Zone(words(f"terms.quadrant.{quadrant}"), wide, high)


def _roomy(values: list[float]) -> Ends:
    """Return the tens between which all values lie, none of them close to an end if the scale goes on there."""
    low, high = tens(values)
    if min(values) - low < _NEAR:
        low = max(0, low - _STEP)
    if high - max(values) < _NEAR:
        high = min(100, high + _STEP)
    return low, high


def _series(kind: Kind, rated: tuple[Point, ...], words: Words) -> Series:
    """Return the series of the steps of a kind; the others are unknown to it."""
    return Series(
        words(f"charts.importance.key.{kind}"),
        tuple(point.importance if point.kind == kind else None for point in rated),
        _COLORS[kind],
        x=tuple(point.perceived if point.kind == kind else None for point in rated),
    )

"""How the parts of a native chart share its room: the plot, its axes, its legend, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.chart_labels import LABEL, NOTHING
from servicecycle.reporting.formats.deck.layouts import Box

if TYPE_CHECKING:
    from servicecycle.charts.data import Data, Line

SIZE = 11.0
AXIS, TITLE, ABOVE, RIGHT = 34.0, 20.0, 14.0, 14.0
_LEGEND, _LEGEND_LINE, _MARKED, _LEGEND_SHARE = 26.0, 16.0, 22.0, 0.8
_BEFORE_AXIS = 8.0
_BEHIND_LINE = 10.0


def has_legend(data: Data) -> bool:
    """Tell whether a legend says what the series are; lines are named where they run."""
    return data.kind != "line" and sum(series.color != NOTHING for series in data.series) > 1


def legend_height(data: Data, width: float) -> float:
    """Return how high the legend is above a chart so wide; nothing without one."""
    if not has_legend(data):
        return 0.0
    runs = sum(fitting.run(series.name, SIZE) + _MARKED for series in data.series if series.color != NOTHING)
    return _LEGEND + _LEGEND_LINE * int(runs / (width * _LEGEND_SHARE))


def left_of_plot(data: Data) -> float:
    """Return how much room the numbers of an axis that stands upright take, and its title."""
    values = (value for series in data.series for value in series.values)
    largest = max((abs(value) for value in (data.low, data.high, *values) if value is not None), default=0.0)
    return max(AXIS, fitting.run(f"{largest:,.0f}", SIZE - 1) + _BEFORE_AXIS) + TITLE + _BEFORE_AXIS


def ends_above(line: Line, data: Data) -> bool:
    """Tell whether a line ends at the top of the plot, and not at its right."""
    x, value = line.points[-1]
    return data.high is not None and value >= data.high and (data.x_high is None or x < data.x_high)


def point_plot(data: Data, room: Box) -> Box:
    """Return where the plot of points lies on the chart."""
    above = any(ends_above(line, data) for line in data.lines)
    top = (legend_height(data, room.width) + 6 if has_legend(data) else 10.0) + (ABOVE if above else 0.0)
    beside = [fitting.run(line.name, LABEL) + _BEHIND_LINE for line in data.lines if not ends_above(line, data)]
    left, right = left_of_plot(data), max([RIGHT, *beside])
    return Box(left, top, room.width - left - right, room.height - top - AXIS - TITLE)

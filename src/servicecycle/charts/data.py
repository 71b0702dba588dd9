"""What a chart shows as plain numbers: for formats that draw charts of their own, which their reader can edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["line", "bars", "columns", "stacked-columns", "scatter", "bubbles", "cells"]
"""`bars` lie, `columns` stand; in `scatter` and `bubbles` each category is a point of its own.

`cells` are a map with a row for each series and a column for each category.
"""


@dataclass(frozen=True)
class Series:
    """One series: its name, a value for each category (`None`: unknown), and the theme's name for its colour.

    Points also have an `x` for each category, and bubbles a `size` (an area, in any unit). Cells have a `note` for each
    category: what stands by the value, or in its place where that is unknown; `None` where there is no cell.
    """

    name: str
    values: tuple[float | None, ...]
    color: str
    x: tuple[float | None, ...] = ()
    size: tuple[float, ...] = ()
    note: tuple[str | None, ...] = ()


@dataclass(frozen=True)
class Line:
    """A line against which points are read: what it is called at its end, and the points that it joins."""

    name: str
    points: tuple[tuple[float, float], ...]
    dashed: bool = False


@dataclass(frozen=True)
class Zone:
    """A part of the plane that has a name: between which places it lies, across and up."""

    name: str
    across: tuple[float, float]
    up: tuple[float, float]


@dataclass(frozen=True)
class Data:
    """A chart's numbers: what stands along it, its series, what its axes are called and where they run.

    Points may have lines and zones behind them; `size_title` says what the size of bubbles is.
    """

    kind: Kind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    value_title: str
    low: float | None = None
    high: float | None = None
    x_title: str = ""
    x_low: float | None = None
    x_high: float | None = None
    lines: tuple[Line, ...] = ()
    zones: tuple[Zone, ...] = ()
    size_title: str = ""

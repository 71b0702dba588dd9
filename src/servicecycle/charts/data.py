"""What a chart shows as plain numbers: for formats that draw charts of their own, which their reader can edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["line", "bars", "columns", "stacked-columns", "scatter", "bubbles"]
"""`bars` lie, `columns` stand; in `scatter` and `bubbles` each category is a point of its own."""


@dataclass(frozen=True)
class Series:
    """One series: its name, a value for each category (`None`: unknown), and the theme's name for its colour.

    Points also have an `x` for each category, and bubbles a `size` (an area, in any unit).
    """

    name: str
    values: tuple[float | None, ...]
    color: str
    x: tuple[float | None, ...] = ()
    size: tuple[float, ...] = ()


@dataclass(frozen=True)
class Data:
    """A chart's numbers: what stands along it, its series, what its axes are called and where they run."""

    kind: Kind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    value_title: str
    low: float | None = None
    high: float | None = None
    x_title: str = ""
    x_low: float | None = None
    x_high: float | None = None

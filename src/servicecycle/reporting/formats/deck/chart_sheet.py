"""The numbers of a native chart as a sheet: which series and which lines behind them stand in which columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from servicecycle.charts.data import Data
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.formats.deck.chart_book import Value


class Guide(NamedTuple):
    """What stands behind the points: what it is called, and its points, each across and up."""

    name: str
    points: tuple[tuple[float, float], ...]


class Sheet(NamedTuple):
    """A chart's numbers, the names as they have room, the sheet that holds them, and the theme.

    `guides` are lines behind points: what each is called, and its points.
    """

    data: Data
    names: tuple[str, ...]
    sheet: str
    theme: Theme
    guides: tuple[Guide, ...] = ()

    def rows(self) -> list[list[Value]]:
        """Return the cells of the workbook; where names are shortened, whole names stand in the last column."""
        data = self.data
        shortened = self.names != data.categories
        titles = [title for at in range(len(data.series)) for title in self._titles(at)]
        behind = [title for guide in self.guides for title in (data.x_title, guide.name)]
        found: list[list[Value]] = [["", *titles, *behind, *([""] if shortened else [])]]
        for place in range(self.length):
            name = self.names[place] if place < len(self.names) else ""
            values = [value for at in range(len(data.series)) for value in self._values(at, place)]
            points = [value for guide in self.guides for value in _point(guide, place)]
            whole = [data.categories[place] if place < len(self.names) else ""] if shortened else []
            found.append([name, *values, *points, *whole])
        return found

    @property
    def length(self) -> int:
        """How many rows there are below the head; every series has all of them, since some programs lose short ones."""
        return max([len(self.names), *(len(guide.points) for guide in self.guides)])

    def column(self, at: int) -> int:
        """Return the first column of a series; guides stand behind the series."""
        each = 1 if not self.data.series[0].x else 3 if self.data.kind == "bubbles" else 2
        count = len(self.data.series)
        return 1 + min(at, count) * each + max(0, at - count) * 2

    def x(self, place: int) -> float | None:
        """Return where a category stands across; some programs want that of points that are unknown too."""
        return next((series.x[place] for series in self.data.series if series.x[place] is not None), None)

    def is_known(self, at: int, place: int) -> bool:
        """Tell whether a category is a point of a series."""
        series = self.data.series[at]
        return series.values[place] is not None and series.x[place] is not None

    def name(self, at: int) -> str:
        """Return what a series or a guide is called."""
        count = len(self.data.series)
        return self.data.series[at].name if at < count else self.guides[at - count].name

    def _titles(self, at: int) -> list[str]:
        series = self.data.series[at]
        if not series.x:
            return [series.name]
        return [self.data.x_title, series.name, *([self.data.size_title] if self.data.kind == "bubbles" else [])]

    def _values(self, at: int, place: int) -> list[Value]:
        series = self.data.series[at]
        if not series.x:
            return [series.values[place]]
        if place >= len(self.names):
            return [self.x(0), *[None] * (len(self._titles(at)) - 1)]
        x = series.x[place] if series.x[place] is not None else self.x(place)
        known = self.is_known(at, place)
        size: list[Value] = [series.size[place] if known else None] if self.data.kind == "bubbles" else []
        return [x, series.values[place] if known else None, *size]


def _point(guide: Guide, place: int) -> tuple[Value, Value]:
    return guide.points[place] if place < len(guide.points) else (guide.points[-1][0], None)

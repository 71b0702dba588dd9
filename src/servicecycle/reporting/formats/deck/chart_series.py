"""The series of a native chart: their numbers in cells, and how they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.deck import chart_xml as xml
from servicecycle.reporting.formats.deck.chart_book import cells
from servicecycle.reporting.formats.deck.chart_labels import (
    LABEL,
    MOST_LABELS,
    NOTHING,
    carrier_labels,
    form,
    line_labels,
    too_small,
)
from servicecycle.reporting.formats.deck.texts import scheme
from servicecycle.reporting.formats.office.colors import SLOTS, hexadecimal, look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from servicecycle.charts.data import Data, Series
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Tone
    from servicecycle.reporting.formats.deck.chart_book import Value

_POINT = 12700
_MIDDLE = 140.0
_STRAIGHT = '<c:smooth val="0"/>'
_FAINT = '<a:alpha val="65000"/>'


class Sheet(NamedTuple):
    """A chart's numbers, the names as they have room, the sheet that holds them, and the theme."""

    data: Data
    names: tuple[str, ...]
    sheet: str
    theme: Theme

    def rows(self) -> list[list[Value]]:
        """Return the cells of the workbook; where names are shortened, whole names stand in the last column."""
        data = self.data
        shortened = self.names != data.categories
        found: list[list[Value]] = [["", *(title for at in range(len(data.series)) for title in self._titles(at))]]
        for place, name in enumerate(self.names):
            values = [value for at in range(len(data.series)) for value in self._values(at, place)]
            found.append([name, *values, *([data.categories[place]] if shortened else [])])
        return found

    def column(self, at: int) -> int:
        """Return the first column of a series."""
        return 1 + at * (1 if not self.data.series[0].x else 3 if self.data.kind == "bubbles" else 2)

    def x(self, place: int) -> float | None:
        """Return where a point stands across; every series has all places, since some programs lose short ones."""
        return next((series.x[place] for series in self.data.series if series.x[place] is not None), None)

    def is_known(self, at: int, place: int) -> bool:
        """Tell whether a category is a point of a series."""
        series = self.data.series[at]
        return series.values[place] is not None and series.x[place] is not None

    def _titles(self, at: int) -> list[str]:
        series = self.data.series[at]
        if not series.x:
            return [series.name]
        return [self.data.x_title, series.name, *([""] if self.data.kind == "bubbles" else [])]

    def _values(self, at: int, place: int) -> list[Value]:
        series = self.data.series[at]
        if not series.x:
            return [series.values[place]]
        x = series.x[place] if series.x[place] is not None else self.x(place)
        known = self.is_known(at, place)
        size: list[Value] = [series.size[place] if known else None] if self.data.kind == "bubbles" else []
        return [x, series.values[place] if known else None, *size]


class Look(NamedTuple):
    """How the bars of a chart stand, and which labels and tones they have."""

    overlap: int = 0
    gap: int = 60
    labelled: bool = True
    height: float = 0.0
    tones: tuple[Tone, ...] = ()
    written: Callable[[float, int], str] | None = None


def plotted(sheet: Sheet, how: Look, point_labels: Mapping[tuple[int, int], str] | None = None) -> str:
    """Return the plot of a chart without its axes; `point_labels` are those of single points, by series and point."""
    axes = f'<c:axId val="{xml.CATEGORIES}"/><c:axId val="{xml.VALUES}"/>'
    kind = sheet.data.kind
    every = range(len(sheet.data.series))
    if kind in {"scatter", "bubbles"}:
        inside = "".join(_points(sheet, at, point_labels or {}) for at in every)
        if kind == "scatter":
            style = '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
            return f"<c:scatterChart>{style}{inside}{axes}</c:scatterChart>"
        scale = '<c:bubbleScale val="30"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>'
        return f'<c:bubbleChart><c:varyColors val="0"/>{inside}{scale}{axes}</c:bubbleChart>'
    inside = "".join(_category_series(sheet, at, how) for at in every)
    if kind == "line":
        style = '<c:grouping val="standard"/><c:varyColors val="0"/>'
        return f'<c:lineChart>{style}{inside}<c:marker val="1"/>{axes}</c:lineChart>'
    grouping = "stacked" if kind == "stacked-columns" else "clustered"
    style = f'<c:barDir val="{"bar" if kind == "bars" else "col"}"/><c:grouping val="{grouping}"/>'
    gaps = f'<c:gapWidth val="{how.gap}"/><c:overlap val="{how.overlap}"/>'
    return f'<c:barChart>{style}<c:varyColors val="0"/>{inside}{gaps}{axes}</c:barChart>'


def _category_series(sheet: Sheet, at: int, how: Look) -> str:
    data, series, last = sheet.data, sheet.data.series[at], len(sheet.names)
    line = data.kind == "line"
    names = xml.texts(cells(sheet.sheet, 0, 1, last), sheet.names)
    values = xml.numbers(cells(sheet.sheet, at + 1, 1, last), series.values)
    looks = _line_look(sheet, series) if line else f'{_bar_look(sheet, series)}<c:invertIfNegative val="0"/>'
    tones = "" if line else _toned(sheet, series, how)
    numbers = f"<c:cat>{names}</c:cat><c:val>{values}</c:val>{_STRAIGHT if line else ''}"
    return f"<c:ser>{_start(sheet, at, at + 1, 0)}{looks}{tones}{_labels(sheet, at, how)}{numbers}</c:ser>"


def _start(sheet: Sheet, at: int, column: int, row: int) -> str:
    name = xml.texts(cells(sheet.sheet, column, row, row), [sheet.data.series[at].name])
    return f'<c:idx val="{at}"/><c:order val="{at}"/><c:tx>{name}</c:tx>'


def _color(sheet: Sheet, color: str, alpha: str = "") -> str:
    if color in SLOTS:
        return f'<a:schemeClr val="{scheme(color)}">{alpha}</a:schemeClr>'
    return f'<a:srgbClr val="{hexadecimal(sheet.theme, color)}">{alpha}</a:srgbClr>'


def _filled(sheet: Sheet, color: str) -> str:
    return f"<a:solidFill>{_color(sheet, color)}</a:solidFill>"


def _outlined(sheet: Sheet, color: str, width: float, dash: str = "") -> str:
    dashed = f'<a:prstDash val="{dash}"/>' if dash else ""
    return f'<a:ln w="{round(width * _POINT)}">{_filled(sheet, color)}{dashed}<a:round/></a:ln>'


def _bar_look(sheet: Sheet, series: Series) -> str:
    """Fill a bar; what is expected is a frame, so that it is told apart in black and white, and over another bar."""
    if series.color == NOTHING:
        return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    if series.color == "expected":
        return f"<c:spPr><a:noFill/>{_outlined(sheet, 'expected', 1.25)}</c:spPr>"
    return f"<c:spPr>{_filled(sheet, series.color)}{_outlined(sheet, 'paper', 0.75)}</c:spPr>"


def _line_look(sheet: Sheet, series: Series) -> str:
    quiet = series.color == "expected"
    stroke = _outlined(sheet, series.color, 1.75 if quiet else 2.5, "dash" if quiet else "")
    inside = "paper" if quiet else series.color
    marker = f"<c:spPr>{_filled(sheet, inside)}{_outlined(sheet, series.color, 1.25)}</c:spPr>"
    outline = f'<c:symbol val="{"diamond" if quiet else "circle"}"/><c:size val="{6 if quiet else 7}"/>'
    return f"<c:spPr>{stroke}</c:spPr><c:marker>{outline}{marker}</c:marker>"


def _readable_on(sheet: Sheet, color: str) -> str:
    """Return the colour of text that is read on another: light on dark."""
    digits = hexadecimal(sheet.theme, color)
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return "bg1" if 0.299 * red + 0.587 * green + 0.114 * blue < _MIDDLE else "tx1"


def _toned(sheet: Sheet, series: Series, how: Look) -> str:
    """Give single bars the colour of their tone."""
    if series.color == "expected" or not how.tones:
        return ""
    found = ""
    for at, tone in enumerate(how.tones):
        if look(tone).sign:
            fill = f"<c:spPr>{_filled(sheet, look(tone).color)}</c:spPr>"
            found += f'<c:dPt><c:idx val="{at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{fill}</c:dPt>'
    return found


def _labels(sheet: Sheet, at: int, how: Look) -> str:
    """Return the labels: values where there is room for them."""
    data, series = sheet.data, sheet.data.series[at]
    if series.color == NOTHING and data.kind == "stacked-columns" and how.written:
        return carrier_labels(data, at, how.height, how.written)
    if not how.labelled or series.color == NOTHING:
        return ""
    if data.kind == "line":
        return line_labels(data, at)
    beside = 1 if data.kind == "stacked-columns" else len(data.series)
    if len(series.values) * beside > 2 * MOST_LABELS:
        return ""
    number = form([value for one in data.series for value in one.values])
    if data.kind == "stacked-columns":
        return xml.labels(
            too_small(data, at, how.height), LABEL, form=number, place="ctr", color=_readable_on(sheet, series.color)
        )
    return xml.labels([], LABEL, form=number, place="outEnd")


def _points(sheet: Sheet, at: int, point_labels: Mapping[tuple[int, int], str]) -> str:
    series, last, column = sheet.data.series[at], len(sheet.names), sheet.column(at)
    rows = sheet.rows()[1:]
    x, y, *size = (
        xml.numbers(cells(sheet.sheet, one, 1, last), [_number(row[one]) for row in rows])
        for one in range(column, sheet.column(at + 1))
    )
    labels = xml.labels(
        [xml.text_label(place, LABEL, "r", text) for (one, place), text in sorted(point_labels.items()) if one == at],
        LABEL,
    )
    if size:
        filled = f"<a:solidFill>{_color(sheet, series.color, _FAINT)}</a:solidFill>"
        looks = f'<c:spPr>{filled}{_outlined(sheet, series.color, 1)}</c:spPr><c:invertIfNegative val="0"/>'
        end = f'<c:bubbleSize>{size[0]}</c:bubbleSize><c:bubble3D val="0"/>'
    else:
        looks = f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_marker(sheet, at)}"
        end = _STRAIGHT
    return (
        f"<c:ser>{_start(sheet, at, column + 1, 0)}{looks}{labels}<c:xVal>{x}</c:xVal><c:yVal>{y}</c:yVal>{end}</c:ser>"
    )


def _number(value: Value) -> float | None:
    return value if isinstance(value, float | int) else None


def _marker(sheet: Sheet, at: int) -> str:
    """Mark the points of each series by a shape of its own."""
    symbols = ("circle", "diamond", "square", "triangle")
    color = sheet.data.series[at].color
    looks = f"<c:spPr>{_filled(sheet, color)}{_outlined(sheet, 'paper', 0.75)}</c:spPr>"
    return f'<c:marker><c:symbol val="{symbols[at % len(symbols)]}"/><c:size val="10"/>{looks}</c:marker>'

"""The series of a native chart: their numbers in cells, and how they are drawn."""

from __future__ import annotations

import math
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
    from collections.abc import Callable

    from servicecycle.charts.data import Series
    from servicecycle.reporting.blocks import Tone
    from servicecycle.reporting.formats.deck.chart_sheet import Sheet

_POINT = 12700
_MIDDLE = 140.0
_BY_COUNT: tuple[tuple[float, float, int], ...] = ((40, 2.5, 7), (80, 2.0, 5), (math.inf, 1.25, 0))
"""Up to so many points, a line is so wide, and its marks so large."""

STRAIGHT = '<c:smooth val="0"/>'


class Look(NamedTuple):
    """How the bars of a chart stand, and which labels and tones they have."""

    overlap: int = 0
    gap: int = 60
    labelled: bool = True
    height: float = 0.0
    tones: tuple[Tone, ...] = ()
    written: Callable[[float, int], str] | None = None


def plotted(sheet: Sheet, how: Look) -> str:
    """Return the plot of a chart along categories, without its axes."""
    axes = f'<c:axId val="{xml.CATEGORIES}"/><c:axId val="{xml.VALUES}"/>'
    kind = sheet.data.kind
    inside = "".join(_category_series(sheet, at, how) for at in range(len(sheet.data.series)))
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
    numbers = f"<c:cat>{names}</c:cat><c:val>{values}</c:val>{STRAIGHT if line else ''}"
    return f"<c:ser>{started(sheet, at, at + 1, 0)}{looks}{tones}{_labels(sheet, at, how)}{numbers}</c:ser>"


def started(sheet: Sheet, at: int, column: int, row: int) -> str:
    """Return what every series begins with: its place, and the cell of its name."""
    name = xml.texts(cells(sheet.sheet, column, row, row), [sheet.name(at)])
    return f'<c:idx val="{at}"/><c:order val="{at}"/><c:tx>{name}</c:tx>'


def color_of(sheet: Sheet, color: str, alpha: str = "") -> str:
    """Return a colour, by its place in the office theme if it has one there."""
    if color in SLOTS:
        return f'<a:schemeClr val="{scheme(color)}">{alpha}</a:schemeClr>'
    return f'<a:srgbClr val="{hexadecimal(sheet.theme, color)}">{alpha}</a:srgbClr>'


def filled(sheet: Sheet, color: str) -> str:
    """Return a ground of one colour."""
    return f"<a:solidFill>{color_of(sheet, color)}</a:solidFill>"


def outlined(sheet: Sheet, color: str, width: float, dash: str = "") -> str:
    """Return a line of one colour, so wide."""
    dashed = f'<a:prstDash val="{dash}"/>' if dash else ""
    return f'<a:ln w="{round(width * _POINT)}">{filled(sheet, color)}{dashed}<a:round/></a:ln>'


def _bar_look(sheet: Sheet, series: Series) -> str:
    """Fill a bar; what is expected is a frame, so that it is told apart in black and white, and over another bar."""
    if series.color == NOTHING:
        return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    if series.color == "expected":
        return f"<c:spPr><a:noFill/>{outlined(sheet, 'expected', 1.25)}</c:spPr>"
    return f"<c:spPr>{filled(sheet, series.color)}{outlined(sheet, 'paper', 0.75)}</c:spPr>"


def _line_look(sheet: Sheet, series: Series) -> str:
    """Draw a line with a mark at each point: thin where there are many, and without marks where they would be one."""
    quiet = series.color == "expected"
    width, mark = next(look for most, *look in _BY_COUNT if len(series.values) <= most)
    dash = "dash" if quiet and mark else "sysDash" if quiet else ""
    stroke = outlined(sheet, series.color, width * (0.7 if quiet else 1.0), dash)
    if not mark:
        return f'<c:spPr>{stroke}</c:spPr><c:marker><c:symbol val="none"/></c:marker>'
    inside = "paper" if quiet else series.color
    marker = f"<c:spPr>{filled(sheet, inside)}{outlined(sheet, series.color, min(1.25, width / 2))}</c:spPr>"
    outline = f'<c:symbol val="{"diamond" if quiet else "circle"}"/><c:size val="{mark - 1 if quiet else mark}"/>'
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
            fill = f"<c:spPr>{filled(sheet, look(tone).color)}</c:spPr>"
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

"""Points on a native chart, the lines against which they are read, and the names of the zones where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.formats.deck import chart_xml as xml
from servicecycle.reporting.formats.deck.chart_book import cells
from servicecycle.reporting.formats.deck.chart_frame import ends_above
from servicecycle.reporting.formats.deck.chart_labels import LABEL
from servicecycle.reporting.formats.deck.chart_places import diameters, named_zones
from servicecycle.reporting.formats.deck.chart_series import STRAIGHT, color_of, outlined, started
from servicecycle.reporting.formats.deck.chart_sheet import Guide
from servicecycle.reporting.formats.deck.fitting import line_height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.data import Line
    from servicecycle.reporting.formats.deck.chart_book import Value
    from servicecycle.reporting.formats.deck.chart_points import Keyed
    from servicecycle.reporting.formats.deck.chart_sheet import Sheet

_FAINT = '<a:alpha val="72000"/>'
_SYMBOLS = ("circle", "diamond", "square", "triangle")
_LARGEST = 72
_NO_MARK = '<c:marker><c:symbol val="none"/></c:marker>'


def guides(sheet: Sheet, found: Keyed) -> tuple[Guide, ...]:
    """Return the lines, and one more for the names of zones: the points at which these stand."""
    lines = tuple(Guide(line.name, line.points) for line in sheet.data.lines)
    corners = tuple((found.plane.place(one.x), found.plane.value(one.y)) for one in found.corners)
    return (*lines, Guide("", corners)) if corners else lines


def plotted(sheet: Sheet, found: Keyed) -> str:
    """Return the plot of points without its axes: behind them the lines, and the names of zones."""
    inside = "".join(_points(sheet, at, found) for at in range(len(sheet.data.series)))
    count = len(sheet.data.series)
    for at, line in enumerate(sheet.data.lines):
        inside += _line(sheet, count + at, line, found)
    if found.corners:
        inside += _zones(sheet, count + len(sheet.data.lines), found)
    axes = f'<c:axId val="{xml.CATEGORIES}"/><c:axId val="{xml.VALUES}"/>'
    style = '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
    return f"<c:scatterChart>{style}{inside}{axes}</c:scatterChart>"


def _points(sheet: Sheet, at: int, found: Keyed) -> str:
    labels = [
        xml.text_label(category, found.size, label.side, label.lines, paper="bg1" if sheet.data.lines else "")
        for (series, category), label in sorted(found.labels.items())
        if series == at
    ]
    looks = f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_mark(sheet, at, 0)}{''.join(_sized(sheet, at))}"
    return _series(sheet, at, f"{looks}{xml.labels(labels, found.size)}")


def _sized(sheet: Sheet, at: int) -> Iterator[str]:
    """Yield the marks of bubbles, each of its size."""
    if sheet.data.kind == "bubbles":
        for category in range(len(sheet.names)):
            if sheet.is_known(at, category):
                yield f'<c:dPt><c:idx val="{category}"/>{_mark(sheet, at, category)}<c:bubble3D val="0"/></c:dPt>'


def _mark(sheet: Sheet, at: int, category: int) -> str:
    """Mark the points of each series by a shape of its own; bubbles are round, and shine through."""
    bubbles, color = sheet.data.kind == "bubbles", sheet.data.series[at].color
    wide = min(_LARGEST, round(diameters(sheet.data)[category])) if sheet.names else _LARGEST
    fill = f"<a:solidFill>{color_of(sheet, color, _FAINT if bubbles else '')}</a:solidFill>"
    looks = f"<c:spPr>{fill}{outlined(sheet, 'paper', 0.75)}</c:spPr>"
    symbol = "circle" if bubbles else _SYMBOLS[at % len(_SYMBOLS)]
    return f'<c:marker><c:symbol val="{symbol}"/><c:size val="{wide}"/>{looks}</c:marker>'


def _line(sheet: Sheet, at: int, line: Line, found: Keyed) -> str:
    looks = outlined(sheet, "muted", 1.0 if line.dashed else 1.25, "dash" if line.dashed else "")
    end = len(line.points) - 1
    labels = []
    if line.name and _is_readable(line, sheet.data.lines, found):
        side = "t" if ends_above(line, sheet.data) else "r"
        labels.append(xml.text_label(end, LABEL - 0.5, side, (line.name,), color="tx2"))
    return _series(sheet, at, f"<c:spPr>{looks}</c:spPr>{_NO_MARK}{xml.labels(labels, LABEL)}")


def _is_readable(line: Line, lines: Sequence[Line], found: Keyed) -> bool:
    """Tell whether the name at the end of a line stands clear of those of the lines before it."""
    x, y = found.plane.at(*line.points[-1])
    before = (found.plane.at(*other.points[-1]) for other in lines[: lines.index(line)])
    return all(abs(y - there) >= line_height(line.name, LABEL) or abs(x - across) > 1 for across, there in before)


def _zones(sheet: Sheet, at: int, found: Keyed) -> str:
    """Return points that cannot be seen, at which the names of zones stand."""
    labels = [
        xml.text_label(place, LABEL, corner.side, (zone.name,), color="tx2", bold=True)
        for place, (zone, corner) in enumerate(zip(named_zones(sheet.data, found.plane), found.corners, strict=True))
    ]
    hidden = f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_NO_MARK}"
    return _series(sheet, at, hidden + xml.labels(labels, LABEL))


def _series(sheet: Sheet, at: int, shown: str) -> str:
    """Return a series of points with its numbers."""
    column, rows = sheet.column(at), sheet.rows()[1:]
    x, y = (
        xml.numbers(cells(sheet.sheet, one, 1, sheet.length), [_number(row[one]) for row in rows])
        for one in (column, column + 1)
    )
    numbers = f"<c:xVal>{x}</c:xVal><c:yVal>{y}</c:yVal>{STRAIGHT}"
    return f"<c:ser>{started(sheet, at, column + 1, 0)}{shown}{numbers}</c:ser>"


def _number(value: Value) -> float | None:
    return value if isinstance(value, float | int) else None

"""Points of a native chart on a sheet, the lines against which they are read, and the names of zones."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.formats.book.chart_series import marker
from servicecycle.reporting.formats.deck import chart_places as places
from servicecycle.reporting.formats.deck.chart_frame import ends_above
from servicecycle.reporting.formats.deck.chart_places import Ground, Side
from servicecycle.reporting.formats.deck.layouts import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.data import Data, Line, Zone
    from servicecycle.reporting.formats.book.chart_series import Cells
    from servicecycle.reporting.formats.book.sheet import Sheet
    from servicecycle.reporting.formats.deck.chart_places import Corner, Labelled, Plane, Spot
    from servicecycle.reporting.formats.office.untyped import Element

_SYMBOLS = ("circle", "diamond", "square", "triangle")
_SIDES: dict[Side, str] = {"r": "right", "l": "left", "t": "above", "b": "below"}
_ACROSS = 2
"""The column in which it stands where points are across; numbers and names stand before it."""

_LABEL = 9.0
_AS_POINTS = 0.75
AFTER_CHART = 17
"""So many columns right of where a chart begins stands what it is drawn from and nobody needs to read."""

SHARES = {"x": 0.085, "y": 0.15, "width": 0.83, "height": 0.68}
"""Where the plot lies on the chart."""


class Guides(NamedTuple):
    """Where the points of lines and zones stand: their first row, and their first column."""

    row: int
    column: int


def across(data: Data) -> list[float | None]:
    """Return where the points stand across; a category has one place in all series of which it is a point."""
    every = zip(*(series.x for series in data.series), strict=True)
    return [next((x for x in xs if x is not None), None) for xs in every]


def add_points(chart: Element, data: Data, cells: Cells, size: tuple[int, int]) -> None:
    """Add points, each labelled by its number in the table where that has room on a chart of a size in pixels."""
    ground = _plane(data, size)
    found = places.spots(data, ground)
    zones = places.named_zones(data, ground)
    corners = tuple(places.corner(zone, ground, [spot.box for spot in found]).box for zone in zones)
    texts = [(str(spot.category + 1),) for spot in found]
    around = Ground(ground, corners, ground.paths(data), _LABEL)
    if data.kind == "bubbles":
        _bubbles(chart, data, cells, found, places.placed(found, texts, around))
        return
    labels = places.placed(found, texts, around, among=("r",))  # a series has all of its labels on one side
    labelled = {(spot.series, spot.category) for spot, label in zip(found, labels, strict=True) if label}
    for at, series in enumerate(data.series):
        shown = [(at, row) in labelled for row in range(len(data.categories))]
        y, symbol, wide = _ACROSS + 1 + at, _SYMBOLS[at % len(_SYMBOLS)], round(places.diameters(data)[0])
        chart.add_series(
            {
                "name": cells.title(y),
                "categories": cells.column(_ACROSS),
                "values": cells.column(y),
                "marker": marker(symbol, wide, series, cells.looks),
                "data_labels": _numbers([str(row + 1) if one else "" for row, one in enumerate(shown)], cells),
            }
        )


def _plane(data: Data, size: tuple[int, int]) -> Plane:
    width, height = (side * _AS_POINTS for side in size)
    plot = Box(SHARES["x"] * width, SHARES["y"] * height, SHARES["width"] * width, SHARES["height"] * height)
    return places.plane(data, plot)


def _bubbles(
    chart: Element, data: Data, cells: Cells, found: Sequence[Spot], labels: Sequence[Labelled | None]
) -> None:
    """Add series of one point, each of its size: the library has no other bubbles."""
    for spot, label in zip(found, labels, strict=True):
        series, row = data.series[spot.series], spot.category
        chart.add_series(
            {
                "name": [cells.sheet, cells.head + 1 + row, 1],
                "categories": cells.cell(row, _ACROSS),
                "values": cells.cell(row, _ACROSS + 2 + spot.series),
                "marker": marker("circle", round(2 * spot.radius), series, cells.looks),
                "data_labels": _numbers([str(row + 1) if label else ""], cells, label.side if label else "r"),
            }
        )


def add_guides(chart: Element, data: Data, sheet: Sheet, place: Guides, size: tuple[int, int]) -> None:
    """Write the points of lines and zones beside the chart, and add them to it."""
    columns = count(place.column + AFTER_CHART, 2)
    for line, column in zip(data.lines, columns, strict=False):
        _guide(chart, sheet, Guides(place.row, column), _line(line, data, sheet), line.points)
    ground = _plane(data, size)
    marks = [spot.box for spot in places.spots(data, ground)]
    for zone, column in zip(places.named_zones(data, ground), columns, strict=False):
        corner = places.corner(zone, ground, marks)
        point = ground.place(corner.x), ground.value(corner.y)
        _guide(chart, sheet, Guides(place.row, column), _zone(zone, corner, sheet), [point])


def _guide(
    chart: Element, sheet: Sheet, place: Guides, looks: dict[str, Any], points: Sequence[tuple[float, float]]
) -> None:
    """Write points below their name, and draw them from there."""
    look = sheet.looks.text(color="muted")
    sheet.page.write_string(place.row, place.column, looks["name"], look)
    for at, point in enumerate(points, place.row + 1):
        for beside, value in enumerate(point):
            sheet.page.write_number(at, place.column + beside, value, look)
    first, last = place.row + 1, place.row + len(points)
    x, y = ([sheet.name, first, column, last, column] for column in (place.column, place.column + 1))
    chart.add_series({**looks, "categories": x, "values": y, "marker": {"type": "none"}})


def _line(line: Line, data: Data, sheet: Sheet) -> dict[str, Any]:
    """Return how a line looks; its name stands at its end."""
    hidden = [{"delete": True}] * (len(line.points) - 1)
    dash = {"dash_type": "dash"} if line.dashed else {}
    return {
        "name": line.name,
        "line": {"color": sheet.looks.color("muted"), "width": 1.0 if line.dashed else 1.25, **dash},
        "data_labels": {
            "value": True,
            "custom": [*hidden, {"value": line.name}],
            "position": _SIDES["t" if ends_above(line, data) else "r"],
            "font": sheet.looks.font(_LABEL, "muted"),
        },
    }


def _zone(zone: Zone, corner: Corner, sheet: Sheet) -> dict[str, Any]:
    """Return how the name of a zone looks: the label of a point that cannot be seen."""
    return {
        "name": zone.name,
        "line": {"none": True},
        "data_labels": {
            "series_name": True,
            "value": False,
            "position": _SIDES[corner.side],
            "font": sheet.looks.font(_LABEL, "muted", bold=True),
        },
    }


def _numbers(texts: Sequence[str], cells: Cells, side: Side = "r") -> dict[str, Any]:
    """Return labels that say something else than the values of their points, or nothing."""
    custom = [{"value": text} if text else {"delete": True} for text in texts]
    return {"value": True, "custom": custom, "position": _SIDES[side], "font": cells.looks.font(_LABEL, "ink")}


def guide_names(data: Data, size: tuple[int, int]) -> Iterator[str]:
    """Yield what stands behind the points on a chart of a size: lines, then zones."""
    yield from (line.name for line in data.lines)
    yield from (zone.name for zone in places.named_zones(data, _plane(data, size)))

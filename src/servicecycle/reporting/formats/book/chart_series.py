"""The series of a native chart on a sheet, drawn from its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.formats.book.names import shortened
from servicecycle.reporting.formats.deck.chart_labels import MOST_LABELS, NOTHING, form

if TYPE_CHECKING:
    from servicecycle.charts.data import Data, Series
    from servicecycle.reporting.formats.book.looks import Looks
    from servicecycle.reporting.formats.office.untyped import Element

NATIVE = {
    "line": "line",
    "bars": "bar",
    "columns": "column",
    "stacked-columns": "column",
    "scatter": "scatter",
    "bubbles": "scatter",
}
"""What the library calls the kinds of charts; it has no bubbles: they are points of many sizes."""

_LONGEST_NAME = 44


class Cells(NamedTuple):
    """Where a chart's numbers stand: on which sheet, the row of their head, their last row, and how they look.

    `names` is the column of the names along its axis.
    """

    sheet: str
    head: int
    last: int
    looks: Looks
    names: int = 0

    def column(self, at: int) -> list[Any]:
        """Return the cells of a column, as the library names them."""
        return [self.sheet, self.head + 1, at, self.last, at]

    def cell(self, row: int, column: int) -> list[Any]:
        """Return one cell below the head."""
        return [self.sheet, self.head + 1 + row, column, self.head + 1 + row, column]

    def title(self, at: int) -> list[Any]:
        """Return the head of a column."""
        return [self.sheet, self.head, at]


def shortened_names(data: Data) -> tuple[str, ...]:
    """Return names as a chart has room for them along its axis; none where all are short, or stand in no axis."""
    if data.kind in {"scatter", "bubbles"} or all(len(name) <= _LONGEST_NAME for name in data.categories):
        return ()
    return tuple(shortened(" ".join(name.split()), _LONGEST_NAME) for name in data.categories)


def add_series(chart: Element, data: Data, cells: Cells) -> None:
    """Add the series of a chart along categories."""
    stacked = data.kind == "stacked-columns"
    crowd = len(data.categories) * (1 if stacked else len(data.series)) > 2 * MOST_LABELS
    number = form([value for series in data.series for value in series.values])
    names = cells.column(cells.names)
    for at, series in enumerate(data.series):
        how: dict[str, Any] = {"name": cells.title(at + 1), "categories": names, "values": cells.column(at + 1)}
        how |= _line(series, cells.looks) if data.kind == "line" else _bar(series, cells.looks)
        if data.kind != "line":
            how |= {"gap": 60, "overlap": 100 if stacked else 0}
        if not crowd and series.color != NOTHING and not stacked and (data.kind != "line" or at == 0):
            how["data_labels"] = {"value": True, "num_format": number, "font": cells.looks.font(9, "ink")}
        chart.add_series(how)


def _line(series: Series, looks: Looks) -> dict[str, Any]:
    quiet = series.color == "expected"
    line = {"color": looks.color(series.color), "width": 1.75 if quiet else 2.5}
    if quiet:
        line["dash_type"] = "dash"
    return {"line": line, "marker": marker("diamond" if quiet else "circle", 6, series, looks, hollow=quiet)}


def _bar(series: Series, looks: Looks) -> dict[str, Any]:
    """Fill a bar; what is expected is a frame, so that it is told apart in black and white."""
    if series.color == NOTHING:
        return {"fill": {"none": True}, "border": {"none": True}}
    if series.color == "expected":
        return {"fill": {"none": True}, "border": {"color": looks.color("expected"), "width": 1.25}}
    return {"fill": {"color": looks.color(series.color)}, "border": {"none": True}}


def marker(symbol: str, size: int, series: Series, looks: Looks, *, hollow: bool = False) -> dict[str, Any]:
    """Return the mark of a point."""
    fill = looks.color("paper" if hollow else series.color)
    return {"type": symbol, "size": size, "fill": {"color": fill}, "border": {"color": looks.color(series.color)}}

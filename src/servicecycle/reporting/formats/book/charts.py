"""A native chart on a sheet, beside the cells from which it is drawn; or the chart as a picture."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.formats.book import tables
from servicecycle.reporting.formats.book.chart_series import (
    NATIVE,
    Cells,
    across,
    add_points,
    add_series,
    shortened_names,
)
from servicecycle.reporting.formats.book.sheet import headed, printed
from servicecycle.reporting.formats.deck.chart_labels import NOTHING, form
from servicecycle.reporting.formats.deck.charts import can_show
from servicecycle.reporting.formats.deck.pictures import png

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.data import Data
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Picture
    from servicecycle.reporting.formats.book.pages import Page
    from servicecycle.reporting.formats.book.sheet import Sheet
    from servicecycle.reporting.formats.office.untyped import Element
    from servicecycle.words import Words

_POINTS = frozenset({"scatter", "bubbles"})
_WIDTH, _HEIGHT = 860, 460
_ROW, _MOST_ROWS = 17, 60
_DIGITS = {"#,##0": 0, "0.0": 1, "0.00": 2}
_PICTURE_WIDTH = 1100.0


def write(workbook: Element, sheet: Sheet, page: Page, picture: Picture, theme: Theme) -> None:
    """Write a chart and its numbers; what it tells to those who cannot see it goes with it."""
    told = page._replace(above=((Text(picture.subtitle),), *page.above))
    data = picture.data
    if data is None or not can_show(data):
        _as_picture(sheet, told, picture, theme)
        return
    points = data.kind in _POINTS
    found = tables.write(sheet, told, _table(data, sheet.words))
    chart = workbook.add_chart(
        {"type": NATIVE[data.kind], **({"subtype": "stacked"} if data.kind == "stacked-columns" else {})}
    )
    cells = Cells(sheet.name, found.head, found.last, sheet.looks)
    (add_points if points else add_series)(chart, data, cells)
    _dressed(chart, data, sheet, points=points)
    sheet.page.insert_chart(found.head + 1, found.beside + 1, chart, {"description": picture.alt, "object_position": 2})


def _as_picture(sheet: Sheet, page: Page, picture: Picture, theme: Theme) -> None:
    row = headed(sheet, page, [])
    image = png(picture, theme)
    from PIL import Image  # noqa: PLC0415  slow to load

    with Image.open(io.BytesIO(image)) as opened:
        scale = _PICTURE_WIDTH / opened.width
        dots = float(opened.info.get("dpi", (96, 96))[0])
    # A sheet shows a picture in the size that its dots per inch give it; here it is as wide as a screen.
    how = {
        "image_data": io.BytesIO(image),
        "description": picture.alt,
        "x_scale": scale * dots / 96,
        "y_scale": scale * dots / 96,
    }
    sheet.page.insert_image(row, 0, f"{picture.chart}.png", how)
    printed(sheet, page.title)


def _table(data: Data, words: Words) -> Table:
    """Return a chart's numbers as a table."""
    number = [Column(words("xlsx.number"), "right")] if data.kind in _POINTS else []
    values = list(_values(data, words))
    columns = (*number, Column(words("xlsx.category")), *(Column(title, "right") for title, _ in values))
    labels = shortened_names(data)
    if labels:
        columns = (*columns, Column(words("xlsx.label")))
    digits = _DIGITS[form([value for _, found in values for value in found])]
    rows = tuple(
        (
            *([Text(words.number(at + 1), value=at + 1)] if number else []),
            Text(name),
            *(_number(found[at], digits, words) for _, found in values),
            *([Text(labels[at], "muted")] if labels else []),
        )
        for at, name in enumerate(data.categories)
    )
    return Table(columns, rows)


def _values(data: Data, words: Words) -> Iterator[tuple[str, Sequence[float | None]]]:
    """Yield the columns of numbers: of points, first where they stand across, and of bubbles their size."""
    if data.kind in _POINTS:
        yield data.x_title, across(data)
    if data.kind == "bubbles":
        every = zip(*(series.size for series in data.series), strict=True)
        yield words("xlsx.size"), [max(sizes) for sizes in every]
    for series in data.series:
        yield series.name, series.values


def _number(value: float | None, digits: int, words: Words) -> Text:
    return Text("") if value is None else Text(words.number(value, digits), value=value)


def _dressed(chart: Element, data: Data, sheet: Sheet, *, points: bool) -> None:
    """Give a chart its title, axes, legend and size; the title is that of the sheet."""
    looks = sheet.looks
    font = looks.font(9, "muted")
    chart.set_title({"name": [sheet.name, 0, 0], "name_font": looks.font(12, "ink", bold=True)})
    quiet = {"num_font": font, "name_font": font, "line": {"color": looks.color("quiet")}, "major_tick_mark": "none"}
    grid = {"major_gridlines": {"visible": True, "line": {"color": looks.color("grid"), "width": 0.5}}}
    values = {**quiet, **grid, "name": data.value_title, **_ends(data.low, data.high), "num_format": _form(data)}
    along = {**quiet, "label_position": "low"}
    if data.kind == "bars":  # the axes are named by how they lie
        chart.set_y_axis({**along, "reverse": True, "crossing": "max"})
        chart.set_x_axis(values)
    else:
        sides = {**grid, "name": data.x_title, **_ends(data.x_low, data.x_high)} if points else {}
        chart.set_x_axis({**along, **sides})
        chart.set_y_axis(values)
    shown = [series for series in data.series if series.color != NOTHING]
    if points or len(shown) < 2:  # noqa: PLR2004  one series needs no legend; points are named by number
        chart.set_legend({"none": True} if not points or len(shown) < 2 else {"position": "top", "font": font})  # noqa: PLR2004
    else:
        hidden = [at for at, series in enumerate(data.series) if series.color == NOTHING]
        chart.set_legend({"position": "top", "font": font, "delete_series": hidden})
    chart.show_blanks_as("gap")
    rows = len(data.categories) * len(data.series) if data.kind == "bars" else 0
    chart.set_size({"width": _WIDTH, "height": max(_HEIGHT, _ROW * min(rows, _MOST_ROWS) + 120)})
    chart.set_chartarea({"border": {"color": looks.color("grid")}})


def _ends(low: float | None, high: float | None) -> dict[str, float]:
    ends = {"min": low, "max": high}
    if low is not None and high is not None:
        ends["major_unit"] = (high - low) / 5
    return {key: value for key, value in ends.items() if value is not None}


def _form(data: Data) -> str:
    return form([data.low, data.high, *(value for series in data.series for value in series.values)])

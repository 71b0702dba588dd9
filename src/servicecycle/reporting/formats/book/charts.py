"""A native chart on a sheet, beside the cells from which it is drawn; or the chart as a picture."""

from __future__ import annotations

import io
from math import ceil
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.formats.book import tables
from servicecycle.reporting.formats.book.chart_points import (
    AFTER_CHART,
    SHARES,
    Guides,
    across,
    add_guides,
    add_points,
    guide_names,
)
from servicecycle.reporting.formats.book.chart_series import NATIVE, Cells, add_series, shortened_names
from servicecycle.reporting.formats.book.sheet import headed, printed, put
from servicecycle.reporting.formats.deck.chart_labels import NOTHING, form
from servicecycle.reporting.formats.deck.chart_xml import unit_of
from servicecycle.reporting.formats.deck.charts import can_show
from servicecycle.reporting.formats.deck.pictures import png

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.data import Data, Series
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Picture
    from servicecycle.reporting.formats.book.pages import Page
    from servicecycle.reporting.formats.book.sheet import Sheet
    from servicecycle.reporting.formats.book.tables import Written
    from servicecycle.reporting.formats.office.untyped import Element
    from servicecycle.words import Words

_POINTS = frozenset({"scatter", "bubbles"})
_WIDTH, _HEIGHT = 860, 460
_ROW, _MOST_ROWS = 17, 60
_ROW_PIXELS, _COLUMN_PIXELS, _WORDS_BELOW = 22, 64, 6
_DIGITS = {"#,##0": 0, "0.0": 1, "0.00": 2}
_PICTURE_WIDTH = 1100.0
_DARK = 0.35
"""Below this share of the scale the ground of a cell is so dark that its text has to be light."""

_CHARACTER, _LINE = 7, 18
"""How wide a character is, and how high a row, in pixels."""


def write(workbook: Element, sheet: Sheet, page: Page, picture: Picture, theme: Theme) -> None:
    """Write a chart and its numbers; what it tells to those who cannot see it goes with it."""
    told = page._replace(above=((Text(picture.subtitle),), *page.above))
    data = picture.data
    if data is None or not can_show(data):
        _as_picture(sheet, told, picture, theme)
        return
    if data.kind == "cells":
        _as_cells(sheet, told, data)
        return
    points = data.kind in _POINTS
    size = _size(data)
    found = tables.write(sheet, told, _table(data, sheet.words), _rows(size))
    chart = workbook.add_chart(
        {"type": NATIVE[data.kind], **({"subtype": "stacked"} if data.kind == "stacked-columns" else {})}
    )
    names = _write_names(sheet, found, shortened_names(data))
    cells = Cells(sheet.name, found.head, found.last, sheet.looks, names)
    if points:
        add_points(chart, data, cells, size)
        add_guides(chart, data, sheet, Guides(found.head, found.beside + 1), size)
        chart.set_plotarea({"layout": SHARES})
    else:
        add_series(chart, data, cells)
    _dressed(chart, data, sheet, points=points)
    sheet.page.insert_chart(found.head + 1, found.beside + 1, chart, {"description": picture.alt, "object_position": 2})
    _printed(sheet, found, size)


def _write_names(sheet: Sheet, table: Written, names: Sequence[str]) -> int:
    """Write names as an axis has room for them, and return their column; those of the table, where none are short."""
    if not names:
        return 0
    column, look = table.beside + 1 + AFTER_CHART, sheet.looks.aside()
    put(sheet, table.head, column, sheet.words("xlsx.label"), look)
    for row, name in enumerate(names, table.head + 1):
        put(sheet, row, column, name, look)
    return column


def _as_cells(sheet: Sheet, page: Page, data: Data) -> None:
    """Write a map of cells as cells: the lower their number, the darker their ground."""
    columns = (Column(""), *(Column(title, "right") for title in data.categories))
    rows = tuple(
        (Text(series.name), *(_cell(series, at, sheet.words) for at in range(len(data.categories))))
        for series in data.series
    )
    found = tables.write(sheet, page, Table(columns, rows))
    scale = {
        "type": "2_color_scale",
        "min_type": "num",
        "max_type": "num",
        "min_value": data.low,
        "max_value": data.high,
    }
    colors = {"min_color": sheet.looks.color("critical"), "max_color": sheet.looks.color("paper")}
    place = found.head + 1, 1, found.last, len(data.categories)
    sheet.page.conditional_format(*place, {**scale, **colors})
    if data.low is not None and data.high is not None:
        dark = {"type": "cell", "criteria": "<", "value": data.low + _DARK * (data.high - data.low)}
        sheet.page.conditional_format(*place, {**dark, "format": sheet.looks.on_dark()})


def _cell(series: Series, at: int, words: Words) -> Text:
    """Return what stands in a cell: its number, or that it is unknown; nothing where there is none."""
    value, note = series.values[at], series.note[at]
    return Text(note or "", "muted") if value is None else Text(words.number(value), value=value)


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
    sheet.page.fit_to_pages(1, 1)


def _table(data: Data, words: Words) -> Table:
    """Return a chart's numbers as a table."""
    number = [Column(words("xlsx.number"), "right")] if data.kind in _POINTS else []
    values = list(_values(data, words))
    columns = (*number, Column(words("xlsx.category")), *(Column(title, "right") for title, _ in values))
    digits = [_digits(found) for _, found in values]
    rows = tuple(
        (
            *([Text(words.number(at + 1), value=at + 1)] if number else []),
            Text(name),
            *(_number(found[at], places, words) for (_, found), places in zip(values, digits, strict=True)),
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
        yield data.size_title or words("xlsx.size"), [max(sizes) for sizes in every]
    for series in data.series:
        yield series.name, series.values


def _digits(values: Sequence[float | None]) -> int:
    """Return with how many digits a column of numbers is written: with one at least where any is a part of one."""
    parts = any(value and abs(value) < 1 for value in values)
    return max(int(parts), _DIGITS[form(values)])


def _number(value: float | None, digits: int, words: Words) -> Text:
    return Text("") if value is None else Text(words.number(value, digits), value=value)


def _dressed(chart: Element, data: Data, sheet: Sheet, *, points: bool) -> None:
    """Give a chart its title, axes, legend and size; the title is that of the sheet."""
    looks = sheet.looks
    font = looks.font(9, "muted")
    chart.set_title({"name": [sheet.name, 0, 0], "name_font": looks.font(12, "ink", bold=True)})
    quiet = {"num_font": font, "name_font": font, "line": {"color": looks.color("quiet")}, "major_tick_mark": "none"}
    lined = {"visible": not data.lines, "line": {"color": looks.color("grid"), "width": 0.5}}
    grid = {"major_gridlines": lined}
    values = {**quiet, **grid, "name": data.value_title, **_ends(data.low, data.high), "num_format": _form(data)}
    along = {**quiet, "label_position": "low"}
    if data.kind == "bars":  # the axes are named by how they lie
        chart.set_y_axis({**along, "reverse": True, "crossing": "max"})
        chart.set_x_axis(values)
    else:
        sides = {**grid, "name": data.x_title, **_ends(data.x_low, data.x_high)} if points else {}
        chart.set_x_axis({**along, **sides})
        chart.set_y_axis(values)
    hidden = [at for at, series in enumerate(data.series) if series.color == NOTHING]
    hidden += range(len(data.series), len(data.series) + len(list(guide_names(data, _size(data)))))
    named = len(data.series) - len(hidden) if not points else len(data.series)
    legend = {"position": "top", "font": font, "delete_series": hidden}
    chart.set_legend(legend if named > 1 else {"none": True})  # one series needs no legend
    chart.show_blanks_as("gap")
    width, height = _size(data)
    chart.set_size({"width": width, "height": height})
    chart.set_chartarea({"border": {"color": looks.color("grid")}})


def _size(data: Data) -> tuple[int, int]:
    """Return the size of a chart, in pixels: bars that lie need their height."""
    rows = len(data.categories) * len(data.series) if data.kind == "bars" else 0
    return _WIDTH, max(_HEIGHT, _ROW * min(rows, _MOST_ROWS) + 120)


def _rows(size: tuple[int, int]) -> int:
    return ceil(size[1] / _ROW_PIXELS) + 1


def _printed(sheet: Sheet, table: Written, size: tuple[int, int]) -> None:
    """Print the table and the chart, without what stands further to the right; a tall chart on one page."""
    columns = ceil(size[0] / _COLUMN_PIXELS) + 1
    bottom = max(table.last, table.head + _rows(size) + 1)
    sheet.page.print_area(0, 0, bottom + _WORDS_BELOW, table.beside + columns)
    if size[1] > _HEIGHT:
        sheet.page.fit_to_pages(1, 1)
        if (bottom + _WORDS_BELOW) * _LINE > table.wide * _CHARACTER + columns * _COLUMN_PIXELS:
            sheet.page.set_portrait()


def _ends(low: float | None, high: float | None) -> dict[str, float]:
    ends = {"min": low, "max": high}
    if low is not None and high is not None:
        ends["major_unit"] = unit_of(low, high)
    return {key: value for key, value in ends.items() if value is not None}


def _form(data: Data) -> str:
    return form([data.low, data.high, *(value for series in data.series for value in series.values)])

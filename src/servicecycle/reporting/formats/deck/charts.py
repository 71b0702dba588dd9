"""Native charts on slides, which an office program edits: how their parts share the room."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.data import Data, Series
from servicecycle.reporting.formats.deck import chart_xml as xml
from servicecycle.reporting.formats.deck import fitting, layouts
from servicecycle.reporting.formats.deck.chart_book import book
from servicecycle.reporting.formats.deck.chart_frame import (
    ABOVE,
    AXIS,
    RIGHT,
    SIZE,
    TITLE,
    has_legend,
    left_of_plot,
    legend_height,
)
from servicecycle.reporting.formats.deck.chart_labels import NOTHING, form
from servicecycle.reporting.formats.deck.chart_plane import guides
from servicecycle.reporting.formats.deck.chart_plane import plotted as points_plotted
from servicecycle.reporting.formats.deck.chart_points import keyed
from servicecycle.reporting.formats.deck.chart_series import Look, plotted
from servicecycle.reporting.formats.deck.chart_sheet import Sheet
from servicecycle.reporting.formats.deck.layouts import Box
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.blocks import Bar, Bars
    from servicecycle.reporting.formats.deck.chart_points import Keyed
    from servicecycle.reporting.formats.deck.slides import Deck, Frame
    from servicecycle.reporting.formats.office.untyped import Element

_MOST_LINES = 3
_SLANTED, _UPRIGHT = -45, -90
_MOST_SLANTED = 24
_LONGEST = 150.0
_NAMES, _LEADING, _MOST_BESIDE = (0.3, 0.38, 0.46), 1.22, 4
_BAR_ROWS = 36
_THICKEST = 48.0
_NUMBER, _EVERY = 9.0, (1, 2, 5, 10, 20, 50, 100)


class Drawn(NamedTuple):
    """What the library asks of a chart: its XML and its workbook."""

    xml: bytes
    workbook: bytes

    def xml_bytes(self, _: object) -> bytes:
        """Return the chart."""
        return self.xml

    @property
    def xlsx_blob(self) -> bytes:
        """The workbook that is edited with it."""
        return self.workbook


def can_show(data: Data | None) -> bool:
    """Tell whether there are numbers enough for a chart."""
    return data is not None and any(value is not None for series in data.series for value in series.values)


def parts(data: Data) -> list[Data]:
    """Return bars in as many charts as their names need to be legible; other charts whole."""
    if data.kind != "bars":
        return [data]
    most = max(1, _BAR_ROWS // (1 + len(data.series)))
    each = ceil(len(data.categories) / ceil(len(data.categories) / most))
    return [_cut(data, at, at + each) for at in range(0, len(data.categories), each)]


def whole(data: Data | None) -> Data | None:
    """Return the numbers of a chart that stands on one slide; nothing of another."""
    if data is None or data.kind == "cells" or not can_show(data):
        return None
    return data if len(parts(data)) == 1 else None


def draw(  # noqa: PLR0913  the chart, its place, and what it is called
    deck: Deck, frame: Frame, data: Data, alt: str, name: str, *, numbered: bool = False
) -> None:
    """Put a chart into its placeholder; `numbered`: numbers stand along it if names have no room."""
    place = next(one for one in frame.slide.placeholders if one.placeholder_format.idx == layouts.BODY)
    room = frame.room
    if data.kind in {"scatter", "bubbles"}:
        found = keyed(deck, frame, data)
        drawn, room = _points(data, found, deck), found.room
    else:
        known = _with_unknown_named(data, deck)
        drawn = _lying(known, room, deck) if data.kind == "bars" else _standing(known, room, deck, numbered=numbered)
    shape = place.insert_chart(None, drawn)
    shape.left, shape.top, shape.width, shape.height = room.emu()
    _described(shape, name, alt)


def in_rows(deck: Deck, slide: Element, rows: Sequence[Bar | None], bars: Bars, box: Box) -> None:
    """Draw bars without names, each in the middle of its row."""
    names = tuple(on_one_line(bar.label) if bar else "" for bar in rows)
    title = bars.titles[0] if bars.titles else ""
    series = [Series(title, tuple(bar.value if bar else None for bar in rows), "perceived")]
    if bars.target:
        series.append(Series(bars.target, tuple(bar.target if bar else None for bar in rows), "expected"))
    if any(bar.since for bar in rows if bar):  # what lies before a bar is painted over
        series.append(
            Series(deck.words("pptx.bars.before"), tuple(bar.since if bar else None for bar in rows), "paper")
        )
    sheet = _sheet(Data("bars", names, tuple(series), "", 0, 100), names, deck)
    hidden = xml.Axis(low=0, high=100, hidden=True, backwards=True)
    axes = xml.category_axis(hidden._replace(low=None, high=None), "l") + xml.value_axis(hidden, "b")
    how = Look(overlap=100, gap=70, labelled=False, tones=tuple(bar.shown.tone if bar else "plain" for bar in rows))
    plot = xml.plot_area(plotted(sheet, how) + axes, 0, 0, 1, 1)
    drawn = Drawn(xml.space(plot, "", SIZE, deck.language), book(sheet.rows(), sheet.sheet))
    shape = slide.shapes.add_chart(None, *box.emu(), drawn)
    _described(shape, deck.words("pptx.bars.name"), deck.words("pptx.bars.alt"))


def _described(shape: Element, name: str, alt: str) -> None:
    shape.name = name
    shape._element.xpath(".//p:cNvPr")[0].set("descr", alt)  # noqa: SLF001  the library offers no way to


def _sheet(data: Data, names: tuple[str, ...], deck: Deck) -> Sheet:
    return Sheet(data, names, deck.words("pptx.sheet"), deck.theme)


def _lying(data: Data, room: Box, deck: Deck) -> Drawn:
    names = [on_one_line(name) for name in data.categories]
    top, bottom = (legend_height(data, room.width) or 4.0), AXIS / 2 + TITLE + 6
    high = room.height - top - bottom
    left, size, most = _beside(names, room.width, high / len(names))
    sheet = _sheet(data, tuple(_shortened(name, left - 14, most, size) for name in names), deck)
    values = xml.Axis(data.value_title, data.low, data.high, SIZE - 1, grid=True, form=_form(data), backwards=True)
    axes = xml.category_axis(xml.Axis(size=size, backwards=True), "l") + xml.value_axis(values, "b")
    plot = Box(left, top, room.width - left - 36, high)
    how = Look(gap=_gap(plot.height, data, len(data.series)))
    return _placed(sheet, plotted(sheet, how) + axes, plot, room, deck)


def _beside(names: Sequence[str], width: float, slot: float) -> tuple[float, float, int]:
    """Return how wide the names left of bars stand, in which size, and on how many lines: whole if that is possible."""
    for size in (SIZE, 10.0, 9.0):
        most = _lines_in(slot, size)
        for share in _NAMES:
            room = min(width * share, max(fitting.run(name, size) for name in names) + 2)
            if all(_is_whole(name, room, most, size) for name in names):
                return room + 14, size, most
    size = 10.0
    return width * _NAMES[-1], size, _lines_in(slot, size)


def _lines_in(slot: float, size: float) -> int:
    return min(_MOST_BESIDE, max(1, int(slot / (size * _LEADING))))


def _is_whole(name: str, room: float, most: int, size: float) -> bool:
    return fitting.longest_word(name, size) <= room and len(fitting.lines(name, room, size)) <= most


def _standing(data: Data, room: Box, deck: Deck, *, numbered: bool) -> Drawn:
    named_directly = data.kind == "line" and len(data.series) > 2  # noqa: PLR2004  two are named where they are apart
    longest = max(fitting.run(series.name, SIZE, bold=True) for series in data.series)
    right = min(longest + 18, room.width * 0.2) if named_directly else RIGHT
    left = left_of_plot(data)
    width = room.width - left - right
    along, shown, tall = _along([on_one_line(name) for name in data.categories], width, left)
    if numbered and along.turned:
        along, shown, tall = _numbers_along(len(data.categories), width, deck)
    sheet = _sheet(data, shown, deck)
    top = (legend_height(sheet.data, room.width) or 4.0) + ABOVE
    plot = Box(left, top, width, room.height - top - tall)
    values = _upright(data, plot, room)
    axes = xml.category_axis(along, "b") + xml.value_axis(values, "l")
    stacked = data.kind == "stacked-columns"
    gap = _gap(width, data, 1 if stacked else len(data.series))
    how = Look(100 if stacked else 0, gap, height=plot.height, written=deck.words.number)
    return _placed(sheet, plotted(sheet, how) + axes, plot, room, deck)


def _gap(along: float, data: Data, beside: int) -> int:
    """Return the gap between bars, in hundredths of one: few bars stay slim."""
    slot = along / len(data.categories)
    return round(min(500.0, max(50.0, 100 * (slot / _THICKEST - beside))))


def _numbers_along(count: int, width: float, deck: Deck) -> tuple[xml.Axis, tuple[str, ...], float]:
    """Return the axis of a short chart, along which numbers stand, as many as have room."""
    numbers = [deck.words.number(at) for at in range(1, count + 1)]
    least = count * (fitting.run(numbers[-1], _NUMBER) + 2 * _NUMBER) / width
    every = next((one for one in _EVERY if one >= least), ceil(least))
    # Some programs choose by themselves which labels they show, unless there are no others.
    shown = tuple(one if at % every == 0 else "" for at, one in enumerate(numbers, 1))
    return xml.Axis(size=_NUMBER), shown, _NUMBER * 1.25 + 8


def _along(names: Sequence[str], width: float, left: float) -> tuple[xml.Axis, tuple[str, ...], float]:
    """Return the axis of names that stand side by side, the names as they have room, and the height that they take."""
    slot = width / len(names)
    for size in (11.0, 10.0, 9.0):
        longest = max(fitting.longest_word(name, size) for name in names)
        most = max(len(fitting.lines(name, slot - 6, size)) for name in names)
        if longest <= slot - 6 and most <= _MOST_LINES:
            return xml.Axis(size=size), tuple(names), most * size * 1.25 + 8
    slanted = len(names) <= _MOST_SLANTED
    size, share = (10.0, 0.72) if slanted else (9.0, 1.0)
    # A slanted name reaches to the left: the first ones must not leave the chart.
    reach = [(left + (at + 0.5) * slot - 6) / share if slanted else _LONGEST for at in range(len(names))]
    shown = tuple(_shortened(name, min(_LONGEST, room), 1, size) for name, room in zip(names, reach, strict=True))
    tall = max(fitting.run(name, size) for name in shown) * share + size + 6
    skip = max(1, ceil(len(names) * (size + 3) / width))
    return xml.Axis(size=size, turned=_SLANTED if slanted else _UPRIGHT, skip=skip), shown, tall


def _points(data: Data, found: Keyed, deck: Deck) -> Drawn:
    sheet = _sheet(data, tuple(on_one_line(name) for name in data.categories), deck)
    sheet = sheet._replace(guides=guides(sheet, found))
    across = xml.Axis(data.x_title, data.x_low, data.x_high, SIZE - 1, form=_form(data, x=True), grid=not data.lines)
    upright = _upright(data, found.plane.plot, found.room)._replace(grid=not data.lines)
    axes = xml.value_axis(across, "b", id_=xml.CATEGORIES, between=False) + xml.value_axis(upright, "l", between=False)
    return _placed(sheet, points_plotted(sheet, found) + axes, found.plane.plot, found.room, deck)


def _upright(data: Data, plot: Box, room: Box) -> xml.Axis:
    """Return the axis of values that stands at the left, its title in the middle of the plot."""
    title = plot.top + (plot.height - fitting.run(data.value_title, SIZE - 1)) / 2
    ends = data.value_title, data.low, data.high
    return xml.Axis(*ends, SIZE - 1, grid=True, form=_form(data), title_top=max(0.0, title) / room.height)


def _placed(sheet: Sheet, inside: str, plot: Box, room: Box, deck: Deck) -> Drawn:
    sides = plot.left / room.width, plot.top / room.height, plot.width / room.width, plot.height / room.height
    carriers = [at for at, series in enumerate(sheet.data.series) if series.color == NOTHING]
    carriers += range(len(sheet.data.series), len(sheet.data.series) + len(sheet.guides))
    legend = xml.legend(SIZE, carriers) if has_legend(sheet.data) else ""
    return Drawn(xml.space(xml.plot_area(inside, *sides), legend, SIZE, deck.language), book(sheet.rows(), sheet.sheet))


def _form(data: Data, *, x: bool = False) -> str:
    ends = (data.x_low, data.x_high) if x else (data.low, data.high)
    return form([*ends, *(value for series in data.series for value in (series.x if x else series.values))])


def _shortened(text: str, width: float, most: int, size: float = SIZE) -> str:
    """Shorten a name along an axis; within a word no program breaks it, so a very long one is cut."""
    if fitting.longest_word(text, size) > width:
        words = (
            word if fitting.longest_word(word, size) <= width else labels.fit(word, width, size, most=1)[0]
            for word in text.split()
        )
        text = " ".join(words)
    if len(fitting.lines(text, width, size)) <= most:
        return text
    return " ".join(labels.fit(text, width, size, most=most))


def _with_unknown_named(data: Data, deck: Deck) -> Data:
    """Say so where nothing is known of a category: a gap alone could be taken for nothing."""
    gaps = [all(series.values[at] is None for series in data.series) for at in range(len(data.categories))]
    named = zip(data.categories, gaps, strict=True)
    return replace(
        data, categories=tuple(deck.words("pptx.unknown", name=name) if gap else name for name, gap in named)
    )


def _cut(data: Data, start: int, end: int) -> Data:
    series = tuple(replace(one, values=one.values[start:end]) for one in data.series)
    return replace(data, categories=data.categories[start:end], series=series)

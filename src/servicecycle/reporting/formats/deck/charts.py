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
from servicecycle.reporting.formats.deck.chart_labels import NOTHING, form
from servicecycle.reporting.formats.deck.chart_points import keyed
from servicecycle.reporting.formats.deck.chart_series import Look, Sheet, plotted
from servicecycle.reporting.formats.deck.layouts import Box
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.blocks import Bar, Bars
    from servicecycle.reporting.formats.deck.slides import Deck, Frame
    from servicecycle.reporting.formats.office.untyped import Element

_SIZE = 11.0
_MOST_LINES = 3
_SLANTED, _UPRIGHT = -45, -90
_MOST_SLANTED = 24
_LONGEST = 150.0
_AXIS, _TITLE, _LEGEND, _ABOVE, _RIGHT = 34.0, 20.0, 26.0, 14.0, 14.0
_BAR_ROWS = 36
_THICKEST = 48.0


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


def draw(deck: Deck, frame: Frame, data: Data, alt: str, name: str) -> None:
    """Put a chart into its placeholder."""
    place = next(one for one in frame.slide.placeholders if one.placeholder_format.idx == layouts.BODY)
    room = frame.room
    if data.kind in {"scatter", "bubbles"}:
        found = keyed(deck, frame, data)
        drawn, room = _points(data, found.room, found.labels, deck), found.room
    else:
        known = _with_unknown_named(data, deck)
        drawn = _lying(known, room, deck) if data.kind == "bars" else _standing(known, room, deck)
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
    sheet = _sheet(Data("bars", names, tuple(series), "", 0, 100), names, deck)
    hidden = xml.Axis(low=0, high=100, hidden=True, backwards=True)
    axes = xml.category_axis(hidden._replace(low=None, high=None), "l") + xml.value_axis(hidden, "b")
    how = Look(overlap=100, gap=70, labelled=False, tones=tuple(bar.shown.tone if bar else "plain" for bar in rows))
    plot = xml.plot_area(plotted(sheet, how) + axes, 0, 0, 1, 1)
    drawn = Drawn(xml.space(plot, "", _SIZE, deck.language), book(sheet.rows(), sheet.sheet))
    shape = slide.shapes.add_chart(None, *box.emu(), drawn)
    _described(shape, deck.words("pptx.bars.name"), deck.words("pptx.bars.alt"))


def _described(shape: Element, name: str, alt: str) -> None:
    shape.name = name
    shape._element.xpath(".//p:cNvPr")[0].set("descr", alt)  # noqa: SLF001  the library offers no way to


def _sheet(data: Data, names: tuple[str, ...], deck: Deck) -> Sheet:
    return Sheet(data, names, deck.words("pptx.sheet"), deck.theme)


def _lying(data: Data, room: Box, deck: Deck) -> Drawn:
    names = [on_one_line(name) for name in data.categories]
    left = min(room.width * 0.4, max(fitting.run(name, _SIZE) for name in names) + 16)
    sheet = _sheet(data, tuple(_shortened(name, left - 14, 2) for name in names), deck)
    top = _LEGEND if len(data.series) > 1 else 4.0
    bottom = _AXIS / 2 + _TITLE + 6
    values = xml.Axis(data.value_title, data.low, data.high, _SIZE - 1, grid=True, form=_form(data), backwards=True)
    axes = xml.category_axis(xml.Axis(size=_SIZE, backwards=True), "l") + xml.value_axis(values, "b")
    plot = Box(left, top, room.width - left - 36, room.height - top - bottom)
    how = Look(gap=_gap(plot.height, data, len(data.series)))
    return _placed(sheet, plotted(sheet, how) + axes, plot, room, deck)


def _standing(data: Data, room: Box, deck: Deck) -> Drawn:
    named_directly = data.kind == "line" and len(data.series) > 2  # noqa: PLR2004  two are named where they are apart
    longest = max(fitting.run(series.name, _SIZE, bold=True) for series in data.series)
    right = min(longest + 18, room.width * 0.2) if named_directly else _RIGHT
    left = _AXIS + _TITLE + 8
    width = room.width - left - right
    along, shown, tall = _along([on_one_line(name) for name in data.categories], width, left)
    sheet = _sheet(data, shown, deck)
    top = (_LEGEND if _has_legend(sheet) else 4) + _ABOVE
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


def _points(data: Data, room: Box, shown: dict[tuple[int, int], str], deck: Deck) -> Drawn:
    sheet = _sheet(data, tuple(on_one_line(name) for name in data.categories), deck)
    across = xml.Axis(data.x_title, data.x_low, data.x_high, _SIZE - 1, form=_form(data, x=True), grid=True)
    top, left = _LEGEND + 6 if _has_legend(sheet) else 10.0, _AXIS + _TITLE + 8
    plot = Box(left, top, room.width - left - _RIGHT, room.height - top - _AXIS - _TITLE)
    up = xml.value_axis(_upright(data, plot, room), "l", between=False)
    axes = xml.value_axis(across, "b", id_=xml.CATEGORIES, between=False) + up
    return _placed(sheet, plotted(sheet, Look(), shown) + axes, plot, room, deck)


def _upright(data: Data, plot: Box, room: Box) -> xml.Axis:
    """Return the axis of values that stands at the left, its title in the middle of the plot."""
    title = plot.top + (plot.height - fitting.run(data.value_title, _SIZE - 1)) / 2
    ends = data.value_title, data.low, data.high
    return xml.Axis(*ends, _SIZE - 1, grid=True, form=_form(data), title_top=max(0.0, title) / room.height)


def _placed(sheet: Sheet, inside: str, plot: Box, room: Box, deck: Deck) -> Drawn:
    sides = plot.left / room.width, plot.top / room.height, plot.width / room.width, plot.height / room.height
    carriers = [at for at, series in enumerate(sheet.data.series) if series.color == NOTHING]
    legend = xml.legend(_SIZE, carriers) if _has_legend(sheet) else ""
    return Drawn(
        xml.space(xml.plot_area(inside, *sides), legend, _SIZE, deck.language), book(sheet.rows(), sheet.sheet)
    )


def _has_legend(sheet: Sheet) -> bool:
    return sheet.data.kind != "line" and sum(series.color != NOTHING for series in sheet.data.series) > 1


def _form(data: Data, *, x: bool = False) -> str:
    ends = (data.x_low, data.x_high) if x else (data.low, data.high)
    return form([*ends, *(value for series in data.series for value in (series.x if x else series.values))])


def _shortened(text: str, width: float, most: int, size: float = _SIZE) -> str:
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

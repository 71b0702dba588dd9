"""Points on a slide or a sheet: named where there is room, else numbered; over lines; nothing on anything else."""

from __future__ import annotations

import io
import re
from itertools import combinations
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office_reports import WORDS, analysis, by_hand, picture
from pptx import Presentation
from python_calamine import CalamineWorkbook

from servicecycle.charts import importance, risk
from servicecycle.charts.data import Data, Line, Series, Zone
from servicecycle.charts.importance_map.points import cross
from servicecycle.charts.paint import plain
from servicecycle.reporting.blocks import Heading
from servicecycle.reporting.formats import pptx, xlsx
from servicecycle.reporting.formats.deck import chart_places as places
from servicecycle.reporting.formats.deck.chart_places import Ground
from servicecycle.reporting.formats.deck.chart_xml import unit_of
from servicecycle.reporting.formats.deck.layouts import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

LINES = (Line("the middle", ((50, 0), (50, 100))), Line("equal", ((10, 100), (100, 10)), dashed=True))
ZONES = (Zone("here", (0, 50), (50, 100)), Zone("there", (50, 100), (50, 100)))


def scattered(values: Sequence[tuple[float, float]], **more: Any) -> Data:
    names = tuple(f"Step {at}" for at in range(1, len(values) + 1))
    xs, ups = zip(*values, strict=True)
    return Data("scatter", names, (Series("a", ups, "perceived", x=xs),), "up", 0, 100, "across", 0, 100, **more)


def slide(data: Data) -> Any:
    deck = Presentation(io.BytesIO(pptx.render(by_hand(Heading("One"), picture(data)), WORDS)))
    return list(deck.slides)[1]


def chart(data: Data) -> Any:
    return next(shape.chart for shape in slide(data).shapes if shape.has_chart)


def labels(found: Any) -> list[str]:
    return re.findall(r"<a:t>([^<]*)</a:t>", re.sub(r"<c:title>.*?</c:title>", "", found.part.blob.decode()))


def key(data: Data) -> str:
    boxes = [shape for shape in slide(data).shapes if shape.name == WORDS("pptx.key.name")]
    return "\n".join(box.text_frame.text for box in boxes)


FEW = scattered([(10, 20), (80, 70), (50, 30)])
MANY = scattered([(at * 37 % 101, at * 53 % 97) for at in range(40)])
CROWD = scattered([(at % 15 * 7, at // 15 * 8) for at in range(190)])


def test_few_points_are_named_beside() -> None:
    assert labels(chart(FEW)) == ["Step 1", "Step 2", "Step 3"]
    assert key(FEW) == ""


def test_many_are_numbered_and_have_a_key() -> None:
    numbers = {number for label in labels(chart(MANY)) for number in label.split(", ")}
    assert numbers <= {str(at) for at in range(1, 41)}
    for number in numbers:
        assert f"{number}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}Step {number}" in key(MANY).split("\n")


def test_what_several_points_are_called_stands_once_in_the_key() -> None:
    again = MANY.__class__("scatter", ("Mend it", "Train them") * 20, MANY.series, "up", 0, 100, "across", 0, 100)
    told = [line.split("\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}") for line in key(again).split("\n")]
    assert [name for _, name in told] == ["Mend it", "Train them"]
    assert all(len(numbers.split(", ")) > 5 for numbers, _ in told)


def test_a_key_without_room_for_all_says_how_many_are_left() -> None:
    told = key(CROWD).split("\n")
    assert told[-1] == f"And {190 - len(told) + 1} more."


def test_lines_and_zones_are_series_of_their_own_with_their_cells() -> None:
    found = chart(scattered([(10, 20), (80, 70)], lines=LINES, zones=ZONES))
    names = [series.name for series in found.plots[0].series]
    assert names == ["a", "the middle", "equal", ""]
    assert {"the middle", "equal", "here", "there"} <= set(labels(found))
    rows = CalamineWorkbook.from_filelike(io.BytesIO(found.part.chart_workbook.xlsx_part.blob)).get_sheet_by_index(0)
    assert rows.to_python()[1][3:7] == [50, 0, 10, 100]
    assert len({len(list(series.values)) for series in found.plots[0].series}) == 1  # some programs lose short ones


def test_a_legend_is_silent_about_lines() -> None:
    two = scattered([(10, 20), (80, 70)], lines=LINES)
    both = Data("scatter", two.categories, (*two.series, two.series[0]), "up", 0, 100, "across", 0, 100, lines=LINES)
    assert chart(both).part.blob.decode().count('<c:delete val="1"/></c:legendEntry>') == len(LINES)


def test_bubbles_are_as_large_as_their_size() -> None:
    series = Series("left", (30, 60, 10), "critical", x=(1, 2, 3), size=(4.0, 16.0, 0.0))
    found = chart(Data("bubbles", ("a", "b", "c"), (series,), "up", 0, 100, "across", 0, 5, size_title="money"))
    sizes = [int(size) for size in re.findall(r'<c:dPt>.*?<c:size val="(\d+)"/>', found.part.blob.decode())]
    assert sizes[1] == 2 * sizes[0]
    assert 0 < sizes[2] < sizes[0]
    head = CalamineWorkbook.from_filelike(io.BytesIO(found.part.chart_workbook.xlsx_part.blob)).get_sheet_by_index(0)
    assert head.to_python()[0] == ["", "across", "left", "money"]


def test_a_sheet_says_what_each_column_of_points_is() -> None:
    series = Series("left", (30, 60), "critical", x=(1, 2), size=(4.0, 16.0))
    data = Data("bubbles", ("a", "b"), (series,), "up", 0, 100, "across", 0, 5, lines=LINES, size_title="money")
    book = xlsx.render(by_hand(Heading("One"), picture(data)), WORDS)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(1).to_python()
    head = next(row for row in rows if row[0] == "#")
    assert head[1:5] == ["What", "across", "money", "left"]
    assert {"the middle", "equal"} <= set(head)
    with ZipFile(io.BytesIO(book)) as parts:
        drawn = parts.read("xl/charts/chart1.xml").decode()
    assert drawn.count("<c:ser>") == 2 + len(LINES)


@given(
    st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100), st.integers(1, 30)), min_size=1, max_size=40),
    st.sampled_from([places.SIDES, ("r",)]),
)
def test_no_label_stands_on_another_or_on_a_mark(points: list[tuple[float, float, int]], among: Any) -> None:
    data = scattered([(x, up) for x, up, _ in points])
    with plain():
        plane = places.plane(data, Box(40, 20, 500, 300))
        found = places.spots(data, plane)
        groups = places.crowded(found)
        heads = [found[group[0]] for group in groups]
        texts = [("n" * points[head.category][2],) for head in heads]
        around = Ground(plane, tuple(spot.box for spot in found))
        shown = places.placed(heads, texts, around, among)
        boxes = [
            places.box_of(head, label.lines, label.side, around.size)
            for head, label in zip(heads, shown, strict=True)
            if label
        ]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(spot.box) for box in boxes for spot in found)
    assert all(around.bounds.holds(box) for box in boxes)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=60))
def test_every_point_is_in_one_group(points: list[tuple[float, float]]) -> None:
    data = scattered(points)
    found = places.spots(data, places.plane(data, Box(0, 0, 400, 300)))
    assert sorted(at for group in places.crowded(found) for at in group) == list(range(len(found)))


@given(st.floats(0.001, 1e6), st.floats(0, 1e6))
def test_the_marks_of_an_axis_are_few_and_round(span: float, low: float) -> None:
    unit = unit_of(low, low + span)
    assert 1.9 <= span / unit <= 6.001
    assert f"{unit:e}"[:3] in {"1.0", "2.0", "2.5", "5.0"}


@pytest.mark.parametrize(("low", "high", "unit"), [(0, 100, 20), (20, 100, 20), (0, 60, 10), (30, 90, 10), (0, 5, 1)])
def test_the_ends_of_an_axis_are_marked(low: float, high: float, unit: float) -> None:
    assert unit_of(low, high) == unit


class TestNumbers:
    def test_the_lines_of_the_matrix_cross_where_the_method_says(self) -> None:
        found = importance.data(analysis("bank"), WORDS)
        upright, level = found.lines
        matters, perceived = cross(analysis("bank"))
        assert {x for x, _ in upright.points} == {perceived}
        assert {value for _, value in level.points} == {matters}
        assert [zone.name for zone in found.zones] == [
            WORDS(f"terms.quadrant.{one}")
            for one in ("concentrate-here", "keep-up-the-good-work", "low-priority", "possible-overkill")
        ]

    def test_the_first_to_improve_comes_first(self) -> None:
        names = importance.data(analysis("bank"), WORDS).categories
        first = min(analysis("bank").areas, key=lambda area: area.rank)
        assert names[0] == analysis("bank").moment(first.step).name

    def test_a_line_of_risk_is_of_equal_risk(self) -> None:
        found = risk.data(analysis("bank"), WORDS)
        assert found.lines
        for line in found.lines:
            products = [x * up for x, up in line.points]
            assert max(products) - min(products) < 1e-6 * max(products)
            share = WORDS.percent(products[0] / 1e4, 1)
            assert line.name in {
                WORDS("charts.risk.level", share=one) for one in (share, WORDS.percent(products[0] / 1e4))
            }

    def test_points_and_lines_lie_within_the_axes(self) -> None:
        for found in (importance.data(analysis("bank"), WORDS), risk.data(analysis("bank"), WORDS)):
            for x, up in (point for line in found.lines for point in line.points):
                assert (found.x_low or 0) - 1e-6 <= x <= (found.x_high or 0) + 1e-6
                assert (found.low or 0) - 1e-6 <= up <= (found.high or 0) + 1e-6
            for series in found.series:
                assert all(found.x_low <= x <= found.x_high for x in series.x if x is not None)  # type: ignore[operator]

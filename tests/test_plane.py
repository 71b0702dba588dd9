"""What the two maps are made of: axes, marks set side by side, names beside them, tints, lists."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.charts.paint import plain
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.axes import Axis
from servicecycle.charts.plane.ground import tint
from servicecycle.charts.plane.listing import Item, listing
from servicecycle.charts.plane.naming import Field, Line, Tag, named
from servicecycle.charts.plane.packing import packed
from servicecycle.charts.shapes import Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.theme import contrast

SHEET = Box(0, 0, 800, 500)
places = st.tuples(st.integers(20, 780), st.integers(20, 480)).map(lambda pair: (float(pair[0]), float(pair[1])))


@given(st.lists(places | st.just((400.0, 250.0)), max_size=80), st.sampled_from([3.0, 9.0]))
def test_marks_side_by_side_touch_no_other(points: list[tuple[float, float]], radius: float) -> None:
    found = packed(points, [radius] * len(points), lambda _, place: SHEET.holds(Box.around(place, radius)))
    assert all(hypot(a[0] - b[0], a[1] - b[1]) >= 2 * radius for a, b in combinations(found, 2))
    assert all(SHEET.holds(Box.around(place, radius)) for place in found)
    assert found[:1] == tuple(points[:1])


def test_a_mark_for_which_nothing_is_left_stays() -> None:
    assert packed([(1.0, 1.0)] * 2, [4.0] * 2, lambda _, place: place == (1.0, 1.0)) == ((1.0, 1.0),) * 2


@given(st.lists(places, min_size=1, max_size=12, unique=True))
def test_names_touch_neither_each_other_nor_marks_nor_lines(points: list[tuple[float, float]]) -> None:
    tags = [Tag(point, 4.0, (Line("Waits for", "#000"), Line("its turn", "#000")), 8.5, SHEET) for point in points]
    line = ((400.0, 0.0), (400.0, 500.0))
    taken = Box(0, 0, 100, 20)
    with plain():
        found = named(tags, Field((taken,), (line,), (), tuple((point, 4.0) for point in points)), THEME)
    if found is None:
        return
    boxes = [one.box for one in found.placed]
    assert len(boxes) == len(points)
    assert not any(one.meets(other) for one, other in combinations([*boxes, taken], 2))
    assert not any(box.is_crossed(*line) for box in boxes)
    assert all(SHEET.holds(box) for box in boxes)
    for one in found.placed:
        for point in points:
            near = (min(max(point[0], one.box.left), one.box.right), min(max(point[1], one.box.top), one.box.bottom))
            assert hypot(near[0] - point[0], near[1] - point[1]) >= 4
        if one.leader:
            assert not any(other.box.is_crossed(*one.leader) for other in found.placed if other is not one)


def test_what_has_no_room_is_not_named() -> None:
    small = Box(0, 0, 30, 30)
    tag = Tag((15.0, 15.0), 4.0, (Line("Waits for its turn", "#000"),), 8.5, small)
    with plain():
        assert named([tag], Field((), (), (), ((tag.point, 4.0),)), THEME) is None
        assert named([], Field((), (), (), ()), THEME)


def test_names_cut_short_cost_and_where_most_are_a_list_has_to_tell_them() -> None:
    points = [(100.0, 100.0), (400.0, 100.0), (700.0, 100.0), (400.0, 400.0)]

    def cost(cut: int) -> float | None:
        texts = ["Waits for…"] * cut + ["Waits for"] * (len(points) - cut)
        tags = [Tag(one, 4.0, (Line(text, "#000"),), 8.5, SHEET) for one, text in zip(points, texts, strict=True)]
        with plain():
            found = named(tags, Field((), (), (), tuple((point, 4.0) for point in points)), THEME)
        return found.cost if found else None

    costs = [cost(cut) for cut in range(len(points) + 1)]
    assert costs[3:] == [None, None]
    known = [one for one in costs if one is not None]
    assert known == sorted(set(known))


@given(st.floats(1e-6, 1), st.booleans())
def test_an_axis_tells_what_stands_at_a_place(value: float, log: bool) -> None:  # noqa: FBT001  drawn
    axis = Axis(1e-6, 1, 700, 50, log=log)
    assert axis.value(axis.at(value)) == pytest.approx(value)
    assert 50 - 1e-6 <= axis.at(value) <= 700 + 1e-6


@pytest.mark.parametrize("paper", ["#FFFFFF", "#101820"])
@pytest.mark.parametrize("color", ["#F0BC94", "#808080", "#000000", "#FFFFFF", "#B3360A"])
def test_text_can_be_read_on_a_tint(paper: str, color: str) -> None:
    light = paper == "#FFFFFF"
    white = "#FFFFFF"
    theme = THEME if light else replace(THEME, paper=paper, ink=white, muted=white, critical=white)
    for share in (0.1, 0.5, 1.0):
        ground = tint(color, share, theme)
        assert min(contrast(text, ground) for text in (theme.ink, theme.muted, theme.critical)) >= 4.5


@pytest.mark.parametrize("count", [1, 2, 7, 60])
def test_a_list_holds_every_entry_and_ends_below_it(count: int) -> None:
    items = [Item("A heading"), *(Item(f"Entry {at} " * 8, str(at), critical=at % 2 == 0) for at in range(count))]
    with plain():
        shapes, bottom = listing(items, 100, 960, THEME)
    labels = [shape for shape in shapes if isinstance(shape, Label)]
    assert {str(at) for at in range(count)} <= {label.text for label in labels}
    assert max(label.y for label in labels) < bottom
    heading = next(label for label in labels if label.text == "A heading")
    assert any(
        label.x >= heading.x and 0 < label.y - heading.y < 20 for label in labels if label.text.startswith("Ent")
    )

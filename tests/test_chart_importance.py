"""The importance–performance matrix: where steps stand, what is assumed or unknown, and what the title finds."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import cycle
from map_cycles import WEIGHED, alike

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import importance
from servicecycle.charts.importance_map.ground import ground
from servicecycle.charts.importance_map.names import with_names
from servicecycle.charts.importance_map.points import GOOD, IMPORTANT, points
from servicecycle.charts.importance_map.spots import spots
from servicecycle.charts.paint import paint, plain
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.given import Given
from servicecycle.charts.shapes import Label, Sheet, Strokes
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.words import Words

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script
WORDS = Words()
each_case = pytest.mark.parametrize("case", WEIGHED)


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def sheet(data: dict[str, Any], width: float = 960) -> Sheet:
    analysis = analysed(data)
    story = importance.story(analysis, WORDS)
    assert story
    with plain():
        return importance.sheet(analysis, story, WORDS, replace(THEME, width=width))


def texts(found: Sheet) -> list[str]:
    return [shape.text for shape in found.shapes if isinstance(shape, Label)]


def title(*steps: tuple[Any, Any]) -> str | None:
    """The title of steps of which these are importance and perceived."""
    given = [{"name": f"S{at}", "importance": one, "perceived": other} for at, (one, other) in enumerate(steps)]
    story = importance.story(analysed(cycle(given)), WORDS)
    return story.title if story else None


@each_case
@pytest.mark.parametrize("width", [400, 960, 1600])
def test_no_text_leaves_the_sheet_or_stands_on_another(case: str, width: float) -> None:
    found = sheet(WEIGHED[case], width)
    with plain():
        boxes = list(text_boxes(paint(found, THEME.paper)))
    assert [text for text, box in boxes if not Box(0, 0, found.width, found.height).holds(box)] == []
    assert [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if shrunk(a).meets(shrunk(b))] == []


@each_case
def test_marks_keep_to_their_quadrants_and_off_names_and_each_other(case: str) -> None:
    given = Given(analysed(WEIGHED[case]), WORDS, THEME)
    with plain():
        named = with_names(given, 80, 400)
        ground_ = named.ground if named else ground(given, 80, 900)
        found = named.spots if named else spots(given, ground_, numbered=frozenset(range(len(given.analysis.moments))))
    x, y = ground_.cross
    for spot in found:
        if spot.quadrant:
            assert (spot.place[0] >= x) == (spot.quadrant in GOOD)
            assert (spot.place[1] <= y) == (spot.quadrant in IMPORTANT)
    around = [Box.around(spot.place, spot.look.reach * 0.7) for spot in found]
    assert not any(one.meets(other) for one, other in combinations(around, 2))
    if named:
        assert len(named.naming.placed) == len(found)
        assert not any(name.box.meets(mark) for name in named.naming.placed for mark in around)


@each_case
def test_every_step_is_named_or_numbered_once(case: str) -> None:
    data = WEIGHED[case]
    shown = texts(sheet(data))
    weighed = [step for step in data["steps"] if {"importance", "perceived"} & step.keys()]
    numbers = [str(data["steps"].index(step) + 1) for step in weighed]
    if numbers[-1] in shown:
        assert [number for number in numbers if shown.count(number) < 2] == []  # in its mark, and in the list
    else:
        lines = " ".join(shown)
        assert [step["name"] for step in weighed if step["name"].split()[0] not in lines] == []


def test_the_title_says_where_to_concentrate() -> None:
    assert title((9, 3), (9, 9), (3, 9)) == "“S0” is the step to concentrate on"
    assert title((9, 3), (9, 4), (9, 9), (1, 9)) == "Concentrate on “S0” first, then on 1 other step"
    assert title((9, 9), (9, 9), (1, 1)) == "No step stands out as one to concentrate on"
    assert title((9, 3)) == "Only “S0” has been rated: importance 90, perceived 30 of 100"
    assert title((9, 3), (9, None)) == "Only “S0” has been rated: importance 90, perceived 30 of 100"


def test_there_is_no_matrix_where_nothing_rated_is_weighed() -> None:
    assert title((None, 5), (None, 6)) is None
    assert title((5, None), (None, 6)) is None


def test_where_the_lines_cross_is_the_methods() -> None:
    steps = [{"name": f"S{at}", "importance": at, "perceived": at * at / 10} for at in range(1, 11)]
    for where, told in (("mean", {"mean 55", "mean 39"}), ("median", {"median 55", "median 31"})):
        assert told <= set(texts(sheet(cycle(steps, method={"crosshair": where}))))
    scale = cycle(steps, method={"crosshair": "scale"})
    assert texts(sheet(scale)).count("middle 50") == 2
    story = importance.story(analysed(scale), WORDS)
    assert story
    assert story.subtitle.endswith("the lines cross in the middle of the scale.")


def dotted(found: Sheet) -> int:
    return sum(len(shape.paths) for shape in found.shapes if isinstance(shape, Strokes) and shape.dash == "dotted")


def test_an_assumed_importance_is_marked_so() -> None:
    known = [{"name": "A", "importance": 9, "perceived": 3}, {"name": "B", "importance": 5, "perceived": 8}]
    assert dotted(sheet(cycle(known))) == 0
    found = sheet(cycle([*known, {"name": "C", "perceived": 6}]))
    assert dotted(found) == 2  # at the mark and in the key
    assert "importance unknown, assumed to be the mean" in texts(found)


def test_what_is_not_rated_stands_in_a_margin_or_is_named() -> None:
    known = [{"name": "A", "importance": 9, "perceived": 3}, {"name": "B", "importance": 5, "perceived": 8}]
    found = sheet(cycle([*known, {"name": "C", "importance": 7}, {"name": "D"}]))
    assert {"not rated", "C"} <= set(texts(found))
    assert any(text.endswith("is known: D") for text in texts(found))
    assert "not rated" not in texts(sheet(cycle(known)))


def test_a_margin_does_not_move_the_lines() -> None:
    known = [{"name": "A", "importance": 9, "perceived": 3}, {"name": "B", "importance": 5, "perceived": 8}]
    assert {"mean 70", "mean 55"} <= set(texts(sheet(cycle([*known, {"name": "C", "importance": 1}]))))


def test_steps_that_meet_are_told_apart() -> None:
    given = Given(analysed(alike(40, 5, 5)), WORDS, THEME)
    with plain():
        ground_ = ground(given, 80, 400)
        found = spots(given, ground_, numbered=frozenset(range(40)))
    assert len({spot.place for spot in found}) == 40


def test_the_alternative_names_every_quadrant() -> None:
    story = importance.story(analysed(WEIGHED["twenty-five with holes"]), WORDS)
    assert story
    for quadrant in ("concentrate here", "keep up the good work", "low priority", "possible overkill"):
        assert quadrant in story.alt
    assert "are not rated" in story.alt
    assert "assumed to be the mean" in story.alt


@each_case
def test_the_numbers_are_those_of_the_analysis(case: str) -> None:
    analysis = analysed(WEIGHED[case])
    found = importance.data(analysis, WORDS)
    for at, point in enumerate(sorted(points(analysis), key=lambda point: point.rank)):
        shown = [(one.x[at], one.values[at]) for one in found.series if one.values[at] is not None]
        assert shown == [(point.perceived, point.importance)]

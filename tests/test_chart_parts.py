"""Charts in parts: long cycles page by page, nothing lost, nothing told twice."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import CYCLES, PHASES, cycle, named, steps
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import blueprint, gaps, importance, journey
from servicecycle.charts.kinds import charts, figure
from servicecycle.charts.parts import Part, Span, parts_of, spans
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reporting.blocks import Chart, Picture
from servicecycle.reporting.pictures import pictures
from servicecycle.reporting.report import compose_brief, shown
from servicecycle.words import LANGUAGES, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = Words()
RICH = {"physical_evidence": "A letter and a slip", "backstage": "The record is updated", "duration": "5 min"}
LONG: dict[str, dict[str, Any]] = {
    "thirty": cycle([{**step, **RICH} for step in steps(named(30, 40), phases=PHASES)], phases=PHASES),
    "sixty": cycle([{**step, **RICH} for step in steps(named(60, 40), phases=PHASES)], phases=PHASES),
    "two hundred": CYCLES["two hundred steps"],
    "no phases": cycle(steps(named(90, 20))),
}
PARTED = {"blueprint": blueprint, "gaps": gaps, "importance": importance, "journey": journey}

each_long = pytest.mark.parametrize("case", LONG)
each_chart = pytest.mark.parametrize("chart", PARTED)


@cache
def analysed(case: str) -> Analysis:
    return analyze(Cycle.model_validate({**CYCLES, **LONG}[case]))


def parts(chart: str, case: str) -> list[Part]:
    return parts_of(PARTED[chart], analysed(case), WORDS)


def words_on(chart: str, part: Any, analysis: Analysis) -> list[str]:
    story = charts()[chart].story(analysis, WORDS)
    assert story
    return [text for text, _ in text_boxes(figure(part, analysis, story, WORDS, THEME))]


def covered(found: Sequence[Span]) -> list[int]:
    return [at for span in found for at in range(span.first, span.last + 1)]


@given(st.integers(0, 50), st.integers(1, 300), st.integers(1, 40), st.sets(st.integers(1, 350)))
def test_spans_hold_everything_once(first: int, length: int, count: int, begins: set[int]) -> None:
    within = Span(first, first + length - 1)
    found = list(spans(within, count, sorted(begins)))
    assert covered(found) == covered([within])
    assert len(found) <= max(count, 1)


@each_chart
@pytest.mark.parametrize("case", ["one step", "three steps", "fifteen steps", "nothing rated"])
def test_a_short_cycle_is_shown_whole(chart: str, case: str) -> None:
    assert parts(chart, case) == []
    for found in pictures(Chart(chart), analysed(case), WORDS):
        assert found.whole == ""


@each_chart
@each_long
def test_parts_follow_one_another(chart: str, case: str) -> None:
    found = [part.span for part in parts(chart, case)]
    if found:
        assert covered(found) == list(range(found[-1].last + 1))


@each_long
def test_the_steps_of_a_blueprint_keep_their_numbers(case: str) -> None:
    for part in parts("blueprint", case):
        shown_numbers = {int(text) for text in words_on("blueprint", part, analysed(case)) if text.isdigit()}
        assert set(range(part.span.first + 1, part.span.last + 2)) <= shown_numbers


@pytest.mark.parametrize("case", ["two hundred", "no phases"])
def test_the_list_of_a_journey_has_each_step_once(case: str) -> None:
    found = parts("journey", case)
    assert len(found) > 1
    for part in found:
        listed = [int(text) for text in words_on("journey", part, analysed(case)) if text.isdigit()]
        assert set(range(part.span.first + 1, part.span.last + 2)) <= set(listed)


@each_long
def test_numbers_are_parted_as_pictures_are(case: str) -> None:
    for chart in ("gaps", "journey"):
        whole = PARTED[chart].data(analysed(case), WORDS)
        found = [part.data(analysed(case), WORDS) for part in parts(chart, case)]
        if found and whole:
            assert tuple(name for data in found if data for name in data.categories) == whole.categories
            values = zip(*([series.values for series in data.series] for data in found if data), strict=True)
            assert [sum(one, ()) for one in values] == [series.values for series in whole.series]


def test_a_matrix_of_many_steps_names_each_of_them_once() -> None:
    weighed = [{**step, "importance": at * 7 % 11} for at, step in enumerate(steps(named(120, 25)))]
    analysis = analyze(Cycle.model_validate(cycle([*weighed, {"name": "Not rated", "importance": 5}])))
    found = parts_of(importance, analysis, WORDS)
    assert len(found) > 1
    listed = [{int(text) for text in words_on("importance", part, analysis) if text.isdigit()} for part in found]
    assert set(range(1, 122)) <= set.union(*listed)
    data = [part.data(analysis, WORDS) for part in found]
    told = [name for one in data if one for name in one.categories]
    assert sorted(told) == sorted(moment.name for moment in analysis.moments if moment.perceived is not None)


@each_long
def test_a_part_of_a_blueprint_is_not_much_larger_than_a_page(case: str) -> None:
    for part in parts("blueprint", case):
        story = blueprint.story(analysed(case), WORDS)
        assert story
        drawn = figure(part, analysed(case), story, WORDS, THEME)  # type: ignore[arg-type]
        assert drawn.get_figwidth() * 72 <= THEME.width / 0.7
        assert drawn.get_figheight() * 72 <= THEME.height / 0.6


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_say_which_they_are(language: Any) -> None:
    words = Words(language)
    found = list(pictures(Chart("blueprint"), analysed("sixty"), words))
    (title,) = {one.whole for one in found}
    places = range(1, len(found) + 1)
    assert [one.title for one in found] == [
        words("charts.part", title=title, part=str(at), parts=str(len(found))) for at in places
    ]
    assert len({one.alt for one in found}) == len(found)


def test_one_page_shows_a_journey_whole() -> None:
    report = compose_brief(analysed("two hundred"), WORDS, file="cycle.yaml")
    (shown_whole,) = [block for block in report.blocks if isinstance(block, Picture)]
    drawn = shown_whole.draw(THEME)
    assert drawn.get_figwidth() * 72 <= THEME.width + 1
    boxes = [shrunk(box) for _, box in text_boxes(drawn)]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]
    assert {"1", "200"} <= {text for text, _ in text_boxes(drawn)}
    in_parts = shown([Chart("journey")], analysed("two hundred"), WORDS, "document")
    assert len(list(in_parts)) > 1


def test_every_chart_that_has_parts_is_tested_here() -> None:
    assert {name for name, chart in charts().items() if hasattr(chart, "parts")} == set(PARTED)


def test_the_gaps_of_what_is_offered_are_shown_where_it_is_known() -> None:
    rated = [{**step, "offered": 7} for step in steps(["A", "B"])]
    assert [one.name for one in gaps.data(analyze(Cycle.model_validate(cycle(rated))), WORDS).series] == [
        WORDS(f"charts.gaps.{name}") for name in ("expected", "perceived", "offered")
    ]
    assert len(gaps.data(analysed("three steps"), WORDS).series) == 2

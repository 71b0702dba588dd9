"""The report card as a chart: its titles, what is expected beside what is perceived, and what is unknown."""

from __future__ import annotations

from typing import Any

import pytest
from chart_cycles import cycle

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import report_card
from servicecycle.charts.paint import plain
from servicecycle.charts.shapes import Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.words import Words

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))


def analysed(*rated: dict[str, Any], **more: Any) -> Analysis:
    given = [{"name": f"Step {at}", "perceived": one, **more} for at, one in enumerate(rated)]
    return analyze(Cycle.model_validate(cycle(given)))


def title(analysis: Analysis) -> str:
    story = report_card.story(analysis, WORDS)
    return story.title if story else ""


def texts(analysis: Analysis) -> list[str]:
    story = report_card.story(analysis, WORDS)
    assert story
    with plain():
        shapes = report_card.sheet(analysis, story, WORDS, THEME).shapes
    return [shape.text for shape in shapes if isinstance(shape, Label)]


@pytest.mark.parametrize(
    ("rated", "told"),
    [
        (
            {"quality": 6, "cost": 4, "warmth": 7, "knowledge": 3.6},
            "The company and its people do about equally well, 50 and 53 of 100: weakest is knowledge",
        ),
        (
            {"quality": 6, "cost": 4, "warmth": 7, "knowledge": 4},
            "The company does less well than its people, 50 of 100 against 55: weakest is cost",
        ),
        (
            {"quality": 6, "cost": 4, "warmth": 9},
            "The company does less well than its people, 50 of 100 against 90: weakest is cost",
        ),
        (
            {"quality": 6, "warmth": 4, "charisma": 3},
            "The people do less well than their company, 35 of 100 against 60: weakest is charisma",
        ),
        (
            {"quality": 9, "timeliness": 3, "warmth": 5, "knowledge": 4},
            "The people do less well than their company, 45 of 100 against 60, yet weakest of all is timeliness",
        ),
        (
            {"quality": 4, "cost": 5, "warmth": 9, "charisma": 3},
            "The company does less well than its people, 45 of 100 against 60, yet weakest of all is charisma",
        ),
        ({"quality": 6, "warmth": 4}, "The people do less well than their company: 40 of 100 against 60"),
        ({"quality": 4, "cost": 4, "warmth": 8}, "The company does less well than its people: 40 of 100 against 80"),
        ({"quality": 6, "warmth": 6}, "The company and its people do about equally well: 60 and 60 of 100"),
        ({"quality": 6, "cost": 5}, "Only the company was rated by attribute, 55 of 100: weakest is cost"),
        ({"quality": 6}, "Only the company was rated by attribute: 60 of 100"),
        ({"warmth": 6, "charisma": 5}, "Only the people were rated by attribute, 55 of 100: weakest is charisma"),
        ({"warmth": 6}, "Only the people were rated by attribute: 60 of 100"),
    ],
)
def test_the_title_says_which_half_is_weaker_and_where(rated: dict[str, Any], told: str) -> None:
    assert title(analysed(rated)) == told


def test_there_is_no_card_without_attributes() -> None:
    assert title(analysed({})) == ""
    assert report_card.story(analyze(Cycle.model_validate(cycle([{"name": "A", "perceived": 5}]))), WORDS) is None


def test_expected_stands_beside_perceived_where_it_is_known() -> None:
    shown = texts(analysed({"quality": 5, "warmth": 7}, expected=8))
    assert {"expected", "gap", "−30", "−10", "less than expected"} <= set(shown)
    bare = texts(analysed({"quality": 5, "warmth": 7}))
    assert not {"expected", "gap", "less than expected"} & set(bare)


def test_attributes_that_nobody_rated_are_hatched_and_said_to_be_so() -> None:
    analysis = analysed({"quality": 5, "warmth": 7})
    assert "not rated" in texts(analysis)
    story = report_card.story(analysis, WORDS)
    assert story
    assert "charisma: not rated." in story.alt
    assert "not rated" not in texts(BANK)


def test_numbers_are_of_both_halves_and_all_attributes() -> None:
    found = report_card.data(BANK, WORDS)
    assert found.categories == (
        "The company", "quality", "quantity", "timeliness", "cost", "The people", "warmth", "knowledge", "charisma",
    )  # fmt: skip
    assert [series.name for series in found.series] == ["expected", "perceived"]
    assert found.series[1].values[0] == BANK.report_card.company

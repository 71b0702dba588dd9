"""The heat map: the method's own mean in every cell, unknown ones hatched, and every shade legible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import CYCLES, cycle, named, steps

from servicecycle.analysis.analysis import analyze
from servicecycle.charts import heat
from servicecycle.charts.heat_map.cells import cells
from servicecycle.charts.heat_map.layout import layout
from servicecycle.charts.heat_map.shades import shade
from servicecycle.charts.kinds import figure
from servicecycle.charts.paint import plain
from servicecycle.charts.shapes import Areas, Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.cycle.theme import contrast
from servicecycle.reading.files import load
from servicecycle.reporting.blocks import Chart, Heading, Table
from servicecycle.reporting.sections import phases_actors
from servicecycle.words import Words

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def step(name: str, *actors: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "actors": ["customer", *actors], **more}


def texts(analysis: Analysis) -> list[str]:
    story = heat.story(analysis, WORDS)
    assert story
    with plain():
        shapes = heat.sheet(analysis, story, WORDS, THEME).shapes
    return [shape.text for shape in shapes if isinstance(shape, Label)]


def test_a_cell_is_the_mean_of_its_steps_weighted_by_importance() -> None:
    some = [
        step("A", "clerk", phase="Before", perceived=8, importance=9),
        step("B", "clerk", phase="Before", perceived=4, importance=3),
        step("C", "clerk", phase="Before"),
        step("D", "office", phase="After", perceived=1),
    ]
    found = cells(analysed(cycle(some, phases=["Before", "Never", "After"])))
    cell = found.inner["clerk", "Before"]
    assert cell.score == pytest.approx((80 * 9 + 40 * 3) / 12)
    assert (cell.steps, cell.measured) == (3, 2)
    assert ("clerk", "After") not in found.inner
    assert found.phases == ("Before", "After")


def test_a_whole_phase_is_what_the_roll_up_says() -> None:
    found = cells(BANK)
    for group in BANK.groups:
        if group.by == "phase":
            assert found.inner["customer", group.name].score == pytest.approx(group.experience)
    assert found.whole["customer"].score == pytest.approx(BANK.score.experience)


def test_the_weakest_pair_with_those_who_serve_is_the_title() -> None:
    story = heat.story(BANK, WORDS)
    assert story
    assert story.title == "The weak spot is “Ticket machine and queue screen” in “At the branch”: 38 of 100"
    assert "Lowest: “Ticket machine and queue screen” in “At the branch” with 38;" in story.alt


@pytest.mark.parametrize(
    ("ratings", "title"),
    [
        ((5, 5), "No phase and nobody stands out: 50 of 100 everywhere"),
        ((None, 5), "Only “Back office” has been rated: 50 of 100"),
        ((4, 5), "The weak spot is “Floor clerk”: 40 of 100"),
        ((4, 4, 7), "The weak spots are “Floor clerk” and 1 other: 40 of 100"),
    ],
)
def test_titles(ratings: tuple[int | None, ...], title: str) -> None:
    actors = {"a": "Floor clerk", "b": "Back office", "c": "Web"}
    cast = {id_: {"name": name, "role": "frontstage"} for id_, name in actors.items()}
    some = [{"name": id_, "actors": [id_], "perceived": given} for id_, given in zip(actors, ratings, strict=False)]
    story = heat.story(analysed({"name": "x", "actors": cast, "steps": some}), WORDS)
    assert story
    assert story.title == title


def test_one_who_serves_is_not_said_to_be_the_only_one_rated_beside_a_customer() -> None:
    cast = {"a": {"name": "Reader", "role": "customer"}, "b": {"name": "Librarian", "role": "frontstage"}}
    some = [{"name": "Pays", "actors": ["a", "b"], "perceived": 5}]
    story = heat.story(analysed({"name": "x", "actors": cast, "steps": some}), WORDS)
    assert story
    assert story.title == "“Librarian” scores 50 of 100"


def test_unknown_is_hatched_and_counted_and_no_part_is_neither() -> None:
    some = [
        step("A", "clerk", phase="Before", perceived=8),
        step("B", "office", phase="After"),
        step("C", "office", phase="After"),
    ]
    analysis = analysed(cycle(some, phases=["Before", "After"]))
    story = heat.story(analysis, WORDS)
    assert story
    assert "Empty: takes no part. Hatched: not rated." in story.subtitle
    assert "2 pairs of phase and actor are not rated." in story.alt
    shown = texts(analysis)
    assert shown.count("not rated") == 3  # the customer and the office after; the office in the whole cycle
    assert "1 of 3 steps rated" in shown


@pytest.mark.parametrize("case", ["nothing rated", "level", "no actors", "one bare step"])
def test_without_ratings_or_actors_there_is_no_ground(case: str) -> None:
    assert heat.story(analysed(CYCLES[case]), WORDS) is None
    assert list(phases_actors.blocks(analysed(CYCLES[case]), WORDS)) == []


def test_text_is_legible_on_every_shade_and_the_worse_is_darker() -> None:
    shades = [shade(score, THEME) for score in (0, 20, 40, 60, 80, 100)]
    assert all(contrast(*pair) >= 4.5 for pair in shades)
    paper = [contrast(ground, "#000000") for ground, _ in shades]
    assert paper == sorted(paper)
    assert len(set(paper)) == 5


def test_without_phases_there_is_one_column_and_no_total_beside_it() -> None:
    laid = layout(cells(analysed(CYCLES["thirty actors"])), WORDS, THEME)
    assert [column.title for column in laid.columns] == ["Whole cycle"]
    assert [row.key for row in laid.rows] == ["a0", "a7", "a29"]


def test_very_many_phases_stand_in_the_rows() -> None:
    laid = layout(cells(analysed(CYCLES["two hundred steps"])), WORDS, THEME)
    assert laid.turned
    assert len(laid.rows) == 41
    assert laid.compact


def test_many_unrated_rows_stay_apart() -> None:
    phases = named(20, 30)
    some = steps(named(60, 20), phases=phases)
    for one in some[3:]:
        del one["perceived"]
    analysis = analysed(cycle(some, phases=phases))
    story = heat.story(analysis, WORDS)
    assert story
    boxes = [shrunk(box) for _, box in text_boxes(figure(heat, analysis, story, WORDS, THEME))]
    assert not any(one.meets(other) for at, one in enumerate(boxes) for other in boxes[:at])


def test_the_table_has_the_numbers_of_the_chart_worst_first() -> None:
    heading, chart, _, table = phases_actors.blocks(BANK, WORDS)
    assert isinstance(heading, Heading)
    assert chart == Chart("heat")
    assert isinstance(table, Table)
    rows = [[cell.text for cell in row] for row in table.rows]
    assert rows[0] == ["Ticket machine and queue screen", "At the branch", "system", "38", "2", "2"]
    assert len(rows) == len(cells(BANK).inner)
    scores = [int(row[3]) for row in rows]
    assert scores == sorted(scores)


def test_a_cell_has_the_shade_of_its_score() -> None:
    story = heat.story(BANK, WORDS)
    assert story
    with plain():
        shapes = heat.sheet(BANK, story, WORDS, THEME).shapes
    grounds = {shape.color for shape in shapes if isinstance(shape, Areas)}
    assert grounds == {shade(score, THEME)[0] for score in (30, 50, 70, 90)}

"""The chart of losses: what is written adds up, small losses are summed up, native columns stack to the same."""

from __future__ import annotations

from math import fsum
from typing import Any

import pytest
from chart_cycles import CYCLES, cycle, named, steps
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import losses
from servicecycle.charts.loss_rows.lines import lines
from servicecycle.charts.loss_rows.rounding import in_tenths
from servicecycle.charts.paint import plain
from servicecycle.charts.shapes import Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.words import Words

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))
SCORED = [
    name for name, data in CYCLES.items() if any("perceived" in step for step in data["steps"] if step != "Waits")
]


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


@given(st.lists(st.floats(0, 60), max_size=30), st.floats(-0.05, 0.05))
def test_tenths_add_up_to_the_whole_as_it_is_written(parts: list[float], off: float) -> None:
    whole = round(fsum(parts) + off, 1)
    written = in_tenths(parts, whole)
    assert len(written) == len(parts)
    if parts:
        assert fsum(written) == pytest.approx(whole, abs=1e-9)
        assert all(abs(one - part) < 0.2 for one, part in zip(written, parts, strict=True))


def test_larger_parts_are_never_written_smaller() -> None:
    assert in_tenths([1.25, 1.25, 1.24], 3.7) == [1.3, 1.2, 1.2]
    assert in_tenths([2.0, 1.0], 2.9) == [1.9, 1.0]
    assert in_tenths([2.0], 2.2) == [2.2]
    assert in_tenths([], 0) == []


@pytest.mark.parametrize("analysis", [BANK, *(analysed(CYCLES[name]) for name in SCORED)], ids=["bank", *SCORED])
def test_what_is_written_adds_up_from_100_to_the_service_score(analysis: Analysis) -> None:
    left, heading, below = 100.0, 0.0, 0.0
    for line in lines(analysis, WORDS):
        if line.kind in {"heading", "total"}:
            assert below == pytest.approx(heading, abs=1e-9)
            heading, below = (line.shown, 0.0) if line.kind == "heading" else (0.0, 0.0)
        if line.kind == "total":
            assert line.shown == pytest.approx(left, abs=1e-9)
        elif line.kind != "heading":
            left -= line.shown
            below += line.shown
    assert left == pytest.approx(round(analysis.score.service or 0, 1), abs=1e-9)


@pytest.mark.parametrize("analysis", [BANK, analysed(CYCLES["sixty steps"])], ids=["bank", "sixty"])
def test_the_columns_stack_to_the_same_way_down(analysis: Analysis) -> None:
    found = losses.data(analysis, WORDS)
    heights = [fsum(values) for values in zip(*(series.values for series in found.series), strict=True)]
    assert heights[0] == 100
    assert heights[-1] == pytest.approx(analysis.score.service)
    assert found.series[0].color == "paper"
    for at, base in enumerate(found.series[0].values[1:-1], 1):
        following = found.series[0].values[at + 1]
        if base and following:  # neither is a total, which has no base
            assert heights[at + 1] == pytest.approx(base)


def test_small_losses_are_summed_up() -> None:
    names = [line.name.text for line in lines(analysed(cycle(steps(named(60, 10)))), WORDS)]
    assert sum("other steps" in name for name in names) == 1
    assert len(names) < 20
    eight = [line.name.text for line in lines(analysed(cycle(steps(named(8, 10)))), WORDS)]
    assert not any("other step" in name for name in eight)


def test_the_floor_stands_apart_where_critical_moments_take_anything() -> None:
    kinds = [line.kind for line in lines(BANK, WORDS)]
    assert kinds.count("total") == 3
    assert kinds[-2] == "floor"
    assert [line.kind for line in lines(analysed(CYCLES["level"]), WORDS)].count("total") == 2


def test_peaks_that_several_steps_share_are_one_line() -> None:
    names = [line.name.text for line in lines(analysed(CYCLES["level"]), WORDS)]
    assert {"Worst moment: 6 steps alike", "Best moment: 6 steps alike"} <= set(names)


def test_the_title_names_the_step_that_costs_most() -> None:
    story = losses.story(BANK, WORDS)
    assert story
    assert story.title == "“Waits for the number to come up” costs 23 of the 51 points that the service loses"
    assert "24.6 points are lost in memory" in story.alt


def test_of_a_perfect_service_nothing_is_lost() -> None:
    analysis = analysed(cycle([{"name": "Waits", "perceived": 10, "expected": 10}]))
    story = losses.story(analysis, WORDS)
    assert story
    assert story.title == "Nothing is lost: the service scores 100 of 100"
    assert [line.kind for line in lines(analysis, WORDS)] == ["total", "total"]


def test_steps_that_are_not_rated_are_named_as_unknown() -> None:
    analysis = analysed(CYCLES["holes"])
    story = losses.story(analysis, WORDS)
    assert story
    with plain():
        sheet = losses.sheet(analysis, story, WORDS, THEME)
    unknown = "7 steps are not rated; what is lost there is unknown."
    assert unknown in [shape.text for shape in sheet.shapes if isinstance(shape, Label)]
    assert story.alt.endswith(unknown)

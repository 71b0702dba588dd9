"""The gaps chart: which steps it shows, in which order, and what it says of what is unknown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from chart_cycles import CYCLES, HOLES, HOSTILE, PHASES, cycle, named, steps

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import gaps
from servicecycle.charts.gap_rows.choice import choice
from servicecycle.charts.paint import plain
from servicecycle.charts.shapes import Label, Marks, Sheet
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.words import Words

WORDS = Words()


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def sheet(analysis: Analysis, width: float = 960) -> Sheet:
    story = gaps.story(analysis, WORDS)
    assert story
    with plain():
        return gaps.sheet(analysis, story, WORDS, replace(THEME, width=width))


def texts(found: Sheet) -> list[str]:
    return [shape.text for shape in found.shapes if isinstance(shape, Label)]


def title(*pairs: tuple[float | None, float | None]) -> str:
    """The title for steps of which this is perceived and expected."""
    given = [
        {"name": f"S{at}", "perceived": perceived, "expected": expected}
        for at, (perceived, expected) in enumerate(pairs)
    ]
    story = gaps.story(analysed(cycle(given)), WORDS)
    return story.title if story else ""


def test_the_title_says_at_how_many_steps_and_where() -> None:
    assert title((5, 8), (5, 6), (9, 2), (4, None)) == (
        "At 2 of 3 steps customers get less than expected, worst at “S0”"
    )
    assert title((5, 8), (9, 2)) == "Of 2 steps only “S0” falls short of what customers expect, by 30 of 100"
    assert title((5, 8)) == "“S0” falls 30 short of what customers expect"
    assert title((5, 8), (4, 7), (9, 2)) == "At 2 of 3 steps customers get less than expected, by up to 30 of 100"
    assert title((8, 8), (9, None)) == "Customers get no less than they expect wherever both are known"
    assert title((8, None), (None, 4)) == ""


def test_steps_stand_in_the_order_of_the_cycle_under_their_phases() -> None:
    analysis = analysed(CYCLES["fifteen steps"])
    shown = [text for text in texts(sheet(analysis)) if text in {*PHASES, *(one.name for one in analysis.moments)}]
    assert shown == [
        text for phase in PHASES for text in (phase, *(one.name for one in analysis.moments if one.phase == phase))
    ]


def test_a_phase_that_goes_on_in_the_second_panel_is_named_again() -> None:
    phases = ["Only", "Last"]
    given = steps(named(50, 12), phases=["Only"])
    given[-1]["phase"] = "Last"
    shown = texts(sheet(analysed(cycle(given, phases=phases))))
    assert (shown.count("Only"), shown.count("Last")) == (2, 1)


def test_a_long_cycle_shows_its_widest_gaps_and_says_how_many_it_leaves_out() -> None:
    given = steps(named(100, 20))
    del given[3]["expected"]
    analysis = analysed(cycle(given))
    chosen = choice(analysis)
    assert (len(chosen.standing), chosen.by_size, chosen.less, chosen.unknown) == (40, True, 59, 1)
    widths = [one.moment.gap for one in chosen.standing]
    assert widths == sorted(one.gap for one in analysis.moments if one.gap is not None)[:40]
    shown = texts(sheet(analysis))
    assert "At 59 more steps the gap is no wider." in shown
    assert "At 1 step the gap is unknown." in shown


def test_what_is_unknown_is_open_or_hatched_and_explained() -> None:
    shown = texts(sheet(analysed(cycle(HOLES))))
    assert {"perceived is unknown", "both are unknown", "more than expected"} <= set(shown)
    assert "expected is unknown" not in shown
    assert shown.count("–") == sum(
        (one.perceived is None) + (one.expected is None) + (one.gap is None) for one in analysed(cycle(HOLES)).moments
    )


@pytest.mark.parametrize(("offered", "full"), [(6, False), (7, True), (8, True)])
def test_a_blind_spot_is_marked_from_twenty_points(offered: float, full: bool) -> None:  # noqa: FBT001
    found = sheet(analysed(cycle([{"name": "Waits", "perceived": 5, "expected": 6, "offered": offered}])))
    pointers = [shape for shape in found.shapes if isinstance(shape, Marks) and shape.outline == "arrow-down"]
    assert (pointers[-1].fill == THEME.handoff) == full
    assert ("blind spot: offered lies 20 points or more above perceived" in texts(found)) == full


def test_names_come_out_as_written_and_whole() -> None:
    assert set(HOSTILE) <= set(texts(sheet(analysed(CYCLES["hostile names"]))))
    long = CYCLES["three long names"]
    shown = " ".join(texts(sheet(analysed(long))))
    assert all(step["name"] in shown for step in long["steps"])


@pytest.mark.parametrize("width", [480, 700, 2400])
@pytest.mark.parametrize("case", ["sixty steps", "fifteen long names", "one step"])
def test_a_sheet_is_as_wide_as_asked_or_as_its_columns_need(case: str, width: float) -> None:
    found = sheet(analysed(CYCLES[case]), width)
    assert found.width >= width
    assert found.width <= max(width, 1100)


def test_numbers_are_those_of_the_steps_shown() -> None:
    found = gaps.data(analysed(CYCLES["two hundred steps"]), WORDS)
    assert len(found.categories) == 40
    assert [series.name for series in found.series] == ["expected", "perceived"]

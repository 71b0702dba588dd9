"""The priority chart: which areas it shows, what it says of the others, tiers, and its titles."""

from __future__ import annotations

from typing import Any

from chart_cycles import CYCLES, cycle, named, steps

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import priority
from servicecycle.charts.paint import plain
from servicecycle.charts.priority_rows.choice import choice
from servicecycle.charts.shapes import Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.words import Words

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def title(analysis: Analysis) -> str:
    story = priority.story(analysis, WORDS)
    return story.title if story else ""


def texts(analysis: Analysis) -> list[str]:
    story = priority.story(analysis, WORDS)
    assert story
    with plain():
        shapes = priority.sheet(analysis, story, WORDS, THEME).shapes
    return [shape.text for shape in shapes if isinstance(shape, Label)]


def test_the_bank_begins_with_the_wait() -> None:
    assert title(BANK) == "“Waits for the number to come up” comes first by far: priority 61 of 100, the next 22"
    shown = texts(BANK)
    assert "61  urgent" in shown
    assert "At 6 more steps nothing falls short." in shown
    ranked = [area for area in BANK.areas if area.priority]
    assert [text for text in shown if text in {moment.name for moment in BANK.moments}] == [
        BANK.moment(area.step).name for area in ranked
    ]


def test_a_dozen_is_shown_and_the_rest_summed_up_in_words() -> None:
    short = [{**step, "perceived": 1 + at % 3, "expected": 9} for at, step in enumerate(steps(named(30, 12)))]
    analysis = analysed(cycle(short))
    assert len(choice(analysis).shown) == 12
    rest = analysis.areas[12:]
    high, low = WORDS.number(rest[0].priority), WORDS.number(rest[-1].priority)
    assert f"18 more steps follow, with priorities from {high} down to {low}." in texts(analysis)
    assert len(choice(analysed(cycle(short[:14]))).shown) == 14


def test_where_nothing_falls_short_no_step_stands_out() -> None:
    fine = [{"name": name, "perceived": 8, "expected": 7, "importance": 5} for name in named(20, 10)]
    analysis = analysed(cycle(fine))
    sound = analysis._replace(areas=tuple(area._replace(urgent=False) for area in analysis.areas))
    assert title(sound) == "No step stands out as the one to improve first"
    assert (len(choice(sound).shown), choice(sound).rest, choice(sound).sound) == (12, (), 8)


def test_titles_of_one_step_and_of_several_alike() -> None:
    assert title(analysed(CYCLES["one step"])) == "Only “Waits” has been rated: its priority is 58 of 100"
    assert title(analysed(CYCLES["up and down"])).startswith("9 steps share the highest priority, 79 of 100; “1 waits")
    assert title(analysed(CYCLES["three steps"])) == "“3 wai” comes first: priority 63 of 100"
    assert title(analysed(CYCLES["nothing rated"])) == ""


def test_tiers_stand_before_their_areas_where_steps_share_one() -> None:
    sure = BANK.confidence
    assert sure
    shown, told = texts(BANK), []
    for one in sure.areas[:9]:
        told += [f"Tier {one.tier}"] if f"Tier {one.tier}" not in told else []
        told.append(BANK.moment(one.step).name)
    assert [text for text in shown if text in told] == told
    assert "Steps of one tier cannot be told apart." in shown
    alone = texts(analysed(CYCLES["three steps"]))
    assert not any(text.startswith(("Tier", "Steps of one tier")) for text in alone)


def test_a_lead_is_by_far_only_where_the_first_step_is_told_apart() -> None:
    rated = [(5, 9, 9), (1, 9, 1), (7, 2, 4), (6, 0, 9)]
    given = [
        {"name": f"S{at}", "perceived": perceived, "expected": expected, "importance": importance}
        for at, (perceived, expected, importance) in enumerate(rated)
    ]
    assert title(analysed(cycle(given))) == "“S0” comes first: priority 53 of 100"
    alone = [{**given[0]}, {**given[1], "expected": 2}, *given[2:]]
    assert title(analysed(cycle(alone))).startswith("“S0” comes first by far: priority")


def test_numbers_are_the_priorities_in_the_order_of_rank() -> None:
    (series,) = priority.data(BANK, WORDS).series
    assert list(series.values) == [area.priority for area in BANK.areas[:9]]


def test_steps_that_are_not_rated_have_an_unknown_priority() -> None:
    assert "7 steps are not rated; their priorities are unknown." in texts(analysed(CYCLES["holes"]))

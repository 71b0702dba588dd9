"""What a person sees of how sure the order is: sentences, bars, tables, two charts; and that `score` draws nothing."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest
from chart_cycles import CYCLES, cycle, named
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.analysis.confidence import Swing
from servicecycle.analysis.first_place import changing, first_place
from servicecycle.analysis.order import ordered
from servicecycle.analysis.sampling import Sampling
from servicecycle.charts import confidence as ranks
from servicecycle.charts import tornado
from servicecycle.charts.paint import plain
from servicecycle.charts.rank_rows.numbers import share_text
from servicecycle.charts.shapes import Label, Marks, Sheet
from servicecycle.charts.swing_rows.numbers import value_text
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.reporting.blocks import Bars, Bullets, Callout, Paragraph, Table
from servicecycle.reporting.report import compose, compose_brief, section
from servicecycle.reporting.sections.verdict import verdict
from servicecycle.words import LANGUAGES, Words

WORDS = Words()
TEMPLATES = "src/servicecycle/templates"
FILES = {
    name: analyze(load(path))
    for name, path in {
        "bank": "examples/bank_cheque.yaml",
        **{name: f"{TEMPLATES}/{name}.yaml" for name in ("clinic-visit", "parcel-return", "residence-permit")},
    }.items()
}


def rated(*steps: dict[str, Any]) -> Analysis:
    """Analyse steps of which so much is given."""
    found = [{"id": f"s{at}", "name": f"S{at}", **given_} for at, given_ in enumerate(steps)]
    return analyze(Cycle.model_validate(cycle(found)))


def perceived(*lists: list[float | None]) -> Analysis:
    """Analyse steps of which raters perceive this."""
    return rated(*({"perceived": one} for one in lists))


HARD = {name: analyze(Cycle.model_validate(data)) for name, data in CYCLES.items()}
CALM = rated({"perceived": 9, "expected": 5}, {"perceived": 9, "expected": 8})
ALL = {**FILES, **HARD, "calm": CALM}
ORDERED = {name: analysis for name, analysis in ALL.items() if first_place(analysis)}
each_order = pytest.mark.parametrize("name", ORDERED)


def told(analysis: Analysis, id_: str = "first_ranks") -> str:
    """Return all that a section says in sentences."""
    lines = []
    for block in section(id_).blocks(analysis, WORDS):
        if isinstance(block, Paragraph | Callout):
            lines.append("".join(run.text for run in block.runs))
        if isinstance(block, Bullets):
            lines += ["".join(run.text for run in item) for item in block.items]
    return "\n".join(lines)


def one_block(kind: Any, analysis: Analysis, id_: str) -> Any:
    return next(block for block in section(id_).blocks(analysis, WORDS) if isinstance(block, kind))


def drawn(chart: Any, analysis: Analysis) -> Sheet:
    story = chart.story(analysis, WORDS)
    assert story
    with plain():
        sheet: Sheet = chart.sheet(analysis, story, WORDS, THEME)
    return sheet


def texts(sheet: Sheet) -> list[str]:
    return [shape.text for shape in sheet.shapes if isinstance(shape, Label)]


# Sentences.

SENTENCES = {
    "bank": (
        "The first place is sure: “Waits for the number to come up” is first in 98% of 2,000 draws.",
        "the raters of “perceived”, “importance”, “expected”, “effort” were drawn anew",
        "“Answers and is given the money” comes first: Weight of importance ≥\u00a00.9 (now 0.33).",
        "Take the order as tentative: on what is expected the 5 raters agree only roughly (α\u00a00.74, W\u00a00.83).",
    ),
    "clinic-visit": (
        "The first place is fairly sure: “",
        "moved only the parameters of the method",
        "Give lists, such",
    ),
    "residence-permit": (
        "The first place is not sure: “Waits for the decision” is first in only 79% of 2,000 draws, “Receives",
        "Discuss before you rank: on effort the 4 raters agree too little (α\u00a00.53, W\u00a00.89).",
        "4 of 9 parameters of the method take the first place from “Waits for the decision”:",
    ),
    "parcel-return": (
        "Two steps share the first tier, “Asks where the money is” and “Hears that the parcel has arrived”: choose",
        "“Gets the money back” comes first: Weight of importance",
    ),
    "up and down": (
        "9 steps share the first tier: “1 waits",
        "; and 4 more. Choose among them by what else you know.",
        "Steps that are level keep the order of the file.",
        "Today the first steps are level",
    ),
    "three steps": ("No parameter of the method, moved alone within its range, takes the first place from “3 wai”.",),
    "one step": ("How sure an order is takes two rated steps; so far only “Waits” is rated.",),
    "calm": ("Nothing falls short at any step, so nothing has to come first.",),
    "nothing rated": ("",),
}


@pytest.mark.parametrize("id_", ["first_ranks", "confidence"])
@pytest.mark.parametrize("name", SENTENCES)
def test_what_is_said(name: str, id_: str) -> None:
    said = told(ALL[name], id_)
    assert [phrase for phrase in SENTENCES[name] if phrase not in said] == []
    assert bool(said) == (name != "nothing rated")


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        (
            [[1] * 4, [9] * 4, [5] * 4],
            "The ratings are reliable: even on what is perceived, where they agree least, the",
        ),
        ([[1, 9, 5, 3], [9, 1, 4, 6]], "Discuss before you rank: on what is perceived the 4 raters agree too little"),
        (
            [[5, 5, 5, 5], [5, 5, 5, 5]],
            "Whether the raters agree cannot be told: on what is perceived the 4 raters gave",
        ),
        ([[2, 9, 4, 5], [3, 4, 9, 1], [5, 4, 3, 6]], "(α\u00a0\N{MINUS SIGN}0."),
        ([[1, 1, 2], [9, 9, 8]], "3 raters are too few to say much: ask four at least."),
        ([[1, 1, None], [9, 9, 8], [4, None, 5]], "(α\u00a0"),
    ],
)
def test_what_is_said_of_raters(lists: list[list[float | None]], said: str) -> None:
    assert said in told(perceived(*lists))
    assert ("too few" in told(perceived(*lists))) == (len(lists[0]) < 4)


def test_raters_are_told_of_where_there_is_no_order() -> None:
    two = {"importance": [9, 9, 9, 9]}, {"importance": [1, 1, 1, 1]}
    said = told(rated({"perceived": 3, **two[0]}, two[1]))
    assert said.startswith("How sure an order is takes two rated steps; so far only “S0” is rated.\nThe ratings are")
    assert told(rated(*two)) == ""


def test_draws_and_seed_are_named() -> None:
    said = told(FILES["bank"].sampled(Sampling(700, 4_000_000)))
    assert "% of 700 draws." in said
    assert "700 draws from seed 4000000: each time" in said


# Where to begin.


def begins(analysis: Analysis, **how: bool) -> str:
    return "".join(run.text for run in verdict(analysis, WORDS, **how)).partition("Begin with ")[2]


@each_order
def test_the_verdict_names_as_many_steps_as_share_the_first_tier(name: str) -> None:
    analysis, place = ORDERED[name], first_place(ORDERED[name])
    assert place
    said = begins(analysis)
    if place.standing == "shared":
        assert (" cannot be told apart" in said) == (analysis.areas[0].priority > 0)
        assert all(analysis.moment(step).name in said for step in place.steps[:2])
    else:
        assert "told apart" not in said
    assert begins(analysis, begin=False) == ""


def test_a_brief_report_says_it_in_a_sentence() -> None:
    blocks = compose_brief(FILES["parcel-return"], WORDS, file="x").blocks
    said = [block.runs[0].text for block in blocks if isinstance(block, Paragraph)]
    assert sum("share the first tier" in text for text in said) == 1
    assert begins(FILES["parcel-return"]).startswith("“Asks where the money is” or “Hears that the parcel has arrived”")


@pytest.mark.parametrize("sections", [["verdict", "roll_ups"], ["gaps"], []])
def test_a_report_without_the_order_draws_nothing(sections: list[str]) -> None:
    report = compose(FILES["bank"], WORDS, file="x", sections=sections)
    assert "Begin" not in "".join(run.text for run in report.verdict)


@pytest.mark.parametrize(
    "command", [["score"], ["score", "-f", "markdown"], ["score", "-f", "json"], ["check"], ["trace"]]
)
def test_what_draws_nothing_loads_no_numpy(command: list[str]) -> None:
    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nfinally: sys.stderr.write(str('numpy' in sys.modules))"
    )
    asked = [sys.executable, "-c", code, *command, "examples/bank_cheque.yaml"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.stderr.endswith("False"), done.stderr


# Bars and tables.


@each_order
def test_bars_and_table_are_the_numbers(name: str) -> None:
    analysis, sure = ORDERED[name], ORDERED[name].confidence
    assert sure
    bars: Bars = one_block(Bars, analysis, "first_ranks")
    table: Table = one_block(Table, analysis, "confidence")
    rows = [bar for _, group in bars.groups for bar in group]
    assert len(rows) == len(table.rows) <= 22
    for bar, row in zip(rows, table.rows, strict=True):
        one = sure.areas[int(row[0].value or 0) - 1]
        assert (row[1].text, row[2].value) == (analysis.moment(one.step).name, one.tier)
        assert bar.label.startswith(row[0].text)
        assert bar.label.endswith(row[1].text)
        assert [text.text for text in (bar.shown, *bar.figures)] == [text.text for text in row[3:]]
        assert row[3].text == (str(one.low) if one.low == one.high else f"{one.low}–{one.high}")
        assert (row[4].value, row[5].value) == (one.confidence, one.chances[0])
        assert bar.value is not None
        assert 0 <= bar.since <= bar.value <= 100
    assert [title for title, _ in bars.groups] == list(dict.fromkeys(f"Tier {row[2].text}" for row in table.rows))


def test_the_list_that_was_asked_for_is_shown() -> None:
    bars: Bars = one_block(Bars, ordered(FILES["bank"], "gap", 2), "first_ranks")
    assert [bar.label for _, group in bars.groups for bar in group] == [
        "1  Waits for the number to come up",
        "5  Looks for how cheques are cashed",
    ]


@given(st.integers(1, 5000), st.data())
def test_a_share_is_never_rounded_to_none_or_all(draws: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, draws))
    shown = share_text(count / draws, WORDS)
    assert (shown == "0%") == (count == 0)
    assert (shown == "100%") == (count == draws)
    assert abs(float(shown[:-1]) / 100 - count / draws) <= 0.005


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_value_is_told_from_the_one_in_force(value: float, usual: float) -> None:
    swing = Swing("mu", 0, 1, usual, 0, 0, 0, "a", "a", None, None)
    shown = value_text(value, swing, WORDS)
    assert abs(float(shown) - value) <= 0.005 + 1e-9
    if abs(value - usual) >= 2e-4:
        assert shown != value_text(usual, swing, WORDS)


# Charts.


@each_order
def test_the_chart_of_ranks_has_a_row_for_each_area(name: str) -> None:
    analysis, sure = ORDERED[name], ORDERED[name].confidence
    assert sure
    table: Table = one_block(Table, analysis, "confidence")
    shown = texts(drawn(ranks, analysis))
    found = ranks.data(analysis, WORDS)
    assert found
    assert [row[1].text for row in table.rows] == list(found.categories)
    own, first = found.series
    assert list(own.values) == [100 * (row[4].value or 0) for row in table.rows]
    assert list(first.values) == [100 * (row[5].value or 0) for row in table.rows]
    for row in table.rows:
        assert {row[2].text, row[3].text, row[4].text, row[5].text} <= set(shown)


def test_many_areas_are_cut_and_a_rank_beyond_the_scale_is_written() -> None:
    shown = texts(drawn(ranks, HARD["two hundred steps"]))
    sure = HARD["two hundred steps"].confidence
    assert sure
    assert f"1–{sure.areas[0].high}" in shown
    assert sure.areas[0].high > 40
    assert "40" in shown
    assert str(sure.areas[0].high) not in shown
    assert any(text.endswith("more steps follow.") for text in shown)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("bank", "The first place is sure: “Waits for the number to come up” is first in 98% of 2,000 draws"),
        (
            "residence-permit",
            "“Waits for the decision” is first in only 79% of 2,000 draws, “Receives the decision” in",
        ),
        ("parcel-return", "“Asks where the money is” and “Hears that the parcel has arrived” share the first tier"),
        ("up and down", "9 steps share the first tier and cannot be told apart; “1 waits at the count” is among them"),
        ("one step", ""),
        ("nothing rated", ""),
        ("calm", ""),
    ],
)
def test_titles_of_the_chart_of_ranks(name: str, title: str) -> None:
    story = ranks.story(ALL[name], WORDS)
    assert (story.title if story else "").startswith(title)
    assert bool(story) == bool(title)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        (
            "bank",
            "One parameter of the method could take the first place from “Waits for the number to come up”: Weight",
        ),
        ("parcel-return", "5 of 9 parameters of the method could take the first place from “Asks where the money is”"),
        ("three steps", "“3 wai” stays first, whichever parameter of the method moves within its range"),
        ("up and down", ""),
        ("one step", ""),
    ],
)
def test_titles_of_the_tornado(name: str, title: str) -> None:
    story = tornado.story(ALL[name], WORDS)
    assert (story.title if story else "").startswith(title)
    assert bool(story) == bool(title)


@each_order
def test_the_tornado_names_each_step_that_would_be_first(name: str) -> None:
    analysis, sure = ORDERED[name], ORDERED[name].confidence
    if tornado.story(analysis, WORDS) is None:
        return
    assert sure
    found, sheet = tornado.data(analysis, WORDS), drawn(tornado, analysis)
    assert found
    ends = list(zip(*(series.values for series in found.series), strict=True))
    moving = [swing for swing in sure.swings if (swing.lead_low, swing.lead_high) in ends]
    assert ends == [(swing.lead_low, swing.lead_high) for swing in moving]
    leads = [lead for swing in sure.swings for lead in (swing.lead_low, swing.lead_high, swing.lead_least)]
    assert found.low is not None
    assert found.high is not None
    assert found.low <= min(leads) <= max(leads) <= found.high
    changed = list(changing(sure))
    shown = " ".join(texts(sheet))
    assert shown.count("≤") + shown.count("≥") == len(changed)
    assert all(analysis.moment(swing.flips_to or "").name.split()[0] in shown for swing in changed)
    diamonds = [shape for shape in sheet.shapes if isinstance(shape, Marks)]
    lost = sum((swing.lead_low < 0) + (swing.lead_high < 0) for swing in changed) if sure.lead > 0 else 0
    assert len(diamonds) >= lost


def test_who_is_level_at_an_end_is_not_first_there() -> None:
    """At a weight of 1 the other factors tell nothing apart: level is not behind."""
    sure = HARD["fifteen steps"].confidence
    assert sure
    level = [swing for swing in sure.swings if swing.flips_to and swing.lead_least > -1e-9]
    assert level
    assert not set(level) & set(changing(sure))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["bank", "parcel-return", "residence-permit", "up and down", "two hundred steps"])
def test_every_language_says_it_whole(name: str, language: Any) -> None:
    words = Words(language)
    for id_ in ("first_ranks", "confidence"):
        for block in section(id_).blocks(ALL[name], words):
            assert "{" not in str(block)


def test_areas_stand_in_the_order_of_their_ranks() -> None:
    for analysis in ORDERED.values():
        table: Table = one_block(Table, analysis, "confidence")
        assert all((a[0].value or 0) < (b[0].value or 0) for a, b in pairwise(table.rows))
        assert all((a[2].value or 0) <= (b[2].value or 0) for a, b in pairwise(table.rows))


def test_long_names_are_whole_in_the_section_and_short_in_a_title() -> None:
    analysis = HARD["three long names"]
    assert any(name in told(analysis) for name in named(3, 300))
    story = ranks.story(analysis, WORDS)
    assert story
    assert len(story.title) < 160

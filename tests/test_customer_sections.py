"""The sections on money at risk and segments: what they say, what they leave out, and how they read."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.analysis.money import Assumption, Lacking, assumptions
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.reporting.blocks import Bullets, Callout, Paragraph, Table, Text
from servicecycle.reporting.formats import markdown, plain
from servicecycle.reporting.report import compose, compose_brief
from servicecycle.reporting.sections import money, segments
from servicecycle.reporting.sections.verdict import verdict
from servicecycle.words import LANGUAGES, Language, Words
from servicecycle.words.about import about
from servicecycle.words.width import width

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))
PARCEL = analyze(load("src/servicecycle/templates/parcel-return.yaml"))
NAMES = [
    "$x$ <b>",
    "=cmd()",
    "#read()",
    "*stars* _under_ |",
    "Ждёт очередь",
    "في الانتظار",
    "排队等候",
    "👩‍👩‍👧 ❤️",
    "X" * 200,
]
WORTH = {"count": 1000, "cycles_per_year": 4, "annual_margin": 50}


def analysed(customers: dict[str, Any] | None = None, *moments: dict[str, Any], **more: Any) -> Analysis:
    steps = [{"id": "s", "name": "Waits", "perceived": 4}, {"id": "t", "name": "Pays", "perceived": 6}]
    critical = [{"step": "s", **one} for one in moments]
    who = {} if customers is None else {"customers": customers}
    data = {"name": "x", "currency": "EUR", "steps": steps, "critical_moments": critical, **who, **more}
    return analyze(Cycle.model_validate(data))


def hostile() -> Analysis:
    groups = {f"g{at}": {"name": name, "share": 0.1, "importance": {"s": at}} for at, name in enumerate(NAMES)}
    moments = [{"incident": name, "probability": 0.1, "complaints": 3} for name in NAMES]
    return analysed({**WORTH, "segments": groups}, *moments)


def texts(analysis: Analysis, section: Any = money, words: Words = WORDS) -> str:
    found = []
    for block in section.blocks(analysis, words):
        match block:
            case Paragraph(runs) | Callout(runs, _):
                found += [run.text for run in runs]
            case Bullets(items):
                found += [run.text for item in items for run in item]
            case Table(_, rows):
                found += [cell.text for row in rows for cell in row]
    return "\n".join(found)


def tables(analysis: Analysis, section: Any = money) -> list[Table]:
    return [block for block in section.blocks(analysis, WORDS) if isinstance(block, Table)]


# What is at risk.


def test_the_verdict_names_the_sum_and_its_range() -> None:
    assert "About €35,300 a year is at risk, between €22,000 and €48,600." in texts(PARCEL)
    assert "About €71,300 a year is at risk." in texts(BANK)
    assert "As good as no money is at risk." in texts(analysed(WORTH, {"probability": 0}))


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(0, 0), (0.4, 0), (0.6, 1), (7.4, 7), (999.6, 1000), (12345, 12300), (71262.5, 71300), (1e9, 1e9)],
)
def test_three_digits_count(amount: float, shown: float) -> None:
    assert about(amount) == shown


@pytest.mark.parametrize("analysis", [BANK, PARCEL], ids=["bank", "parcel"])
def test_the_table_holds_what_was_reckoned_and_the_whole_is_no_sum(analysis: Analysis) -> None:
    found, rows = analysis.money, tables(analysis)[0].rows
    assert found
    amounts = [cell.value for row in rows for cell in row if cell.text.startswith("€") and "–" not in cell.text]
    parts = sorted((one.at_risk for one in found.critical_moments if one.at_risk), reverse=True)
    assert amounts == [*parts, found.at_risk]
    assert sum(parts) > found.at_risk
    assert "A customer is lost once" in texts(analysis)


@pytest.mark.parametrize("analysis", [BANK, PARCEL, analysed({**WORTH, "horizon": 3}, {"probability": 0.2})])
def test_every_key_that_is_assumed_stands_there_with_its_value(analysis: Analysis) -> None:
    customers = analysis.cycle.customers
    assert customers
    wanted = assumptions(customers)
    found = tables(analysis)[1]
    assert [row[0].text for row in found.rows] == [one.key for one in wanted]
    assert [row[1].value for row in found.rows] == [one.value for one in wanted]


def test_what_is_given_is_not_assumed() -> None:
    told = dict.fromkeys(get_args(Assumption)[:7], 0.1)
    assert "Assumed" not in texts(analysed({**WORTH, **told}, {"probability": 0.2}))


def test_word_of_mouth_is_told_apart_and_only_when_it_is_on() -> None:
    assert "Word of mouth" not in texts(analysed(WORTH, {"probability": 0.2}))
    loud = analysed({**WORTH, "listeners_lost": 0.5}, {"probability": 0.2})
    assert loud.money
    assert f"Word of mouth comes on top and is not counted here: €{loud.money.word_of_mouth:,.0f}" in texts(loud)


# What would have to be known.


@pytest.mark.parametrize("key", list(WORTH))
def test_a_key_that_is_missing_is_named_and_no_other(key: str) -> None:
    told = texts(analysed({other: value for other, value in WORTH.items() if other != key}, {"probability": 0.2}))
    assert f"Give “{key}” under “customers”." in told
    assert not any(f"“{other}”" in told.splitlines()[0] for other in WORTH if other != key)


def test_without_ground_it_says_what_it_would_take() -> None:
    assert texts(analysed()) == (
        "What incidents cost is unknown. Give “count”, “cycles_per_year”, “annual_margin” under “customers”. "
        "Give “critical_moments”, and how likely each is."
    )
    assert "Give “probability”, “incidents” or “complaints”" in texts(analysed(WORTH, {"severity": 0.2}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_its_words(language: Language) -> None:
    words = Words(language)
    assert all(words(f"customers.assumed.meaning.{key}") for key in get_args(Assumption))
    assert all(words(f"customers.missing.{key}") for key in get_args(Lacking)[3:])


# The iceberg.


def test_the_iceberg_names_the_silent_and_where_the_number_is_from() -> None:
    found = texts(PARCEL)
    assert "Behind 384 complaints on file stand 3,840 unhappy customers a year; 3,456 of them said nothing." in found
    assert "assumed until “method” gives a “complaint_multiplier”; there may be 3,840 to 4,800 of them." in found
    given = analysed(None, {"complaints": 4}, method={"complaint_multiplier": 20})
    assert "That is 20 for each complaint, as the file says." in texts(given)


def test_complaints_to_expect_are_told_of_incidents_that_were_not_made_of_them() -> None:
    assert "735 complaints a year are to be expected: 10% of those who meet one" in texts(BANK)
    assert "Behind 55 complaints on file stand 550 unhappy customers a year" in texts(BANK)
    assert "to be expected" not in texts(PARCEL)
    counted = {"complaints": 4, "incidents": {"count": 3, "passages": 100}}
    both = texts(analysed(WORTH, counted, {"complaints": 5}))
    assert "Of the other incidents, by their chances, 11 complaints a year are to be expected" in both
    assert "4 complaints are on file and 11 to be expected" in both
    assert "That share is assumed" in both


# Segments.


def test_segments_that_agree_and_segments_that_do_not() -> None:
    assert "it comes first for every segment" in texts(BANK, segments)
    two = {"a": {"importance": {"s": 10, "t": 0}}, "b": {"importance": {"s": 0, "t": 10}}}
    apart = texts(analysed({"segments": two}), segments)
    assert "Segments would begin with different steps" in apart
    assert (
        "“Waits” comes first for: a. It comes at place 2 for: b. It matters 100 out of 100 to: a; and 0 to: b." in apart
    )
    one = texts(analysed({"segments": {"a": {"importance": {"s": 3}}}}, method={"kappa": 0}), segments)
    assert "All customers" in one


def test_those_in_no_segment_are_named_and_an_unknown_share_too() -> None:
    part = tables(analysed({**WORTH, "segments": {"a": {"share": 0.25}}}, {"probability": 0.2}), segments)[0]
    assert [row[0].text for row in part.rows] == ["a", "In no segment", "All customers"]
    amounts = [row[4].value or 0 for row in part.rows]
    assert amounts[0] + amounts[1] == pytest.approx(amounts[2])
    unknown = analysed({**WORTH, "segments": {"a": {"share": 0.25}, "b": {}}}, {"probability": 0.2})
    assert "What is at risk is unknown of: b. Give “share”." in texts(unknown, segments)
    assert [row[0].text for row in tables(unknown, segments)[0].rows] == ["a", "b", "All customers"]


def test_without_money_there_is_no_column_of_it() -> None:
    assert len(tables(analysed({"segments": {"a": {}}}), segments)[0].columns) == 5


def test_many_disagreements_are_summed_up() -> None:
    steps = [{"id": f"s{at}", "name": f"Step {at}", "perceived": 5, "importance": 5} for at in range(40)]
    apart = {"a": {"importance": {f"s{at}": 10 * (at % 2) for at in range(40)}}, "b": {}}
    data = {"name": "x", "steps": steps, "customers": {"segments": apart}}
    found = analyze(Cycle.model_validate(data))
    assert "And 32 more." in texts(found, segments)


def test_naming_segments_is_asked_of_those_who_speak_of_customers() -> None:
    assert list(segments.blocks(analysed(), WORDS)) == []
    assert "Give “segments” under “customers”" in texts(analysed(WORTH), segments)


# How they read.


@pytest.mark.parametrize("columns", [80, 160])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("analysis", [BANK, PARCEL, hostile()], ids=["bank", "parcel", "hostile"])
def test_no_line_is_wider_than_the_screen(analysis: Analysis, language: Language, columns: int) -> None:
    words = Words(language)
    report = compose(analysis, words, file="x.yaml", sections=["money", "segments"])
    shown = plain.render(report, words, width=columns)
    assert max(width(line) for line in shown.splitlines()) <= columns


def test_hostile_names_come_out_as_written() -> None:
    report = compose(hostile(), WORDS, file="x.yaml", sections=["money", "segments"])
    squeezed = "".join(plain.render(report, WORDS, width=80).split())
    assert [name for name in NAMES if "".join(name.split()) not in squeezed] == []
    assert "\\*stars\\*" in markdown.render(report, WORDS)


def test_the_whole_report_and_the_brief_speak_of_money_once_the_score_alone_does_not() -> None:
    told = Text("About €71,300 a year is at risk.")
    assert told in compose(BANK, WORDS, file="x.yaml").verdict
    assert told in compose_brief(BANK, WORDS, file="x.yaml").verdict
    assert told in verdict(BANK, WORDS)
    assert told not in compose(BANK, WORDS, file="x.yaml", sections=["verdict"]).verdict
    assert len(verdict(analysed(), WORDS)) == 3

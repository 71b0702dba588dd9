"""The chart of money: nothing overlaps on hard cycles, what is drawn is what was reckoned, the whole is no sum."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import HOSTILE, named

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import money
from servicecycle.charts.kinds import charts, figure
from servicecycle.charts.money_rows.axis import axis
from servicecycle.charts.money_rows.costs import costs
from servicecycle.charts.paint import plain
from servicecycle.charts.placing import Box
from servicecycle.charts.rows.scale import Scale
from servicecycle.charts.shapes import Areas, Label
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.words import LANGUAGES, Language, Words

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))
USUAL = {"count": 12000, "cycles_per_year": 4, "annual_margin": 120}
CERTAIN = {"count": 100, "cycles_per_year": 4, "annual_margin": 50, "complain": 0, "lost_silent": 1}
HUGE = {"count": 9 * 10**6, "cycles_per_year": 52, "annual_margin": 98765432}


def analysed(
    names: list[str],
    chance: float = 0.1,
    currency: str | None = "EUR",
    customers: dict[str, Any] = USUAL,
    moments: list[float] | None = None,
) -> Analysis:
    chances = moments or [chance / at for at in range(1, len(names) + 1)]
    known = [{"step": "s", "incident": name, "probability": one} for name, one in zip(names, chances, strict=True)]
    return analyze(
        Cycle.model_validate(
            {
                "name": "Cashing a cheque",
                "currency": currency,
                "steps": [{"id": "s", "name": "Waits"}],
                "critical_moments": [*known, {"step": "s", "incident": "nobody knows how often"}],
                "customers": customers,
            }
        )
    )


HARD = {
    "bank": BANK,
    "one": analysed(["Waits"]),
    "long names": analysed(named(3, 300)),
    "hostile": analysed(HOSTILE, currency="RON"),
    "sixty": analysed(named(60, 40), 1),
    "huge": analysed(named(4, 20), 0.5, "MDL", HUGE),
    "certain": analysed(named(3, 20), 1, customers=CERTAIN),
    "no currency": analysed(named(2, 20), currency=None),
    "years": analysed(named(2, 20), customers={**USUAL, "horizon": 5, "discount": 0.1}),
}
each_hard = pytest.mark.parametrize("analysis", HARD.values(), ids=HARD)


@each_hard
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_leaves_the_sheet_or_stands_on_another(analysis: Analysis, language: Language) -> None:
    words = Words(language)
    story = money.story(analysis, words)
    assert story
    drawn = figure(charts()["money"], analysis, story, words, THEME)
    boxes = list(text_boxes(drawn))
    sheet = Box(0, 0, drawn.get_figwidth() * 72, drawn.get_figheight() * 72)
    assert [text for text, box in boxes if not sheet.holds(box)] == []
    crossed = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if shrunk(a).meets(shrunk(b))]
    assert crossed == []


@each_hard
def test_bars_are_as_long_as_what_is_reckoned(analysis: Analysis) -> None:
    found, story = costs(analysis), money.story(analysis, WORDS)
    assert found
    assert story
    with plain():
        shapes = money.sheet(analysis, story, WORDS, THEME).shapes
    amounts = [*(one.amount.at_risk for one in found.shown), *([found.whole.at_risk] if found.several else [])]
    bars = [shape for shape in shapes if isinstance(shape, Areas) and shape.color in {THEME.critical, THEME.ink}]
    lengths = [bar.paths[0][1][0] - bar.paths[0][0][0] for bar in bars]
    assert len(lengths) == len(amounts)
    assert [length / lengths[-1] for length in lengths] == pytest.approx([one / amounts[-1] for one in amounts])
    written = [shape.text for shape in shapes if isinstance(shape, Label)]
    currency = analysis.cycle.currency
    assert [text for text in (WORDS.money(amount, currency) for amount in amounts) if text not in written] == []


@each_hard
def test_the_costliest_comes_first_and_the_rest_is_named(analysis: Analysis) -> None:
    found, story = costs(analysis), money.story(analysis, WORDS)
    assert found
    assert story
    parts = [one.amount.at_risk for one in (*found.shown, *found.rest)]
    assert parts == sorted(parts, reverse=True)
    assert len(parts) + found.unknown == len(analysis.risk.critical_moments)
    assert found.parts == pytest.approx(sum(parts))
    assert (f"{len(found.rest)} more incidents" in story.alt) == bool(found.rest)
    assert ("unknown chance" in story.alt) == bool(found.unknown)
    assert ("more than the whole" in story.alt) == (round(found.parts - found.whole.at_risk) > 0)


@each_hard
def test_the_numbers_of_the_native_chart_are_the_same(analysis: Analysis) -> None:
    found, data = costs(analysis), money.data(analysis, WORDS)
    assert found
    assert data
    values = data.series[0].values
    assert values[: len(found.shown)] == tuple(one.amount.at_risk for one in found.shown)
    assert values[-1] == pytest.approx(found.whole.at_risk)
    assert len(values) == len(data.categories) == len(found.shown) + found.several


def test_what_is_assumed_stands_beside_with_its_range() -> None:
    story = money.story(analysed(["Waits"]), WORDS)
    assert story
    assert "10% (5% to 10%) of those with a problem complain" in story.alt
    assert "between" in story.alt
    told = money.story(BANK, WORDS)
    assert told
    assert "problem complain" not in told.alt


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_assumed_is_said_without_keys_of_the_file(language: Language) -> None:
    story = money.story(analysed(["Waits"], customers={**USUAL, "horizon": 5}), Words(language))
    assert story
    assert "_" not in story.alt


def test_the_title_names_the_costliest_unless_several_are() -> None:
    one, alike = money.story(BANK, WORDS), money.story(analysed(["a", "b"], moments=[0.1, 0.1]), WORDS)
    assert one
    assert alike
    assert one.title.startswith("About €71,300 a year is at risk, 63% of it over “The wait passes")
    assert alike.title == "About €230,000 a year is at risk over 2 incidents"


@pytest.mark.parametrize("chance", [0, 1e-9])
def test_where_nothing_is_at_risk_there_is_no_chart(chance: float) -> None:
    assert money.story(analysed(["Waits"], chance), WORDS) is None
    assert money.data(analysed(["Waits"], chance), WORDS) is None


def test_without_customers_there_is_no_chart() -> None:
    bare = {"name": "x", "steps": ["a"], "critical_moments": [{"step": "a", "probability": 0.5}]}
    assert money.story(analyze(Cycle.model_validate(bare)), WORDS) is None


@pytest.mark.parametrize("most", [0.6, 1, 7, 99, 1234.5, 10**7, 10**15])
@pytest.mark.parametrize("room", [60.0, 200.0, 700.0])
def test_an_axis_has_round_amounts_that_do_not_touch(most: float, room: float) -> None:
    with plain():
        found = axis(Scale(0, room, most), "EUR", WORDS, THEME)
    assert found.marks[0] == 0
    assert found.marks[-1] <= most * (1 + 1e-9)
    assert 1 <= len(found.marks) <= 7
    steps = {round(after - before) for before, after in zip(found.marks, found.marks[1:], strict=False)}
    assert len(steps) <= 1
    assert all(re.fullmatch(r"[125]0*", str(step)) for step in steps)

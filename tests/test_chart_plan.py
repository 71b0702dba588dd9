"""The charts of the plan: nothing overlaps on hard cycles, what is late or unknown is seen, every step has its name."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from chart_boxes import shrunk, text_boxes
from planned_cycles import PLANS, actions, planned

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts.frontier_map.ground import rounds
from servicecycle.charts.frontier_map.steps import steps
from servicecycle.charts.gantt_rows.axis import ticks
from servicecycle.charts.gantt_rows.lines import works
from servicecycle.charts.kinds import charts, figure
from servicecycle.charts.paint import plain
from servicecycle.charts.placing import Box
from servicecycle.charts.rows.scale import Scale
from servicecycle.charts.shapes import Areas, Label, Marks, Strokes
from servicecycle.charts.theme import THEME
from servicecycle.reading.files import load
from servicecycle.words import LANGUAGES, Language, Words

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))
ALL = {**PLANS, "bank": BANK}
BOTH = ("plan", "frontier")


def shapes(chart: str, analysis: Analysis, words: Words = WORDS, kind: Any = object) -> list[Any]:
    story = charts()[chart].story(analysis, words)
    assert story
    with plain():
        sheet = charts()[chart].sheet(analysis, story, words, THEME)
    return [shape for shape in sheet.shapes if isinstance(shape, kind)]


def texts(chart: str, analysis: Analysis, words: Words = WORDS) -> list[str]:
    return [label.text for label in shapes(chart, analysis, words, Label)]


@pytest.mark.parametrize("chart", BOTH)
@pytest.mark.parametrize("case", ALL)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_text_leaves_the_sheet_or_stands_on_another(chart: str, case: str, language: Language) -> None:
    story = charts()[chart].story(ALL[case], Words(language))
    if story is None:
        assert chart == "frontier"
        assert case == "late"  # all has to be done, so that there is one plan only
        return
    drawn = figure(charts()[chart], ALL[case], story, Words(language), THEME)
    boxes = list(text_boxes(drawn))
    sheet = Box(0, 0, drawn.get_figwidth() * 72, drawn.get_figheight() * 72)
    assert [text for text, box in boxes if not sheet.holds(box)] == []
    crossed = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if shrunk(a).meets(shrunk(b))]
    assert crossed == []
    assert not story.title.endswith(".")
    assert ".." not in story.alt.replace("…", "")


def test_without_a_plan_there_is_no_chart() -> None:
    for analysis in (planned([]), planned([{"name": "A"}])):
        assert [charts()[chart].story(analysis, WORDS) for chart in BOTH] == [None, None]


# The calendar.


def bars(analysis: Analysis, color: str) -> list[Areas]:
    wide = [shape for shape in shapes("plan", analysis, kind=Areas) if shape.color == color]
    return [shape for shape in wide if shape.paths[0][2][1] - shape.paths[0][0][1] > 9]  # those in the key are lower


def test_what_is_late_is_told_apart_without_colour() -> None:
    plan = PLANS["late"].plan
    assert plan
    late = [work for work in plan.calendar if work.late]
    assert len(bars(PLANS["late"], THEME.critical)) == len(late) == 2
    due = [shape for shape in shapes("plan", PLANS["late"], kind=Marks) if shape.outline == "diamond"]
    assert sum(shape.fill == THEME.ink for shape in due) == len(late)
    assert [label.bold for label in shapes("plan", PLANS["late"], kind=Label) if label.text == "Jan 12, 2027"] == [True]
    story = charts()["plan"].story(PLANS["late"], WORDS)
    assert story
    assert story.title == "2 of 9 actions would not be done when they are due"


def test_a_bar_is_as_long_as_the_work() -> None:
    analysis = planned(
        [
            {"name": "A", "owner": "Ann", "effort_days": 5, "effects": [{"step": "s1", "perceived": "up 2"}]},
            {"name": "B", "owner": "Ann", "effort_days": 10, "effects": [{"step": "s2", "perceived": "up 2"}]},
        ]
    )
    first, second = (shape.paths[0] for shape in bars(analysis, THEME.perceived))
    assert second[0][0] == pytest.approx(first[1][0])
    assert second[1][0] - second[0][0] == pytest.approx(2 * (first[1][0] - first[0][0]))


def test_a_line_leads_to_what_waits() -> None:
    arrows = [shape for shape in shapes("plan", PLANS["late"], kind=Areas) if len(shape.paths[0]) == 3]
    assert len(arrows) == 2 + 1  # and one in the key
    assert "waits for it" in texts("plan", PLANS["late"])
    assert "waits for it" not in texts("plan", PLANS["one"])


def test_the_end_of_the_plan_is_drawn_where_it_is_in_sight() -> None:
    dashed = [shape for shape in shapes("plan", PLANS["twelve"], kind=Strokes) if shape.dash == "dashed"]
    assert dashed == []  # it lies beyond all work
    assert "the plan ends" not in texts("plan", PLANS["twelve"])


def test_many_actions_are_shown_up_to_forty() -> None:
    many = planned(
        [
            {"id": f"a{at}", "name": f"Action {at}", "owner": "Ann", "effort_days": 1, "status": "planned"}
            for at in range(60)
        ]
    )
    assert len(works(many)) == 40
    assert "20 more actions begin later." in texts("plan", many)
    assert [work.action for work in works(many)] == [f"a{at}" for at in range(40)]


@pytest.mark.parametrize(
    ("language", "months"),
    [("en", ["Feb", "Mar", "Apr"]), ("ru", ["февр.", "март", "апр."]), ("ro", ["feb.", "mar.", "apr."])],
)
def test_months_are_named_in_the_language(language: Language, months: list[str]) -> None:
    shown = texts("plan", BANK, Words(language))
    assert [month for month in months if month in shown] == months


@pytest.mark.parametrize("days", [1, 6, 7, 30, 62, 63, 64, 365, 4000, 40000, 3_000_000])
@pytest.mark.parametrize("dated", [True, False])
def test_ticks_keep_apart_however_long_it_takes(days: int, dated: bool) -> None:  # noqa: FBT001  a case
    from datetime import date

    from servicecycle.charts import labels

    scale = Scale(100, 500, float(days))
    found = ticks(scale, date(2027, 1, 11) if dated else None, WORDS, THEME)
    assert found
    ends = [scale.x(tick.day) + labels.width(tick.text, THEME.small) for tick in found]
    assert all(end < scale.x(tick.day) for end, tick in zip(ends[:-1], found[1:], strict=True))


# The frontier.


def test_each_step_is_named_by_what_comes_in() -> None:
    found = steps(BANK, WORDS)
    assert found
    shown = " ".join(texts("frontier", BANK)[3:])  # below the head
    for step in found.steps:
        assert step.comes
        assert f"+ {' '.join(step.comes[0].split()[:3])}" in shown
    assert shown.count("the plan") == 3  # on the chart, in the key, and on the axis
    assert "budget: €25,000" in shown


def test_more_steps_than_have_room_are_numbered_and_listed() -> None:
    found = steps(PLANS["numbered"], WORDS)
    assert found
    shown = texts("frontier", PLANS["numbered"])
    listed = [text for text in shown if "→" in text]
    assert len(listed) == len(found.steps)
    assert [str(at) in shown for at in range(1, len(listed) + 1)] == [True] * len(listed)


@pytest.mark.parametrize("case", ALL)
def test_the_plan_is_on_the_frontier(case: str) -> None:
    found, plan = steps(ALL[case], WORDS), ALL[case].plan
    if found is None or plan is None:
        return
    mine = [step for step in found.steps if step.place == "plan"]
    assert [step.benefit for step in mine] == [pytest.approx(plan.benefit)]
    assert all(step.benefit <= mine[0].benefit + 1e-6 for step in found.steps if step.place == "within")
    takes = [step.takes for step in found.steps]
    assert takes == sorted(takes)


def test_no_budget_is_no_line() -> None:
    free = planned(actions(["A", "B", "C"], status="proposed", requires=[], excludes=[]))
    assert not [shape for shape in shapes("frontier", free, kind=Strokes) if shape.dash == "dashed"]
    far = planned(actions(["A", "B", "C"], status="proposed", requires=[], excludes=[]), {"budget": 10**6})
    assert not [shape for shape in shapes("frontier", far, kind=Strokes) if shape.dash == "dashed"]


@pytest.mark.parametrize(
    ("ends", "found"),
    [((0, 10), (0, 2, 4, 6, 8, 10)), ((0, 28000), (0, 5000, 10000, 15000, 20000, 25000)), ((-3, 3), (-2, 0, 2))],
)
def test_axes_have_round_figures(ends: tuple[float, float], found: tuple[float, ...]) -> None:
    assert rounds(*ends, 6 if ends != (-3, 3) else 4) == pytest.approx(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", ["bank", "days", "money", "sixty"])
def test_the_finding_is_told_in_each_language(language: Language, case: str) -> None:
    for chart in BOTH:
        story = charts()[chart].story(ALL[case], Words(language))
        assert story
        assert "{" not in story.title + story.subtitle + story.alt
    data = charts()["frontier"].data(ALL[case], Words(language))
    assert data
    assert sum(value is not None for series in data.series for value in series.values) == len(data.categories)

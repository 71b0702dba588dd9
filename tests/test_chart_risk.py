"""The risk map: where incidents stand, what their size is, what is unknown, and what the title finds."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import hypot
from typing import Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import cycle, steps
from map_cycles import CUSTOMERS, RISKY, only

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.charts import risk
from servicecycle.charts.paint import paint, plain
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.given import Given
from servicecycle.charts.risk_map.bubbles import bubbles, radii
from servicecycle.charts.risk_map.frame import line
from servicecycle.charts.risk_map.ground import ground
from servicecycle.charts.risk_map.incidents import incidents
from servicecycle.charts.risk_map.names import with_names
from servicecycle.charts.shapes import Label, Sheet
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.words import Words

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script
WORDS = Words()
each_case = pytest.mark.parametrize("case", RISKY)


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def sheet(data: dict[str, Any], width: float = 960) -> Sheet:
    analysis = analysed(data)
    story = risk.story(analysis, WORDS)
    assert story
    with plain():
        return risk.sheet(analysis, story, WORDS, replace(THEME, width=width))


def texts(found: Sheet) -> list[str]:
    return [shape.text for shape in found.shapes if isinstance(shape, Label)]


def told(*figures: dict[str, Any], **more: Any) -> tuple[str, str]:
    story = risk.story(analysed(only(*figures, **more)), WORDS)
    assert story
    return story.title, story.subtitle


@each_case
@pytest.mark.parametrize("width", [400, 960, 1600])
def test_no_text_leaves_the_sheet_or_stands_on_another(case: str, width: float) -> None:
    found = sheet(RISKY[case], width)
    with plain():
        boxes = list(text_boxes(paint(found, THEME.paper)))
    assert [text for text, box in boxes if not Box(0, 0, found.width, found.height).holds(box)] == []
    assert [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if shrunk(a).meets(shrunk(b))] == []


@each_case
def test_bubbles_keep_to_their_part_of_the_map_and_names_off_bubbles(case: str) -> None:
    analysis = analysed(RISKY[case])
    given, found = Given(analysis, WORDS, THEME), incidents(analysis)
    with plain():
        named = with_names(given, found, 80, 400)
        ground_ = named.ground if named else ground(given, found, radii(found, numbered=True), 80, 900)
        made = named.bubbles if named else bubbles(given, found, ground_, numbered=True)
    for bubble in made:
        assert ground_.home(bubble.incident).holds(Box.around(bubble.place, bubble.radius))
    for name in named.naming.placed if named else ():
        for bubble in made:
            x, y = bubble.place
            near = (min(max(x, name.box.left), name.box.right), min(max(y, name.box.top), name.box.bottom))
            assert hypot(near[0] - x, near[1] - y) >= bubble.radius


@each_case
def test_every_incident_is_named_or_numbered(case: str) -> None:
    shown = texts(sheet(RISKY[case]))
    moments = RISKY[case]["critical_moments"]
    if str(len(moments)) in shown:
        assert [at for at in range(1, len(moments) + 1) if shown.count(str(at)) < 2] == []
    else:
        together = " ".join(shown)
        assert [one["incident"] for one in moments if one["incident"].split()[0] not in together] == []


def test_the_title_says_which_incident_costs_most() -> None:
    one, other = {"probability": 0.1, "severity": 0.5}, {"probability": 0.2, "severity": 0.1}
    assert told(one)[0] == "“Something 0 happens” spoils 5.0% of passages"
    assert told(one, other)[0] == "“Something 0 happens” is the greatest risk: it spoils 5.0% of passages"
    assert told(one, other, one)[0] == (
        "2 incidents are the greatest risk, each spoils 5.0% of passages; one is “Something 0 happens”"
    )
    assert told(one, one, customers=CUSTOMERS)[0].startswith("2 incidents put the most at risk, ")
    money = told(one, other, customers=CUSTOMERS, currency="EUR")
    assert money[0].startswith("“Something 1 happens” puts the most at risk: €")
    assert told(one, customers=CUSTOMERS)[0].startswith("“Something 0 happens” puts ")
    assert told({"probability": 0})[0] == "No critical moment is known to cost anything"


def test_the_subtitle_says_what_the_area_is_and_what_is_assumed() -> None:
    one = {"probability": 0.1, "severity": 0.5}
    assert told(one)[1].endswith("by area, the net risk.")
    ranged = told(one, customers=CUSTOMERS, currency="EUR")[1]
    assert "the money at risk. In all €" in ranged
    assert ", between €" in ranged
    assert ranged.endswith("7 figures about customers are assumed.")
    given = {"complain": 0.1, "lost_silent": 0.2, "satisfied": 0.4, "mollified": 0.3, "lost_satisfied": 0}
    given |= {"lost_mollified": 0.1, "lost_dissatisfied": 0.3}
    known = told(one, customers={**CUSTOMERS, **given}, currency="EUR")[1]
    assert known.endswith(" a year.")
    assert "between" not in known


@pytest.mark.parametrize("moments", [[], [{}], [{"severity": 0.5, "recovery": 0.2}]])
def test_there_is_no_map_where_no_chance_is_known(moments: list[dict[str, Any]]) -> None:
    critical = [{"step": "s0", "incident": "x", **one} for one in moments]
    assert risk.story(analysed(cycle(steps(["Waits"]), critical_moments=critical)), WORDS) is None


def test_the_area_is_what_an_incident_costs() -> None:
    analysis = analysed(only(*({"probability": p, "severity": 1, "recovery": 0} for p in (0.02, 0.08, 0.32))))
    found = incidents(analysis)
    assert [one.cost for one in found] == [0.32, 0.08, 0.02]
    sizes = radii(found, numbered=False)
    assert [radius / sizes[0] for radius in sizes] == pytest.approx([1, 0.5, 0.25])
    rich = incidents(analysed(only({"probability": 0.1}, {"probability": 0.2}, customers=CUSTOMERS)))
    money = analysed(only({"probability": 0.1}, {"probability": 0.2}, customers=CUSTOMERS)).money
    assert money
    assert sorted(one.cost or 0 for one in rich) == sorted(one.at_risk or 0 for one in money.critical_moments)


def test_what_is_unknown_stands_in_a_hatched_margin() -> None:
    shown = texts(sheet(only({"probability": 0.1}, {"severity": 0.4}, {"probability": 0.1, "severity": 0.4})))
    assert {"unknown", "chance unknown", "cost unknown", "severity or recovery unknown, counted at its worst"} <= {
        *shown
    }
    analysis = analysed(only({"probability": 0.1}, {"severity": 0.4}, {}))
    given, found = Given(analysis, WORDS, THEME), incidents(analysis)
    with plain():
        ground_ = ground(given, found, radii(found, numbered=False), 80, 400)
    homes = [ground_.home(one) for one in found]
    assert homes == [ground_.severe, ground_.unlikely, ground_.unlikely]


def test_lines_of_equal_risk_join_what_is_equally_risky() -> None:
    analysis = analysed(RISKY["eight"])
    given, found = Given(analysis, WORDS, THEME), incidents(analysis)
    with plain():
        plane = (ground_ := ground(given, found, radii(found, numbered=False), 80, 400)).plane
    for level in ground_.levels:
        for x, y in line(ground_, level):
            assert plane.across.value(x) * plane.up.value(y) == pytest.approx(level)


@pytest.mark.parametrize("chance", [1e-12, 1e-6, 3e-5, 0.001, 0.02, 0.5, 0.999, 1])
def test_the_axis_holds_every_chance(chance: float) -> None:
    analysis = analysed(only({"probability": chance, "severity": 0.5}))
    given, found = Given(analysis, WORDS, THEME), incidents(analysis)
    with plain():
        axis = ground(given, found, radii(found, numbered=False), 80, 400).plane.across
    assert axis.low <= max(chance, 1e-6) * (1 + 1e-9)
    assert axis.high >= chance * (1 - 1e-9)
    assert axis.high <= 1
    assert axis.high / axis.low >= 10 * (1 - 1e-9)


@each_case
def test_the_numbers_are_in_percent_and_unknown_ones_stay_unknown(case: str) -> None:
    analysis = analysed(RISKY[case])
    (series,) = risk.data(analysis, WORDS).series
    for x, value, one in zip(series.x, series.values, incidents(analysis), strict=True):
        assert x == (None if one.chance is None else pytest.approx(100 * one.chance))
        assert (value is None) == (one.severity is None)

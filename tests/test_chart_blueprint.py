"""The blueprint: who acts where by name, hand-offs that run through no text, bands that fold, unknowns that say so."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

import pytest
from chart_boxes import shrunk, text_boxes
from chart_cycles import CYCLES, HOSTILE, PHASES, cycle, named, steps
from shown_text import squeezed

from servicecycle.analysis.analysis import analyze
from servicecycle.charts import blueprint
from servicecycle.charts.blueprint_map.band import Band
from servicecycle.charts.blueprint_map.plan import folded, planned
from servicecycle.charts.blueprint_map.scene import Scene
from servicecycle.charts.blueprint_map.texts import spread
from servicecycle.charts.kinds import figure
from servicecycle.charts.paint import plain
from servicecycle.charts.placing import Box
from servicecycle.charts.shapes import Areas, Label, Marks, Strokes
from servicecycle.charts.theme import THEME
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load
from servicecycle.words import Words

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Shape, Sheet
    from servicecycle.charts.story import Story

pytestmark = pytest.mark.filterwarnings("ignore:Glyph .* missing")  # not every machine has every script

WORDS = Words()
BANK = analyze(load("examples/bank_cheque.yaml"))
CAST = [["c", "desk"], ["c", "web"], ["c", "nurse", "web"], ["desk", "lab"], ["lab", "payer"], [], ["c"], ["c", "lab"]]
TEXT = "Signs $x_1$, <b>forms</b> & =cmd() #read(1) 排队等候柜台 ينتظر 😀 at the door, one of them hidden by a plant "


def hard(count: int) -> dict[str, Any]:
    """Return a cycle with everything that a blueprint shows, unknown at some steps, of every length at others."""
    found = []
    for at in range(count):
        step: dict[str, Any] = {
            "id": f"s{at}",
            "name": f"{at} {HOSTILE[at % len(HOSTILE)]}",
            "actors": CAST[at * 5 % 8],
        }
        if at % 3:
            step["physical_evidence"] = TEXT * (1 + at % 2)
        if at % 4 == 1:
            step["backstage"] = TEXT * (1 + at % 5)
        if at % 5:
            step["duration"] = {"typical": f"{at} min", "tolerable": "9 min", "worst": f"{at * 7} min"}
        step["phase"] = PHASES[at * len(PHASES) // count]
        found.append(step)
    actors = {
        "c": {"name": "Patient", "role": "customer"},
        "kin": {"name": "Her mother", "role": "customer"},
        "desk": {"name": "Receptionist of the day clinic", "role": "frontstage", "department": "Reception"},
        "nurse": {"name": "护士", "role": "frontstage", "department": "Ward"},
        "lab": {"role": "backstage", "department": "Laboratory medicine"},
        "web": {"name": "$Booking$", "role": "system"},
        "payer": {"name": "Health insurance", "role": "partner"},
    }
    found[0]["actors"] = ["c", "kin"]
    return {"name": "Hard", "actors": actors, "phases": PHASES, "steps": found}


HARD = {f"{count} hard steps": hard(count) for count in (2, 9, 24, 70)}


def analysed(data: dict[str, Any]) -> Analysis:
    return analyze(Cycle.model_validate(data))


def told(analysis: Analysis) -> Story:
    story = blueprint.story(analysis, WORDS)
    assert story
    return story


def laid(analysis: Analysis) -> Sheet:
    with plain():
        return blueprint.sheet(analysis, told(analysis), WORDS, THEME)


def shown(analysis: Analysis) -> str:
    return squeezed("".join(shape.text for shape in laid(analysis).shapes if isinstance(shape, Label)))


def handed(shapes: tuple[Shape, ...]) -> list[Strokes]:
    return [shape for shape in shapes if isinstance(shape, Strokes) and shape.color == THEME.handoff]


@pytest.mark.parametrize("case", HARD)
def test_no_text_leaves_the_sheet_stands_on_another_or_under_a_hand_off(case: str) -> None:
    analysis = analysed(HARD[case])
    drawn = figure(blueprint, analysis, told(analysis), WORDS, THEME)
    boxes = [(text, shrunk(box)) for text, box in text_boxes(drawn)]
    sheet = laid(analysis)
    assert [text for text, box in boxes if not Box(0, 0, sheet.width, sheet.height).holds(box)] == []
    assert [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.meets(b)] == []
    lines = [pair for stroke in handed(sheet.shapes) for path in stroke.paths for pair in pairwise(path)]
    assert [text for text, box in boxes if any(box.is_crossed(*line) for line in lines)] == []


@pytest.mark.parametrize("case", [*HARD, "sixty steps", "two hundred steps", "three long names", "hostile names"])
def test_every_step_and_everyone_who_takes_part_is_named_in_full(case: str) -> None:
    analysis = analysed({**CYCLES, **HARD}[case])
    text = shown(analysis)
    acting = {actor for step in analysis.cycle.steps for actor in step.actors}
    names = [analysis.cycle.actors[actor].name or actor for actor in acting]
    names += [step.name for step in analysis.cycle.steps]
    assert [name for name in names if squeezed(name) not in text and name != "Customer"] == []


def test_the_bank_shows_its_evidence_its_backstage_and_its_times() -> None:
    text = shown(BANK)
    for step in BANK.cycle.steps:
        for told_of in (step.physical_evidence, step.backstage):
            assert squeezed(told_of or "") in text
    assert "45min" in text
    for title in ("Physicalevidence", "lineofinteraction", "lineofvisibility", "lineofinternal", "Systems", "Partners"):
        assert title in text


def test_moments_stand_on_the_line_of_interaction() -> None:
    marks = [shape for shape in laid(BANK).shapes if isinstance(shape, Marks)]
    in_key = 1
    assert sum(len(mark.points) for mark in marks if mark.outline == "diamond") == 3 + in_key
    assert sum(len(mark.points) for mark in marks if mark.outline == "circle") == 10 + in_key


def test_each_hand_off_is_an_arrow_and_one_to_another_department_is_thicker() -> None:
    strokes = handed(laid(BANK).shapes)
    in_key = 2
    assert len(strokes) == 4 + in_key
    assert len({stroke.width for stroke in strokes}) == 2
    assert [stroke.width for stroke in strokes].count(max(stroke.width for stroke in strokes)) == 1 + 1


def test_a_hand_off_from_band_to_band_leaves_the_one_and_enters_the_other() -> None:
    analysis = analysed(CYCLES["sixty steps"])
    with plain():
        bands = planned(Scene(analysis, WORDS, THEME)).bands
    in_key = 1
    assert len(bands) > 1
    assert len(handed(laid(analysis).shapes)) == 59 + len(bands) - 1 + in_key


@pytest.mark.parametrize("case", ["sixty steps", "two hundred steps", "70 hard steps"])
def test_many_steps_fold_into_bands_on_a_sheet_of_about_the_shape_of_the_page(case: str) -> None:
    sheet = laid(analysed({**CYCLES, **HARD}[case]))
    assert 1.1 < sheet.width / sheet.height < 2.6


def test_bands_hold_every_step_once_and_end_where_phases_do_if_that_is_near() -> None:
    three = Scene(analysed(cycle(steps(named(40, 9), phases=PHASES[:3]), phases=PHASES[:3])), WORDS, THEME)
    assert list(folded(1, three)) == [(0, 39)]
    assert list(folded(2, three)) == [(0, 19), (20, 39)]
    assert list(folded(3, three)) == [(0, 13), (14, 26), (27, 39)]
    assert list(folded(40, three)) == [(at, at) for at in range(40)]


def test_texts_spread_over_columns_that_are_free_and_over_no_hand_off() -> None:
    band = Band(0, 60, 0, 5)
    text = "A long text about what can be seen here, and what cannot"
    with plain():
        free = spread({1: text, 2: text}, band, frozenset(), THEME)
        barred = spread({1: text, 2: text}, band, frozenset({1, 3}), THEME)
    assert [(one.first, one.last) for one in free] == [(0, 1), (2, 3)]
    assert [(one.first, one.last) for one in barred] == [(1, 1), (2, 2)]


def test_where_nobody_is_named_it_is_hatched_and_said() -> None:
    some: list[dict[str, Any]] = [{"name": "Asks", "actors": ["customer", "clerk"]}, {"name": "Waits"}]
    analysis = analysed(cycle(some))
    assert told(analysis).title.startswith("At least 1 of 2 steps")
    assert "Who acts is unknown at 1 step." in told(analysis).subtitle
    assert "whoactsisunknown" in shown(analysis)


def test_steps_without_the_customer_look_different() -> None:
    some = [{"name": "Asks", "actors": ["customer", "clerk"]}, {"name": "Files", "actors": ["office"]}]
    analysis = analysed(cycle(some))
    assert "withoutthecustomer" in shown(analysis)
    assert any(isinstance(shape, Strokes) and shape.dash == "dashed" for shape in laid(analysis).shapes)


def test_a_blueprint_of_texts_alone_says_that_nobody_is_named() -> None:
    analysis = analysed({"name": "Signs", "steps": [{"name": "Looks", "physical_evidence": "A sign"}, "Goes"]})
    assert told(analysis).title == "Nobody is named yet at the 2 steps of this cycle"
    assert "Asign" in shown(analysis)


def test_names_of_steps_alone_give_no_ground() -> None:
    assert blueprint.story(analysed(CYCLES["one bare step"]), WORDS) is None
    assert blueprint.story(analysed(CYCLES["level"]), WORDS) is None


def test_the_title_tells_where_hand_offs_cluster() -> None:
    cast = ["clerk", "clerk", "clerk", "office", "clerk", "office"]
    some = [
        {"name": f"Step {at}", "actors": ["customer", actor], "phase": "Before" if at < 3 else "After"}
        for at, actor in enumerate(cast)
    ]
    story = told(analysed(cycle(some, phases=["Before", "After"])))
    assert story.title == "4 of 6 steps meet the customer; hand-offs cluster in “After”"
    assert "Hand-offs: Floor clerk to Back office (step 4); Back office to Floor clerk (step 5)" in story.alt


def test_the_bank_is_told() -> None:
    story = told(BANK)
    assert story.title == "13 of 15 steps meet the customer; the work changes hands 4 times"
    assert "Cashier (steps 9–14)" in story.alt
    assert "Critical moments are marked at 3 steps: 6, 7, 12." in story.alt
    assert "The 14 of 15 steps whose durations are known usually take 1 h 13 min." in story.subtitle


def test_a_very_long_text_is_shortened_and_says_so() -> None:
    many = [{"name": f"Step {at}", "backstage": "a clerk looks it up and " * 60} for at in range(12)]
    labels = [
        shape.text for shape in laid(analysed({"name": "Long", "steps": many})).shapes if isinstance(shape, Label)
    ]
    assert sum(text.endswith("…") for text in labels) == 12


def test_boxes_of_staff_are_solid_and_legible() -> None:
    shapes = laid(BANK).shapes
    fills = [shape.color for shape in shapes if isinstance(shape, Areas)]
    assert THEME.perceived in fills
    assert any(isinstance(shape, Label) and shape.text == "Cashier" and shape.color == THEME.paper for shape in shapes)

"""The plan as a person meets it: the command, its page and its JSON, and what it says of what cannot be."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from chart_cycles import HOSTILE
from drawn_plans import drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from planned_cycles import PLANS, planned
from program import environment, run
from shown_text import squeezed

import servicecycle
from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.analysis.planning.answer import asked
from servicecycle.analysis.planning.frontier import Constraint, Price
from servicecycle.analysis.planning.request import LeftOut, Request, Why
from servicecycle.cycle.cycle import Cycle
from servicecycle.errors import ImpossibleRequest
from servicecycle.reading.files import load
from servicecycle.reporting.blocks import Bars, Table
from servicecycle.reporting.formats import markdown, plain
from servicecycle.reporting.formats.bars import RULES, bar_text
from servicecycle.reporting.plan_contract import plan_schema
from servicecycle.reporting.plan_json import planned_json
from servicecycle.reporting.planned import told as telling_
from servicecycle.reporting.planned.left_out import why_text
from servicecycle.reporting.planned.prices import price_text
from servicecycle.reporting.planned.telling import telling
from servicecycle.words import LANGUAGES, Language, Words
from servicecycle.words.width import width
from servicecycle.words.worths import Worths

ROOT = Path(__file__).parent.parent
BANK = ROOT / "examples" / "bank_cheque.yaml"
WORDS = Words()
SCHEMA = Draft202012Validator(plan_schema())
REASONS = yaml.safe_load((ROOT / "tests" / "plan_reasons.yaml").read_text(encoding="utf-8"))
each_plan = pytest.mark.parametrize("case", PLANS)


def page(analysis: Analysis, words: Words = WORDS, columns: int = 80) -> str:
    return plain.render(telling_.planned(analysis, words, file="x.yaml", medium="screen"), words, width=columns)


# Why an action is left out.


def reasoned(case: dict[str, Any]) -> Analysis:
    steps = [{"id": "wait", "name": "Waits", "perceived": 4, "expected": 8, "duration": "5 min"}, {"name": "Pays"}]
    data = {"name": "Cheque", "date": "2027-01-04", "currency": "EUR", "steps": steps, "actions": case["actions"]}
    wanted = dict(case.get("request", {}))
    if "until" in wanted:
        wanted["until"] = date.fromisoformat(wanted["until"])
    cycle = Cycle.model_validate(data | {"resources": {"capacity": case.get("capacity", {})}})
    return asked(analyze(cycle), Request(**{**wanted, "without": tuple(wanted.get("without", ()))}))


@pytest.mark.parametrize("case", REASONS, ids=lambda case: case["why"])
def test_each_reason_is_a_sentence_in_each_language(case: dict[str, Any]) -> None:
    analysis = reasoned(case)
    assert analysis.plan
    (out,) = [out for out in analysis.plan.left_out if out.id == "x"]
    assert out.why == case["why"]
    said = {language: why_text(out, telling(analysis, analysis.plan, Words(language))) for language in LANGUAGES}
    assert {language: text.replace("\xa0", " ").replace("\u202f", " ") for language, text in said.items()} == {
        language: case[language].replace("\xa0", " ").replace("\u202f", " ") for language in LANGUAGES
    }


def test_every_reason_has_its_case() -> None:
    assert {case["why"] for case in REASONS} == set(get_args(Why)) - {"done"}  # what is done is not left out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("constraint", get_args(Constraint))
@pytest.mark.parametrize("more", [None, 0.25, 1200.5])
def test_every_constraint_has_its_price_in_words(language: Language, constraint: Constraint, more: Any) -> None:
    analysis = planned(
        [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "effects": [{"step": "s1", "perceived": "up 2"}]}],
        request=Request(until=date(2027, 9, 30)),
    )
    assert analysis.plan
    of = {"capacity": ("Ann",), "must": ("a",), "excludes": ("a", "b"), "requires": ("a", "b")}.get(constraint, ())
    price = Price(constraint, of, more if constraint in {"budget", "effort_days", "capacity"} else None, 1.25, ("a",))
    if constraint in {"budget", "effort_days"} and more is None:
        return  # of these there is always a least amount that helps
    told = price_text(price, telling(analysis, analysis.plan, Words(language)))
    assert Words(language).number(1.25, 1) in told
    assert "{" not in told
    assert told.endswith(".")


def test_more_is_rounded_up_so_that_it_is_enough() -> None:
    worths = Worths(WORDS, "EUR")
    assert [worths.more(amount, "budget") for amount in (0.2, 99.5, 100.0000000001)] == ["€1", "€100", "€100"]
    assert [worths.more(amount, "effort_days") for amount in (2.21, 1)] == ["2.3 days of work", "1 day of work"]
    assert worths.money(0.3) == "less than €1"
    assert [worths.points(points) for points in (3.14, 0.004, -0.02, 0)] == ["3.1", "0.004", "−0.02", "0.0"]


# The page.

SMALL = """servicecycle: 1
name: Cheque
date: 2027-01-04
steps:
  - {id: wait, name: Waits, perceived: 4, expected: 8}
  - {id: pay, name: Pays, perceived: 9}
actions:
  - {id: screen, name: A screen, owner: Ann, cost: 300, effort_days: 4, due: 2027-01-12, confidence: high, effects:
      [{step: wait, perceived: up 3}]}
  - {id: host, name: A host, owner: Ann, cost: 500, effort_days: 10, due: 2027-03-31, requires: [screen], effects:
      [{step: wait, perceived: up 1}]}
  - {id: sign, name: A sign, cost: 900, status: planned}
resources: {budget: 1300, capacity: {Ann: 2}}
"""
EXPECTED = """▌ 2 actions bring the service score from 61 to 80. The plan takes 1,200 of 1,300
▌ and 4 days of work. How many days “A sign” takes is unknown, and not counted.
Service score   60.8           79.6   +18.8
Floor           100%           100%
Action    Due           Cost  Days  Points  Must     Owner
A screen  Jan 12, 2027   300     4    18.8           Ann
A sign                   900     –     0.0  planned  Nobody answers for it
▌ 1 action would not be done when it is due: “A screen”.
From January 4, 2027 to January 17, 2027
            Jan 4               Jan 11                     Done by           Due
Ann, 2 days a week
  A screen  ████████████████████████████████████████  Jan 17, 2027  Jan 12, 2027
  5 days late: due January 12, 2027.
  A sign    ········································             –
█ work   ░ until it is due
Counted from January 4, 2027, the date of the file. `--start` sets another day.
A host  Too dear: it takes 400 more than is left.
   900     0.0                     In: “A sign”.
 1,200    18.8  +18.8  ◆ the plan  In: “A screen”.
 1,700    23.8   +5.0  beyond      In: “A host”.
• 400 more would add 5.0 points. In: “A host”.
• If “A sign” did not have to be done, the plan would bring 5.0 points more. In:
Proven: nothing that fits brings more. Effects count by how sure they are: high
100%, medium 80%, low 50%. What is planned or under way is in the plan, and"""


def test_the_page_tells_the_whole_story(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(SMALL, encoding="utf-8")
    done = run("plan", "x.yaml", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    shown = {squeezed(line) for line in done.stdout.splitlines()}
    assert [line for line in EXPECTED.splitlines() if squeezed(line) not in shown] == []
    assert max(map(width, done.stdout.splitlines())) <= 80


@each_plan
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("columns", [24, 40, 80, 160])
def test_no_line_is_wider_than_the_page(case: str, language: Language, columns: int) -> None:
    assert max(map(width, page(PLANS[case], Words(language), columns).splitlines())) <= columns


@each_plan
@pytest.mark.parametrize("medium", ["screen", "document"])
def test_every_action_is_named_in_full_and_as_it_was_written(case: str, medium: Any) -> None:
    report = telling_.planned(PLANS[case], WORDS, file="x.yaml", medium=medium)
    shown = squeezed(plain.render(report, WORDS, width=4000))
    for action in PLANS[case].cycle.actions:
        assert squeezed(action.name) in shown
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert all(len(row) == len(table.columns) for table in tables for row in table.rows)
    assert "{" not in markdown.render(report, WORDS).replace("\\{0\\}", "")


def test_the_calendar_shows_when_and_until_when() -> None:
    report = telling_.planned(PLANS["late"], WORDS, file="x.yaml", medium="screen")
    (bars,) = [block for block in report.blocks if isinstance(block, Bars)]
    found = {bar.label: bar for _, members in bars.groups for bar in members}
    plan = PLANS["late"].plan
    assert plan
    names = {action.id: action.name for action in PLANS["late"].cycle.actions}
    for work in plan.calendar:
        bar = found[names[work.action]]
        assert (bar.value is None) == (work.ends is None)
        assert 0 <= bar.since <= (bar.value or 100) <= 100
        assert (bar.shown.tone == "bad") == bool(work.late)
    assert [text for _, text in bars.ticks] == ["Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]


@pytest.mark.parametrize(
    ("value", "target", "since", "shown"),
    [
        (50, None, 25, ("  ██", "")),
        (25, None, 25, ("  ▏", "")),
        (None, None, 50, ("    ", "····")),
        (50, 100, 12.5, (" ███", "░░░░")),
        (100, None, 100, ("       █", "")),
    ],
)
def test_a_bar_begins_where_it_is_to(value: Any, target: Any, since: float, shown: tuple[str, str]) -> None:
    assert bar_text(value, target, 8, since=since) == shown


def test_a_bar_of_rules_begins_there_too() -> None:
    assert bar_text(100, None, 4, RULES, 50) == ("  ━━", "")


# The JSON.


@each_plan
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_keeps_its_contract(case: str, language: Language) -> None:
    found = json.loads(json.dumps(planned_json("x.yaml", PLANS[case], Words(language)), allow_nan=False))
    SCHEMA.validate(found)
    plan = found["plan"]
    assert [one["id"] for one in plan["actions"]] == plan["chosen"]
    assert {work["action"] for work in plan["calendar"]} == set(plan["chosen"])
    assert not set(plan["chosen"]) & {out["id"] for out in plan["left_out"]}
    assert all(out["text"] for out in plan["left_out"])


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.integers(1, 9))
def test_whatever_is_drawn_is_told(seed: int, actions: int) -> None:
    analysis = analyze(drawn(seed, actions=actions))
    SCHEMA.validate(planned_json("x.yaml", analysis, WORDS))
    for columns in (40, 80):
        assert max(map(width, page(analysis, WORDS, columns).splitlines())) <= columns


def test_plan_and_analyze_print_the_same_plan(tmp_path: Path) -> None:
    alone = json.loads(run("plan", BANK, "-f", "json", cwd=tmp_path).stdout)
    beside = json.loads(run("analyze", BANK, "-f", "json", cwd=tmp_path).stdout)["plan"]
    assert beside == alone["plan"] | {"frontier": None, "prices": None}
    assert alone["plan"]["frontier"]["points"]
    assert (alone["servicecycle"], alone["name"]) == (1, "Cashing a cheque at the branch")
    schema = json.loads(run("schema", "--of", "plan", cwd=tmp_path).stdout)
    Draft202012Validator(schema).validate(alone)
    assert json.loads((ROOT / "docs" / "schema" / "plan.schema.json").read_text(encoding="utf-8")) == schema


def test_before_and_after_are_those_of_the_whole_analysis(tmp_path: Path) -> None:
    plan = json.loads(run("plan", BANK, "-f", "json", cwd=tmp_path).stdout)["plan"]
    after = json.loads(run("analyze", BANK, "--with", ",".join(plan["chosen"]), "-f", "json", cwd=tmp_path).stdout)
    assert plan["after"]["service"] == pytest.approx(after["score"]["service"])
    assert plan["after"]["at_risk"] == pytest.approx(after["money"]["at_risk"])
    assert plan["after"]["spoil_risk"] == pytest.approx(after["risk"]["spoil_risk"])
    assert plan["benefit"] == pytest.approx(plan["before"]["at_risk"] - plan["after"]["at_risk"])
    assert not {*after["plan"]["chosen"], *(out["id"] for out in after["plan"]["left_out"])} & set(plan["chosen"])


# What cannot be.

WRONG = {
    "--budget -1": "greater than or equal to 0",
    "--budget nan": "greater than or equal to 0",
    "--budget inf": "--budget cannot be inf; give a number that is not below 0",
    "--budget many": "valid number",
    "--effort-days 1e999": "--effort-days cannot be inf",
    "--start 2027-02-30": "--start cannot be `2027-02-30`; write year, month and day, as in 2027-03-31",
    "--until 20270331": "--until cannot be `20270331`",
    "--until 2020-01-01": "the plan would end on 2020-01-01, before it begins on 2026-11-21",
    "--must nobody": "--must nobody: there is no such action; name one of: signs, host",
    "--without nobody": "--without nobody: there is no such action",
    "--must host,kiosk": "host and kiosk must both be done, but kiosk and host exclude each other",
    "--must host --without host": "--must host: this action is dropped or not wanted",
    "--must number-by-phone --until 2027-03-01": "--must number-by-phone: it is due after the day that the plan ends",
    "--budget 0": "the budget is 0, and this costs 1,800: signs",
    "--budget 5000 --must host,rehearsal": "the budget is 5,000, and this costs 9,000: host",
    "--effort-days 3": "there are 3 days of work, and this takes 6: signs",
}


@pytest.mark.parametrize("options", WRONG)
def test_what_cannot_be_is_told(options: str, tmp_path: Path) -> None:
    done = run("plan", BANK, *options.split(), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert WRONG[options] in done.stderr


def test_where_there_is_no_ground_it_says_what_it_would_take(tmp_path: Path) -> None:
    for name, text, hint in (
        ("bare", "name: A\nsteps: [Waits]\n", "Give “actions”"),
        ("unrated", "name: A\nsteps: [Waits]\nactions: [{name: B}]\n", "rate “perceived”"),
    ):
        (tmp_path / f"{name}.yaml").write_text("servicecycle: 1\n" + text, encoding="utf-8")
        done = run("plan", f"{name}.yaml", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert hint in done.stdout
        assert json.loads(run("plan", f"{name}.yaml", "-f", "json", cwd=tmp_path).stdout)["plan"] is None
        asked_for = run("plan", f"{name}.yaml", "--must", "x", cwd=tmp_path)
        assert asked_for.returncode == 2


def test_what_clashes_spoils_no_analysis(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(SMALL.replace("budget: 1300", "budget: 100"), encoding="utf-8")
    done = run("analyze", "x.yaml", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "There is no plan: what must be done does not fit" in done.stdout
    assert json.loads(run("analyze", "x.yaml", "-f", "json", cwd=tmp_path).stdout)["plan"] is None
    assert run("plan", "x.yaml", cwd=tmp_path).returncode == 2
    assert run("plan", "x.yaml", "--budget", "900", cwd=tmp_path).returncode == 0


NONE: dict[str, tuple[list[dict[str, Any]], dict[str, Any] | None]] = {
    "over": ([{"name": "A", "cost": 9, "effects": [{"step": "s1", "perceived": "up 2"}]}], {"budget": 1}),
    "unknown": ([{"name": "A", "effects": [{"step": "s1", "perceived": "up 2"}]}], {"budget": 1}),
    "help": ([{"name": "A", "effects": [{"step": "s1", "perceived": "down 2"}]}], None),
    "open": ([{"name": "A", "status": "dropped"}], None),
}


@pytest.mark.parametrize("why", NONE)
def test_an_empty_plan_says_why(why: str) -> None:
    analysis = planned(*NONE[why])
    assert WORDS(f"plan.verdict.none.{why}").split(":")[1][:30] in " ".join(page(analysis, columns=400).split())


def test_what_a_must_do_spoils_is_told() -> None:
    down = {"name": "A", "status": "planned", "effects": [{"step": "s1", "perceived": "down 2"}]}
    assert "does harm: it takes" in page(planned([down]))
    assert "1 action is to be done, and changes nothing that counts" in page(planned([down | {"effects": []}]))


@pytest.mark.parametrize(
    ("effect", "key"),
    [
        ({"step": "s1", "perceived": {"warmth": "up 1"}}, None),
        ({"step": "bare", "perceived": "up 1"}, "rate “perceived” there"),
        ({"step": "bare", "perceived": {"warmth": "up 1"}}, "changes the warmth at “Bare”: rate “warmth” there"),
        ({"step": "s1", "effort": "down 1"}, "rate “effort” there"),
        ({"step": "s1", "duration": "down 1 min"}, "give its typical “duration”"),
        ({"critical_moment": "c", "probability": "times 0.5"}, "give its “probability”"),
        ({"critical_moment": "c", "severity": "times 0.5"}, None),
    ],
)
def test_what_is_unknown_is_named_with_what_to_measure(effect: dict[str, Any], key: str | None) -> None:
    cycle = {
        "name": "A",
        "steps": [{"id": "s1", "name": "One", "perceived": 4}, {"id": "bare", "name": "Bare"}],
        "critical_moments": [{"id": "c", "step": "s1", "incident": "Falls"}],
        "actions": [{"name": "Does it", "effects": [effect]}],
    }
    for language in LANGUAGES:
        shown = page(analyze(Cycle.model_validate(cycle)), Words(language), 300)
        named = Words(language)("plan.uncounted", n=1) in shown
        assert named == (key is not None)
    assert key is None or key in " ".join(page(analyze(Cycle.model_validate(cycle)), WORDS, 300).split())


# Beside it all.


def test_text_is_data() -> None:
    shown = page(PLANS["hostile"], WORDS, 300)
    assert all(name in shown for name in HOSTILE)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = (run("plan", BANK, "-f", form, cwd=tmp_path).stdout for form in ("markdown", "markdown"))
    assert one == other


def test_output_goes_whole_into_a_file(tmp_path: Path) -> None:
    done = run("plan", BANK, "-o", "plan.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "plan.txt").read_text(encoding="utf-8") == run("plan", BANK, cwd=tmp_path).stdout
    assert run("plan", BANK, "-o", BANK, cwd=tmp_path).returncode == 2
    assert run("plan", "-", cwd=tmp_path, stdin=SMALL).returncode == 0


def test_python_asks_likewise() -> None:
    cycle = load(str(BANK))
    mine, of_analysis = servicecycle.plan(cycle), servicecycle.plan(servicecycle.analyze(cycle))
    assert mine
    assert of_analysis
    assert mine.ids == of_analysis.ids == ("signs", "host", "rehearsal", "lunch-window")
    with pytest.raises(ImpossibleRequest):
        servicecycle.plan(cycle, servicecycle.Request(must=("host", "kiosk")))
    with pytest.raises(ImpossibleRequest):
        servicecycle.plan(cycle, servicecycle.Request(budget=float("nan")))


def test_what_takes_a_solver_is_loaded_by_those_alone_who_plan() -> None:
    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    )

    def loaded(*words: str) -> set[str]:
        call = [sys.executable, "-c", code, *words, str(BANK)]
        done = subprocess.run(call, capture_output=True, text=True, check=True, env=environment(), cwd=ROOT)
        return set(done.stderr.split())

    assert "highspy" not in loaded("score", "-f", "json")
    assert "highspy" not in loaded("check")
    assert "highspy" in loaded("analyze")


def test_the_page_of_analyze_takes_no_frontier() -> None:
    analysis = analyze(load(str(BANK)))
    assert list(telling_.in_short(analysis, WORDS))
    assert not {"frontier", "prices"} & vars(analysis).keys()


def test_many_left_out_are_shortened_on_the_page_of_analyze() -> None:
    blocks = list(telling_.in_short(PLANS["numbered"], WORDS))
    tables = [block for block in blocks if isinstance(block, Table)]
    plan = PLANS["numbered"].plan
    assert plan
    assert [len(table.rows) for table in tables] == [len(plan.chosen), 5]


def test_why_texts_know_every_reason() -> None:
    plan = PLANS["one"].plan
    assert plan
    told = telling(PLANS["one"], plan, WORDS)
    for why in set(get_args(Why)) - {"done", "too-late"}:
        assert why_text(LeftOut(plan.ids[0], why, plan.ids, 2.0), told).endswith(".")

"""What if: actions put in place and values set, as a user asks for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from program import run

from servicecycle import analyze, load
from servicecycle.analysis.in_place import in_place

EXAMPLES = Path(__file__).parent.parent / "examples"
BANK = EXAMPLES / "bank_cheque.yaml"


def asked(*options: str, rc: int = 0) -> Any:
    done = run("analyze", BANK, "--format", "json", *options, cwd=EXAMPLES)
    assert done.returncode == rc, done.stderr
    return json.loads(done.stdout) if rc == 0 else done.stderr


@pytest.mark.parametrize(
    ("setting", "where", "value"),
    [
        ("steps.wait.perceived=8", ("moments", "wait", "perceived"), 80),
        ("steps.wait.perceived={quality: 10}", ("moments", "wait", "perceived"), 100),
        ("steps.wait.effort=", ("moments", "wait", "effort"), None),
        ("steps.wait.importance=[9, null, 10]", ("moments", "wait", "importance"), 95),
        ("critical_moments.long-wait.severity=25%", ("critical_moments", "long-wait", "severity"), 0.25),
        ("method.tau=40", ("parameters", "", "tau"), 40),
        ("name=a = b", ("", "", "name"), "a = b"),
    ],
)
def test_a_value_is_set(setting: str, where: tuple[str, str, str], value: object) -> None:
    whole = asked("--set", setting)
    part, id_, key = where
    found = whole[part] if part in whole else whole["risk"][part] if part else whole
    if id_:
        found = next(one for one in found if id_ in {one.get("id"), one.get("step")})
    assert found[key] == pytest.approx(value) if isinstance(value, float | int) else found[key] == value
    assert whole["what_if"]["set"] == [setting]
    today = whole["what_if"]["today"]
    assert today == asked() | {"file": today["file"]}


def test_settings_follow_one_another_and_actions_come_last() -> None:
    several = asked("--set", "scale.max=100", "--set", "steps.wait.perceived=100", "--with", "lunch-window")
    assert several["what_if"]["with"] == ["lunch-window"]
    (wait,) = (one for one in several["moments"] if one["step"] == "wait")
    assert wait["perceived"] == 100


def test_actions_are_in_place() -> None:
    cycle = load(BANK)
    expected = analyze(in_place(cycle, [one for one in cycle.actions if one.id in {"host", "rehearsal"}]))
    found = asked("--with", "rehearsal, host")
    assert found["score"]["service"] == expected.score.service
    assert found["risk"]["spoil_risk"] == expected.risk.spoil_risk
    assert found["what_if"]["with"] == ["host", "rehearsal"]
    assert found["what_if"]["today"]["score"]["service"] == analyze(cycle).score.service


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--set", "x"), ("what becomes what",)),
        (("--set", "=3"), ("what becomes what",)),
        (("--set", "steps.wat.perceived=8"), ("wat", "wait")),
        (("--set", "steps.wait.percieved=8"), ("percieved", "perceived")),
        (("--set", "steps.wait.perceived=80"), ("`80`", "scale")),
        (("--set", "steps.wait.perceived=[1"), ("--set",)),
        (("--set", "steps.wait.perceived.quality.x=3"), ("`x`",)),
        (("--set", "customers.count=-3"), ("-3", "count")),
        (("--set", "steps=3"), ("list",)),
        (("--set", "steps.wait.id=ticket"), ("ticket",)),
        (("--with", "nope"), ("nope", "host")),
        (("--with", "kiosk,host"), ("exclude each other",)),
        (("--with", "number-by-phone"), ("wait-screen",)),
    ],
)
def test_what_cannot_be_is_refused(options: tuple[str, ...], words: tuple[str, ...]) -> None:
    error = asked(*options, rc=2)
    assert all(word in error for word in words), error


def test_only_one_file_is_changed() -> None:
    done = run("analyze", BANK, BANK, "--with", "host", cwd=EXAMPLES)
    assert (done.returncode, done.stdout) == (2, "")


def test_the_page_begins_with_it_and_names_what_is_not_counted() -> None:
    text = run("analyze", BANK, "--with", "host", "--set", "steps.ticket.perceived=", cwd=EXAMPLES).stdout
    assert text.index("What if") < text.index("Report card")
    assert "A host at the door" in text
    assert "changes the warmth at “Is told to take a number first”: rate “warmth” there" in " ".join(text.split())

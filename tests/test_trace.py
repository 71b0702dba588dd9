"""The chain from critical moments to measures: every link followed, and every broken one named."""

from __future__ import annotations

import copy
import json
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, get_args

import pytest
from chain_cycles import LACKING, analysed, changed
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.lacks import BROKEN, LOOSE, BrokenCode, Code, LooseCode
from servicecycle.checking.engine import check
from servicecycle.checking.rule import files, name
from servicecycle.checking.settings import Settings
from servicecycle.cycle.action import Status
from servicecycle.reading.files import read_text
from servicecycle.reporting.as_json import as_json
from servicecycle.reporting.blocks import Node, Table, Tree
from servicecycle.reporting.chain.told import traced
from servicecycle.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.trace import Trace

Data = dict[str, Any]

WORDS = Words()


def lacks(trace: Trace) -> list[tuple[Code, str]]:
    return [(one.code, one.id) for one in (*trace.broken, *trace.loose)]


@pytest.mark.parametrize(("changes", "expected"), LACKING.values(), ids=LACKING)
def test_what_is_lacking(changes: list[tuple[str, str, Any]], expected: list[tuple[Code, str]]) -> None:
    assert lacks(analysed(changed(changes)).trace) == expected


def test_every_code_has_a_case() -> None:
    assert {code for _, expected in LACKING.values() for code, _ in expected} == {*BROKEN, *LOOSE}
    assert {*get_args(BrokenCode)}.isdisjoint(get_args(LooseCode))


def test_what_was_dropped_is_named_with_what_it_would_have_met() -> None:
    (lack,) = analysed(changed(LACKING["dropped"][0])).trace.broken
    assert lack.also == ("screen",)


# Drawn chains


@st.composite
def chains(draw: st.DrawFn) -> Data:
    """Draw a cycle in which anything may hang on anything, or on nothing; some steps and moments have one id."""
    steps = [f"x{at}" for at in range(draw(st.integers(1, 4)))]
    moments = draw(st.lists(st.sampled_from(["x0", "m1", "m2", "m3"]), unique=True, max_size=4))
    needs = [f"r{at}" for at in range(draw(st.integers(0, 4)))]
    deeds = [f"a{at}" for at in range(draw(st.integers(0, 4)))]

    def some(names: list[str]) -> list[str]:
        return draw(st.lists(st.sampled_from(names or ["nothing"]), max_size=3 if names else 0))

    def maybe(text: str) -> str | None:
        return draw(st.sampled_from([text, text, None]))

    def effect() -> Data:
        places = {"step": maybe(draw(st.sampled_from(steps)))}
        places |= {"critical_moment": maybe(draw(st.sampled_from(moments)))} if moments else {}
        return {"effort": "down 1", "severity": "to 0"} | {key: id_ for key, id_ in places.items() if id_}

    return {
        "name": "Drawn",
        "steps": [{"id": id_, "name": f"Step {id_}"} for id_ in steps],
        "critical_moments": [
            {"id": id_, "step": draw(st.sampled_from(steps)), "probability": draw(st.sampled_from([0, 0.1, None]))}
            for id_ in moments
        ],
        "requirements": [
            {
                "id": id_,
                "need": f"Need {id_}",
                "for": some([*steps, *moments]),
                "from": maybe("V"),
                "standard": maybe("S"),
            }
            for id_ in needs
        ],
        "actions": [
            {
                "id": id_,
                "name": f"Action {id_}",
                "meets": some(needs),
                "status": draw(st.sampled_from(get_args(Status))),
                "owner": maybe("O"),
                "measure": maybe("M"),
                "due": maybe("2027-01-31"),
                "effects": [effect() for _ in range(draw(st.integers(0, 2)))],
            }
            for id_ in deeds
        ],
    }


def links(data: Data) -> tuple[set[tuple[str, str]], set[tuple[str, str]], set[tuple[str, str]]]:
    """Return the pairs of critical moment and requirement, step and requirement, requirement and action."""
    needs, deeds = data["requirements"], data["actions"]
    of_moments = {
        (moment["id"], need["id"])
        for moment in data["critical_moments"]
        for need in needs
        if {moment["id"], moment["step"]} & set(need["for"])
    }
    of_steps = {(step["id"], need["id"]) for step in data["steps"] for need in needs if step["id"] in need["for"]}
    met = {(name, deed["id"]) for deed in deeds for name in deed["meets"] if deed["status"] != "dropped"}
    return of_moments, of_steps, met


@given(chains())
def test_the_links_are_those_of_the_file(data: Data) -> None:
    trace = analysed(data).trace
    of_moments, of_steps, met = links(data)
    begun = {
        kind: {(one.id, id_) for one in trace.beginnings if one.kind == kind for id_ in one.requirements}
        for kind in ("critical_moment", "step")
    }
    assert begun == {"critical_moment": of_moments, "step": of_steps}
    assert {(id_, one.id) for one in trace.requirements for id_ in one.critical_moments} == of_moments
    assert {(one.id, id_) for one in trace.requirements for id_ in one.actions} == met
    assert {(id_, one.id) for one in trace.actions if not one.dropped for id_ in one.requirements} == met
    measured = {deed["id"] for deed in data["actions"] if deed["measure"]}
    assert set(trace.through) == {
        moment for moment, need in of_moments if any(name == need and deed in measured for name, deed in met)
    }


@given(chains())
def test_each_code_is_found_where_its_meaning_holds(data: Data) -> None:
    of_moments, of_steps, met = links(data)
    needs, deeds = data["requirements"], [deed for deed in data["actions"] if deed["status"] != "dropped"]
    to_do = [deed for deed in deeds if deed["status"] != "done"]
    step_of = {moment["id"]: moment["step"] for moment in data["critical_moments"]}

    def touching(deed: Data) -> list[bool]:
        served = {moment for moment, need in of_moments if need in deed["meets"]}
        steps = {step for step, need in of_steps if need in deed["meets"]} | {step_of[moment] for moment in served}
        return [effect.get("step") in steps or effect.get("critical_moment") in served for effect in deed["effects"]]

    known = [deed for deed in deeds if any(need["for"] for need in needs if need["id"] in deed["meets"])]
    expected: dict[Code, list[str]] = {
        "critical-moment-without-requirement": [
            moment["id"]
            for moment in data["critical_moments"]
            if moment["probability"] != 0 and moment["id"] not in {one for one, _ in of_moments}
        ],
        "requirement-for-nothing": [need["id"] for need in needs if not need["for"]],
        "requirement-without-action": [need["id"] for need in needs if need["id"] not in {one for one, _ in met}],
        "action-without-requirement": [deed["id"] for deed in deeds if not deed["meets"]],
        "action-with-effects-elsewhere": [deed["id"] for deed in known if deed["effects"] and not any(touching(deed))],
        "action-without-measure": [deed["id"] for deed in deeds if not deed["measure"]],
        "requirement-without-voice": [need["id"] for need in needs if not need["from"]],
        "requirement-without-standard": [need["id"] for need in needs if not need["standard"]],
        "action-without-owner": [deed["id"] for deed in deeds if not deed["owner"]],
        "action-without-due-date": [deed["id"] for deed in to_do if not deed["due"]],
        "action-without-effects": [deed["id"] for deed in to_do if not deed["effects"]],
        "effect-elsewhere": [
            deed["id"] for deed in known if any(touching(deed)) for meets in touching(deed) if not meets
        ],
    }
    assert lacks(analysed(data).trace) == [(code, id_) for code, ids in expected.items() for id_ in ids]


@given(chains(), st.data())
def test_a_link_that_is_taken_away_is_missed_where_it_was_the_last(data: Data, drawn: st.DataObject) -> None:
    """Whatever had one link only, and lost it, is named; what has another is not."""
    cut = [("requirements", at, "for") for at, one in enumerate(data["requirements"]) if one["for"]]
    cut += [("actions", at, "meets") for at, one in enumerate(data["actions"]) if one["meets"]]
    cut += [("actions", at, "measure") for at, one in enumerate(data["actions"]) if one["measure"]]
    if not cut:
        return
    kind, at, key = drawn.draw(st.sampled_from(cut))
    after = copy.deepcopy(data)
    item = after[kind][at]
    if key == "measure":
        item["measure"] = None
    else:
        lost = drawn.draw(st.sampled_from(item[key]))
        item[key] = [name for name in item[key] if name != lost]
    ends = BROKEN[:4] + BROKEN[5:]
    before_it, after_it = ({one for one in lacks(analysed(one_of).trace) if one[0] in ends} for one_of in (data, after))
    bare = {
        end for before, now in zip(links(data), links(after), strict=True) for end in ends_of(before) - ends_of(now)
    }
    happening = {one["id"] for one in data["critical_moments"] if one["probability"] != 0}
    live = {one["id"] for one in data["actions"] if one["status"] != "dropped"}
    assert before_it <= after_it
    if key == "measure":
        assert {id_ for _, id_ in after_it - before_it} == {item["id"]} & live
    elif key == "meets":
        assert {id_ for _, id_ in after_it - before_it} == bare & ({one["id"] for one in data["requirements"]} | live)
    else:
        assert {id_ for code, id_ in after_it - before_it if code == "critical-moment-without-requirement"} == {
            moment for moment in happening if moment in gone(data, after)
        }
        assert (("requirement-for-nothing", item["id"]) in after_it - before_it) == (not item["for"])


def ends_of(pairs: set[tuple[str, str]]) -> set[str]:
    return {end for pair in pairs for end in pair}


def gone(data: Data, after: Data) -> set[str]:
    """Return the critical moments that had a requirement, and have none."""
    return {moment for moment, _ in links(data)[0]} - {moment for moment, _ in links(after)[0]}


@given(chains())
def test_the_rules_of_check_agree(data: Data) -> None:
    codes = {name(code): code for code in files()}
    shared = [code for code in (*BROKEN, *LOOSE) if code in codes]
    assert len(shared) == 7
    reading = read_text(json.dumps(data), "drawn.yaml")
    found = check(reading, Settings(select=tuple(codes[code] for code in shared)), today=date(2026, 11, 22)).findings
    told = [code for code, _ in lacks(analyze(reading.cycle).trace) if code in codes]
    assert sorted(name(one.rule) for one in found) == sorted(told)


@given(chains())
def test_everything_is_told(data: Data) -> None:
    """Every critical moment, requirement and action stands in the trace, the tree, the matrices and the JSON."""
    analysis = analysed(data)
    trace = analysis.trace
    assert [one.id for one in trace.beginnings if one.kind == "critical_moment"] == [
        one["id"] for one in data["critical_moments"]
    ]
    for kind, found in (("requirements", trace.requirements), ("actions", trace.actions)):
        assert [one.id for one in found] == [one["id"] for one in data[kind]]
    if not (data["requirements"] or data["actions"]):
        return
    report = traced(analysis, WORDS, file="x.yaml", view="both")
    (tree,) = (block for block in report.blocks if isinstance(block, Tree))
    named = [node.text.text for node in nodes(tree.nodes)]
    ends = Counter(node.text.text for node in nodes(tree.nodes) if node.text.tone == "bad" and not node.children)
    broken = Counter(str(one.code) for one in trace.broken)
    for what, code in (
        ("requirement", "critical-moment-without-requirement"),
        ("action", "requirement-without-action"),
        ("measure", "action-without-measure"),
    ):
        assert ends[WORDS(f"chain.no-{what}")] == broken[code]
    cells = [cell.text for block in report.blocks if isinstance(block, Table) for row in block.rows for cell in row]
    texts = [one["need"] for one in data["requirements"]] + [one["name"] for one in data["actions"]]
    steps = {step["id"]: step["name"] for step in data["steps"]}
    texts += [steps[moment["step"]] for moment in data["critical_moments"]]
    assert [text for text in texts if text not in named] == []
    if data["requirements"]:
        assert [text for text in texts if text not in cells] == []
    part = as_json("x.yaml", analysis, WORDS)["trace"]
    assert part is not None
    assert [(one["code"], one["id"]) for one in (*part["broken"], *part["loose"])] == lacks(trace)


def nodes(found: tuple[Node, ...]) -> Iterator[Node]:
    """Yield every thing in a tree that is told there."""
    for node in found:
        yield node
        if not node.again:
            yield from nodes(node.children)

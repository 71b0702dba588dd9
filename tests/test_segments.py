"""Segments: each is the cycle with the segment's importance written in, shares make the money, disagreements hold."""

from __future__ import annotations

import copy
import json
from math import ceil, isclose
from pathlib import Path
from typing import Any

import pytest
import yaml
from agreeing import contract_of, differences
from drawn_cycles import SCALES, cycles, ratings_on
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import points, reckon

from servicecycle.analysis.analysis import analyze
from servicecycle.cycle.cycle import Cycle

Data = dict[str, Any]

ROOT = Path(__file__).parent.parent
FILE = yaml.safe_load((ROOT / "examples" / "bank_cheque.yaml").read_text(encoding="utf-8"))
BANK: Data = json.loads(json.dumps(FILE, default=str))
WORTH = {"count": 12000, "cycles_per_year": 4, "annual_margin": 120}


@st.composite
def segmented(draw: st.DrawFn) -> Data:
    """Draw a cycle with one to three segments, some without a share, some with importance that nobody gave."""
    low, high = draw(st.sampled_from(SCALES))
    data = draw(cycles((low, high)))
    data["scale"] = {"min": low, "max": high}
    ids = [step["id"] for step in data["steps"]]
    own = st.dictionaries(st.sampled_from(ids), ratings_on(low, high), max_size=len(ids))
    some = {
        f"g{at}": {"share": draw(st.none() | st.integers(0, 30).map(lambda n: n / 100)), "importance": draw(own)}
        for at in range(draw(st.integers(1, 3)))
    }
    customers = draw(st.sampled_from([WORTH, {}, {"count": 10}]))
    return {**data, "customers": {**customers, "segments": some}}


def written_in(data: Data, segment: str) -> Data:
    """Write a segment's importance into the steps, where it has given any."""
    found = copy.deepcopy(data)
    for step in found["steps"]:
        rating = data["customers"]["segments"][segment].get("importance", {}).get(step["id"])
        if points(data, rating) is not None:
            step["importance"] = rating
    return found


def segments_of(data: Data) -> Data:
    found: Data = contract_of(data)["segments"]
    return found


# Each segment is the cycle with its importance written in.


@given(segmented())
@settings(max_examples=60)
def test_a_segment_is_the_cycle_with_its_importance_written_in(data: Data) -> None:
    for segment in segments_of(data)["segments"]:
        wanted = contract_of(written_in(data, segment["id"]))
        assert differences(segment["score"], wanted["score"]) == []
        ranked = [{key: area[key] for key in ("rank", "step", "priority")} for area in wanted["areas"]]
        assert segment["areas"] == ranked


@given(segmented())
@settings(max_examples=40)
def test_scores_and_ranks_agree_with_the_second_reckoning(data: Data) -> None:
    for segment in segments_of(data)["segments"]:
        wanted = reckon(written_in(data, segment["id"]))
        assert differences(segment["score"], wanted["score"]) == []
        priorities = {area["step"]: area["priority"] for area in wanted["areas"]}
        assert {area["step"] for area in segment["areas"]} == priorities.keys()
        for area in segment["areas"]:
            assert area["priority"] == pytest.approx(float(priorities[area["step"]]), abs=1e-6)


@given(segmented())
@settings(max_examples=40)
def test_the_risk_is_the_mean_of_the_steps_risks_as_they_matter(data: Data) -> None:
    for segment in segments_of(data)["segments"]:
        mine = written_in(data, segment["id"])
        analysis = analyze(Cycle.model_validate(mine))
        risks: dict[str, list[float | None]] = {moment.step: [] for moment in analysis.moments}
        for one in analysis.risk.critical_moments:
            risks[one.step].append(one.net_risk)
        total, weights, weighed, count = 0.0, 0.0, 0.0, 0
        for moment in analysis.moments:
            known = [risk for risk in risks[moment.step] if risk is not None]
            if risks[moment.step] and not known:
                continue
            safe = 1.0
            for risk in known:
                safe *= 1 - risk
            total, weights, count = total + (1 - safe), weights + moment.weight, count + 1
            weighed += (1 - safe) * moment.weight
        if analysis.risk.spoil_risk is None:
            assert segment["risk"] is None
        else:
            assert segment["risk"] == pytest.approx(weighed / weights if weights else total / count, abs=1e-9)


def test_a_segment_without_importance_of_its_own_sees_what_all_see() -> None:
    data = {**BANK, "customers": {**BANK["customers"], "segments": {"all": {"share": 1}}}}
    (segment,) = segments_of(data)["segments"]
    whole = contract_of(BANK)
    assert segment["score"] == whole["score"]
    assert segment["money"]["at_risk"] == whole["money"]["at_risk"]
    assert segments_of(data)["disagreements"] == []
    assert segments_of(data)["rest"] == 0


# Shares.


@given(segmented())
@settings(max_examples=60)
def test_money_of_segments_and_of_the_rest_is_the_money_of_the_cycle(data: Data) -> None:
    whole, found = contract_of(data)["money"], segments_of(data)
    shares = [segment["share"] for segment in found["segments"]]
    for segment in found["segments"]:
        assert (segment["money"] is None) == (whole is None or segment["share"] is None)
    assert (found["rest"] is None) == (None in shares)
    if whole is None or found["rest"] is None:
        assert found["rest_money"] is None
        return
    for key in ("at_risk", "low", "high"):
        parts = [segment["money"][key] for segment in found["segments"]] + [found["rest_money"][key]]
        assert isclose(sum(parts), whole[key], rel_tol=1e-9, abs_tol=1e-9)


def test_a_segments_money_is_that_of_a_cycle_with_so_many_customers() -> None:
    for segment in segments_of(BANK)["segments"]:
        count = round(BANK["customers"]["count"] * segment["share"])
        alone = contract_of({**BANK, "customers": {**BANK["customers"], "count": count}})["money"]
        assert segment["customers"] == count
        assert segment["money"] == {key: pytest.approx(alone[key]) for key in ("at_risk", "low", "high")}


# Where they disagree.


@given(segmented())
@settings(max_examples=80)
def test_disagreements_are_what_they_say_and_none_is_missed(data: Data) -> None:
    found, whole = segments_of(data), contract_of(data)
    views = {one["id"]: (one["areas"], written_in(data, one["id"])) for one in found["segments"]}
    if len(views) == 1:
        views[None] = (whole["areas"], data)
    told = {one["step"]: set(one["why"]) for one in found["disagreements"]}
    for step in data["steps"]:
        areas = [next((area for area in view if area["step"] == step["id"]), None) for view, _ in views.values()]
        rated = [importance(of, step["id"]) for _, of in views.values()]
        wanted = why(areas, rated, len(whole["areas"]))
        assert told.get(step["id"], set()) == wanted, step["id"]
    for one in found["disagreements"]:
        assert [opinion["segment"] for opinion in one["opinions"]] == list(views)


def importance(data: Data, step: str) -> float | None:
    found = points(data, next(one for one in data["steps"] if one["id"] == step).get("importance"))
    return None if found is None else float(found)


def why(areas: list[Data | None], rated: list[float | None], count: int) -> set[str]:
    found = set()
    for one in areas:
        for other in areas:
            if one is None or other is None or one["priority"] < 0.5:
                continue
            if one["rank"] == 1 and other["rank"] > 1:
                found.add("first")
            if one["rank"] <= ceil(count / 3) and other["rank"] > ceil(count / 2):
                found.add("rank")
    known = [one for one in rated if one is not None]
    if known and max(known) - min(known) >= 20 - 1e-9:
        found.add("importance")
    return found


def test_the_bank_disagrees_where_its_file_says_so() -> None:
    found = {one["step"]: one for one in segments_of(BANK)["disagreements"]}
    assert found["find-out"]["why"] == ["importance"]
    opinions = {one["segment"]: one["importance"] for one in found["find-out"]["opinions"]}
    assert opinions["pensioners"] == 90
    assert opinions["shopkeepers"] == pytest.approx(64)


def test_opposite_segments_begin_at_opposite_ends() -> None:
    steps = [{"id": f"s{at}", "name": f"S{at}", "perceived": 4, "expected": 8, "importance": 5} for at in range(6)]
    segments = {
        "early": {"share": 0.5, "importance": {"s0": 10, "s5": 0}},
        "late": {"share": 0.25, "importance": {"s0": 0, "s5": 10}},
    }
    found = segments_of({"name": "x", "steps": steps, "customers": {"segments": segments}})
    assert found["rest"] == 0.25
    first = {one["step"]: one["why"] for one in found["disagreements"]}
    assert first["s0"] == ["first", "rank", "importance"]
    assert "first" in first["s5"]
    assert [one["step"] for one in found["disagreements"]][:2] in (["s0", "s5"], ["s5", "s0"])


def test_without_segments_there_is_nothing() -> None:
    assert contract_of({"name": "x", "steps": ["Waits"]})["segments"] is None
    assert contract_of({"name": "x", "steps": ["Waits"], "customers": WORTH})["segments"] is None

"""What holds of every cycle, whatever its numbers."""

from __future__ import annotations

import copy
from decimal import Decimal
from itertools import pairwise
from typing import Any

from agreeing import TIGHT, contract_of, differences
from drawn_cycles import ATTRIBUTES, SCALES, cycles, number_on
from hypothesis import assume, given
from hypothesis import strategies as st

Data = dict[str, Any]

RATINGS = ("importance", "expected", "offered", "effort", "perceived", *ATTRIBUTES)
SCORES = ("score", "report_card", "risk", "areas", "roll_ups")


def changed(data: Data, change: Any, keys: tuple[str, ...] = RATINGS) -> Data:
    """Return the cycle with `change` made to every rating under the keys."""
    data = copy.deepcopy(data)
    for step in data["steps"]:
        for holder in (step, step["perceived"] if isinstance(step.get("perceived"), dict) else {}):
            for key in [key for key in holder if key in keys and not isinstance(holder[key], dict)]:
                holder[key] = change(holder[key])
    return data


def ends(data: Data) -> tuple[float, float]:
    scale = data.get("scale", {})
    return scale.get("min", 0), scale.get("max", 10)


def each(change: Any, rating: Any) -> Any:
    """Make `change` to a number, to every number of a list, to nothing else."""
    if isinstance(rating, list):
        return [each(change, one) for one in rating]
    return rating if rating is None else change(rating)


def without_texts(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: without_texts(value) for key, value in data.items() if key != "text"}
    return [without_texts(one) for one in data] if isinstance(data, list) else data


@given(cycles())
def test_every_figure_keeps_within_its_bounds(data: Data) -> None:
    got = contract_of(data)
    points = [value for key, value in got["score"].items() if key not in {"floor", "coverage"}]
    points += [mark for half in got["report_card"].values() for mark in half.values()]
    points += [group["experience"] for group in got["roll_ups"]]
    points += [area["priority"] for area in got["areas"]]
    for key in ("score", "perceived", "design", "delivery", "expected", "offered", "importance", "effort"):
        points += [moment[key] for moment in got["moments"]]
    shares = [
        got["score"]["floor"],
        got["score"]["coverage"],
        *(got["risk"][key] for key in ("spoil_risk", "low", "high")),
    ]
    shares += [area[key] for area in got["areas"] for key in ("importance", "deterioration", "leverage")]
    keys = ("probability", "low", "high", "severity", "recovery", "net_risk")
    shares += [one[key] for one in got["risk"]["critical_moments"] for key in keys]
    assert all(-TIGHT <= value <= 100 + TIGHT for value in points if value is not None)
    assert all(-TIGHT <= value <= 1 + TIGHT for value in shares if value is not None)
    assert all(area["leverage"] >= 0.05 for area in got["areas"])
    assert all(0 <= area["opportunity"] <= 20 for area in got["areas"])
    assert all(moment["contacts"] is None or moment["contacts"] >= 1 for moment in got["moments"])
    assert contract_of(copy.deepcopy(data)) == got  # what is asked twice is answered the same


@given(cycles())
def test_risks_lie_in_their_bounds_and_areas_in_their_order(data: Data) -> None:
    got = contract_of(data)
    risk, areas = got["risk"], got["areas"]
    if risk["spoil_risk"] is not None:
        assert risk["low"] - TIGHT <= risk["spoil_risk"] <= risk["high"] + TIGHT
    for one in risk["critical_moments"]:
        if one["low"] is not None:
            assert one["low"] - TIGHT <= one["probability"] <= one["high"] + TIGHT
    assert [area["rank"] for area in areas] == list(range(1, len(areas) + 1))
    priorities = [area["priority"] for area in areas]
    assert all(one >= other - TIGHT for one, other in pairwise(priorities))


@given(cycles(), st.data())
def test_no_score_falls_when_a_moment_improves(data: Data, drawn: st.DataObject) -> None:
    step = drawn.draw(st.sampled_from(data["steps"]))
    assume(step.get("perceived") is not None)
    low, high = ends(data)
    better = copy.deepcopy(data)
    improved = next(one for one in better["steps"] if one["id"] == step["id"])
    part = drawn.draw(st.sampled_from([0, 0.001, 0.5, 1]))

    def lift(rating: float) -> float:
        return min(high, rating + part * (high - rating))

    def ease(rating: float) -> float:
        return max(low, rating - part * (rating - low))

    if isinstance(step["perceived"], dict):
        improved["perceived"] = {key: each(lift, rating) for key, rating in step["perceived"].items()}
    else:
        improved["perceived"] = each(lift, step["perceived"])
    if drawn.draw(st.booleans()):
        improved["effort"] = each(ease, step.get("effort"))
    before, after = contract_of(data)["score"], contract_of(better)["score"]
    for key in ("service", "experience", "memory", "floor"):
        assert before[key] is None or after[key] >= before[key] - TIGHT, key


@given(cycles())
def test_only_critical_moments_pull_the_floor_down(data: Data) -> None:
    spared = contract_of({**data, "critical_moments": []})["score"]
    assert spared["floor"] in {None, 1}
    with_them = contract_of(data)["score"]
    assert {**with_them, "floor": None, "service": None} == {**spared, "floor": None, "service": None}
    if spared["service"] is not None:
        assert with_them["service"] <= spared["service"] + TIGHT


@given(cycles(), st.data())
def test_a_bad_moment_that_is_not_critical_leaves_the_floor(data: Data, drawn: st.DataObject) -> None:
    low, _ = ends(data)
    critical = {moment["step"] for moment in data["critical_moments"]}
    others = [step["id"] for step in data["steps"] if step["id"] not in critical]
    assume(others)
    worse = copy.deepcopy(data)
    chosen = drawn.draw(st.sampled_from(others))
    next(step for step in worse["steps"] if step["id"] == chosen)["perceived"] = low
    floor = contract_of(data)["score"]["floor"]
    assume(floor is not None)
    assert abs(contract_of(worse)["score"]["floor"] - floor) <= TIGHT


@given(cycles(scale=(0, 10)), st.sampled_from(SCALES))
def test_the_scale_changes_nothing(data: Data, scale: tuple[float, float]) -> None:
    low, high = (Decimal(str(end)) for end in scale)

    def on_other(rating: float) -> float:
        return float(low + Decimal(str(rating)) / 10 * (high - low))

    other = changed(data, lambda rating: each(on_other, rating))
    other["scale"] = {"min": scale[0], "max": scale[1]}
    assert differences(without_texts(contract_of(other)), without_texts(contract_of(data))) == []


@given(cycles(), st.randoms(use_true_random=False))
def test_the_order_of_the_raters_changes_nothing(data: Data, random: Any) -> None:
    orders: dict[int, list[int]] = {}

    def shuffled(rating: Any) -> Any:
        """Seat the raters of all lists as long in another order."""
        if not isinstance(rating, list):
            return rating
        order = orders.setdefault(len(rating), random.sample(range(len(rating)), len(rating)))
        return [rating[at] for at in order]

    assert contract_of(changed(data, shuffled)) == contract_of(data)


@given(cycles(), st.randoms(use_true_random=False))
def test_who_gave_which_rating_counts_only_where_raters_are_compared_or_drawn(data: Data, random: Any) -> None:
    def shuffled(rating: Any) -> Any:
        return random.sample(rating, len(rating)) if isinstance(rating, list) else rating

    got, before = contract_of(changed(data, shuffled)), contract_of(data)
    for one in (got, before):
        del one["agreement"], one["confidence"]
        one["areas"] = [{key: area[key] for key in ("step", "rank", "priority", "reasons")} for area in one["areas"]]
    assert got == before


@given(cycles(), st.data())
def test_an_unknown_step_changes_no_score(data: Data, drawn: st.DataObject) -> None:
    at = drawn.draw(st.integers(0, len(data["steps"])))
    importance = drawn.draw(st.none() | number_on(*ends(data)))
    step = {"id": "new", "name": "Nobody asked", "importance": importance, "moment_of_truth": False}
    data.pop("promise", None)
    more = {**data, "steps": [*data["steps"][:at], step, *data["steps"][at:]]}
    got, before = contract_of(more), contract_of(data)
    assert {key: got[key] for key in SCORES} == {key: before[key] for key in SCORES}
    assert [moment for moment in got["moments"] if moment["step"] != "new"] == before["moments"]


@given(cycles())
def test_nothing_measured_means_nothing_scored(data: Data) -> None:
    for step in data["steps"]:
        step.pop("perceived", None)
    got = contract_of(data)
    assert {got["score"][key] for key in ("service", "experience", "memory", "floor")} == {None}
    assert got["areas"] == []
    assert got["score"]["coverage"] in {0, None}

"""The complaint iceberg: the published multiplier, a second reckoning, and what holds whatever the numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from agreeing import contract_of
from hypothesis import given
from hypothesis import strategies as st

Data = dict[str, Any]

CASE: Data = yaml.safe_load((Path(__file__).parent / "cases" / "goodman_multiplier.yaml").read_text(encoding="utf-8"))
FULL = {"count": 1000, "cycles_per_year": 4, "annual_margin": 50}

maybe_chance = st.none() | st.sampled_from([0, 1, 0.5, 1e-6]) | st.floats(0, 1)
moments = st.lists(
    st.fixed_dictionaries(
        {}, optional={"probability": maybe_chance, "complaints": st.none() | st.sampled_from([0, 1, 12.5, 400, 10**7])}
    ),
    max_size=4,
)
customers = st.none() | st.fixed_dictionaries(
    {},
    optional={
        "count": st.sampled_from([0, 1, 5000]),
        "cycles_per_year": st.sampled_from([0, 1, 3, 0.5]),
        "complain": st.none() | st.sampled_from([0, 0.05, 0.3, 1]),
    },
)
methods = st.fixed_dictionaries({}, optional={"complaint_multiplier": st.sampled_from([0.5, 4, 20])})


def iceberg_of(found: list[Data], of_customers: Data | None = None, method: Data | None = None) -> Any:
    data: Data = {
        "name": "x",
        "steps": [{"id": "s", "name": "Step"}],
        "critical_moments": [{"id": f"c{at}", "step": "s", **one} for at, one in enumerate(found)],
        "method": method or {},
    }
    return contract_of(data if of_customers is None else {**data, "customers": of_customers})["iceberg"]


def test_one_speaks_for_nine_who_say_nothing() -> None:
    found = iceberg_of([{"complaints": 7}])
    assert found["unhappy"] / 7 == CASE["expected"]["seed_9_others"]
    assert found["multiplier_from"] == "assumed"


def test_where_one_in_twenty_complains_nineteen_are_silent() -> None:
    expected = CASE["expected"]
    found = iceberg_of([{"complaints": 7}], method={"complaint_multiplier": expected["rate_5pct"]})
    assert found["unhappy"] - found["complaints"] == 7 * expected["silent_per_complaint_5pct"]
    assert found["multiplier_from"] == "file"
    assert found["low"] == found["high"] == found["unhappy"]


def test_what_is_assumed_has_the_published_range() -> None:
    found = iceberg_of([{"complaints": 7}])
    assert (found["low"], found["high"]) == (70, 7 * CASE["expected"]["rate_5pct"])
    told = iceberg_of([{"complaints": 7}], {"complain": "25%"})
    assert (told["low"], told["high"]) == (28, 70)
    assert iceberg_of([{"complaints": 7}], {"complain": 0})["high"] == 70


@given(moments, customers, methods)
def test_every_figure_agrees_with_a_second_reckoning(found: list[Data], who: Data | None, method: Data) -> None:
    got, of = iceberg_of(found, who, method), who or {}
    count, visits = of.get("count"), of.get("cycles_per_year")
    passages = count * visits if count and visits else None
    multiplier = method.get("complaint_multiplier", 10)
    complain = 0.1 if of.get("complain") is None else of["complain"]
    if got is None:
        assert all(one.get("complaints") is None for one in found)
        assert count is None or visits is None or all(one.get("probability") is None for one in found)
        return
    stay, expected = 1.0, 0.0
    for one, part in zip(found, got["critical_moments"], strict=True):
        complaints, chance = one.get("complaints"), one.get("probability")
        behind = None if complaints is None else min(complaints * multiplier, passages or float("inf"))
        assert part["unhappy"] == (None if behind is None else pytest.approx(behind))
        if complaints is not None and passages and behind is not None:
            assert part["chance_from"] == "complaints"
            chance = behind / passages
            assert part["expected"] is None
        if chance is None or count is None or visits is None:
            assert part["met"] is None
            continue
        met = 1 - (1 - chance) ** visits
        stay *= 1 - met
        assert part["met"] == pytest.approx(count * met, abs=1e-6)
        if part["expected"] is not None:
            expected += count * met * complain
            assert part["expected"] == pytest.approx(count * met * complain, abs=1e-6)
    assert (got["met"] or 0) == pytest.approx((count or 0) * (1 - stay), abs=1e-6)
    assert (got["expected"] or 0) == pytest.approx(expected, abs=1e-6)
    assert (got["unhappy"] or 0) == pytest.approx(sum(part["unhappy"] or 0 for part in got["critical_moments"]))


@given(moments, customers, methods)
def test_the_range_holds_the_number_and_the_whole_is_no_more_than_all(
    found: list[Data], who: Data | None, method: Data
) -> None:
    got = iceberg_of(found, who, method)
    if got is None:
        return
    if got["unhappy"] is not None:
        assert got["low"] <= got["unhappy"] <= got["high"]
    if got["met"] is not None and who is not None:
        parts = [part["met"] for part in got["critical_moments"] if part["met"] is not None]
        assert max(parts) - 1e-6 <= got["met"] <= min(sum(parts), who["count"]) + 1e-6


def test_complaints_alone_are_ground_enough_and_nothing_is_none() -> None:
    assert iceberg_of([]) is None
    assert iceberg_of([{"probability": 0.1}]) is None
    assert iceberg_of([{"complaints": 4}])["met"] is None
    assert iceberg_of([{"probability": 0.1}], FULL)["unhappy"] is None


def test_a_chance_made_of_complaints_expects_none() -> None:
    circular, counted = {"complaints": 4}, {"complaints": 4, "incidents": {"count": 3, "passages": 100}}
    both = iceberg_of([circular, counted], FULL)
    assert both["critical_moments"][0]["expected"] is None
    assert both["expected"] == both["critical_moments"][1]["expected"] == pytest.approx(100 * (1 - 0.97**4))

"""Money at risk: published cases, a second reckoning (`money_oracle.py`), and what holds whatever the numbers."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml
from agreeing import contract_of
from drawn_cycles import shares
from hypothesis import given
from hypothesis import strategies as st
from money_oracle import reckon_money

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.money import lacking, years
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load

Data = dict[str, Any]

NEAR = 1e-9
SHARES = ("complain", "lost_satisfied", "lost_mollified", "lost_dissatisfied", "lost_silent")
FULL = {"count": 1000, "cycles_per_year": 4, "annual_margin": 50}


def cycle(customers: Data | None, *chances: float | None) -> Data:
    moments = [{"id": f"c{at}", "step": "s", "probability": chance} for at, chance in enumerate(chances)]
    data: Data = {"name": "x", "currency": "EUR", "steps": [{"id": "s", "name": "Step"}], "critical_moments": moments}
    return data if customers is None else {**data, "customers": customers}


def money_of(customers: Data | None, *chances: float | None) -> Data:
    found: Data = contract_of(cycle(customers, *chances))["money"]
    return found


def published(name: str) -> Data:
    found: Data = yaml.safe_load((Path(__file__).parent / "cases" / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


@st.composite
def customers(draw: st.DrawFn) -> Data:
    """Draw customers with whatever may be absent now and then absent; satisfied and mollified are 1 at most."""
    satisfied = draw(st.none() | st.integers(0, 1000))
    mollified = draw(st.none() | st.integers(0, 1000 - (satisfied or 0)))
    optional: Data = {key: st.none() | shares for key in (*SHARES, "retention")}
    optional["discount"] = st.none() | st.sampled_from([0, 0.03, 0.1, 2])
    optional["horizon"] = st.none() | st.sampled_from([1, 2, 10, 50])
    needed = {
        "count": st.sampled_from([0, 1, 12000]),
        "cycles_per_year": st.sampled_from([0, 0.5, 1, 4, 52]),
        "annual_margin": st.sampled_from([0, 120, 0.25, 1e6]),
    }
    drawn: Data = draw(st.fixed_dictionaries(needed, optional=optional))
    parts = {"satisfied": satisfied, "mollified": mollified}
    return drawn | {key: None if part is None else part / 1000 for key, part in parts.items()}


chances = st.lists(st.none() | st.sampled_from([0, 1, 1e-9, 0.5]) | st.floats(0, 1), max_size=4)


def close(got: float, wanted: float, worth: float) -> bool:
    """Tell whether two sums are one, to a billionth of what all customers together are worth."""
    return abs(got - wanted) <= NEAR * max(1, worth)


# Published cases.


def test_years_are_worth_what_is_published() -> None:
    case = published("clv")
    assert years(10**6, 0.8, 0.1) == pytest.approx(case["expected"]["multiple"], abs=0.005)
    assert 650 * years(4, 1, 0.1) == pytest.approx(case["expected"]["npv"], abs=case["tol"])


def test_a_customer_lost_for_four_years_costs_what_is_published() -> None:
    case = published("clv")
    certain = {"complain": 0, "lost_silent": 1}
    presto = {"count": 1, "cycles_per_year": 1, "annual_margin": 650, "horizon": 4, "discount": 0.1, **certain}
    assert money_of(presto, 1)["at_risk"] == pytest.approx(case["expected"]["npv"], abs=case["tol"])


def test_where_one_in_twenty_complains_nineteen_leave_in_silence() -> None:
    case = published("goodman_multiplier")
    met = case["expected"]["rate_5pct"]
    pleased = dict.fromkeys(("lost_satisfied", "lost_mollified", "lost_dissatisfied"), 0)
    silent = {"count": met, "cycles_per_year": 1, "annual_margin": 1, "complain": "5%", "lost_silent": 1, **pleased}
    assert money_of(silent, 1)["at_risk"] == pytest.approx(case["expected"]["silent_per_complaint_5pct"])


def test_loyalty_drops_by_the_published_quarter_unless_the_file_says_otherwise() -> None:
    assert "25% loyalty drop" in published("goodman_multiplier")["published_ranges"]["ctma"]
    assert money_of({**FULL, "cycles_per_year": 1, "complain": 0}, 1)["at_risk"] == pytest.approx(1000 * 50 * 0.25)


# The second reckoning.


@given(customers(), chances, st.sampled_from([None, "EUR"]))
def test_every_figure_agrees_with_a_second_reckoning(given_: Data, drawn: list[float | None], currency: Any) -> None:
    data = {**cycle(given_, *drawn), "currency": currency}
    got, wanted = contract_of(data)["money"], reckon_money(data)
    assert (got is None) == (wanted is None)
    if got is None or wanted is None:
        return
    assert {key: got[key] for key in ("currency", "assumed")} == {key: wanted[key] for key in ("currency", "assumed")}
    worth = given_["count"] * given_["annual_margin"] * (given_.get("horizon") or 1)
    assert all(close(got[key], wanted[key], worth) for key in ("at_risk", "low", "high")), (got, wanted)
    for one, other in zip(got["critical_moments"], wanted["critical_moments"], strict=True):
        assert one["id"] == other["id"]
        for key in ("at_risk", "low", "high"):
            assert one[key] == other[key] or close(one[key], other[key], worth), (key, one, other)


def test_the_bank_and_every_template() -> None:
    root = Path(__file__).parent.parent
    for file in sorted([*root.glob("examples/*.yaml"), *root.glob("src/servicecycle/templates/*.yaml")]):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        money, wanted = analyze(load(str(file))).money, reckon_money(data) if "steps" in data else None
        assert (money is None) == (wanted is None), file
        if money and wanted:
            assert money.at_risk == pytest.approx(wanted["at_risk"]), file


# What holds whatever the numbers.


@given(customers(), chances)
def test_a_customer_is_lost_once(given_: Data, drawn: list[float | None]) -> None:
    money = analyze(Cycle.model_validate(cycle(given_, *drawn))).money
    if money is None:
        return
    parts = [one.at_risk for one in money.critical_moments if one.at_risk is not None]
    worth = given_["count"] * money.value
    slack = NEAR * max(1, worth)
    assert max(parts) - slack <= money.at_risk <= min(sum(parts), worth) + slack
    assert money.low - slack <= money.at_risk <= money.high + slack
    assert money.high <= worth + slack
    assert sum(one.share or 0 for one in money.critical_moments) == pytest.approx(1 if any(parts_met(money)) else 0)
    assert money.at_risk == pytest.approx(given_["count"] * money.lost * money.value)
    assert money.lost <= money.met <= 1 + NEAR
    for one in money.critical_moments:
        if one.at_risk is not None and one.low is not None and one.high is not None:
            assert one.low - slack <= one.at_risk <= one.high + slack
    assert str(money.at_risk) != "-0.0"


def parts_met(money: Any) -> list[float]:
    return [one.met for one in money.critical_moments if one.met is not None]


def test_two_incidents_cost_less_than_their_sum() -> None:
    one, both = money_of(FULL, 0.2)["at_risk"], money_of(FULL, 0.2, 0.2)
    assert one < both["at_risk"] < 2 * one
    assert [part["at_risk"] for part in both["critical_moments"]] == [one, one]


@given(customers(), st.lists(st.floats(0, 1), min_size=1, max_size=3), st.floats(0, 1))
def test_more_incidents_never_put_less_at_risk(given_: Data, drawn: list[float], part: float) -> None:
    more = copy.copy(drawn)
    more[0] += part * (1 - more[0])
    less, greater = money_of(given_, *drawn), money_of(given_, *more)
    for key in ("at_risk", "low", "high"):
        assert less[key] <= greater[key] * (1 + NEAR) + NEAR


@pytest.mark.parametrize("key", ["count", "cycles_per_year", "annual_margin"])
def test_without_customers_or_their_worth_there_is_no_money(key: str) -> None:
    assert money_of({other: value for other, value in FULL.items() if other != key}, 0.1) is None
    assert money_of(None, 0.1) is None
    assert money_of(FULL) is None
    assert money_of(FULL, None) is None


def test_the_example_of_the_docs() -> None:
    money = money_of(FULL, 0.1)
    page = (Path(__file__).parent.parent / "docs" / "method.md").read_text(encoding="utf-8")
    for key in ("at_risk", "low", "high"):
        assert f"{money[key]:.2f}" in page


def test_an_unknown_chance_is_left_out_and_stays_unknown() -> None:
    assert money_of(FULL, 0.1, None)["at_risk"] == money_of(FULL, 0.1)["at_risk"]
    unknown = money_of(FULL, 0.1, None)["critical_moments"][1]
    assert unknown.pop("id") == "c1"
    assert set(unknown.values()) == {None}


def test_what_is_given_is_not_assumed() -> None:
    told = {**FULL, "complain": 0.2, "satisfied": 0.5, "mollified": 0.5, "lost_silent": 0.1}
    lost = dict.fromkeys(("lost_satisfied", "lost_mollified", "lost_dissatisfied"), 0.0)
    money = money_of({**told, **lost}, 0.1)
    assert money["assumed"] == []
    assert money["low"] == money["at_risk"] == money["high"]
    assert money_of({**told, **lost, "horizon": 3}, 0.1)["assumed"] == ["retention", "discount"]


@pytest.mark.parametrize(("told", "other"), [("satisfied", "mollified"), ("mollified", "satisfied")])
def test_what_is_assumed_gives_way_to_what_is_given(told: str, other: str) -> None:
    nothing: Data = {"assumed": [], "assumptions": []}
    assert money_of({**FULL, told: 1}, 0.1) | nothing == money_of({**FULL, told: 1, other: 0}, 0.1) | nothing


def test_word_of_mouth_is_off_and_stands_apart() -> None:
    plain, loud = money_of(FULL, 0.1), money_of({**FULL, "listeners_lost": 0.5}, 0.1)
    assert plain["word_of_mouth"] is None
    assert loud["word_of_mouth"] == pytest.approx(plain["at_risk"] / 2)
    assert {**loud, "word_of_mouth": None} == plain
    everybody = money_of({**FULL, "listeners_lost": 1000}, 0.1)
    assert everybody["at_risk"] + everybody["word_of_mouth"] == pytest.approx(1000 * 50)


# What stands in, and what is missing.


def test_what_stands_in_is_named_with_its_range() -> None:
    found = {one["key"]: one for one in money_of({**FULL, "satisfied": 0.9, "horizon": 2}, 0.1)["assumptions"]}
    assert found["complain"] == {"key": "complain", "value": 0.1, "low": 0.05, "high": 0.1}
    assert found["lost_silent"] == {"key": "lost_silent", "value": 0.25, "low": 0.15, "high": 0.35}
    assert found["mollified"] == {"key": "mollified", "value": pytest.approx(0.1), "low": None, "high": None}
    assert found["retention"]["value"] == 1
    assert "satisfied" not in found


@given(customers(), chances)
def test_what_is_missing_is_what_buys_the_money(given_: Data, drawn: list[float | None]) -> None:
    needed = {"count": 7, "cycles_per_year": 2, "annual_margin": 3}
    for without in ([], ["count"], ["annual_margin", "cycles_per_year"]):
        data = cycle({key: value for key, value in given_.items() if key not in without}, *drawn)
        analysis = analyze(Cycle.model_validate(data))
        missing = lacking(analysis.cycle.customers, analysis.risk)
        assert (analysis.money is None) == bool(missing)
        assert set(missing) - {"critical_moments", "probability"} == set(without)
        data["customers"] |= {key: needed[key] for key in missing if key in needed}
        if set(missing) & {"critical_moments", "probability"}:
            data["critical_moments"] = [{"step": "s", "probability": 0.1}]
        assert analyze(Cycle.model_validate(data)).money is not None


def test_without_customers_all_is_missing() -> None:
    bare = analyze(Cycle.model_validate(cycle(None)))
    assert lacking(None, bare.risk) == ("count", "cycles_per_year", "annual_margin", "critical_moments")


@pytest.mark.parametrize("horizon", [1, 10, 10**15])
@pytest.mark.parametrize("retention", [0, 1e-300, 0.5, 1 - 1e-16, 1])
@pytest.mark.parametrize("discount", [0, 1e-12, 0.1, 1e15])
def test_a_horizon_may_be_long(horizon: int, retention: float, discount: float) -> None:
    kept = retention / (1 + discount)
    terms = [kept**year for year in range(1, min(horizon, 2000) + 1)]
    assert years(horizon, retention, discount) == pytest.approx(sum(terms), rel=1e-6) or horizon > 2000
    assert 0 <= years(horizon, retention, discount) <= horizon


def test_a_score_reckons_no_money() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    call = [sys.executable, "-c", code, "score", "examples/bank_cheque.yaml"]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    assert not {"servicecycle.analysis.money", "babel", "numpy"} & set(done.stderr.split())

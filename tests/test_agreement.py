"""Agreement of raters: published cases, independent libraries, and what holds whatever the ratings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import krippendorff
import numpy as np
import pytest
import yaml
from agreeing import contract_of
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import friedmanchisquare

from servicecycle.analysis.agreement import Agreement, agreement
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load

Data = dict[str, Any]
Lists = list[list[float | None]]

NEAR = 1e-9
ATTRIBUTES = ("quality", "quantity", "timeliness", "cost", "warmth", "knowledge", "charisma")


def case(name: str) -> Data:
    found: Data = yaml.safe_load((Path(__file__).parent / "cases" / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


def cycle(key: str, units: Lists, **other: Any) -> Data:
    steps = [{"name": f"Step {at}", key: unit} for at, unit in enumerate(units)]
    return {"name": "x", "steps": steps, **other}


def agreed(key: str, units: Lists, **other: Any) -> Agreement | None:
    return agreement(Cycle.model_validate(cycle(key, units, **other)))


def alpha_of(units: Lists) -> float | None:
    found = agreed("importance", units)
    return found.alpha if found else None


def w_of(units: Lists) -> float | None:
    found = agreed("importance", units)
    return found.kendall_w if found else None


@st.composite
def tables(draw: st.DrawFn, *, gaps: bool) -> Lists:
    """Draw units × raters, few values, so that ties are frequent."""
    raters = draw(st.integers(2, 6))
    one = st.integers(0, draw(st.sampled_from([1, 3, 10])))
    return draw(st.lists(st.lists((st.none() | one) if gaps else one, min_size=raters, max_size=raters), min_size=1))


# Published cases.


def test_the_published_alpha() -> None:
    published = case("krippendorff_c_data")
    units = [list(unit) for unit in zip(*published["raters_by_units"], strict=True)]
    assert alpha_of(units) == pytest.approx(published["expected"]["ordinal"], abs=published["tol"])


def test_the_published_w() -> None:
    published = case("kendall_w_anxiety")
    found = w_of(published["items_by_raters"])
    assert found == pytest.approx(published["full_precision"]["W"], abs=1e-12)
    assert found == pytest.approx(published["expected"]["W"], abs=published["tol"])


# Independent libraries.


@given(tables(gaps=True))
def test_alpha_agrees_with_an_independent_library(units: Lists) -> None:
    paired = [unit for unit in units if len(unit) - unit.count(None) > 1]
    if len({rating for unit in paired for rating in unit if rating is not None}) < 2:
        assert alpha_of(units) is None
        return
    data = np.array(units, dtype=float).T
    assert alpha_of(units) == pytest.approx(krippendorff.alpha(data, level_of_measurement="ordinal"), abs=NEAR)


@given(tables(gaps=False))
def test_w_agrees_with_an_independent_library(units: Lists) -> None:
    """Friedman's statistic, corrected for ties, is W times the raters times one less than the units."""
    if len(units) < 3 or all(len(set(column)) == 1 for column in zip(*units, strict=True)):
        return
    statistic = friedmanchisquare(*np.array(units, dtype=float)).statistic
    assert w_of(units) == pytest.approx(statistic / len(units[0]) / (len(units) - 1), abs=NEAR)


# What holds whatever the ratings.


@given(tables(gaps=True), st.randoms(use_true_random=False))
def test_neither_the_order_of_raters_nor_that_of_units_counts(units: Lists, random: Any) -> None:
    order = list(range(len(units[0])))
    random.shuffle(order)
    shuffled = [[unit[at] for at in order] for unit in units]
    random.shuffle(shuffled)
    assert agreed("effort", shuffled) == agreed("effort", units)


@given(tables(gaps=True))
def test_only_the_order_of_ratings_counts(units: Lists) -> None:
    stretched = [[None if rating is None else rating**3 - 7 for rating in unit] for unit in units]
    assert agreed("effort", stretched, scale={"min": -7, "max": 1000}) == agreed("effort", units)


@given(tables(gaps=True))
def test_figures_keep_within_their_bounds(units: Lists) -> None:
    found = agreed("expected", units)
    if found is None:
        assert all(len(unit) - unit.count(None) < 2 for unit in units)
        return
    assert found.alpha is None or found.alpha <= 1
    assert found.kendall_w is None or 0 <= found.kendall_w <= 1 + NEAR
    assert 2 <= found.raters <= len(units[0])
    assert 1 <= found.units <= len(units)


def test_raters_who_agree_and_raters_who_contradict() -> None:
    assert (alpha_of([[1, 1], [5, 5], [9, 9]]), w_of([[1, 1], [5, 5], [9, 9]])) == (1, 1)
    assert w_of([[1, 9], [5, 5], [9, 1]]) == 0
    assert (alpha_of([[1, 9], [5, 5], [9, 1]]) or 0) < 0


# Which ratings, which raters, which verdict.


@pytest.mark.parametrize(
    "units", [[[5]], [[5, None]], [[None, None]], [[]], [[5, None], [None, 6]], [[5], [6], [7]]], ids=str
)
def test_one_rater_is_no_agreement(units: Lists) -> None:
    assert agreed("perceived", units) is None
    assert contract_of(cycle("perceived", units))["agreement"] is None


@pytest.mark.parametrize("units", [[[5, 5]], [[5, 5], [5, 5, None]], [[5, 5], [7, None]]], ids=str)
def test_where_all_is_the_same_there_is_nothing_to_tell_apart(units: Lists) -> None:
    found = agreed("perceived", units)
    assert found is not None
    assert (found.alpha, found.kendall_w, found.verdict) == (None, None, None)


def test_w_is_over_what_every_rater_rated() -> None:
    everybody: Lists = [[1, 2, 1], [5, 4, 7], [8, 9, 3]]
    some: Lists = [[9, None, 1], [None, 1, 9], [4, 2]]
    assert w_of(everybody + some) == w_of(everybody)
    assert alpha_of(everybody + some) != alpha_of(everybody)


def test_a_rater_who_never_answered_is_none() -> None:
    silent: Lists = [[1, None, 2], [6, None, 5], [9, None, 9]]
    found = agreed("offered", silent)
    assert found is not None
    assert (found.raters, found.units) == (2, 3)
    assert (found.alpha, found.kendall_w) == (alpha_of([[1, 2], [6, 5], [9, 9]]), w_of([[1, 2], [6, 5], [9, 9]]))


def test_each_attribute_is_rated_for_itself() -> None:
    units: Lists = [[1, 2, 3], [4, 4, 5], [9, 8, 8], [2, 2, 1], [7, 6, 9]]
    by_attribute = {"name": "Step", "perceived": dict(zip(ATTRIBUTES, units[:4], strict=False))}
    steps = [by_attribute, {"name": "Another", "perceived": units[4]}]
    found = agreement(Cycle.model_validate({"name": "x", "steps": steps}))
    assert found == agreed("perceived", units)


def test_the_whole_is_as_weak_as_the_weakest_but_for_what_is_offered() -> None:
    steps = [
        {"name": f"S{at}", "importance": [a, b], "effort": [b, a, a], "offered": [a, 10 - a]}
        for at, (a, b) in enumerate([(1, 2), (4, 3), (5, 5), (8, 9)])
    ]
    found = agreement(Cycle.model_validate({"name": "x", "steps": steps}))
    assert found is not None
    assert [part.what for part in found.parts] == ["importance", "effort", "offered"]
    alphas = {part.what: part.alpha or 0 for part in found.parts}
    assert alphas["offered"] < 0 < alphas["importance"] != alphas["effort"]
    assert found.alpha == min(alphas["importance"], alphas["effort"]) == alphas[found.what]
    only = agreed("offered", [[1, 9], [9, 1]])
    assert only is not None
    assert only.what == "offered"


def test_verdicts_go_by_alpha() -> None:
    """Three units on which two raters contradict each other, and ever more on which they agree, bring α up."""
    verdicts = []
    for agreeing in range(80):
        alike: Lists = [[at % 11, at % 11] for at in range(agreeing)]
        found = agreed("effort", [[3, 8], [9, 4], [1, 6], *alike])
        assert found is not None
        assert found.alpha is not None
        verdicts.append(found.verdict)
        by_alpha = "discuss" if found.alpha < 0.667 else "tentative" if found.alpha < 0.8 else "reliable"
        assert found.verdict == by_alpha
    assert set(verdicts) == {"discuss", "tentative", "reliable"}


@pytest.mark.parametrize("raters", [2, 3, 4, 9])
def test_fewer_than_four_raters_are_few(raters: int) -> None:
    found = agreed("effort", [[3] * raters, [4] * raters])
    assert found is not None
    assert (found.raters, found.few_raters) == (raters, raters < 4)


def test_the_bank_is_told_in_the_contract() -> None:
    file = Path(__file__).parent.parent / "examples" / "bank_cheque.yaml"
    got = contract_of(_plain(file))["agreement"]
    found = agreement(load(str(file)))
    assert found is not None
    assert (got["alpha"], got["kendall_w"], got["raters"]) == (found.alpha, found.kendall_w, 5)
    assert got["verdict"] == "tentative"
    assert [part["what"] for part in got["parts"]] == ["perceived", "importance", "expected", "effort", "offered"]


def _plain(file: Path) -> Data:
    found: Data = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {**found, "date": str(found["date"]), "actions": [], "resources": None}


def test_the_example_of_the_docs() -> None:
    page = (Path(__file__).parent.parent / "docs" / "method.md").read_text(encoding="utf-8")
    assert f"α = 1 − 5·(1 + 0 + 1) / 102 = {alpha_of([[2, 3], [5, 5], [8, 9]]):.3f}" in page

"""The plan: held against every subset, a published knapsack, and itself with one action more or less."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from drawn_plans import drawn
from hypothesis import given, settings
from hypothesis import strategies as st

from servicecycle import analyze
from servicecycle.analysis.changes import Span, Weighted, change, composed
from servicecycle.analysis.in_place import in_place
from servicecycle.analysis.planning.frontier import frontier, prices
from servicecycle.analysis.planning.plan import Plan, plan
from servicecycle.analysis.planning.request import Question, Request, question
from servicecycle.cycle.cycle import Cycle
from servicecycle.errors import ImpossibleRequest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis

CASES = Path(__file__).parent / "cases"
seeds = st.integers(0, 10**6)
few = settings(max_examples=25)


def worth(analysis: Analysis, ids: set[str]) -> tuple[float, float]:
    """Reckon what a set brings by analysing the cycle with it in place: money saved, rise of the score."""
    after = analyze(in_place(analysis.cycle, [one for one in analysis.cycle.actions if one.id in ids]))
    rise = (after.score.service or 0.0) - (analysis.score.service or 0.0)
    if analysis.money is None or after.money is None:
        return rise, rise
    return analysis.money.at_risk - after.money.at_risk, rise


def allowed(asked: Question) -> Iterator[set[str]]:
    ids = [one.id for one in asked.actions]
    for size in range(len(ids) + 1):
        yield from (set(some) for some in combinations(ids, size) if asked.allows(some))


def found(analysis: Analysis, request: Request | None = None) -> Plan:
    chosen = plan(analysis, request)
    assert chosen is not None
    return chosen


@pytest.mark.parametrize("case", yaml.safe_load((CASES / "composed_changes.yaml").read_text()), ids=str)
def test_changes_are_composed(case: dict[str, Any]) -> None:
    span = Span(case.get("low", 0), case.get("high", 10), more_is_better=not case.get("less_is_better"))
    changes = [Weighted(change(text), case.get("weight", 1)) for text in case["changes"]]
    assert composed(case["now"], changes, span) == pytest.approx(case["then"])


@few
@given(seeds, st.integers(1, 7))
def test_no_subset_is_better(seed: int, actions: int) -> None:
    analysis = analyze(drawn(seed, actions=actions))
    chosen = plan(analysis)
    if chosen is None:
        return
    best = max(worth(analysis, ids) for ids in allowed(question(analysis.cycle, Request())))
    mine = worth(analysis, set(chosen.ids))
    assert mine == pytest.approx(best, rel=1e-6, abs=1e-6)
    assert chosen.benefit == pytest.approx(mine[0], rel=1e-9, abs=1e-9)
    assert chosen.proven
    assert chosen.gap <= 1e-6


@pytest.mark.parametrize("seed", [3, 9, 21])
def test_sixteen_actions_are_no_match(seed: int) -> None:
    from servicecycle.analysis.planning.worth import Worth

    analysis = analyze(drawn(seed, actions=16))
    asked = question(analysis.cycle, Request())
    quick = Worth(analysis, asked.actions)
    position = {one.id: at for at, one in enumerate(asked.actions)}
    best = max(quick.both({position[id_] for id_ in ids}) for ids in allowed(asked))
    assert worth(analysis, set(found(analysis).ids)) == pytest.approx(best, rel=1e-6, abs=1e-6)


@few
@given(seeds, st.integers(1, 20))
def test_one_more_or_less_is_never_better(seed: int, actions: int) -> None:
    analysis = analyze(drawn(seed, actions=actions))
    chosen = plan(analysis)
    if chosen is None:
        return
    asked, ids = question(analysis.cycle, Request()), set(chosen.ids)
    assert asked.allows(ids)
    for one in asked.actions:
        other = ids ^ {one.id}
        if asked.allows(other):
            assert worth(analysis, other)[0] <= worth(analysis, ids)[0] + 1e-6 * abs(chosen.benefit) + 1e-9


@few
@given(seeds, st.integers(1, 12))
def test_everything_is_in_or_left_out(seed: int, actions: int) -> None:
    analysis = analyze(drawn(seed, actions=actions))
    chosen = plan(analysis)
    if chosen is None:
        return
    left = [out.id for out in chosen.left_out]
    assert sorted([*chosen.ids, *left]) == sorted(one.id for one in analysis.cycle.actions)
    over = {out.id: out.short for out in chosen.left_out if out.short is not None}
    assert all(short > 0 for short in over.values())
    assert {work.action for work in chosen.calendar} == set(chosen.ids)


@few
@given(seeds, st.integers(1, 6))
def test_the_frontier_is_what_each_budget_buys(seed: int, actions: int) -> None:
    analysis = analyze(drawn(seed, actions=actions))
    line = frontier(analysis)
    if line is None:
        return
    for point in line.points:
        assert found(analysis, Request(budget=point.takes)).benefit == pytest.approx(point.benefit, rel=1e-6, abs=1e-6)
    budgets = [point.takes for point in line.points]
    assert budgets == sorted(set(budgets))
    whole = found(analysis, Request(budget=1e9)).benefit
    assert whole == pytest.approx(line.points[-1].benefit, rel=1e-6, abs=1e-6)


@few
@given(seeds, st.integers(1, 6))
def test_a_price_is_what_is_gained_without_the_constraint(seed: int, actions: int) -> None:
    analysis = analyze(drawn(seed, actions=actions))
    chosen = plan(analysis)
    if chosen is None:
        return
    for price in prices(analysis, chosen):
        assert price.gain > 0
        if price.constraint == "budget":
            budget = (chosen.bounds.budget or 0) + (price.more or 0)
            richer = found(analysis, Request(budget=budget)).benefit
            assert richer >= chosen.benefit + price.gain - 1e-6 * abs(richer) - 1e-9
            nearly = found(analysis, Request(budget=budget - 1)).benefit
            assert nearly == pytest.approx(chosen.benefit, rel=1e-5, abs=1e-6)


def knapsack(weights: list[int], values: list[int], capacity: int) -> Cycle:
    """Lay a knapsack out as a cycle: incidents so rare that what they cost nearly adds up."""
    return Cycle.model_validate(
        {
            "name": "knapsack",
            "steps": [{"id": "s", "name": "Step"}],
            "customers": {"count": 10**6, "cycles_per_year": 1, "annual_margin": 100},
            "critical_moments": [
                {"id": f"c{at}", "step": "s", "probability": value * 1e-7} for at, value in enumerate(values)
            ],
            "actions": [
                {
                    "id": f"a{at}",
                    "name": f"Item {at}",
                    "cost": weight,
                    "confidence": "high",
                    "effects": [{"critical_moment": f"c{at}", "probability": "to 0"}],
                }
                for at, weight in enumerate(weights)
            ],
            "resources": {"budget": capacity},
        }
    )


def test_the_published_knapsack() -> None:
    case = yaml.safe_load((CASES / "knapsack.yaml").read_text())
    chosen = found(analyze(knapsack(case["weights"], case["values"], case["capacity"])))
    assert sum(case["values"][int(id_[1:])] for id_ in chosen.ids) == case["optimum"]
    assert chosen.cost <= case["capacity"]


CYCLE: dict[str, Any] = {
    "name": "Cheque",
    "date": "2027-01-04",
    "steps": [{"id": "wait", "name": "Waits", "perceived": 4, "expected": 8, "effort": 5}, {"name": "Pays"}],
    "critical_moments": [{"id": "long", "step": "wait", "probability": 0.1}],
}


def cycle(*actions: dict[str, Any], **more: Any) -> Analysis:
    named = [{"name": one["id"], **one} for one in actions]
    return analyze(Cycle.model_validate({**CYCLE, "actions": named, **more}))


UP = {"effects": [{"step": "wait", "perceived": "up 2"}]}
SMALL = {"effects": [{"step": "wait", "perceived": "up 1"}]}


@pytest.mark.parametrize(
    ("why", "analysis", "request_"),
    [
        ("dropped", cycle({"id": "x", "status": "dropped", **UP}), Request()),
        ("not-wanted", cycle({"id": "x", **UP}), Request(without=("x",))),
        ("too-late", cycle({"id": "x", "due": "2028-01-01", **UP}), Request(until=date(2027, 6, 1))),
        ("unknown-cost", cycle({"id": "x", **UP}), Request(budget=10)),
        ("unknown-effort", cycle({"id": "x", **UP}), Request(effort_days=10)),
        ("no-effect", cycle({"id": "x", "effects": [{"step": "pays", "perceived": "up 2"}]}), Request()),
        ("over-budget", cycle({"id": "x", "cost": 11, **UP}), Request(budget=10)),
        ("over-effort", cycle({"id": "x", "effort_days": 11, **UP}), Request(effort_days=10)),
        ("excluded-by", cycle({"id": "x", **SMALL}, {"id": "y", "excludes": ["x"], **UP}), Request()),
        ("excluded-by", cycle({"id": "x", "excludes": ["y"], **SMALL}, {"id": "y", "status": "done"}), Request()),
        ("needs", cycle({"id": "x", "requires": ["y"], **UP}, {"id": "y", "status": "dropped"}), Request()),
        ("does-harm", cycle({"id": "x", "effects": [{"step": "wait", "perceived": "down 1"}]}), Request()),
        (
            "no-effect-left",
            cycle(
                {"id": "x", "cost": 5, "effects": [{"step": "wait", "perceived": "to 7"}]},
                {"id": "y", "cost": 1, "effects": [{"step": "wait", "perceived": "to 9"}]},
            ),
            Request(),
        ),
        (
            "over-capacity",
            cycle({"id": "x", "owner": "Ann", "effort_days": 9, **UP}, resources={"capacity": {"Ann": 2}}),
            Request(until=date(2027, 1, 31)),
        ),
    ],
)
def test_why_an_action_is_left_out(why: str, analysis: Analysis, request_: Request) -> None:
    assert {out.id: out.why for out in found(analysis, request_).left_out}["x"] == why


def test_two_actions_count_a_benefit_once() -> None:
    to_eight = {"confidence": "high", "effects": [{"step": "wait", "perceived": "to 8"}]}
    one, both = cycle({"id": "x", **to_eight}), cycle({"id": "x", **to_eight}, {"id": "y", **to_eight})
    assert found(one).benefit == found(both).benefit
    assert len(found(both).chosen) == 1


def test_must_dos_are_done_though_they_bring_nothing() -> None:
    for status in ("planned", "doing"):
        analysis = cycle({"id": "x", "status": status, "cost": 5, **SMALL}, {"id": "y", "cost": 6, **UP})
        assert found(analysis, Request(budget=10)).ids == ("x",)
        assert found(analysis, Request(budget=10, reconsider=True)).ids == ("y",)
        assert found(analysis, Request(budget=10, without=("x",))).ids == ("y",)
        (price, *_) = prices(analysis, found(analysis, Request(budget=10)), Request(budget=10))
        assert price.constraint in {"must", "budget"}


@pytest.mark.parametrize(
    ("words", "analysis", "request_"),
    [
        (
            ("a, b", "16", "15"),
            cycle({"id": "a", "cost": 8}, {"id": "b", "cost": 8}, {"id": "c", "cost": 1}),
            Request(must=("a", "b", "c"), budget=15),
        ),
        (
            ("a, b", "20"),
            cycle({"id": "a", "cost": 8, "requires": ["b"]}, {"id": "b", "cost": 12}, {"id": "c", "cost": 1}),
            Request(must=("a", "c"), budget=15),
        ),
        (
            ("exclude each other", "a", "b"),
            cycle({"id": "a", "excludes": ["b"]}, {"id": "b"}),
            Request(must=("a", "b")),
        ),
        (
            ("needs both", "b", "c"),
            cycle({"id": "a", "requires": ["b", "c"]}, {"id": "b", "excludes": ["c"]}, {"id": "c"}),
            Request(must=("a",)),
        ),
        (("days", "30"), cycle({"id": "a", "effort_days": 30}), Request(must=("a",), effort_days=10)),
        (
            ("Ann", "4"),
            cycle({"id": "a", "owner": "Ann", "effort_days": 9}, resources={"capacity": {"Ann": 1}}),
            Request(must=("a",), until=date(2027, 1, 31)),
        ),
        (("no such action", "z"), cycle({"id": "a"}), Request(must=("z",))),
        (("no such action", "z"), cycle({"id": "a"}), Request(without=("z",))),
        (("due after"), cycle({"id": "a", "due": "2028-01-01"}), Request(must=("a",), until=date(2027, 1, 31))),
        (("dropped"), cycle({"id": "a", "status": "dropped"}), Request(must=("a",))),
    ],
)
def test_what_clashes_is_named(words: tuple[str, ...], analysis: Analysis, request_: Request) -> None:
    with pytest.raises(ImpossibleRequest) as clash:
        plan(analysis, request_)
    assert all(word in str(clash.value) for word in words), str(clash.value)


def test_the_calendar_keeps_owners_and_needs_apart() -> None:
    analysis = cycle(
        {"id": "a", "owner": "Ann", "effort_days": 5, "due": "2027-03-01", **SMALL},
        {"id": "b", "owner": "Ann", "effort_days": 10, "due": "2027-02-01", **UP},
        {"id": "c", "owner": "Bo", "effort_days": 2, "due": "2027-01-05", "requires": ["a"], **SMALL},
        {"id": "d", **SMALL},
        resources={"capacity": {"Ann": 2.5}},
    )
    work = {one.action: (one.begins, one.ends, one.late) for one in found(analysis).calendar}
    assert work == {"b": (0, 28, False), "a": (28, 42, False), "c": (42, 45, True), "d": (0, None, None)}


@pytest.mark.parametrize("seed", [1, 4])
def test_many_actions_are_planned_and_the_gap_is_told(seed: int) -> None:
    asking = Request(budget=60000, effort_days=300)
    analysis = analyze(drawn(seed, actions=200, steps=30, critical=10))
    chosen, ids = found(analysis, asking), {one.id for one in analysis.cycle.actions}
    assert 0 <= chosen.gap < 0.05
    asked, mine = question(analysis.cycle, asking), set(chosen.ids)
    assert asked.allows(mine)
    for one in sorted(ids)[::7]:
        if asked.allows(mine ^ {one}):
            assert worth(analysis, mine ^ {one})[0] <= chosen.benefit * (1 + 1e-6)

"""How sure the order is: a closed form, the formulas of a single cycle, brute force, and what holds of all draws."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from agreeing import contract_of
from drawn_cycles import cycles
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.analysis.confidence import Confidence, confidence
from servicecycle.analysis.draws import Draws, begin, drawn, ground_of, ratings
from servicecycle.analysis.panel import panel
from servicecycle.analysis.ranges import ranges
from servicecycle.analysis.ranks import tally
from servicecycle.analysis.sampling import Sampling
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load

Data = dict[str, Any]

ROOT = Path(__file__).parent.parent
BANK = ROOT / "examples" / "bank_cheque.yaml"
NEAR = 1e-9
OF_STEPS = ("importance", "expected", "effort", "perceived")
SETTABLE = ("lambda", "mu", "kappa", "tau", "theta", "omega")
WEIGHTS = ("importance_weight", "deterioration_weight", "leverage_weight")


def analysed(data: Data) -> Analysis:
    return analyze(Cycle.model_validate(data))


def sure(analysis: Analysis, draws: int = 200, seed: int = 1) -> Confidence:
    found = confidence(analysis, Sampling(draws, seed))
    assert found is not None
    return found


def draws_of(analysis: Analysis, draws: int, seed: int = 1) -> list[Draws]:
    rated = panel(analysis.cycle, analysis.moments)
    return list(drawn(begin(seed), ground_of(analysis), rated, ranges(analysis.cycle.method), draws))


def workshop(*steps: tuple[list[float | None], list[float | None]], **other: Any) -> Data:
    """Return a cycle of steps of which raters say how important they are, and what is perceived."""
    named = [
        {"id": f"s{at}", "name": "Step", "importance": importance, "perceived": perceived}
        for at, (importance, perceived) in enumerate(steps)
    ]
    return {"name": "x", "steps": named, **other}


@st.composite
def workshops(draw: st.DrawFn, *, most: int = 5, raters: int | None = None) -> Data:
    """Draw a cycle that the same people rated, nobody leaving anything out."""
    count = raters or draw(st.integers(2, 4))
    ratings = st.lists(st.integers(0, 10), min_size=count, max_size=count)
    keys = dict.fromkeys(OF_STEPS, ratings)
    steps = draw(st.lists(st.fixed_dictionaries(keys), min_size=2, max_size=most))
    return {"name": "x", "steps": [{"id": f"s{at}", "name": "Step", **step} for at, step in enumerate(steps)]}


def each_list(data: Data, change: Any) -> Data:
    """Return the cycle with `change` made to every list of ratings that plays a part in the order."""
    data = copy.deepcopy(data)
    for step in data["steps"]:
        for holder in (step, step["perceived"] if isinstance(step.get("perceived"), dict) else {}):
            for key, value in holder.items():
                if key in {*OF_STEPS, "quality", "quantity", "timeliness", "cost", "warmth", "knowledge", "charisma"}:
                    holder[key] = change(value) if isinstance(value, list) else value
    return data


# A closed form.


def test_ranks_are_counted_as_the_closed_form_has_them() -> None:
    """Three alternatives, two criteria, weights even on the simplex: the ranks' chances are known exactly."""
    case = yaml.safe_load((Path(__file__).parent / "cases" / "smaa2_closed_form.yaml").read_text(encoding="utf-8"))
    weights = begin(1).dirichlet([1, 1], 200_000).T
    counted = tally(np.array_split(np.array(case["scores"]) @ weights, 7, axis=1), [0, 1, 2])
    chances = np.array(counted.ranks) / 200_000
    for rank, key in enumerate(("first_rank", "rank2", "rank3")):
        assert chances[:, rank] == pytest.approx(case["expected"][key], abs=case["tol"] / 2)
    assert counted.beats_next[0] / 200_000 == pytest.approx(0.5, abs=case["tol"] / 2)
    assert counted.beats_next[1] / 200_000 == pytest.approx(0.6, abs=case["tol"] / 2)


# A draw is what the formulas of a single cycle make of it.


def as_drawn(data: Data, draws: Draws, column: int) -> Data:
    """Return the cycle as it is in one draw: its raters as often as they were drawn, its parameters in the file."""

    def resampled(ratings: list[float | None]) -> list[float | None]:
        times = draws.raters.get(len(ratings))
        if times is None:
            return ratings
        again = [rating for rating, count in zip(ratings, times[:, column], strict=True) for _ in range(int(count))]
        return again if any(rating is not None for rating in again) else ratings

    given_ = draws.parameters
    method = {name: float(getattr(given_, name)[column]) for name in ("mu", "kappa", "tau")}
    changed = each_list(data, resampled)
    lambda_ = float(given_.lambda_[column])
    return changed | {"method": {**data.get("method", {}), **method, "lambda": lambda_}}


def by_the_formula(analysis: Analysis, weights: tuple[float, ...]) -> list[float]:
    """Return each measured step's priority, in the order of the cycle, from its factors."""
    steps = [moment.step for moment in analysis.moments if moment.score is not None]
    areas = sorted(analysis.areas, key=lambda area: steps.index(area.step))
    a, b, c = weights
    return [100 * area.importance**a * area.deterioration**b * area.leverage**c for area in areas]


@given(cycles())
def test_a_draw_is_what_a_file_with_its_raters_and_parameters_says(data: Data) -> None:
    analysis = analysed(data)
    if not analysis.areas:
        return
    for draws in draws_of(analysis, 5):
        for column in range(draws.priorities.shape[1]):
            single = analysed(as_drawn(data, draws, column))
            weights = tuple(draws.parameters.weights[:, column].tolist())
            assert draws.priorities[:, column].tolist() == pytest.approx(by_the_formula(single, weights), abs=NEAR)


def test_a_draw_of_the_bank_too() -> None:
    data = yaml.safe_load(BANK.read_text(encoding="utf-8")) | {"date": None}
    analysis = analyze(load(str(BANK)))
    (draws,) = draws_of(analysis, 40)
    for column in range(40):
        single = analysed(as_drawn(data, draws, column))
        weights = tuple(draws.parameters.weights[:, column].tolist())
        assert draws.priorities[:, column].tolist() == pytest.approx(by_the_formula(single, weights), abs=NEAR)


def test_many_draws_are_made_some_at_a_time_and_rank_as_one() -> None:
    analysis = analyze(load(str(BANK)))
    parts = draws_of(analysis, 3000)
    assert len(parts) > 1
    assert sum(part.priorities.shape[1] for part in parts) == 3000
    weights = np.concatenate([part.parameters.weights for part in parts], axis=1)
    assert weights.sum(axis=0) == pytest.approx(1)
    assert weights.mean(axis=1) == pytest.approx(1 / 3, abs=0.02)
    for part in parts:
        assert (part.raters[5].sum(axis=0) == 5).all()


@given(cycles())
def test_parameters_keep_within_their_ranges_and_ranges_within_what_is_legal(data: Data) -> None:
    within = ranges(Cycle.model_validate(data).method)
    stated = {"lambda": 2.0, "mu": 0.5, "kappa": 0.25, "tau": 50.0, "theta": 0.5, "omega": 0.2}
    stated |= {key: value for key, value in data.get("method", {}).items() if key in stated}
    half = {"lambda": 0.5, "mu": 0.2, "kappa": 0.25, "tau": 10, "theta": 0.2, "omega": 0.2}
    for name, value in stated.items():
        low, high, usual = within[name]  # type: ignore[index]
        assert usual == value
        assert low == pytest.approx(max(value - half[name], 0), abs=0.001)
        assert high == pytest.approx(min(value + half[name], 1 if name in {"mu", "theta", "omega"} else 1000))
        for end in (low, high):
            Cycle.model_validate({"name": "x", "steps": ["a"], "method": {name: end}})
    analysis = analysed(data)
    for draws in draws_of(analysis, 50) if analysis.areas else ():
        mu, kappa, tau = draws.parameters.mu, draws.parameters.kappa, draws.parameters.tau
        for figures, range_ in ((mu, within["mu"]), (kappa, within["kappa"]), (tau, within["tau"])):
            assert ((range_.low <= figures) & (figures <= range_.high)).all()


# Chances, intervals, tiers.


@given(cycles())
def test_chances_add_up_by_area_and_by_rank(data: Data) -> None:
    analysis = analysed(data)
    found = confidence(analysis, Sampling(50))
    if found is None:
        assert len(analysis.areas) < 2
        return
    count = len(analysis.areas)
    assert [area.step for area in found.areas] == [area.step for area in analysis.areas]
    for rank, area in enumerate(found.areas):
        assert len(area.chances) == count
        assert sum(area.chances) == pytest.approx(1)
        assert sum(other.chances[rank] for other in found.areas) == pytest.approx(1)
        assert area.confidence == area.chances[rank]
        assert 1 <= area.low <= area.high <= count
        assert sum(area.chances[area.low - 1 : area.high]) >= 0.9 - NEAR
        assert sum(area.chances[: area.low - 1]) < 0.05 + NEAR
        assert sum(area.chances[area.high :]) <= 0.05 + NEAR


@given(cycles())
def test_a_tier_ends_where_four_draws_of_five_tell_the_next_area_apart(data: Data) -> None:
    found = confidence(analysed(data), Sampling(40))
    if found is None:
        return
    assert found.areas[0].tier == 1
    assert found.areas[-1].beats_next is None
    for upper, lower in pairwise(found.areas):
        assert upper.beats_next is not None
        assert lower.tier - upper.tier == (upper.beats_next >= 0.8)


def test_areas_that_are_the_same_keep_their_order_and_share_a_tier() -> None:
    found = sure(analysed(workshop(([5, 6], [3, 4]), ([5, 6], [3, 4]), ([5, 6], [9, 9]))))
    first, second, last = found.areas
    assert [first.step, second.step, last.step] == ["s0", "s1", "s2"]
    assert (first.tier, second.tier, first.beats_next) == (1, 1, 0)
    assert first.chances[2] == second.chances[0] == 0


def test_raters_who_agree_leave_no_doubt_and_raters_who_do_not_leave_some() -> None:
    agreeing = sure(analysed(workshop(([9, 9, 9], [2, 2, 2]), ([5, 5, 5], [7, 7, 7]))))
    assert [area.tier for area in agreeing.areas] == [1, 2]
    assert all(area.confidence > 0.95 for area in agreeing.areas)
    arguing = sure(analysed(workshop(([9, 1, 6], [1, 9, 5]), ([1, 9, 5], [9, 1, 6]))))
    assert [area.tier for area in arguing.areas] == [1, 1]
    assert all(0.2 < area.confidence < 0.8 for area in arguing.areas)


def test_raters_are_drawn_jointly() -> None:
    """Two raters see two steps the other way round: whoever is drawn, both steps together are as important."""
    analysis = analysed(workshop(([1, 9], [5, 5]), ([9, 1], [5, 5]), ([4, 4, 7], [2, 2, 2])))
    (draws,) = draws_of(analysis, 100)
    rated = panel(analysis.cycle, analysis.moments)
    times = [draws.raters[group.raters][np.argsort(group.places)] for group in rated.groups]
    first, second, alone = ratings(rated, times, 100).importance
    assert (first + second).tolist() == pytest.approx([100] * 100)
    assert set(first.round(6).tolist()) == {10, 50, 90}
    assert len(set(alone.round(6).tolist())) == 4
    assert abs(np.corrcoef(first, alone)[0, 1]) < 0.3


# The same seed, the same raters.


@given(workshops())
def test_the_same_seed_draws_the_same(data: Data) -> None:
    one, other = analysed(data), analysed(copy.deepcopy(data))
    assert confidence(one, Sampling(60, 7)) == confidence(other, Sampling(60, 7))
    assert sure(one, 60, 8).seed == 8


def test_another_seed_draws_something_else_of_the_same() -> None:
    analysis = analyze(load(str(BANK)))
    one, other = (sure(analysis, 4000, seed) for seed in (1, 2))
    assert one.areas != other.areas
    assert one.swings == other.swings
    for first, second in zip(one.areas, other.areas, strict=True):
        assert first.chances == pytest.approx(second.chances, abs=0.05)


def test_more_draws_or_another_order_of_the_list_change_nothing_but_precision() -> None:
    from servicecycle.analysis.order import ordered

    analysis = analyze(load(str(BANK)))
    assert ordered(analysis, "risk", 1).confidence == analysis.confidence
    for first, second in zip(sure(analysis, 20_000).areas, sure(analysis, 4000).areas, strict=True):
        assert first.chances == pytest.approx(second.chances, abs=0.04)


@given(workshops(raters=3), st.permutations([0, 1, 2]))
def test_who_sits_where_does_not_count(data: Data, order: list[int]) -> None:
    moved = each_list(data, lambda ratings: [ratings[at] for at in order])
    assert sure(analysed(data), 50) == sure(analysed(moved), 50)


@given(workshops(), st.data())
def test_what_matters_more_ranks_no_lower(data: Data, picked: Any) -> None:
    """With one step's importance raised by every rater, its chance to be among the first never falls."""
    at = picked.draw(st.integers(0, len(data["steps"]) - 1))
    more = copy.deepcopy(data)
    more["steps"][at]["importance"] = [min(10, rating + 2) for rating in data["steps"][at]["importance"]]
    before, after = (
        next(area for area in sure(analysed(one), 100).areas if area.step == f"s{at}") for one in (data, more)
    )
    for less, now in zip(accumulate(before.chances), accumulate(after.chances), strict=True):
        assert now >= less - NEAR


def test_without_several_raters_only_the_parameters_vary_and_it_says_so() -> None:
    steps = [{"name": f"S{at}", "importance": 5 + at % 3, "perceived": 3 + at} for at in range(4)]
    single, several = (
        sure(analysed({"name": "x", "steps": [*steps, {"name": "T", "effort": 1, "perceived": last}]}))
        for last in (4, [4, 5])
    )
    assert (single.raters_varied, single.varied) == (False, ())
    assert (several.raters_varied, several.varied) == (True, ("perceived",))


# One parameter alone.


def lead_of(analysis: Analysis, first: str) -> float:
    others = max(area.priority for area in analysis.areas if area.step != first)
    return next(area.priority for area in analysis.areas if area.step == first) - others


def with_parameter(data: Data, name: str, value: float) -> Analysis:
    return analysed({**data, "method": {**data.get("method", {}), name: value}})


def priorities_with(analysis: Analysis, name: str, value: float) -> dict[str, float]:
    """Return every step's priority with one weight set, and the other two alike; a factor of 0 makes 0."""
    weights = [value if name == one else (1 - value) / 2 for one in WEIGHTS]
    found = {}
    for area in analysis.areas:
        factors = (area.importance, area.deterioration, area.leverage)
        powers = [0.0 if factor == 0 else factor**weight for factor, weight in zip(factors, weights, strict=True)]
        found[area.step] = 100 * float(np.prod(powers))
    return found


@given(cycles())
def test_swings_are_what_files_with_other_parameters_say(data: Data) -> None:
    analysis = analysed(data)
    found = confidence(analysis, Sampling(1))
    if found is None:
        return
    first = analysis.areas[0].step
    assert {swing.parameter for swing in found.swings} == {*SETTABLE, *WEIGHTS}
    assert found.lead == pytest.approx(lead_of(analysis, first), abs=NEAR)
    for swing in found.swings:
        if swing.parameter in WEIGHTS:
            continue
        for end, lead, step in (
            (swing.low, swing.lead_low, swing.first_low),
            (swing.high, swing.lead_high, swing.first_high),
        ):
            other = with_parameter(data, swing.parameter, end)
            assert lead == pytest.approx(lead_of(other, first), abs=NEAR)
            assert step == other.areas[0].step or lead_of(other, step) == pytest.approx(0, abs=NEAR)
        if swing.flips_at is not None:
            assert swing.flips_to == with_parameter(data, swing.parameter, swing.flips_at).areas[0].step != first


@given(cycles())
def test_swings_of_weights_are_what_the_formula_says(data: Data) -> None:
    analysis = analysed(data)
    found = confidence(analysis, Sampling(1))
    if found is None:
        return
    first = analysis.areas[0].step
    for swing in (one for one in found.swings if one.parameter in WEIGHTS):
        assert (swing.low, swing.high) == (0, 1)
        for end, lead in ((0.0, swing.lead_low), (1.0, swing.lead_high)):
            by_step = priorities_with(analysis, swing.parameter, end)
            assert lead == pytest.approx(by_step.pop(first) - max(by_step.values()), abs=NEAR)


def test_no_value_nearer_than_the_one_named_puts_another_step_first() -> None:
    """Brute force on cycles of steps that are close to one another."""
    random = np.random.default_rng(5)
    flipped = 0
    for _ in range(9):
        steps = [
            {
                "id": f"s{at}",
                "name": "S",
                **{key: float(random.integers(4, 8)) for key in ("importance", "expected", "effort")},
                "perceived": {"quality": float(random.integers(2, 7)), "warmth": float(random.integers(2, 7))},
            }
            for at in range(4)
        ]
        moments = [{"id": "c", "step": "s1", "probability": 0.1, "severity": 0.6}]
        data: Data = {"name": "x", "steps": steps, "critical_moments": moments}
        found = sure(analysed(data), 1)
        first = found.areas[0].step
        for swing in (one for one in found.swings if one.parameter in SETTABLE):
            grid = np.linspace(swing.low, swing.high, 21).tolist()
            found_at = {at: with_parameter(data, swing.parameter, at) for at in grid}
            others = [at for at, one in found_at.items() if one.areas[0].step != first]
            assert swing.lead_least <= min(lead_of(one, first) for one in found_at.values()) + NEAR
            nearest = min((abs(at - swing.usual) for at in others), default=np.inf)
            if swing.flips_at is None:
                assert not others
                continue
            flipped += 1
            assert abs(swing.flips_at - swing.usual) <= nearest + NEAR
            just_before = swing.flips_at + 1e-6 * (swing.usual - swing.flips_at)
            assert with_parameter(data, swing.parameter, just_before).areas[0].step == first
    assert flipped > 5


def test_the_widest_swing_comes_first() -> None:
    found = sure(analyze(load(str(BANK))))
    widths = [max(found.lead, one.lead_low, one.lead_high) - one.lead_least for one in found.swings]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > 0


# Where there is nothing to draw; who draws; who does not.


@pytest.mark.parametrize("steps", [["a"], ["a", "b"], [{"name": "a", "perceived": 3}, "b"]], ids=str)
def test_below_two_areas_there_is_no_order_to_be_sure_of(steps: list[Any]) -> None:
    got = contract_of({"name": "x", "steps": steps})
    assert got["confidence"] is None
    for area in got["areas"]:
        assert {area[key] for key in ("tier", "confidence", "rank_interval", "rank_chances", "beats_next")} == {None}


def test_of_very_many_areas_the_order_is_not_drawn() -> None:
    steps = [{"name": f"S{at}", "perceived": at % 11} for at in range(501)]
    assert confidence(analysed({"name": "x", "steps": steps})) is None
    assert sure(analysed({"name": "x", "steps": steps[:-1]}), 3).draws == 3


def test_the_contract_tells_what_was_drawn() -> None:
    analysis = analyze(load(str(BANK))).sampled(Sampling(300, 9))
    found = analysis.confidence
    assert found is not None
    assert (found.draws, found.seed) == (300, 9)
    assert found == confidence(analysis, Sampling(300, 9))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "servicecycle", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT)


@pytest.mark.parametrize("command", ["rank", "analyze"])
def test_draws_and_seed_reach_the_result(command: str) -> None:
    done = run(command, str(BANK), "-f", "json", "--draws", "150", "--seed", "4")
    got = json.loads(done.stdout)
    found = sure(analyze(load(str(BANK))), 150, 4)
    assert (got["confidence"]["draws"], got["confidence"]["seed"]) == (150, 4)
    for area, wanted in zip(got["areas"], found.areas, strict=True):
        assert (area["tier"], area["confidence"]) == (wanted.tier, wanted.confidence)
        assert area["rank_interval"] == [wanted.low, wanted.high]
        assert area["rank_chances"] == list(wanted.chances)
    assert got["confidence"]["sensitivity"] == [swing._asdict() for swing in found.swings]
    assert got["agreement"]["raters"] == 5


@pytest.mark.parametrize(
    "command", [["rank"], ["analyze"], ["report", "-o", "x.pdf"], ["chart", "-o", "x.png"]], ids=str
)
@pytest.mark.parametrize("option", ["--draws=0", "--draws=1000001", "--draws=many", "--seed=-1", "--seed=0.5"])
def test_impossible_draws_are_refused(command: list[str], option: str) -> None:
    done = run(*command, str(BANK), option)
    assert (done.returncode, done.stdout) == (2, "")
    assert option.partition("=")[0] in done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "command", [["score", "-f", "json"], ["score"], ["trace", "-f", "json"], ["analyze", "examples"]]
)
def test_nothing_is_drawn_that_is_not_shown(command: list[str]) -> None:
    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    call = [sys.executable, "-c", code, *command, *([] if "examples" in command else [str(BANK)])]
    done = subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(done.stderr.split())
    assert "servicecycle.analysis.analysis" in loaded
    assert not {"numpy", "servicecycle.analysis.confidence"} & loaded

"""The losses add up to the last point, and agree with a second reckoning from the method's page."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from fractions import Fraction
from math import fsum, log, prod
from pathlib import Path
from typing import Any

import pytest
from drawn_cycles import cycles
from hypothesis import given, settings
from oracle import DEFAULTS, exact, reckon, share

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.analysis.losses import Kind, Losses, losses
from servicecycle.analysis.report_card import expected_on_report_card
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.files import load, read_text

Data = dict[str, Any]

ROOT = Path(__file__).parent.parent
FILES = sorted([*ROOT.glob("examples/*.yaml"), *ROOT.glob("src/servicecycle/templates/*.yaml")])
TIGHT = 1e-9


def lost(analysis: Analysis) -> Losses:
    found = losses(analysis.moments, analysis.cycle)
    assert found
    return found


def analysed(*scores: float, **more: Any) -> Analysis:
    """Analyse steps that are perceived as told, and of which nothing else is known."""
    steps = [{"id": f"s{at}", "name": f"Step {at}", "perceived": score / 10} for at, score in enumerate(scores)]
    return analyze(Cycle.model_validate({"name": "A cycle", "steps": steps, **more}))


def points(found: Losses, *kinds: Kind) -> float:
    return fsum(part.points for part in found.of(*kinds))


def adds_up(analysis: Analysis) -> None:
    found, score = lost(analysis), analysis.score
    assert all(part.points > 0 for part in found.parts)
    assert found.service == score.service
    whole = points(found, "experience", "end", "worst", "best")
    assert whole == pytest.approx(100 - found.before_floor, abs=TIGHT)
    assert points(found, "floor") == pytest.approx(found.before_floor - found.service, abs=TIGHT)
    assert fsum(found.by_step().values()) == pytest.approx(100 - found.service, abs=TIGHT)
    assert list(found.by_step().values()) == sorted(found.by_step().values(), reverse=True)
    mu = analysis.cycle.method.mu
    assert points(found, "experience") == pytest.approx((1 - mu) * (100 - (score.experience or 0)), abs=TIGHT)
    assert points(found, "end", "worst", "best") == pytest.approx(mu * (100 - (score.memory or 0)), abs=TIGHT)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_losses_of_the_files_that_we_ship_add_up(file: Path) -> None:
    analysis = analyze(load(str(file)))
    if analysis.score.service is None:
        assert losses(analysis.moments, analysis.cycle) is None
    else:
        adds_up(analysis)


def _reckoned(data: Data) -> dict[tuple[str, str], float]:
    """Reckon the losses a second time, from the page on the method, in exact fractions."""
    told = reckon(data)
    method = {name: exact(data.get("method", {}).get(name, DEFAULTS[name])) for name in ("mu", "lambda", "tau")}
    mu, bend = method["mu"], method["lambda"]
    steps = [(one["step"], one["score"], one["weight"]) for one in told["moments"] if one["score"] is not None]
    weights = sum(weight for _, _, weight in steps)
    found: Counter[tuple[str, str]] = Counter()
    for step, score, weight in steps:
        found["experience", step] += (
            (1 - mu) * (weight / weights if weights else Fraction(1, len(steps))) * (100 - score)
        )
    found["end", steps[-1][0]] += mu / 2 * (100 - steps[-1][1])
    for kind, peak, part in (("worst", min, bend / (bend + 1)), ("best", max, 1 / (bend + 1))):
        score = peak(one[1] for one in steps)
        alike = [step for step, other, _ in steps if other == score]
        for step in alike:
            found[kind, step] += mu / 2 * part * (100 - score) / len(alike)
    before = 100 - sum(found.values())
    factors = {
        step: prod(
            1 - _severity(one) * max(Fraction(0), min(Fraction(1), 1 - score / method["tau"]))
            for one in data.get("critical_moments", [])
            if one["step"] == step
        )
        for step, score, _ in steps
    }
    held = prod(factors.values())
    for step, factor in factors.items():
        if held == 0:
            zeros = sum(one == 0 for one in factors.values())
            found["floor", step] += before / zeros if factor == 0 else 0
        elif factor < 1:
            found["floor", step] += before * (1 - held) * Fraction(log(factor) / log(held))
    return {key: float(value) for key, value in found.items() if value > 0}


def _severity(critical: Data) -> Fraction:
    severity = share(critical.get("severity"))
    return Fraction(1) if severity is None else severity


@settings(max_examples=max(200, settings().max_examples))
@given(cycles())
def test_losses_agree_with_the_second_reckoning_and_add_up(data: Data) -> None:
    analysis = analyze(read_text(json.dumps(data), "drawn.yaml").cycle)
    if analysis.score.service is None:
        assert losses(analysis.moments, analysis.cycle) is None
        return
    adds_up(analysis)
    got: defaultdict[tuple[str, str], float] = defaultdict(float)
    for part in lost(analysis).parts:
        got[part.kind, part.step] += part.points
    wanted = _reckoned(data)
    wrong = {key for key in {*got, *wanted} if abs(got[key] - wanted.get(key, 0.0)) > 1e-6}
    assert wrong == set()


def test_peaks_alike_share_what_memory_loses_there() -> None:
    found = lost(analysed(20, 60, 20, 60))
    worst = {part.step: part.points for part in found.of("worst")}
    assert worst["s0"] == worst["s2"] == pytest.approx(0.5 * 0.5 * 2 / 3 * 80 / 2)
    assert [part.step for part in found.of("best")] == ["s1", "s3"]
    assert [part.step for part in found.of("end")] == ["s3"]


def test_the_floor_is_shared_by_the_logarithms_of_its_parts() -> None:
    critical = [{"step": "s0", "severity": "20%"}, {"step": "s1", "severity": "60%"}, {"step": "s2", "severity": 1}]
    found = lost(analysed(0, 25, 80, critical_moments=critical))
    floor = {part.step: part.points for part in found.of("floor")}
    assert floor.keys() == {"s0", "s1"}
    assert floor["s0"] / floor["s1"] == pytest.approx(log(0.8) / log(0.7))


def test_steps_that_spoil_everything_share_the_whole_floor() -> None:
    critical = [{"step": "s0", "severity": 1}, {"step": "s1", "severity": 1}, {"step": "s2", "severity": "50%"}]
    found = lost(analysed(0, 0, 25, 100, critical_moments=critical))
    assert found.service == 0
    floor = {part.step: part.points for part in found.of("floor")}
    assert floor == pytest.approx({"s0": found.before_floor / 2, "s1": found.before_floor / 2})


def test_nothing_is_lost_where_all_is_perfect() -> None:
    found = lost(analysed(100, 100))
    assert (found.parts, found.before_floor, found.service) == ((), 100, 100)


def test_unrated_steps_lose_nothing_that_is_known() -> None:
    steps = [{"id": "a", "name": "A", "perceived": 5}, {"id": "b", "name": "B"}]
    analysis = analyze(Cycle.model_validate({"name": "A cycle", "steps": steps}))
    assert lost(analysis).by_step() == pytest.approx({"a": 50})


def test_the_report_card_expects_what_is_expected_of_the_same_steps() -> None:
    steps = [
        {"name": "A", "perceived": {"quality": 5, "warmth": 5}, "expected": 8, "importance": 10},
        {"name": "B", "perceived": {"quality": 5}, "expected": 4, "importance": 5},
        {"name": "C", "perceived": {"quality": 5, "cost": 5}, "importance": 5},
        {"name": "D", "perceived": 5, "expected": 10, "importance": 10},
    ]
    expected = expected_on_report_card(analyze(Cycle.model_validate({"name": "A cycle", "steps": steps})).moments)
    assert expected.company == expected.attributes["quality"] == pytest.approx((10 * 80 + 5 * 40) / 15)
    assert expected.people == expected.attributes["warmth"] == pytest.approx(80)
    assert expected.attributes["cost"] is None
    assert expected.attributes["charisma"] is None

"""Cycles with actions to choose from, drawn from a seed."""

from __future__ import annotations

from random import Random
from typing import Any

from servicecycle.cycle.cycle import Cycle

ON_CRITICAL = ("times 0.5", "times 0.2", "down 0.02", "to 0.01", "to 5%")
ON_STEP = ("up 1", "up 3", "to 8", "times 1.3", {"quality": "up 3"}, {"warmth": "to 9", "quality": "up 1"})
HARMFUL_ON_CRITICAL, HARMFUL_ON_STEP = "times 1.5", "down 1"


def drawn(seed: int, *, actions: int, steps: int = 6, critical: int = 4) -> Cycle:
    """Draw a cycle with so many actions; half of the seeds know customers, and half draw actions that harm."""
    random = Random(seed)  # noqa: S311  no secret
    harm = random.random() < 0.5
    data: dict[str, Any] = {
        "name": "drawn",
        "steps": [_step(random, at) for at in range(steps)],
        "critical_moments": [_critical(random, at, steps) for at in range(critical)],
        "actions": [_action(random, at, (actions, steps, critical), harm=harm) for at in range(actions)],
        "resources": {"budget": random.choice([3000, 8000, 15000]), "effort_days": random.choice([8, 15, 30])},
    }
    if random.random() < 0.5:
        data["customers"] = {"count": 1000, "cycles_per_year": random.choice([1, 4, 20]), "annual_margin": 100}
    return Cycle.model_validate(data)


def _step(random: Random, at: int) -> dict[str, Any]:
    rating = random.randint(0, 10)
    return {
        "id": f"s{at}",
        "name": f"Step {at}",
        "importance": random.choice([None, 0, 3, 5, 8, 10]),
        "expected": random.choice([None, 6, 8, 10]),
        "effort": random.choice([None, 2, 5, 9]),
        "perceived": random.choice([rating, rating, {"quality": rating, "warmth": random.randint(0, 10)}, None]),
    }


def _critical(random: Random, at: int, steps: int) -> dict[str, Any]:
    return {
        "id": f"c{at}",
        "step": f"s{random.randrange(steps)}",
        "probability": random.choice([0.01, 0.05, 0.2, 0.6, None]),
        "severity": random.choice([None, 0.3, 0.8]),
        "recovery": random.choice([None, 0.5]),
    }


def _action(random: Random, at: int, counts: tuple[int, int, int], *, harm: bool) -> dict[str, Any]:
    actions, steps, critical = counts
    action: dict[str, Any] = {
        "id": f"a{at}",
        "name": f"Action {at}",
        "cost": random.choice([0, 500, 1000, 2500, 4000, 7000]),
        "effort_days": random.choice([1, 3, 5, 10]),
        "confidence": random.choice(["low", "medium", "high"]),
        "effects": [_effect(random, steps, critical, harm=harm) for _ in range(random.randint(1, 3))],
    }
    if at and random.random() < 0.25:
        action["requires"] = [f"a{random.randrange(actions)}"]
    if at and random.random() < 0.25:
        action["excludes"] = [f"a{(at + random.randrange(1, actions)) % actions}"]
    return action


def _effect(random: Random, steps: int, critical: int, *, harm: bool) -> dict[str, Any]:
    if critical and random.random() < 0.5:
        choices = (*ON_CRITICAL, HARMFUL_ON_CRITICAL) if harm else ON_CRITICAL
        effect: dict[str, Any] = {
            "critical_moment": f"c{random.randrange(critical)}",
            "probability": random.choice(choices),
        }
        return effect | ({"severity": random.choice(["times 0.5", "to 0.1"])} if random.random() < 0.3 else {})
    effect = {
        "step": f"s{random.randrange(steps)}",
        "perceived": random.choice((*ON_STEP, HARMFUL_ON_STEP) if harm else ON_STEP),
    }
    return effect | ({"effort": random.choice(["down 2", "times 0.5"])} if random.random() < 0.3 else {})

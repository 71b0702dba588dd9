"""What draws cost: the confidence in the ranks of a cycle against the bare numpy work of the same draws, in CPU.

Run as `python benchmarks/confidence.py [--steps 60] [--draws 2000] [--rounds 31]`. The bare work is written as plainly
as the method reads: five raters for every rating, none missing, the same parameters, the priorities of all steps, the
share of draws in which a step has a rank. Ours does all that with missing answers allowed, and finds tiers, intervals,
and what each parameter does to the first place.
"""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser, Namespace
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from measuring import Bounds, ratio

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.confidence import confidence
from servicecycle.analysis.sampling import Sampling
from servicecycle.reading.files import read_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy import float64
    from numpy.typing import NDArray

    from servicecycle.analysis.analysis import Analysis

    Array = NDArray[float64]

AT_MOST = 2.0
RATERS = 5
ATTRIBUTES = ("quality", "timeliness", "warmth", "knowledge")


def cycle(steps: int, random: Random) -> dict[str, Any]:
    """Return a cycle in which five people rated everything, with a critical moment at every fourth step."""

    def raters() -> list[int]:
        return [random.randint(0, 10) for _ in range(RATERS)]

    return {
        "servicecycle": 1,
        "name": "A long way",
        "steps": [
            {
                "id": f"s{at}",
                "name": f"Step {at}",
                "importance": raters(),
                "expected": raters(),
                "effort": raters(),
                "perceived": {attribute: raters() for attribute in ATTRIBUTES},
            }
            for at in range(steps)
        ],
        "critical_moments": [
            {"id": f"c{at}", "step": f"s{at}", "probability": random.random() / 5, "severity": random.random()}
            for at in range(0, steps, 4)
        ],
    }


class Bare:
    """The same draws in plain numpy: a row a draw, a column a step."""

    def __init__(self, data: dict[str, Any]) -> None:
        steps = data["steps"]
        self.rated = [self._points([step[key] for step in steps]) for key in ("importance", "expected", "effort")]
        self.halves = [
            [self._points([step["perceived"][attribute] for step in steps]) for attribute in half]
            for half in (ATTRIBUTES[:2], ATTRIBUTES[2:])
        ]
        self.risk, self.severity = np.zeros(len(steps)), np.zeros(len(steps))
        for one in data["critical_moments"]:
            at = int(one["step"][1:])
            self.risk[at], self.severity[at] = one["probability"] * one["severity"], one["severity"]

    @staticmethod
    def _points(lists: list[list[int]]) -> Array:
        return 10.0 * np.array(lists).T

    def chances(self, draws: int, seed: int) -> Array:
        """Return the share of draws that give each step each rank."""
        generator = np.random.default_rng(seed)
        raters = generator.integers(0, RATERS, (draws, RATERS))
        times = np.stack([(raters == rater).mean(axis=1) for rater in range(RATERS)], axis=1)
        importance, expected, effort = (times @ rated for rated in self.rated)
        design, delivery = (np.mean([times @ rated for rated in half], axis=0) for half in self.halves)
        perceived = 0.5 * design + 0.5 * delivery
        lambda_, mu, kappa, tau = (
            generator.uniform(low, high, (draws, 1)) for low, high in ((1.5, 2.5), (0.3, 0.7), (0.0, 0.5), (40.0, 60.0))
        )
        weights = generator.dirichlet([1, 1, 1], draws)
        gap = perceived - expected
        adjusted = np.clip(perceived + np.where(gap >= 0, kappa, kappa * lambda_) * gap, 0, 100)
        score = 0.8 * adjusted + 0.2 * (100 - effort)
        leverage = self._leverage(score, importance, lambda_, mu, tau)
        deterioration = 1 - (1 - np.maximum(0, -gap) / 100) * (1 - self.risk)
        powers = zip((importance / 100, deterioration, leverage), weights.T, strict=True)
        priority = 100 * np.prod([factor ** weight[:, None] for factor, weight in powers], axis=0)
        order = np.argsort(-priority, axis=1, kind="stable")
        steps = order.shape[1]
        counts = np.bincount((order * steps + np.arange(steps)).ravel(), minlength=steps**2)
        found: Array = counts.reshape(steps, steps) / draws
        return found

    def _leverage(self, score: Array, importance: Array, lambda_: Array, mu: Array, tau: Array) -> Array:
        raised = np.minimum(score + 10, 100)
        share = importance / importance.sum(axis=1, keepdims=True)
        experience = (share * score).sum(axis=1, keepdims=True)
        ordered = np.sort(score, axis=1)
        worst, next_, best = ordered[:, :1], ordered[:, 1:2], ordered[:, -1:]
        new_worst = np.minimum(np.where(score == worst, next_, worst), raised)
        end = np.repeat(score[:, -1:], score.shape[1], axis=1)
        end[:, -1] = raised[:, -1]
        held, then = (1 - self.severity * np.clip((tau - one) / tau, 0, 1) for one in (score, raised))
        whole = held.prod(axis=1, keepdims=True)
        others = whole / held
        memory = 0.5 * score[:, -1:] + 0.5 * (lambda_ * worst + best) / (lambda_ + 1)
        new_memory = 0.5 * end + 0.5 * (lambda_ * new_worst + np.maximum(best, raised)) / (lambda_ + 1)
        new_experience = experience + share * (raised - score)
        rise = (mu * new_memory + (1 - mu) * new_experience) * others * then
        rise -= (mu * memory + (1 - mu) * experience) * whole
        found: Array = np.maximum(rise / rise.max(axis=1, keepdims=True), 0.05)
        return found


def cpu(work: Callable[[], object]) -> float:
    """Return the CPU seconds of one call."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def agree(analysis: Analysis, bare: Bare, draws: int) -> None:
    """See that both count the same, as far as draws from different seeds can; raises `SystemExit` where not."""
    ours = confidence(analysis, Sampling(draws))
    chances = bare.chances(draws, seed=2)
    rows = {step.id: row for row, step in enumerate(analysis.cycle.steps)}
    areas = ours.areas if ours else ()
    apart = max(float(np.abs(np.array(area.chances) - chances[rows[area.step]]).max()) for area in areas)
    if apart > 5 / draws**0.5:
        raise SystemExit(f"the two count differently: {apart:.3f} apart")


def asked() -> Namespace:
    """Return what the command line asks for."""
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--steps", type=int, default=60, help="how long the cycle is")
    parser.add_argument("--draws", type=int, default=2000, help="how many draws are made")
    parser.add_argument("--rounds", type=int, default=31, help="how often each is run; medians count")
    return parser.parse_args()


def main() -> int:
    """Print the ratio; 1 where it is above the bound."""
    wanted, bounds = asked(), Bounds()
    data = cycle(wanted.steps, Random(1))  # noqa: S311  no secret
    analysis, bare = analyze(read_text(json.dumps(data), "cycle.yaml").cycle), Bare(data)
    agree(analysis, bare, wanted.draws)
    ours, theirs = [], []
    for seed in range(wanted.rounds):
        theirs.append(cpu(partial(bare.chances, wanted.draws, seed)))
        ours.append(cpu(partial(confidence, analysis, Sampling(wanted.draws, seed))))
    quickest = f"{min(ours) * 1000:.1f} ms, bare numpy {min(theirs) * 1000:.1f} ms"
    print(f"{wanted.draws} draws on {wanted.steps} steps: {quickest}")
    bounds.hold("draws, CPU", ratio(ours, theirs), AT_MOST, "× bare numpy")
    return int(bounds.missed)


if __name__ == "__main__":
    sys.exit(main())

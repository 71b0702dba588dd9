"""The priorities of all measured steps under many ratings and parameters at once: a row a step, a column a case.

Every column is what sections 1 to 4 of the method make of one case; `moment.py`, `leverage.py` and `priority.py` say
the same of a single one, and the tests hold the two against each other. This loads numpy: import it where draws are
wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from servicecycle.analysis.leverage import LEAST, STEP_UP
from servicecycle.analysis.thresholds import ROUNDING

if TYPE_CHECKING:
    from numpy import float64, int64
    from numpy.typing import NDArray

    Array = NDArray[float64]

_TOLD_APART = 1e9
_NO_WEIGHT = 1e-300


class Ground(NamedTuple):
    """What is the same in every case, a row for each measured step.

    `spared` is 1 less the net risk. `has_expected` and `has_effort` are 1 where that was rated, else 0; one row stands
    for all where they are alike. `critical` are the rows with critical moments, `severities` theirs, filled up with 0.
    """

    spared: Array
    has_expected: Array
    has_effort: Array
    critical: NDArray[int64]
    severities: Array


class Ratings(NamedTuple):
    """What was rated of each measured step, 0 to 100; where it was not, what stands in for it in the priority."""

    perceived: Array
    importance: Array
    expected: Array
    effort: Array


class Parameters(NamedTuple):
    """The parameters of each case; `weights` are the exponents of the three factors, a row each, which add up to 1."""

    lambda_: Array
    mu: Array
    kappa: Array
    tau: Array
    omega: Array
    weights: Array


def priorities(ground: Ground, ratings: Ratings, given: Parameters) -> Array:
    """Return `100·imp^a·det^b·lev^c` of every step in every case; a factor of 0 makes it 0, whatever its weight."""
    gap = ratings.perceived - ratings.expected
    short = np.maximum(-gap, 0.0)
    leverages = _leverages(ground, ratings.importance, given, _scores(ground, ratings, given, gap, short))
    np.multiply(short, short > ROUNDING, out=short)
    worse = 1 - (1 - short / 100) * ground.spared
    importance, deterioration, leverage = np.maximum(given.weights, _NO_WEIGHT)
    with np.errstate(divide="ignore"):
        power = importance * np.log(ratings.importance / 100)
        power = power + deterioration * np.log(worse)
        power += leverage * np.log(leverages)
    found: Array = np.exp(power, out=power)
    found *= 100
    return found


def told_apart(found: Array) -> Array:
    """Return priorities as whole numbers, the highest the least, that differ where nine digits after the point do."""
    return np.rint(found * -_TOLD_APART)


def in_order(apart: Array) -> Array:
    """Return whole numbers that sort as priorities rank, of what tells them apart: ties keep the order of the rows.

    A row's number is what is left of them beyond a multiple of `room`.
    """
    keys = apart * room(len(apart))
    keys += np.arange(len(apart))[:, None]
    return keys


def room(rows: int) -> int:
    """Return the power of two that has place for the numbers of so many rows."""
    return 1 << (rows - 1).bit_length()


def _scores(ground: Ground, ratings: Ratings, given: Parameters, gap: Array, short: Array) -> Array:
    """Return each score `S`: a loss is a gap that counts λ − 1 times more."""
    moved = gap - (given.lambda_ - 1) * short
    moved *= ground.has_expected * given.kappa
    moved += ratings.perceived
    scores = np.clip(moved, 0.0, 100.0, out=moved)
    scores += ground.has_effort * given.omega * (100 - ratings.effort - scores)
    return scores


def _leverages(ground: Ground, importance: Array, given: Parameters, scores: Array) -> Array:
    total = importance.sum(axis=0)
    weights = importance + (total == 0) if (total == 0).any() else importance
    heeded = (1 - given.mu) / weights.sum(axis=0)
    raised = np.minimum(scores + STEP_UP, 100.0)
    steps = raised - scores
    rises, memory = _remembered(given, scores, raised, steps)
    steps *= weights
    steps *= heeded
    rises += steps
    if len(ground.critical):
        whole = given.mu * memory + heeded * (weights * scores).sum(axis=0)
        _hold(rises, whole, ground, given.tau, (scores[ground.critical], raised[ground.critical]))
    largest = rises.max(axis=0)
    largest[largest <= 0] = np.inf
    rises /= largest
    return np.maximum(rises, LEAST, out=rises)


def _remembered(given: Parameters, scores: Array, raised: Array, steps: Array) -> tuple[Array, Array]:
    """Return what each step, raised alone, adds through memory, and the memory as it is.

    Raised, a step moves the end where it is the last, the best moment where it overtakes it, and the worst where it is
    that, up to the next one.
    """
    at, column = scores.argmin(axis=0), np.arange(scores.shape[1])
    worst, best = scores[at, column], scores.max(axis=0)
    others = scores.copy()
    others[at, column] = np.inf
    half = 0.5 * given.mu
    of_best = half / (given.lambda_ + 1)
    rises = raised - best
    np.maximum(rises, 0.0, out=rises)
    rises *= of_best
    rises[-1] += half * steps[-1]
    rises[at, column] += of_best * given.lambda_ * (np.minimum(others.min(axis=0), raised[at, column]) - worst)
    return rises, 0.5 * scores[-1] + 0.5 * (given.lambda_ * worst + best) / (given.lambda_ + 1)


def _hold(rises: Array, whole: Array, ground: Ground, tau: Array, critical: tuple[Array, Array]) -> None:
    """Make rises under the floor of rises before it; `critical` are the scores at critical steps, and raised."""
    now, then = (_held(ground.severities, tau, scores) for scores in critical)
    full = np.ones((1, now.shape[1]))
    before = np.cumprod(np.concatenate((full, now[:-1])), axis=0)
    after = np.cumprod(np.concatenate((full, now[:0:-1])), axis=0)[::-1]
    lifted = (then - now) * before * after * (whole + rises[ground.critical])
    rises *= now.prod(axis=0)
    rises[ground.critical] += lifted


def _held(severities: Array, tau: Array, scores: Array) -> Array:
    """Return what each critical step leaves of the whole."""
    shortfall = np.clip((tau - scores) / tau, 0.0, 1.0)
    held = np.ones_like(shortfall)
    for severity in severities.T:
        held *= 1 - severity[:, None] * shortfall
    return held

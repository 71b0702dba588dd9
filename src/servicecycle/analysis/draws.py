"""Draws of what could have been: other raters of the same kind, and parameters within their ranges (method, section 6).

In the manner of stochastic multicriteria acceptability analysis (Lahdelma & Salminen 2001). Raters are drawn with
replacement: a rater is a position, the same one in all lists as long, so that whoever is drawn twice counts twice in
all that they rated. This loads numpy: import it where draws are wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from servicecycle.analysis.at_once import Ground, Parameters, Ratings, priorities
from servicecycle.analysis.moment import ASSUMED_IMPORTANCE
from servicecycle.analysis.priority import EXPECTED_ALL
from servicecycle.analysis.score import measured_steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy import bool_
    from numpy.random import Generator
    from numpy.typing import NDArray

    from servicecycle.analysis.at_once import Array
    from servicecycle.analysis.panel import Group, Panel
    from servicecycle.analysis.parts import Parts
    from servicecycle.analysis.ranges import Parameter, Range

_HELD_AT_ONCE = 12_288
"""Figures of one kind that are held at once: few enough to stay near the processor."""

_ONE_THREAD = 200_000
"""Multiplications at a stroke that linear algebra does by itself; more it hands to threads, which cost more here."""

_DRAWN: tuple[Parameter, ...] = ("lambda", "mu", "kappa", "tau")
_WEIGHTS = 3


class Draws(NamedTuple):
    """What was drawn, and the priorities that it makes; a column a draw.

    `raters` tells, by how many there are, how often each is in a draw: a row a rater, in the order of their lists.
    """

    raters: Mapping[int, Array]
    parameters: Parameters
    priorities: Array


def begin(seed: int) -> Generator:
    """Return what draws, from a seed: the same seed draws the same."""
    return np.random.default_rng(seed)


def drawn(
    generator: Generator, ground: Ground, panel: Panel, within: Mapping[Parameter, Range], draws: int
) -> Iterator[Draws]:
    """Draw that often, some at a time."""
    given = parameters(generator, within, draws)
    at_once = max(1, _HELD_AT_ONCE // max(panel.steps, *(group.raters for group in panel.groups), 1))
    for start in range(0, draws, at_once):
        some = Parameters(*(figures[..., start : start + at_once] for figures in given))
        times = [_times_drawn(generator, group.raters, len(some.mu)) for group in panel.groups]
        raters = {group.raters: one[group.places] for group, one in zip(panel.groups, times, strict=True)}
        yield Draws(raters, some, priorities(ground, ratings(panel, times, len(some.mu)), some))


def parameters(generator: Generator, within: Mapping[Parameter, Range], draws: int) -> Parameters:
    """Draw parameters evenly, each within its range; the weights of the three factors among all there are."""
    lambda_, mu, kappa, tau = (generator.uniform(within[name].low, within[name].high, draws) for name in _DRAWN)
    weights = np.ascontiguousarray(generator.dirichlet(np.ones(_WEIGHTS), draws).T)
    return Parameters(lambda_, mu, kappa, tau, np.full(draws, within["omega"].usual), weights)


def ratings(panel: Panel, times: Sequence[Array], draws: int) -> Ratings:
    """Return what the raters of each group, drawn so many times each, make of each measured step."""
    rows = np.repeat(panel.fixed[:, None], draws, axis=1)
    for group, drawn_ in zip(panel.groups, times, strict=True):
        _add(group, drawn_, rows)
    perceived, importance, effort, expected = (rows[at * panel.steps : (at + 1) * panel.steps] for at in range(4))
    _assume(importance, importance, panel.important, ASSUMED_IMPORTANCE)
    _assume(expected, rows[3 * panel.steps :], panel.expected, EXPECTED_ALL)
    return Ratings(perceived, importance, expected, effort)


def _times_drawn(generator: Generator, raters: int, draws: int) -> Array:
    """Return how often each rater is drawn, a row a rater."""
    who = generator.integers(0, raters, (draws, raters))
    who += raters * np.arange(draws)[:, None]
    return np.bincount(who.ravel(), minlength=who.size).reshape(draws, raters).T.astype(float)


def _add(group: Group, times: Array, rows: Array) -> None:
    rows[group.rows] += _product(group.full, times)
    if not len(group.gappy):
        return
    given, answers = _product(group.gappy, times), _product(group.answered, times)
    nobody = answers == 0
    given += nobody * group.usual[:, None]
    answers += nobody
    np.add.at(rows, group.gappy_rows, given / answers)


def _product(one: Array, other: Array) -> Array:
    found = np.empty((len(one), other.shape[1]))
    at_once = max(1, _ONE_THREAD // max(1, one.size))
    for start in range(0, other.shape[1], at_once):
        some = slice(start, start + at_once)
        np.matmul(one, other[:, some], out=found[:, some])
    return found


def _assume(figures: Array, rated: Array, known: NDArray[bool_], otherwise: float) -> None:
    """Put the mean of what was rated in the place of what was not."""
    unknown = ~known[: len(figures)]
    if unknown.any():
        figures[unknown] = rated[known].mean(axis=0) if known.any() else otherwise


def ground_of(analysis: Parts) -> Ground:
    """Return what no draw changes."""
    measured = measured_steps(analysis.moments, analysis.cycle)
    moments = [moment for moment in analysis.moments if moment.score is not None]
    critical = [row for row, step in enumerate(measured) if step.severities]
    severities = np.zeros((len(critical), max((len(step.severities) for step in measured), default=0)))
    for at, row in enumerate(critical):
        severities[at, : len(measured[row].severities)] = measured[row].severities
    return Ground(
        spared=np.array([[1 - analysis.risk.of_step(step.step)] for step in measured]),
        has_expected=_flags([moment.expected is not None for moment in moments]),
        has_effort=_flags([moment.effort is not None for moment in moments]),
        critical=np.array(critical, dtype=int),
        severities=severities,
    )


def _flags(known: Sequence[bool]) -> Array:
    flags = np.array(known, dtype=float)[:, None]
    return flags[:1] if len(set(known)) == 1 else flags

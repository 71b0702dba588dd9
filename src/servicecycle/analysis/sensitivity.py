"""What one parameter alone, moved within its range, does to the first place (method, section 6).

This loads numpy: import it where it is wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from servicecycle.analysis.at_once import Ground, Parameters, Ratings, in_order, priorities, told_apart
from servicecycle.analysis.confidence import Swing
from servicecycle.analysis.priority import EXPECTED_ALL
from servicecycle.analysis.weighing import mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy import int64
    from numpy.typing import NDArray

    from servicecycle.analysis.at_once import Array
    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.parts import Parts
    from servicecycle.analysis.ranges import Parameter, Range

    Whole = NDArray[int64]

_WEIGHTS = 3
_STEPS, _PARTS, _ROUNDS = 20, 16, 8
"""A change is looked for in twenty steps to each end; the step it falls in is narrowed to a sixteenth, eight times."""


class _Today(NamedTuple):
    """The cycle as it is. `tilt` is how much more is perceived where θ is 1 more, `first` the row of the first step."""

    ground: Ground
    ratings: Ratings
    tilt: Array
    within: Mapping[Parameter, Range]
    first: int


class _Moved(NamedTuple):
    """What comes of moving parameters, case by case: the leads, and the rows of the steps that are first."""

    leads: Array
    firsts: Whole


class _Flips(NamedTuple):
    """Where another step comes first, for each parameter on each side: the value, infinite if none, and its row."""

    at: Array
    to: Whole


def swings(analysis: Parts, ground: Ground, within: Mapping[Parameter, Range], first: str) -> tuple[Swing, ...]:
    """Return what each parameter does to the lead of the step that is first today, the widest swing first."""
    moments = [moment for moment in analysis.moments if moment.score is not None]
    steps = [moment.step for moment in moments]
    usual = mean(moment.expected for moment in analysis.moments)
    ratings = _as_they_are(moments, EXPECTED_ALL if usual is None else usual)
    today = _Today(ground, ratings, _column([_tilt(moment) for moment in moments]), within, steps.index(first))
    values = _outwards(within)
    moved = _moved(today, np.broadcast_to(np.arange(len(within))[:, None, None], values.shape), values)
    flips = _flips(today, values, moved.firsts)
    found = [
        _swing((name, range_), _Moved(moved.leads[row], moved.firsts[row]), _Flips(flips.at[row], flips.to[row]), steps)
        for row, (name, range_) in enumerate(within.items())
    ]
    lead = float(moved.leads[0, 0, 0])
    return tuple(sorted(found, key=lambda one: one.lead_least - max(lead, one.lead_low, one.lead_high)))


def _as_they_are(moments: Sequence[Moment], expected: float) -> Ratings:
    return Ratings(
        perceived=_column([moment.perceived or 0.0 for moment in moments]),
        importance=_column([moment.weight for moment in moments]),
        expected=_column([expected if moment.expected is None else moment.expected for moment in moments]),
        effort=_column([moment.effort or 0.0 for moment in moments]),
    )


def _tilt(moment: Moment) -> float:
    return 0.0 if moment.design is None or moment.delivery is None else moment.design - moment.delivery


def _column(figures: Sequence[float]) -> Array:
    return np.array(figures)[:, None]


def _outwards(within: Mapping[Parameter, Range]) -> Array:
    """Return values of each parameter, on either side, from the usual one to the end of the range."""
    ends = np.array([(one.low, one.high) for one in within.values()])[:, :, None]
    usual = np.array([one.usual for one in within.values()])[:, None, None]
    values: Array = usual + np.arange(_STEPS + 1) / _STEPS * (ends - usual)
    values[:, :, -1:] = ends
    return values


def _moved(today: _Today, which: Whole, values: Array) -> _Moved:
    """Return what comes of giving a parameter, named by its position, another value; a case each, in any shape."""
    given = _cases(today.within, which.ravel(), values.ravel())
    by_name = dict(zip(today.within, given, strict=True))
    perceived = today.ratings.perceived + today.tilt * (by_name["theta"] - today.within["theta"].usual)
    parameters = Parameters(
        lambda_=by_name["lambda"],
        mu=by_name["mu"],
        kappa=by_name["kappa"],
        tau=by_name["tau"],
        omega=by_name["omega"],
        weights=given[-_WEIGHTS:],
    )
    found = priorities(today.ground, today.ratings._replace(perceived=perceived), parameters)
    firsts = in_order(told_apart(found)).argmin(axis=0)
    own = found[today.first].copy()
    found[today.first] = -np.inf
    return _Moved((own - found.max(axis=0)).reshape(values.shape), firsts.reshape(values.shape))


def _cases(within: Mapping[Parameter, Range], which: Whole, values: Array) -> Array:
    """Return all parameters, a row each and a column a case; the weights that are not moved share what is left."""
    cases = np.repeat(_column([one.usual for one in within.values()]), len(values), axis=1)
    of_weights = which >= len(within) - _WEIGHTS
    cases[-_WEIGHTS:, of_weights] = (1 - values[of_weights]) / (_WEIGHTS - 1)
    cases[which, np.arange(len(values))] = values
    return cases


def _flips(today: _Today, values: Array, firsts: Whole) -> _Flips:
    """Find on each side the value nearest to the usual one from which on another step is first."""
    at, to = np.full(values.shape[:2], np.inf), np.zeros(values.shape[:2], dtype=int)
    changed = firsts != today.first
    parameter, side = np.nonzero(changed.any(axis=2))
    if not len(parameter):
        return _Flips(at, to)
    where = changed[parameter, side].argmax(axis=1)
    inner, outer = (values[parameter, side, np.maximum(where - back, 0)] for back in (1, 0))
    rows = np.arange(len(parameter))
    for _ in range(_ROUNDS):
        parts = inner[:, None] + np.arange(_PARTS + 1) / _PARTS * (outer - inner)[:, None]
        parts[:, -1] = outer
        found = _moved(today, np.broadcast_to(parameter[:, None], parts.shape), parts).firsts
        where = (found != today.first).argmax(axis=1)
        inner, outer = parts[rows, np.maximum(where - 1, 0)], parts[rows, where]
        to[parameter, side] = found[rows, where]
    at[parameter, side] = outer
    return _Flips(at, to)


def _swing(moving: tuple[Parameter, Range], moved: _Moved, flips: _Flips, steps: Sequence[str]) -> Swing:
    parameter, (low, high, usual) = moving
    side = int(np.abs(flips.at - usual).argmin())
    flips_at = float(flips.at[side])
    flipped = flips_at != float("inf")
    return Swing(
        parameter=parameter,
        low=low,
        high=high,
        usual=usual,
        lead_low=float(moved.leads[0, -1]),
        lead_high=float(moved.leads[1, -1]),
        lead_least=float(moved.leads.min()),
        first_low=steps[moved.firsts[0, -1]],
        first_high=steps[moved.firsts[1, -1]],
        flips_to=steps[flips.to[side]] if flipped else None,
        flips_at=flips_at if flipped else None,
    )

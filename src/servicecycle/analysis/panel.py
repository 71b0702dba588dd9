"""The ratings of a cycle laid out so that raters can be drawn anew at one stroke.

A mean over raters is a sum of what each gave, divided by how many answered. Where all of them answered, several lists
make one: what is perceived, of up to seven attributes, is one sum over raters. This loads numpy: import it where draws
are wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from servicecycle.cycle.attributes import DELIVERY, DESIGN
from servicecycle.evidence.raters import several

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy import bool_, int64
    from numpy.typing import NDArray

    from servicecycle.analysis.at_once import Array
    from servicecycle.analysis.moment import Moment
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.quantities import Rating
    from servicecycle.cycle.scale import Scale
    from servicecycle.cycle.step import Step


class Group(NamedTuple):
    """The lists of one length, in points: those that all raters answered, summed up by row, and those with gaps.

    Raters stand in the order of what they gave, so that it does not count who sat where; `places` tells where each
    stands. `rows` and `gappy_rows` are the rows that the lists are added to; `answered` is 1 where a rater answered,
    and `usual` stands where nobody who is drawn did.
    """

    raters: int
    places: NDArray[int64]
    rows: NDArray[int64]
    full: Array
    gappy_rows: NDArray[int64]
    gappy: Array
    answered: Array
    usual: Array


class Panel(NamedTuple):
    """The ratings of so many measured steps: a row for what is perceived at each, then importance, effort, expected.

    After them stands what is expected at the other steps. `fixed` is what the rows hold whoever is drawn; `important`
    and `expected` tell where that was rated, the latter at the other steps too.
    """

    steps: int
    fixed: Array
    groups: tuple[Group, ...]
    important: NDArray[bool_]
    expected: NDArray[bool_]


class _Part(NamedTuple):
    """A part of a row: a weight, the ratings, and the points that these come to."""

    row: int
    weight: float
    ratings: Rating
    usual: float


def panel(cycle: Cycle, moments: Sequence[Moment]) -> Panel:
    """Lay out what was rated at the steps of a cycle, whose moments these are."""
    both = sorted(zip(cycle.steps, moments, strict=True), key=lambda pair: pair[1].score is None)
    measured = [pair for pair in both if pair[1].score is not None]
    rows = 3 * len(measured) + len(both)
    fixed = np.zeros(rows)
    lists: dict[int, list[_Part]] = {}
    for part in _parts(both, measured, cycle.method.theta):
        if isinstance(part.ratings, tuple) and several(part.ratings):
            lists.setdefault(len(part.ratings), []).append(part)
        else:
            fixed[part.row] += part.weight * part.usual
    return Panel(
        steps=len(measured),
        fixed=fixed,
        groups=tuple(_group(parts, cycle.scale) for _, parts in sorted(lists.items())),
        important=np.array([moment.importance is not None for _, moment in measured]),
        expected=np.array([moment.expected is not None for _, moment in both]),
    )


def _parts(
    both: Sequence[tuple[Step, Moment]], measured: Sequence[tuple[Step, Moment]], theta: float
) -> Iterator[_Part]:
    count = len(measured)
    for row, (step, moment) in enumerate(measured):
        yield from _perceived(row, step, moment, theta)
        if moment.importance is not None:
            yield _Part(count + row, 1.0, step.importance, moment.importance)
        if moment.effort is not None:
            yield _Part(2 * count + row, 1.0, step.effort, moment.effort)
    for row, (step, moment) in enumerate(both):
        if moment.expected is not None:
            yield _Part(3 * count + row, 1.0, step.expected, moment.expected)


def _perceived(row: int, step: Step, moment: Moment, theta: float) -> Iterator[_Part]:
    if not isinstance(step.perceived, dict):
        yield _Part(row, 1.0, step.perceived, moment.perceived or 0.0)
        return
    halves = [[one for one in half if one in moment.attributes] for half in (DESIGN, DELIVERY)]
    for half, weight in zip(halves, (theta, 1 - theta) if all(halves) else (1.0, 1.0), strict=True):
        for attribute in half:
            yield _Part(row, weight / len(half), step.perceived[attribute], moment.attributes[attribute])


def _group(parts: Sequence[_Part], scale: Scale) -> Group:
    weights = np.array([part.weight for part in parts])[:, None]
    into = np.array([part.row for part in parts])
    given = np.array([part.ratings for part in parts], dtype=float)
    order = np.lexsort(given)
    given = given[:, order]
    answered = ~np.isnan(given)
    found = weights * np.where(answered, 100 * (given - scale.min) / (scale.max - scale.min), 0.0)
    raters = given.shape[1]
    whole = answered.all(axis=1)
    rows, at = np.unique(into[whole], return_inverse=True)
    full = np.zeros((len(rows), raters))
    np.add.at(full, at, found[whole] / raters)
    return Group(
        raters=raters,
        places=np.argsort(order),
        rows=rows,
        full=full,
        gappy_rows=into[~whole],
        gappy=found[~whole],
        answered=answered[~whole].astype(float),
        usual=(weights[:, 0] * np.array([part.usual for part in parts]))[~whole],
    )

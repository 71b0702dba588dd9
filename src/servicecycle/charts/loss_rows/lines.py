"""The lines of the chart of losses: totals, and between them the losses, grouped by how a point is lost."""

from __future__ import annotations

from itertools import groupby
from math import fsum
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.losses import MEMORY, losses
from servicecycle.charts.loss_rows.rounding import in_tenths
from servicecycle.charts.rows.cells import Name
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.losses import Loss, Losses
    from servicecycle.words import Words

Kind = Literal["total", "experience", "memory", "floor"]

KINDS: MappingProxyType[Kind, str] = MappingProxyType(
    {"total": "perceived", "experience": "below", "memory": "lane", "floor": "critical"}
)
"""The kinds of bars, each with the theme's name for its colour."""

_MOST = 7
"""So many losses of a kind are shown; more are summed up."""


class Line(NamedTuple):
    """One line: its bar runs from `since` down to `until`, a total's from `since` down to 0; a heading has none.

    `shown` is what is written: of a loss its points, of a heading all points of its kind, of a total what is left;
    rounded so that what is written adds up.
    """

    kind: Kind | Literal["heading"]
    name: Name
    since: float
    until: float
    shown: float


def lines(analysis: Analysis, words: Words) -> list[Line]:
    """Return the lines from 100 down to the service score; none where no step was measured."""
    found = losses(analysis.moments, analysis.cycle)
    if found is None:
        return []
    floor = found.of("floor")
    before, service = rounded(found.before_floor, 1), rounded(found.service, 1)
    whole = [*_summed("experience", found.of("experience"), analysis, words), *_remembered(found, analysis, words)]
    below = _summed("floor", floor, analysis, words)
    first = _total("most", 100.0, 100.0, words)
    down = [first, *_way_down(whole, 100.0, 100 - before, words)]
    if below:
        down.append(_total("before-floor", found.before_floor, before, words))
        down += _way_down(below, found.before_floor, before - service, words)
    return [*down, _total("service", found.service, service, words)]


class _Step(NamedTuple):
    kind: Kind
    name: Name
    points: float


def _summed(kind: Kind, parts: Sequence[Loss], analysis: Analysis, words: Words) -> list[_Step]:
    """Return the losses of a kind, the largest first, the smallest of many summed up."""
    parts = sorted(parts, key=lambda part: -part.points)
    most = len(parts) if len(parts) <= _MOST + 1 else _MOST
    found = [_Step(kind, _name(part, analysis, words), part.points) for part in parts[:most]]
    rest = parts[most:]
    if rest:
        name = Name(words("charts.losses.others", n=len(rest), count=words.number(len(rest))))
        found.append(_Step(kind, name, fsum(part.points for part in rest)))
    return found


def _remembered(found: Losses, analysis: Analysis, words: Words) -> list[_Step]:
    """Return what is lost at the end, at the worst and at the best moment, the most first."""
    steps = []
    for which in MEMORY:
        parts = found.of(which)
        if parts:
            name = _name(parts[0], analysis, words)
            if len(parts) > 1:
                n = len(parts)
                name = Name(words(f"charts.losses.{which}.shared", n=n, count=words.number(n)))
            steps.append(_Step("memory", name, fsum(part.points for part in parts)))
    return sorted(steps, key=lambda step: -step.points)


def _name(part: Loss, analysis: Analysis, words: Words) -> Name:
    number = next(at for at, moment in enumerate(analysis.moments, 1) if moment.step == part.step)
    moment = analysis.moments[number - 1]
    plain = part.kind in {"experience", "floor"}
    text = moment.name if plain else words(f"charts.losses.{part.kind}", name=moment.name)
    return Name(text, words.number(number), critical=moment.critical)


def _total(which: str, value: float, shown: float, words: Words) -> Line:
    return Line("total", Name(words(f"charts.losses.{which}"), bold=True), value, 0.0, shown)


def _way_down(steps: Sequence[_Step], start: float, shown: float, words: Words) -> Iterator[Line]:
    """Yield the losses one below the other, under a heading for each kind; what is written adds up to `shown`."""
    kinds = [(kind, list(group)) for kind, group in groupby(steps, key=lambda step: step.kind)]
    sums = in_tenths([fsum(step.points for step in group) for _, group in kinds], shown)
    for (kind, group), together in zip(kinds, sums, strict=True):
        yield Line("heading", Name(words(f"charts.losses.{kind}.heading"), bold=True), start, start, together)
        written = in_tenths([step.points for step in group], together)
        for step, points in zip(group, written, strict=True):
            until = start - step.points
            yield Line(kind, step.name, start, until, points)
            start = until

"""Changes that actions make: `up n`, `down n`, `times n`, `to n`, and what several of them make of one figure.

Several changes of one figure are composed the same way in whatever order the actions come, so that a plan is a
set: first the targets, then the factors, then what is added and taken away, and what leaves the scale stops at its
end. A target is reached, not added to, so of several the best holds.
"""

from __future__ import annotations

import re
from math import fsum, prod
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servicecycle.cycle.action import Confidence

Verb = Literal["up", "down", "times", "to"]

WEIGHTS: dict[Confidence, float] = {"high": 1.0, "medium": 0.8, "low": 0.5}
"""How much of an action's effects is counted, by how sure they are (method, section 7)."""

_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0}


class Change(NamedTuple):
    """A change as it is written: `percent` where the amount is in hundredths; times are in seconds."""

    verb: Verb
    amount: float
    percent: bool = False


class Span(NamedTuple):
    """The scale that a figure lives on, and whether more of it is better for the customer."""

    low: float
    high: float
    more_is_better: bool

    @property
    def length(self) -> float:
        """The distance between the ends."""
        return self.high - self.low


class Weighted(NamedTuple):
    """A change, and how much of it counts: 0 to 1."""

    change: Change
    weight: float


def change(text: str) -> Change:
    """Return what a change says; the text is one that the cycle has taken for a change already."""
    verb, _, rest = text.partition(" ")
    parts = re.findall(r"(-?[0-9.]+) ?(%|s|min|h|d)?", rest)
    seconds = fsum(float(number) * _SECONDS.get(unit, 1.0) for number, unit in parts)
    return Change(cast("Verb", verb), seconds, parts[0][1] == "%")


def composed(now: float, changes: Iterable[Weighted], span: Span) -> float:
    """Return what a figure becomes when every change is in place, each by its weight."""
    changes = tuple(changes)
    targets = [now + one.weight * (_target(one.change, span) - now) for one in changes if one.change.verb == "to"]
    if targets:
        now = max(targets) if span.more_is_better else min(targets)
    now *= prod(1 - one.weight * (1 - _factor(one.change)) for one in changes if one.change.verb == "times")
    now += fsum(one.weight * _added(one.change, span) for one in changes)
    return min(span.high, max(span.low, now))


def _target(change: Change, span: Span) -> float:
    return span.low + change.amount / 100 * span.length if change.percent else change.amount


def _factor(change: Change) -> float:
    return change.amount / 100 if change.percent else change.amount


def _added(change: Change, span: Span) -> float:
    if change.verb not in {"up", "down"}:
        return 0.0
    amount = change.amount / 100 * span.length if change.percent else change.amount
    return amount if change.verb == "up" else -amount

"""Ratings as they were given, by several raters: a rater is a position in a list, the same one in all lists as long.

What a single number says is one opinion, and no list of raters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.quantities import Rating

Rated = Literal["perceived", "importance", "expected", "effort", "offered"]

Raters = tuple[float | None, ...]

KINDS: tuple[Rated, ...] = ("perceived", "importance", "expected", "effort", "offered")


def rater_lists(cycle: Cycle, what: Rated) -> Iterator[Raters]:
    """Yield the lists of ratings of one kind, in the order of the cycle; by attribute, each attribute is one."""
    for step in cycle.steps:
        ratings: Rating | dict[str, Rating] | None = getattr(step, what)
        for one in ratings.values() if isinstance(ratings, dict) else (ratings,):
            if isinstance(one, tuple):
                yield one


def several(raters: Raters) -> bool:
    """Tell whether two raters or more answered."""
    return len(raters) - raters.count(None) > 1

"""Which improvement areas are shown with their ranks, and how far the scale of ranks goes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.first_place import worth_improving

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence, RankConfidence

_MOST, _FEW_MORE = 20, 2
_LONGER, _FEW_RANKS = 2, 10
"""The scale goes no further than so many times the areas shown, or ten; a rank beyond it stands in numbers alone."""


class Choice(NamedTuple):
    """The areas shown, with their ranks; how many follow, how many have nothing to improve, and the scale's last rank.

    There is at least one area.
    """

    shown: tuple[RankConfidence, ...]
    ranks: tuple[int, ...]
    rest: int
    sound: int
    last: int

    @property
    def level(self) -> bool:
        """Whether one of them is never ahead of the next: their ranks are only their order in the file."""
        ranked = pairwise(zip(self.shown, self.ranks, strict=True))
        return any(one.beats_next == 0 and following == rank + 1 for (one, rank), (_, following) in ranked)


def choice(confidence: Confidence, analysis: Analysis) -> Choice | None:
    """Return the first of the areas that the analysis holds and at which something falls short; `None` without any."""
    held = {area.step for area in analysis.areas}
    found = [one for one in worth_improving(confidence, analysis) if one.step in held]
    if not found:
        return None
    most = len(found) if len(found) <= _MOST + _FEW_MORE else _MOST
    shown = tuple(found[:most])
    ranks = {one.step: rank for rank, one in enumerate(confidence.areas, start=1)}
    reach = max(max(one.high, ranks[one.step]) for one in shown)
    return Choice(
        shown=shown,
        ranks=tuple(ranks[one.step] for one in shown),
        rest=len(found) - most,
        sound=len(held) - len(found),
        last=max(len(shown), min(reach, max(_FEW_RANKS, _LONGER * len(shown)))),
    )

"""A cell that too many actions touch for each of its states to be told: what each action adds at most, and at least."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from servicecycle.analysis.planning.worth import Cell

_CHAINS = 6
_SAME = 1e-12


class WideCell:
    """One figure of such a cell, and its column in the programme.

    What an action adds depends on which others are in place. It is tried out with none, with all, and along chains
    in between. Where what it adds only wanes as others come in (a submodular figure), what it adds to the chosen ones
    bounds what it adds to any more (Nemhauser & Wolsey 1981); where it does not, the most and the least seen do.
    """

    def __init__(self, cell: Cell, figure: int, column: int) -> None:
        self.cell, self.figure, self.column = cell, figure, column
        self._alone = {at: self._adds(at, frozenset()) for at in cell.actions}
        self._last = {at: self._adds(at, cell.every - {at}) for at in cell.actions}
        self._most, self._least = dict(self._alone), dict(self._alone)
        self._wanes = True
        for at, adds in (*self._last.items(), *self._tried()):
            self._wanes = self._wanes and self._last[at] - _SAME <= adds <= self._alone[at] + _SAME
            self._most[at], self._least[at] = max(self._most[at], adds), min(self._least[at], adds)

    def marginals(self, chosen: Collection[int]) -> dict[int, float]:
        """Return what each action adds at most to the chosen ones, and of those themselves what each adds at least."""
        mine = self.cell.every.intersection(chosen)
        if not self._wanes:
            return {at: (self._least if at in mine else self._most)[at] for at in self.cell.actions}
        return {at: self._last[at] if at in mine else self._adds(at, mine) for at in self.cell.actions}

    def _adds(self, at: int, to: frozenset[int]) -> float:
        return self.cell.told(to | {at})[self.figure] - self.cell.told(to)[self.figure]

    def _tried(self) -> Iterator[tuple[int, float]]:
        """Yield what each action adds along chains from none to all of them; the same chains every time."""
        random, order = Random(0), list(self.cell.actions)  # noqa: S311  no secret
        for _ in range(_CHAINS):
            random.shuffle(order)
            states = [self.cell.state(order[:count])[self.figure] for count in range(len(order) + 1)]
            yield from zip(order, (after - before for before, after in pairwise(states)), strict=True)

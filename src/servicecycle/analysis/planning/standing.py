"""A set of actions as it stands, and what one or two of them more or less would make of it, soon reckoned."""

from __future__ import annotations

from itertools import product
from math import exp
from typing import TYPE_CHECKING

from servicecycle.analysis.planning.request import TAKES
from servicecycle.analysis.score import memory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servicecycle.analysis.planning.request import Question
    from servicecycle.analysis.planning.worth import Cell, Worth

_SAME = 1e-9
_MOST_SWAPPED, _PASSES = 12, 3


class Standing:
    """The chosen actions, and every cell as it is with them: only the cells that a move touches are reckoned again."""

    def __init__(self, asked: Question, worth: Worth, chosen: frozenset[int]) -> None:
        self._asked, self._worth = asked, worth
        self._touched: dict[int, tuple[list[int], list[int]]] = {at: ([], []) for at in range(len(asked.actions))}
        kinds: tuple[list[Cell], list[Cell]] = ([*worth.steps], [*worth.staying])
        for which, cells in enumerate(kinds):
            for number, cell in enumerate(cells):
                for at in cell.actions:
                    self._touched[at][which].append(number)
        self._bounded = [
            ([getattr(one, TAKES[resource]) or 0.0 for one in asked.actions], most)
            for resource, most in asked.bounded()
            if most is not None
        ]
        self.take(chosen)

    def take(self, chosen: frozenset[int]) -> None:
        """Let these be the chosen actions."""
        self.chosen = chosen
        self._mine = tuple(
            [chosen.intersection(cell.actions) for cell in cells] for cells in (self._worth.steps, self._worth.staying)
        )
        states = [cell.state(chosen) for cell in self._worth.steps]
        self._scores, self._held = [score for score, _ in states], sum(held for _, held in states)
        self._experience = sum(share * score for share, score in zip(self._worth.shares, self._scores, strict=True))
        self._stays = sum(cell.state(chosen)[0] for cell in self._worth.staying)
        self._left = [most - sum(taken[at] for at in chosen) for taken, most in self._bounded]
        self.worth = self.moved(())

    def moved(self, flip: Iterable[int]) -> tuple[float, float]:
        """Return what the set is worth when these actions go in or out: customers who stay, then the score."""
        flip = frozenset(flip)
        stays, held, experienced, scores = self._stays, self._held, self._experience, list(self._scores)
        for number in {one for at in flip for one in self._touched[at][1]}:
            lets, mine = self._worth.staying[number], self._mine[1][number]
            stays += self._after(lets, mine, flip)[0] - lets.told(mine)[0]
        for number in {one for at in flip for one in self._touched[at][0]}:
            cell, mine = self._worth.steps[number], self._mine[0][number]
            score, holds = self._after(cell, mine, flip)
            experienced += self._worth.shares[number] * (score - scores[number])
            held += holds - cell.told(mine)[1]
            scores[number] = score
        method = self._worth.method
        base = method.mu * memory(scores, method.lambda_) + (1 - method.mu) * experienced if scores else 0.0
        score = base * exp(held)
        return (stays if self._worth.measure == "money" else score), score

    def improves(self, flip: Iterable[int]) -> bool:
        """Tell whether a move keeps within the resources and makes the set better."""
        flip = tuple(flip)
        for (taken, _), left in zip(self._bounded, self._left, strict=True):
            if sum(-taken[at] if at in self.chosen else taken[at] for at in flip) > left + _SAME:
                return False
        for here, there in zip(self.moved(flip), self.worth, strict=True):
            if abs(here - there) > _SAME * max(1e-3, abs(there)):
                return here > there and self._allowed(flip)
        return False

    def swapped(self) -> frozenset[int]:
        """Swap single actions as long as that makes the set better, in a few passes at most, and return it."""
        for _ in range(_PASSES):
            before = self.polished()
            outside = sorted(self._worth.touching() - before, key=lambda at: self.moved((at,)), reverse=True)
            for gone, come in product(sorted(before), outside[:_MOST_SWAPPED]):
                if gone in self.chosen and come not in self.chosen:
                    self._try((gone, come))
            if self.chosen == before:
                return before
        return self.polished()

    def polished(self) -> frozenset[int]:
        """Add or take away single actions for as long as that makes the set better, and return it."""
        moves = [(at,) for at in sorted(self._worth.touching())]
        while sum(self._try(flip) for flip in moves):
            pass
        return self.chosen

    def _try(self, flip: tuple[int, ...]) -> bool:
        better = self.improves(flip)
        if better:
            self.take(self.chosen ^ frozenset(flip))
        return better

    def _allowed(self, flip: Iterable[int]) -> bool:
        chosen = self.chosen ^ frozenset(flip)
        return self._asked.allows({self._asked.actions[at].id for at in chosen})

    @staticmethod
    def _after(cell: Cell, mine: frozenset[int], flip: frozenset[int]) -> tuple[float, float]:
        return cell.told(mine ^ flip.intersection(cell.actions))

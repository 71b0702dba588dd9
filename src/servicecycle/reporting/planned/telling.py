"""What every part of a plan is told with: the plan, the names of its actions, and how amounts are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.words.worths import Worths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.cycle.action import Action
    from servicecycle.words import Words

_FEW = 3


class Telling(NamedTuple):
    """A plan and its words."""

    analysis: Analysis
    plan: Plan
    words: Words
    worths: Worths
    actions: Mapping[str, Action]

    def name(self, id_: str) -> str:
        """Return an action's name in quotes."""
        return self.words("plan.quoted", name=self.actions[id_].name)

    def names(self, ids: Sequence[str]) -> str:
        """Name a few actions, and say how many more there are."""
        few = self.words("plan.and").join(self.name(id_) for id_ in ids[:_FEW])
        left = len(ids) - _FEW
        return self.words("plan.names", names=few, n=left, count=self.words.number(left)) if left > 0 else few

    def benefit(self, amount: float) -> str:
        """Write a benefit with its unit."""
        return self.worths.benefit(amount, self.plan.measure)

    def bare(self, amount: float) -> str:
        """Write a benefit without its unit."""
        return self.worths.bare(amount, self.plan.measure)


def telling(analysis: Analysis, plan: Plan, words: Words) -> Telling:
    """Return what a plan is told with."""
    actions = {action.id: action for action in analysis.cycle.actions}
    return Telling(analysis, plan, words, Worths(words, analysis.cycle.currency), actions)

"""The choice itself: the most benefit, among equals the best score, among those the least cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.planning.clash import clash
from servicecycle.analysis.planning.programme import MANY, Programme
from servicecycle.analysis.planning.standing import Standing

if TYPE_CHECKING:
    from servicecycle.analysis.planning.programme import Aim
    from servicecycle.analysis.planning.request import Question
    from servicecycle.analysis.planning.worth import Worth

_SAME = 1e-9
_NEAR_ENOUGH = 1e-3


class Choice(NamedTuple):
    """The chosen actions, by position; how far the most possible may lie above, relatively; whether that is exact."""

    chosen: frozenset[int]
    gap: float
    proven: bool


def choose(asked: Question, worth: Worth) -> Choice:
    """Return the best choice; raises `ImpossibleRequest` where what must be done cannot all be."""
    programme, measure = Programme(asked, worth), worth.measure or "service"
    many = len(asked.actions) > MANY
    answer = programme.best(measure, gap=_NEAR_ENOUGH if many else 0.0)
    if answer is None:
        raise clash(asked)
    chosen = answer.chosen if many else _settled(programme, asked, worth, answer.chosen)
    standing = Standing(asked, worth, chosen)
    chosen = standing.swapped() if many else standing.polished()
    benefit = worth.of(measure, chosen)
    gap = max(0.0, answer.bound - benefit) / answer.bound if answer.bound > _SAME else 0.0
    return Choice(chosen, gap if gap > _SAME else 0.0, programme.exact)


def _settled(programme: Programme, asked: Question, worth: Worth, chosen: frozenset[int]) -> frozenset[int]:
    """Among sets of the same benefit, take the one with the best score, then the cheapest, then the fewest."""
    measure = worth.measure or "service"
    reached: dict[Aim, float] = {measure: programme.reach(measure, chosen)}
    aims: list[Aim] = ["budget", "effort_days", "actions"]
    if measure == "money" and worth.steps:
        aims.insert(0, "service")
    for aim in aims:
        answer = programme.best(aim, reached)
        if answer is not None and not better(worth, chosen, answer.chosen) and _allowed(asked, answer.chosen):
            chosen = answer.chosen
        reached[aim] = programme.reach(aim, chosen)
    return chosen


def better(worth: Worth, one: frozenset[int], other: frozenset[int]) -> bool:
    """Tell whether one set is worth more than another: in benefit, or, at the same benefit, in score."""
    for here, there in zip(worth.both(one), worth.both(other), strict=True):
        if abs(here - there) > _SAME * max(1.0, abs(here), abs(there)):
            return here > there
    return False


def _allowed(asked: Question, chosen: frozenset[int]) -> bool:
    return asked.allows({asked.actions[at].id for at in chosen})

"""When what must be done cannot all be done: the smallest set that clashes, and over what."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from servicecycle.analysis.planning.program import Line, Program
from servicecycle.analysis.planning.request import TAKES, fits
from servicecycle.errors import ImpossibleRequest, said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from servicecycle.analysis.planning.request import Question, Resource
    from servicecycle.cycle.action import Action


def clash(asked: Question) -> ImpossibleRequest:
    """Return the mistake that names the fewest must-dos which cannot all be, and why they cannot."""
    needed = _needed(asked)
    must = sorted(asked.must)
    for one, other in (*((one, one) for one in must), *combinations(must, 2)):
        pair = _excluding(asked, needed[one] | needed[other])
        if pair:
            return _excluded(one, other, pair)
    dear = sorted(_dear(asked, needed), key=lambda found: len(found[1]))
    resource, ids = dear[0]
    return _over(asked, resource, ids, needed)


def _needed(asked: Question) -> dict[str, frozenset[str]]:
    """Return for each must-do all the actions that have to be with it: itself, what it needs, what that needs."""
    by_id = {one.id: one for one in asked.actions}
    found = {}
    for id_ in asked.must:
        reached, waiting = set(), [id_]
        while waiting:
            now = waiting.pop()
            if now in by_id and now not in reached:
                reached.add(now)
                waiting += by_id[now].requires
        found[id_] = frozenset(reached)
    return found


def _excluding(asked: Question, ids: Collection[str]) -> tuple[str, str] | None:
    for one in asked.actions:
        for other in one.excludes:
            if one.id in ids and other in ids:
                return one.id, other
    return None


def _dear(asked: Question, needed: dict[str, frozenset[str]]) -> Iterator[tuple[Resource | str, list[str]]]:
    """Yield for each resource that the must-dos go beyond the fewest of them that do; an owner's days by the owner."""
    together = frozenset().union(*needed.values())
    for resource, part in TAKES.items():
        most: float | None = getattr(asked.bounds, resource)
        if not fits(asked.taken(resource, together), most):
            taken = {one.id: getattr(one, part) or 0.0 for one in asked.actions}
            yield resource, _fewest(needed, taken, most or 0.0)
    for owner, days in asked.bounds.capacity.items():
        taken = {one.id: one.effort_days or 0.0 for one in asked.actions if one.owner == owner}
        if not fits(sum(taken.get(id_, 0.0) for id_ in together), days):
            yield owner, _fewest(needed, taken, days)


def _fewest(needed: dict[str, frozenset[str]], taken: dict[str, float], most: float) -> list[str]:
    """Return the fewest must-dos that, with all that they need, take more than there is."""
    program = Program()
    must = {id_: program.column(whole=True) for id_ in sorted(needed)}
    along = {id_: program.column() for id_ in sorted(frozenset().union(*needed.values()))}
    for id_, column in along.items():
        by = {must[one]: -1.0 for one, ids in needed.items() if id_ in ids}
        program.row(Line({column: 1.0, **by}), high=0.0)
    least = min((amount for amount in taken.values() if amount > 0), default=0.0)
    over = max(1e-6, most * 1e-8, least * 1e-5)  # far above what the solver takes for nothing
    enough = (
        most + over
    )  # who takes more than that takes no less than enough; huge amounts would lead the solver astray
    parts = {column: min(1.0, taken.get(id_, 0.0) / enough) for id_, column in along.items()}
    program.row(Line(parts), low=1.0)
    found = program.most(Line(dict.fromkeys(must.values(), -1.0)))
    return [id_ for id_, column in must.items() if found is None or found.values[column] > 0.5]  # noqa: PLR2004  in or out


def _excluded(one: str, other: str, pair: tuple[str, str]) -> ImpossibleRequest:
    if one == other:
        return ImpossibleRequest(
            said(
                "{one} must be done, and needs both {first} and {second}, which exclude each other; "
                "take one of them back",
                one=one,
                first=pair[0],
                second=pair[1],
            )
        )
    return ImpossibleRequest(
        said(
            "{one} and {other} must both be done, but {first} and {second} exclude each other; take one of them back",
            one=one,
            other=other,
            first=pair[0],
            second=pair[1],
        )
    )


def _over(
    asked: Question, resource: Resource | str, ids: list[str], needed: dict[str, frozenset[str]]
) -> ImpossibleRequest:
    together = frozenset().union(*(needed[id_] for id_ in ids))
    names = ", ".join(one.id for one in asked.actions if one.id in together)
    if resource == "budget":
        return ImpossibleRequest(
            said(
                "what must be done does not fit: the budget is {most:,.10g}, and this costs {together:,.10g}: "
                "{actions}; take one of them back, or give that much",
                actions=names,
                together=asked.taken("budget", together),
                most=asked.bounds.budget,
            )
        )
    if resource == "effort_days":
        return ImpossibleRequest(
            said(
                "what must be done does not fit: there are {most:,.10g} days of work, and this takes "
                "{together:,.10g}: {actions}; take one of them back, or give that many",
                actions=names,
                together=asked.taken("effort_days", together),
                most=asked.bounds.effort_days,
            )
        )
    days = sum(_days(one) for one in asked.actions if one.id in together and one.owner == resource)
    return ImpossibleRequest(
        said(
            "what must be done does not fit: {owner} has {most:,.10g} days of work until then, and this takes "
            "{together:,.10g}: {actions}; take one of them back, or give more time",
            actions=names,
            together=days,
            owner=resource,
            most=asked.bounds.capacity[resource],
        )
    )


def _days(action: Action) -> float:
    return action.effort_days or 0.0

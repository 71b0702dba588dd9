"""Why an action is not in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.planning.choosing import better
from servicecycle.analysis.planning.request import TAKES, LeftOut, fits

if TYPE_CHECKING:
    from servicecycle.analysis.planning.request import Question, Resource, Why
    from servicecycle.analysis.planning.worth import Worth
    from servicecycle.cycle.action import Action
    from servicecycle.cycle.cycle import Cycle

_OVER: dict[Resource, Why] = {"budget": "over-budget", "effort_days": "over-effort"}


def left_out(cycle: Cycle, asked: Question, worth: Worth, chosen: frozenset[int]) -> tuple[LeftOut, ...]:
    """Return every action that is not in the plan, in the file's order, and why; what is done is not among them."""
    shut, ids = {out.id: out for out in asked.shut_out}, {asked.actions[at].id for at in chosen}
    position = {one.id: at for at, one in enumerate(asked.actions)}
    found = []
    for action in cycle.actions:
        if action.id in shut:
            found.append(shut[action.id])
        elif action.id not in ids:
            found.append(_why(action, position[action.id], asked, worth, chosen))
    return tuple(out for out in found if out.why != "done")


def _why(action: Action, at: int, asked: Question, worth: Worth, chosen: frozenset[int]) -> LeftOut:
    ids = {asked.actions[one].id for one in chosen}
    if at not in worth.touching():
        return LeftOut(action.id, "no-effect")
    against = [id_ for id_ in action.excludes if id_ in ids]
    against += [one.id for one in asked.actions if one.id in ids and action.id in one.excludes]
    if against:
        return LeftOut(action.id, "excluded-by", tuple(dict.fromkeys(against)))
    lacking = tuple(id_ for id_ in action.requires if id_ not in ids | asked.in_place)
    if lacking:
        return LeftOut(action.id, "needs", lacking)
    if better(worth, chosen, chosen | {at}):
        return LeftOut(action.id, "does-harm")
    if not better(worth, chosen | {at}, chosen):
        done_by = tuple(asked.actions[one].id for one in sorted(_instead(at, worth, chosen)))
        return LeftOut(action.id, "no-effect-left", done_by)
    return _too_dear(action, asked, ids)


def _instead(at: int, worth: Worth, chosen: frozenset[int]) -> frozenset[int]:
    """Return the chosen actions that leave an action nothing to mend; none where it mends nothing by itself."""
    if not better(worth, frozenset({at}), frozenset()):
        return frozenset()
    beside = {one for cell in (*worth.steps, *worth.staying) if at in cell.actions for one in cell.actions} & chosen
    alone = frozenset(one for one in beside if not better(worth, frozenset({at, one}), frozenset({one})))
    return alone or frozenset(beside)


def _too_dear(action: Action, asked: Question, ids: set[str]) -> LeftOut:
    for resource, part in TAKES.items():
        most: float | None = getattr(asked.bounds, resource)
        with_it = asked.taken(resource, ids) + (getattr(action, part) or 0.0)
        if most is not None and not fits(with_it, most):
            return LeftOut(action.id, _OVER[resource], (), with_it - most)
    asked_of = asked.owners({*ids, action.id}).get(action.owner or "", 0.0)
    return LeftOut(action.id, "over-capacity", (), asked_of - asked.bounds.capacity.get(action.owner or "", 0.0))

"""What if: the whole analysis with something changed, and today's beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.in_place import moved
from servicecycle.analysis.levers import levers
from servicecycle.errors import ImpossibleRequest, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.levers import Uncounted
    from servicecycle.cycle.action import Action
    from servicecycle.cycle.cycle import Cycle


class WhatIf(NamedTuple):
    """What was changed, by actions put in place and by values set, and the analysis of the cycle as it is.

    `uncounted` are effects of these actions on what is unknown.
    """

    actions: tuple[str, ...]
    settings: tuple[str, ...]
    uncounted: tuple[Uncounted, ...]
    today: Analysis


def what_if(today: Cycle, changed: Cycle, *, actions: Sequence[str] = (), settings: Sequence[str] = ()) -> Analysis:
    """Return the analysis of a changed cycle with some of its actions in place, and today's beside it.

    Raises `ImpossibleRequest` for an action that does not exist, and for actions that cannot be together.
    """
    from servicecycle.analysis.analysis import analyze  # noqa: PLC0415  an analysis holds one of these

    chosen = _together(changed, tuple(dict.fromkeys(actions)))
    moving = levers(changed, chosen)
    found = analyze(moved(changed, moving, range(len(chosen))))
    ids = tuple(one.id for one in chosen)
    return found._replace(what_if=WhatIf(ids, tuple(settings), moving.uncounted, analyze(today)))


def _together(cycle: Cycle, ids: tuple[str, ...]) -> tuple[Action, ...]:
    """Return the actions of these ids, in the order of the file."""
    known = {action.id: action for action in cycle.actions}
    for id_ in ids:
        if id_ not in known:
            raise ImpossibleRequest(_no_such(id_, tuple(known)))
    in_place_already = {action.id for action in cycle.actions if action.status == "done"}
    for action in (known[id_] for id_ in ids):
        for other in action.excludes:
            if other in ids:
                raise ImpossibleRequest(
                    said("--with: {one} and {other} exclude each other; name one of them", one=action.id, other=other)
                )
        for other in action.requires:
            if other not in in_place_already.union(ids):
                raise ImpossibleRequest(
                    said("--with: {one} makes no sense without {other}; name both", one=action.id, other=other)
                )
    return tuple(action for action in cycle.actions if action.id in ids)


def _no_such(id_: str, known: tuple[str, ...]) -> str:
    if not known:
        return said("--with {id}: the file has no actions; give it some under `actions`", id=id_)
    return said("--with {id}: there is no such action; name one of: {known}", id=id_, known=", ".join(known))

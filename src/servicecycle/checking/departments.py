"""Which departments take part in which steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.spelling import folded

if TYPE_CHECKING:
    from servicecycle.cycle.cycle import Cycle

Serving = tuple[int, frozenset[str], frozenset[str]]
"""A step's position, the departments that take part in it, and the ids of those who serve without a known one."""


def serving(cycle: Cycle) -> tuple[Serving, ...]:
    """Return the steps in which departments take part; customers and their departments do not count.

    A department that is spelled two ways is one; it goes by the spelling that comes first among the actors.
    """
    spelled: dict[str, str] = {}
    providers = {id_: actor.department for id_, actor in cycle.actors.items() if actor.role != "customer"}
    known = {id_: spelled.setdefault(folded(name), name) for id_, name in providers.items() if name}
    found = []
    for at, step in enumerate(cycle.steps if known else ()):
        departments = frozenset(known[actor] for actor in step.actors if actor in known)
        if departments:
            others = frozenset(actor for actor in step.actors if actor in providers and actor not in known)
            found.append((at, departments, others))
    return tuple(found)

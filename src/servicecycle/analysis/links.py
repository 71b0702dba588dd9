"""Where the chain from critical moments to measures breaks: what the trace and the rules of `check` have in common.

Positions are those in the lists of the cycle. What was dropped is excused, and so is a critical moment that cannot
happen any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.cycle.cycle import Cycle

_OVER = ("done", "dropped")


def critical_moments_without_requirement(cycle: Cycle) -> Iterator[int]:
    """Yield each critical moment that no requirement is for, and whose step none is for either."""
    named = {name for requirement in cycle.requirements for name in requirement.for_}
    for at, moment in enumerate(cycle.critical_moments):
        if moment.id not in named and moment.step not in named and moment.probability != 0:
            yield at


def requirements_for_nothing(cycle: Cycle) -> Iterator[int]:
    """Yield each requirement that names neither a critical moment nor a step."""
    yield from (at for at, requirement in enumerate(cycle.requirements) if not requirement.for_)


def requirements_without(cycle: Cycle, what: Literal["from_", "standard"]) -> Iterator[int]:
    """Yield each requirement that does not say whose voice it is, or how one tells that it is met."""
    yield from (at for at, requirement in enumerate(cycle.requirements) if getattr(requirement, what) is None)


def requirements_without_action(cycle: Cycle) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield each requirement that no action meets, with the dropped ones that would have met it."""
    met: set[str] = set()
    dropped: dict[str, tuple[int, ...]] = {}
    for at, action in enumerate(cycle.actions):
        if action.status != "dropped":
            met.update(action.meets)
            continue
        for name in dict.fromkeys(action.meets):
            dropped[name] = (*dropped.get(name, ()), at)
    for at, requirement in enumerate(cycle.requirements):
        if requirement.id not in met:
            yield at, dropped.get(requirement.id, ())


def actions_without(cycle: Cycle, what: Literal["meets", "owner", "measure"]) -> Iterator[int]:
    """Yield each action that meets no requirement, that nobody owns, or that nothing will show the worth of."""
    for at, action in enumerate(cycle.actions):
        if not getattr(action, what) and action.status != "dropped":
            yield at


def unfinished_without(cycle: Cycle, what: Literal["due", "effects"]) -> Iterator[int]:
    """Yield each action, still to be done, that has no date, or that does not say what it changes."""
    for at, action in enumerate(cycle.actions):
        if not getattr(action, what) and action.status not in _OVER:
            yield at

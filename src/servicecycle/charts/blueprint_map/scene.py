"""What the blueprint shows, and in which words and look: handed to every row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.journey_map.lanes import ROLES, handoffs
from servicecycle.charts.parts import Span

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.theme import Theme
    from servicecycle.cycle.actor import Role
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.step import Step
    from servicecycle.words import Words

PROVIDERS: tuple[Role, ...] = tuple(role for role in ROLES if role != "customer")


class Handoff(NamedTuple):
    """Where one provider's part ends and another's begins; `departments`: from one department to another."""

    at: int
    giver: str
    next_at: int
    taker: str
    departments: bool


def found_handoffs(cycle: Cycle) -> tuple[Handoff, ...]:
    """Return the hand-offs of a cycle."""
    found = []
    for at, giver, next_at, taker in handoffs(cycle):
        ours, theirs = cycle.actors[giver].department, cycle.actors[taker].department
        found.append(Handoff(at, giver, next_at, taker, None not in {ours, theirs} and ours != theirs))
    return tuple(found)


def has_ground(cycle: Cycle) -> bool:
    """Tell whether a cycle says anything that a blueprint shows, beyond the names of its steps."""
    return any(step.actors or step.physical_evidence or step.backstage for step in cycle.steps)


@dataclass(frozen=True)
class Scene:
    """An analysed cycle, the words and the look in which it is shown; `span` are the steps shown, if not all."""

    analysis: Analysis
    words: Words
    theme: Theme
    span: Span | None = None

    @property
    def shown(self) -> Span:
        """The steps that are shown."""
        return self.span or Span(0, len(self.steps) - 1)

    @property
    def cycle(self) -> Cycle:
        """The cycle itself."""
        return self.analysis.cycle

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the cycle."""
        return self.analysis.cycle.steps

    @cached_property
    def handoffs(self) -> tuple[Handoff, ...]:
        """The hand-offs of the cycle."""
        return found_handoffs(self.cycle)

    @cached_property
    def turns(self) -> frozenset[int]:
        """The steps before which there is a hand-off."""
        return frozenset(handoff.next_at for handoff in self.handoffs)

    @cached_property
    def cast(self) -> dict[Role, tuple[str, ...]]:
        """The actors that take part in any step, by role, each role in the file's order."""
        acting = {actor for step in self.steps for actor in step.actors}
        found: dict[Role, tuple[str, ...]] = {}
        for role in ROLES:
            members = tuple(id_ for id_, actor in self.cycle.actors.items() if actor.role == role and id_ in acting)
            if members:
                found[role] = members
        return found

    @cached_property
    def provided(self) -> bool:
        """Is any provider named at any step?"""
        return any(role in self.cast for role in PROVIDERS)

    def name(self, actor: str) -> str:
        """Return what readers know an actor by."""
        return self.cycle.actors[actor].name or actor

    def is_unserved(self, at: int) -> bool:
        """Tell whether nobody is named at a step: who acts there is unknown, while others are known."""
        return bool(self.cast) and not self.steps[at].actors

    def is_without_customer(self, at: int) -> bool:
        """Tell whether others are named at a step, and no customer."""
        actors = self.steps[at].actors
        return bool(actors) and all(self.cycle.actors[actor].role != "customer" for actor in actors)

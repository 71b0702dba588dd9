"""What the chain critical moment → requirement → action → measure lacks (method, *The chain*).

A *broken link* leaves the chain in two pieces; a *loose end* is something that the chain holds without, and that
somebody will ask for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from servicecycle.analysis import links

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.analysis.trace import ActionLinks
    from servicecycle.cycle.action import Action, Effect
    from servicecycle.cycle.critical_moment import CriticalMoment
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.requirement import Requirement

BrokenCode = Literal[
    "critical-moment-without-requirement",
    "requirement-for-nothing",
    "requirement-without-action",
    "action-without-requirement",
    "action-with-effects-elsewhere",
    "action-without-measure",
]
LooseCode = Literal[
    "requirement-without-voice",
    "requirement-without-standard",
    "action-without-owner",
    "action-without-due-date",
    "action-without-effects",
    "effect-elsewhere",
]
Code = BrokenCode | LooseCode
BROKEN: tuple[BrokenCode, ...] = get_args(BrokenCode)
LOOSE: tuple[LooseCode, ...] = get_args(LooseCode)
"""Along the chain; a code that a rule of `check` has too is called as the rule is."""


class Lack(NamedTuple):
    """A broken link or a loose end: of which critical moment, requirement or action.

    `also` are ids that it has to do with: the dropped actions that would have met a requirement, or the steps and
    critical moments at which effects are.
    """

    code: Code
    id: str
    also: tuple[str, ...] = ()


def lacks(cycle: Cycle, actions: Sequence[ActionLinks]) -> tuple[tuple[Lack, ...], tuple[Lack, ...]]:
    """Return the broken links, then the loose ends, each along the chain and in the order of the file."""
    found = (*_of_chain(cycle), *_of_effects(cycle, actions))
    return tuple(_ordered(found, BROKEN)), tuple(_ordered(found, LOOSE))


def _of_chain(cycle: Cycle) -> Iterator[Lack]:
    """Yield what the rules of `check` find too, and what is found as they find it."""
    moments, requirements, actions = cycle.critical_moments, cycle.requirements, cycle.actions
    found: tuple[tuple[Code, Iterable[int], Sequence[CriticalMoment | Requirement | Action]], ...] = (
        ("critical-moment-without-requirement", links.critical_moments_without_requirement(cycle), moments),
        ("requirement-for-nothing", links.requirements_for_nothing(cycle), requirements),
        ("requirement-without-voice", links.requirements_without(cycle, "from_"), requirements),
        ("requirement-without-standard", links.requirements_without(cycle, "standard"), requirements),
        ("action-without-requirement", links.actions_without(cycle, "meets"), actions),
        ("action-without-measure", links.actions_without(cycle, "measure"), actions),
        ("action-without-owner", links.actions_without(cycle, "owner"), actions),
        ("action-without-due-date", links.unfinished_without(cycle, "due"), actions),
        ("action-without-effects", links.unfinished_without(cycle, "effects"), actions),
    )
    for code, positions, ones in found:
        yield from (Lack(code, ones[at].id) for at in positions)
    for at, dropped in links.requirements_without_action(cycle):
        yield Lack("requirement-without-action", requirements[at].id, tuple(actions[one].id for one in dropped))


def _of_effects(cycle: Cycle, actions: Iterable[ActionLinks]) -> Iterator[Lack]:
    """Yield the effects at none of the critical moments and steps that an action's requirements are for.

    A step counts where one of its critical moments does. Where nothing is known of what the requirements are for, the
    link is broken before, and is told there.
    """
    step_of = {moment.id: moment.step for moment in cycle.critical_moments}
    for action, its in zip(cycle.actions, actions, strict=True):
        if its.dropped or not (its.critical_moments or its.steps):
            continue
        steps, critical = {*its.steps, *(step_of[id_] for id_ in its.critical_moments)}, set(its.critical_moments)
        beside = [one for one in action.effects if one.step not in steps and one.critical_moment not in critical]
        if beside and len(beside) == len(action.effects):
            yield Lack("action-with-effects-elsewhere", action.id, _places(beside))
        else:
            for effect in beside:
                yield Lack("effect-elsewhere", action.id, _places([effect]))


def _places(effects: Iterable[Effect]) -> tuple[str, ...]:
    named = (id_ for effect in effects for id_ in (effect.step, effect.critical_moment) if id_ is not None)
    return tuple(dict.fromkeys(named))


def _ordered(found: Sequence[Lack], codes: tuple[Code, ...]) -> Iterator[Lack]:
    for code in codes:
        yield from (lack for lack in found if lack.code == code)

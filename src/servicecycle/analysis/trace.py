"""The chain critical moment → requirement → action → measure, from every end to every end (method, *The chain*).

A requirement that is for a step is for the critical moments there too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.lacks import lacks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.analysis.lacks import Lack
    from servicecycle.cycle.cycle import Cycle


class Beginning(NamedTuple):
    """Where a chain begins: a critical moment, or a step that some requirement is for; and the requirements for it.

    Those for the step of a critical moment are among them; `direct` are those that name it. One that cannot
    `happen` any more needs none.
    """

    kind: Literal["critical_moment", "step"]
    id: str
    step: str
    requirements: tuple[str, ...]
    direct: tuple[str, ...]
    happens: bool = True


class RequirementLinks(NamedTuple):
    """A requirement: the critical moments and steps that it is for, and the actions that meet it, `dropped` apart."""

    id: str
    critical_moments: tuple[str, ...]
    steps: tuple[str, ...]
    actions: tuple[str, ...]
    dropped: tuple[str, ...]


class ActionLinks(NamedTuple):
    """An action: the requirements that it meets, and the critical moments and steps that these are for."""

    id: str
    requirements: tuple[str, ...]
    critical_moments: tuple[str, ...]
    steps: tuple[str, ...]
    dropped: bool
    measured: bool


class Trace(NamedTuple):
    """All chains of a cycle, in the order of its file; ids only.

    `through` are the critical moments from which a chain leads whole to a measure. `broken` and `loose` stand in the
    order of the chain, and of the file.
    """

    beginnings: tuple[Beginning, ...]
    requirements: tuple[RequirementLinks, ...]
    actions: tuple[ActionLinks, ...]
    through: tuple[str, ...]
    broken: tuple[Lack, ...]
    loose: tuple[Lack, ...]

    @property
    def at_stake(self) -> tuple[str, ...]:
        """The critical moments from which a chain should lead: all that can happen."""
        return tuple(one.id for one in self.beginnings if one.kind == "critical_moment" and one.happens)


def trace(cycle: Cycle) -> Trace:
    """Follow every chain of a cycle."""
    places = _Places(cycle)
    requirements = tuple(_requirements(cycle, places))
    actions = tuple(_actions(cycle, requirements))
    beginnings = (*_critical(cycle, requirements), *_steps(cycle, requirements))
    broken, loose = lacks(cycle, actions)
    return Trace(
        beginnings=beginnings,
        requirements=requirements,
        actions=actions,
        through=tuple(_through(beginnings, requirements, actions)),
        broken=broken,
        loose=loose,
    )


class _Places:
    """The steps and critical moments by what a requirement may call them."""

    def __init__(self, cycle: Cycle) -> None:
        self.steps = {step.id: at for at, step in enumerate(cycle.steps)}
        self.step_of = {moment.id: moment.step for moment in cycle.critical_moments}
        self._at: dict[str, list[str]] = {}
        for moment in cycle.critical_moments:
            self._at.setdefault(moment.step, []).append(moment.id)

    def moments(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the critical moments among these names, and those at the steps among them."""
        found: dict[str, None] = {}
        for name in names:
            found |= dict.fromkeys([*([name] if name in self.step_of else []), *self._at.get(name, [])])
        return tuple(found)


def _requirements(cycle: Cycle, places: _Places) -> Iterator[RequirementLinks]:
    met: dict[str, list[str]] = {}
    given_up: dict[str, list[str]] = {}
    for action in cycle.actions:
        for name in dict.fromkeys(action.meets):
            (given_up if action.status == "dropped" else met).setdefault(name, []).append(action.id)
    for one in cycle.requirements:
        steps = tuple(name for name in dict.fromkeys(one.for_) if name in places.steps)
        critical = places.moments(one.for_)
        yield RequirementLinks(one.id, critical, steps, tuple(met.get(one.id, ())), tuple(given_up.get(one.id, ())))


def _actions(cycle: Cycle, requirements: Iterable[RequirementLinks]) -> Iterator[ActionLinks]:
    needed = {one.id: one for one in requirements}
    for action in cycle.actions:
        meets = tuple(dict.fromkeys(action.meets))
        critical = dict.fromkeys(id_ for name in meets for id_ in needed[name].critical_moments)
        steps = dict.fromkeys(id_ for name in meets for id_ in needed[name].steps)
        dropped = action.status == "dropped"
        yield ActionLinks(action.id, meets, tuple(critical), tuple(steps), dropped, action.measure is not None)


def _critical(cycle: Cycle, requirements: Iterable[RequirementLinks]) -> Iterator[Beginning]:
    direct, every = {one.id: set(one.for_) for one in cycle.requirements}, _by_place(requirements, "critical_moments")
    for moment in cycle.critical_moments:
        found = tuple(every.get(moment.id, ()))
        named = tuple(name for name in found if moment.id in direct[name])
        yield Beginning("critical_moment", moment.id, moment.step, found, named, moment.probability != 0)


def _steps(cycle: Cycle, requirements: Iterable[RequirementLinks]) -> Iterator[Beginning]:
    every = _by_place(requirements, "steps")
    for step in cycle.steps:
        if step.id in every:
            found = tuple(every[step.id])
            yield Beginning("step", step.id, step.id, found, found)


def _by_place(
    requirements: Iterable[RequirementLinks], kind: Literal["critical_moments", "steps"]
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in requirements:
        for id_ in getattr(one, kind):
            found.setdefault(id_, []).append(one.id)
    return found


def _through(
    beginnings: Iterable[Beginning], requirements: Iterable[RequirementLinks], actions: Iterable[ActionLinks]
) -> Iterator[str]:
    measured = {one.id for one in actions if one.measured}
    whole = {one.id for one in requirements if not measured.isdisjoint(one.actions)}
    for one in beginnings:
        if one.kind == "critical_moment" and not whole.isdisjoint(one.requirements):
            yield one.id

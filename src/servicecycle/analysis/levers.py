"""What the actions of a cycle can move: each figure that some effect names, as it is now and with any of them in place.

A step that was rated as a whole counts, for effects on single attributes, as rated the same in all seven. An effect
on what is unknown moves nothing, and is named; an unknown severity moves from 1 and an unknown recovery from 0, as
which they count in every sum (method, section 3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.changes import WEIGHTS, Span, Weighted, change, composed
from servicecycle.analysis.weighing import mean
from servicecycle.cycle.attributes import DELIVERY, DESIGN, MEANING
from servicecycle.evidence.incidents import chance
from servicecycle.evidence.measures import measured

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from servicecycle.cycle.action import Action, Effect
    from servicecycle.cycle.attributes import Attribute
    from servicecycle.cycle.critical_moment import CriticalMoment
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.step import Step
    from servicecycle.evidence.measures import Measures

Figure = Literal["perceived", "effort", "duration", "probability", "severity", "recovery"]

_A_HUNDRED_YEARS = 36525 * 86400.0
_SHARE: dict[Figure, Span] = {
    "probability": Span(0, 1, more_is_better=False),
    "severity": Span(0, 1, more_is_better=False),
    "recovery": Span(0, 1, more_is_better=True),
}
_TIME = Span(0, _A_HUNDRED_YEARS, more_is_better=False)


class Lever(NamedTuple):
    """One effect on one figure: the action's position among the actions, and the change by its weight."""

    action: int
    change: Weighted


class Quantity(NamedTuple):
    """A figure as it is now, the scale that it lives on, and what moves it."""

    now: float
    span: Span
    levers: tuple[Lever, ...]

    def after(self, chosen: Collection[int]) -> float:
        """Return the figure with the chosen actions in place."""
        return composed(self.now, (lever.change for lever in self.levers if lever.action in chosen), self.span)

    def moved_by(self, chosen: Collection[int]) -> bool:
        """Tell whether one of the chosen actions is among what moves it."""
        return any(lever.action in chosen for lever in self.levers)


class StepLevers(NamedTuple):
    """What can be moved at a step, on the file's scale; durations in seconds.

    `attributes` are those that were rated, or all seven where the `whole` was and an effect is on a single one.
    """

    whole: Quantity | None
    attributes: Mapping[Attribute, Quantity]
    effort: Quantity | None
    duration: Quantity | None

    @property
    def actions(self) -> set[int]:
        """The positions of the actions that change the score of this step."""
        return _moved_by(self.whole, self.effort, *self.attributes.values())

    def perceived_moves(self, chosen: Collection[int]) -> bool:
        """Tell whether one of the chosen actions changes what is perceived."""
        return any(one.moved_by(chosen) for one in (self.whole, *self.attributes.values()) if one is not None)

    def perceived(self, chosen: Collection[int], theta: float) -> float | None:
        """Return what is perceived of the whole with the chosen actions in place; `None` where nothing moves it."""
        if not self.attributes:
            return None if self.whole is None else self.whole.after(chosen)
        values = {attribute: one.after(chosen) for attribute, one in self.attributes.items()}
        design = mean(values.get(attribute) for attribute in DESIGN)
        delivery = mean(values.get(attribute) for attribute in DELIVERY)
        if design is None or delivery is None:
            return delivery if design is None else design
        return theta * design + (1 - theta) * delivery


class CriticalLevers(NamedTuple):
    """What can be moved at a critical moment; shares from 0 to 1."""

    probability: Quantity | None
    severity: Quantity | None
    recovery: Quantity | None


class Uncounted(NamedTuple):
    """An effect on what is unknown: whose, on which figure of which step or critical moment, in which attribute."""

    action: str
    what: Figure
    of: str
    attribute: Attribute | None = None


class Levers(NamedTuple):
    """All that can be moved, by the ids of steps and of critical moments, and the effects that move nothing."""

    actions: tuple[Action, ...]
    steps: Mapping[str, StepLevers]
    critical_moments: Mapping[str, CriticalLevers]
    uncounted: tuple[Uncounted, ...]


def levers(cycle: Cycle, actions: Sequence[Action]) -> Levers:
    """Return what the given actions can move."""
    gathered = _Gathered(tuple(actions))
    lowest, highest = cycle.scale.min, cycle.scale.max
    better, worse = Span(lowest, highest, more_is_better=True), Span(lowest, highest, more_is_better=False)
    steps = {
        step.id: _step(step, measure, gathered, (better, worse))
        for step, measure in zip(cycle.steps, measured(cycle), strict=True)
        if step.id in gathered.named
    }
    critical = {
        moment.id: _critical(moment, cycle, gathered)
        for moment in cycle.critical_moments
        if moment.id in gathered.named
    }
    return Levers(gathered.actions, steps, critical, tuple(gathered.uncounted))


class _Gathered:
    """The effects of all actions, by the thing that they are on, and those found to move nothing."""

    def __init__(self, actions: tuple[Action, ...]) -> None:
        self.actions = actions
        self.named: dict[str, list[tuple[int, Effect]]] = {}
        self.uncounted: list[Uncounted] = []
        for at, action in enumerate(actions):
            for effect in action.effects:
                for of in (effect.step, effect.critical_moment):
                    if of is not None:
                        self.named.setdefault(of, []).append((at, effect))

    def on(self, of: str, what: Figure, attribute: Attribute | None = None) -> tuple[Lever, ...]:
        """Return what moves a figure: the whole of it, or a single attribute."""
        return tuple(self._on(of, what, attribute))

    def _on(self, of: str, what: Figure, attribute: Attribute | None) -> Iterator[Lever]:
        for at, effect in self.named.get(of, ()):
            given = getattr(effect, what)
            text = given.get(attribute) if isinstance(given, dict) else None if attribute else given
            if text is not None:
                yield Lever(at, Weighted(change(text), WEIGHTS[self.actions[at].confidence]))

    def unknown(self, of: str, what: Figure, levers: Sequence[Lever], attribute: Attribute | None = None) -> None:
        """Note effects that move nothing, since what they are on is unknown."""
        self.uncounted += [Uncounted(self.actions[lever.action].id, what, of, attribute) for lever in levers]

    def quantity(self, of: str, what: Figure, now: float | None, span: Span) -> Quantity | None:
        """Return a figure with what moves it; `None` where nothing does, or where it is unknown."""
        found = self.on(of, what)
        if now is None:
            self.unknown(of, what, found)
            return None
        return Quantity(now, span, found) if found else None


def _step(step: Step, measure: Measures, gathered: _Gathered, spans: tuple[Span, Span]) -> StepLevers:
    better, worse = spans
    whole = gathered.on(step.id, "perceived")
    single = {one: found for one in MEANING if (found := gathered.on(step.id, "perceived", one))}
    rated = {one: _rating(points, better) for one, points in measure.attributes.items()}
    if measure.whole is not None and single:
        rated = dict.fromkeys(MEANING, _rating(measure.whole, better))
    for attribute, found in single.items():
        if attribute not in rated:
            gathered.unknown(step.id, "perceived", found, attribute)
    if measure.whole is None and not rated:
        gathered.unknown(step.id, "perceived", whole)
    moved = whole or any(attribute in rated for attribute in single)
    attributes = {one: Quantity(now, better, (*whole, *single.get(one, ()))) for one, now in rated.items()}
    rate = None if measure.whole is None else _rating(measure.whole, better)
    effort = None if measure.effort is None else _rating(measure.effort, worse)
    typical = step.duration.typical if step.duration else None
    return StepLevers(
        whole=Quantity(rate, better, whole) if rate is not None and moved else None,
        attributes=attributes if moved else {},
        effort=gathered.quantity(step.id, "effort", effort, worse),
        duration=gathered.quantity(step.id, "duration", typical.total_seconds() if typical else None, _TIME),
    )


def _critical(moment: CriticalMoment, cycle: Cycle, gathered: _Gathered) -> CriticalLevers:
    severity = 1.0 if moment.severity is None else moment.severity
    return CriticalLevers(
        probability=gathered.quantity(moment.id, "probability", chance(moment, cycle)[0], _SHARE["probability"]),
        severity=gathered.quantity(moment.id, "severity", severity, _SHARE["severity"]),
        recovery=gathered.quantity(moment.id, "recovery", moment.recovery or 0.0, _SHARE["recovery"]),
    )


def _rating(points: float, span: Span) -> float:
    return span.low + points / 100 * span.length


def _moved_by(*quantities: Quantity | None) -> set[int]:
    return {lever.action for one in quantities if one is not None for lever in one.levers}

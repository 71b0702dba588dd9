"""What a rule is shown: one cycle as it was read, the numbers in force, and the earlier version where there is one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from servicecycle.analysis.moment import is_moment_of_truth
from servicecycle.checking.departments import serving
from servicecycle.cycle.attributes import DELIVERY, DESIGN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.checking.counterparts import Kind
    from servicecycle.checking.departments import Serving
    from servicecycle.checking.edits import Manner
    from servicecycle.checking.settings import Gates
    from servicecycle.cycle.actor import Role
    from servicecycle.cycle.attributes import Perceived
    from servicecycle.cycle.critical_moment import CriticalMoment
    from servicecycle.cycle.step import Step
    from servicecycle.reading.files import Reading
    from servicecycle.reading.places import Route

_PERCEIVED = frozenset({"rating", "perceived", *DESIGN, *DELIVERY})
_WHAT_NAMES_IT = ("id", "name", "incident", "need", "step")


class Subject:
    """One file, with what several rules would otherwise each work out for themselves.

    `thresholds` holds the number in force for each name; `before` is the subject that the earlier version of
    the file makes, where the file is held against one.
    """

    def __init__(
        self,
        reading: Reading,
        *,
        thresholds: Mapping[str, float],
        gates: Gates,
        today: date,
        before: Subject | None = None,
    ) -> None:
        self.reading, self.cycle = reading, reading.cycle
        self.thresholds, self.gates = thresholds, gates
        self.today, self.before = today, before

    @property
    def written(self) -> dict[str, Any]:
        """The plain values as they stand in the file, before shorthand is spelled out."""
        values: dict[str, Any] = self.reading.places.values
        return values

    @property
    def text(self) -> str:
        """The text of the file."""
        return self.reading.places.source.text

    @cached_property
    def manner(self) -> Manner:
        """How the file is written, for rules that mend it."""
        from servicecycle.checking.edits import Manner  # noqa: PLC0415  only mending asks for it

        return Manner(self.reading.places)

    def tag(self, kind: str, at: int) -> Route:
        """Return the route to what names an item of a list in the file: its id, else its name or the like."""
        item = self.written[kind][at]
        key = (
            next((key for key in _WHAT_NAMES_IT if item.get(key) is not None), None) if isinstance(item, dict) else None
        )
        return (kind, at) if key is None else (kind, at, key)

    def list_key(self, kind: str) -> Route:
        """Return the route to a list of the file, or to the file's name where it has no such list."""
        return (kind,) if kind in self.written else ("name",)

    def kept(self, kind: Kind) -> dict[int, int]:
        """Return where a list's parts stand now, by where they stood in the earlier version; gone ones are left out."""
        from servicecycle.checking.counterparts import counterparts  # noqa: PLC0415  only an earlier version needs it

        return counterparts(self.before, self, kind) if self.before else {}

    @cached_property
    def position(self) -> Mapping[str, int]:
        """Where in `cycle.steps` each step stands, by its id."""
        return {step.id: at for at, step in enumerate(self.cycle.steps)}

    @cached_property
    def action_position(self) -> Mapping[str, int]:
        """Where in `cycle.actions` each action stands, by its id."""
        return {action.id: at for at, action in enumerate(self.cycle.actions)}

    @cached_property
    def moments_of_truth(self) -> tuple[int, ...]:
        """The positions of the steps where customer and provider meet, as far as the file says."""
        return tuple(at for at, step in enumerate(self.cycle.steps) if is_moment_of_truth(step, self.cycle))

    @cached_property
    def critical(self) -> Mapping[str, tuple[int, ...]]:
        """The positions in `cycle.critical_moments` of each step's critical moments, by the step's id."""
        found: dict[str, tuple[int, ...]] = {}
        for at, moment in enumerate(self.cycle.critical_moments):
            found[moment.step] = (*found.get(moment.step, ()), at)
        return found

    def incident(self, at: int) -> str:
        """Return what a critical moment is about: its incident, or else the name of its step."""
        moment = self.cycle.critical_moments[at]
        return moment.incident or self.cycle.steps[self.position[moment.step]].name

    @cached_property
    def uncounted(self) -> tuple[int, ...]:
        """The positions in `cycle.critical_moments` of those whose chance nothing tells, as `evidence` reckons it."""
        return tuple(at for at, moment in enumerate(self.cycle.critical_moments) if self._is_uncounted(moment))

    def _is_uncounted(self, moment: CriticalMoment) -> bool:
        if moment.probability is not None or moment.incidents is not None or (moment.id, "incident") in self.surveyed:
            return False
        customers = self.cycle.customers
        passages = customers is not None and bool(customers.count and customers.cycles_per_year)
        return moment.complaints is None or not passages

    @cached_property
    def surveyed(self) -> frozenset[tuple[str, str]]:
        """What answers to the survey tell: of which step or critical moment, and which rating or kind of question."""
        evidence, survey = self.cycle.evidence, self.cycle.survey
        if survey is None or evidence is None or evidence.responses is None:
            return frozenset()
        return frozenset((question.about, question.measures or question.kind) for question in survey.questions)

    @cached_property
    def perceived(self) -> Mapping[int, list[float]]:
        """Every number given for what is perceived, on the file's scale, by the position of its step; none is empty."""
        numbers = {at: known(step.perceived) for at, step in enumerate(self.cycle.steps) if step.perceived is not None}
        return {at: given for at, given in numbers.items() if given}

    @cached_property
    def rated(self) -> frozenset[int]:
        """The positions of the steps where what is perceived was rated: in the file, or by answers to the survey."""
        asked = {self.position.get(about) for about, told in self.surveyed if told in _PERCEIVED}
        return frozenset({*self.perceived, *(at for at in asked if at is not None)})

    @cached_property
    def cast(self) -> frozenset[Role]:
        """The roles of all actors that the file names."""
        return frozenset(actor.role for actor in self.cycle.actors.values())

    def roles(self, at: int) -> frozenset[Role]:
        """Return the roles of those who take part in the step at a position; empty where the file names nobody."""
        return frozenset(self.cycle.actors[actor].role for actor in self.cycle.steps[at].actors)

    @cached_property
    def promised(self) -> range:
        """The positions of the steps that the promise of time spans, both ends counted; all where it names none."""
        promise, steps = self.cycle.promise, self.cycle.steps
        begin = self.position[promise.from_] if promise and promise.from_ else 0
        end = self.position[promise.to] if promise and promise.to else len(steps) - 1
        return range(begin, end + 1)

    def spell(self, at: int, which: str) -> Route:
        """Return the route to the typical, tolerable or worst duration of a step, in either way of writing it."""
        step = self.written["steps"][at]
        parts = (which,) if isinstance(step, dict) and isinstance(step.get("duration"), dict) else ()
        return ("steps", at, "duration", *parts)

    def leaves_customer_out(self, at: int) -> bool:
        """Tell whether the step at a position names who takes part and no customer, though the file has one."""
        roles = self.roles(at)
        told = bool(roles) and "customer" not in roles and not self.cycle.steps[at].moment_of_truth
        return told and "customer" in self.cast

    @cached_property
    def serving(self) -> tuple[Serving, ...]:
        """The steps in which departments take part, and who serves there; see `departments.serving`."""
        return serving(self.cycle)

    @cached_property
    def analysis(self) -> Analysis:
        """The whole analysis: for gates, which are seldom asked for; other rules do without."""
        from servicecycle.analysis.analysis import analyze  # noqa: PLC0415  dear, and seldom wanted

        return analyze(self.cycle)


def known(perceived: Perceived | None) -> list[float]:
    """Return the numbers in a rating, of the whole or of each attribute: those that were given."""
    if isinstance(perceived, dict):
        numbers: list[float | None] = []
        for ratings in perceived.values():
            if isinstance(ratings, tuple):
                numbers += ratings
            else:
                numbers.append(ratings)
        return [number for number in numbers if number is not None]
    if isinstance(perceived, tuple):
        return [number for number in perceived if number is not None]
    return [] if perceived is None else [perceived]


def listed(step: Step) -> Iterator[tuple[Route, tuple[float | None, ...]]]:
    """Yield each list of raters' numbers for what is perceived at a step, with its route from there."""
    if isinstance(step.perceived, dict):
        for attribute, ratings in step.perceived.items():
            if isinstance(ratings, tuple):
                yield ("perceived", attribute), ratings
    elif isinstance(step.perceived, tuple):
        yield ("perceived",), step.perceived

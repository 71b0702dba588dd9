"""What a rule is shown: one cycle as it was read, the numbers in force, and the earlier version where there is one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from servicecycle.analysis.moment import is_moment_of_truth

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.checking.settings import Gates
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.reading.files import Reading
    from servicecycle.reading.places import Route

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

    def tag(self, kind: str, at: int) -> Route:
        """Return the route to what names an item of a list in the file: its id, else its name or the like."""
        item = self.written[kind][at]
        key = (
            next((key for key in _WHAT_NAMES_IT if item.get(key) is not None), None) if isinstance(item, dict) else None
        )
        return (kind, at) if key is None else (kind, at, key)

    @cached_property
    def position(self) -> Mapping[str, int]:
        """Where in `cycle.steps` each step stands, by its id."""
        return {step.id: at for at, step in enumerate(self.cycle.steps)}

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

    @cached_property
    def analysis(self) -> Analysis:
        """The whole analysis: for gates, which are seldom asked for; other rules do without."""
        from servicecycle.analysis.analysis import analyze  # noqa: PLC0415  dear, and seldom wanted

        return analyze(self.cycle)


def names_customer(cycle: Cycle, actors: tuple[str, ...]) -> bool:
    """Tell whether the customer is among the actors."""
    return any(cycle.actors[actor].role == "customer" for actor in actors)

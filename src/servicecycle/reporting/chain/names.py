"""What the parts of the chain are called by those who read of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.lacks import Lack


class Names:
    """The parts of a cycle by their ids."""

    def __init__(self, analysis: Analysis) -> None:
        cycle = analysis.cycle
        self.steps = {step.id: step.name for step in cycle.steps}
        self.critical_moments = {
            moment.id: moment.incident or self.steps[moment.step] for moment in cycle.critical_moments
        }
        self.requirements = {requirement.id: requirement.need for requirement in cycle.requirements}
        self.actions = {action.id: action.name for action in cycle.actions}

    def of(self, lack: Lack) -> str:
        """Return the name of what a broken link or a loose end is of."""
        kind = lack.code.partition("-")[0]
        if kind == "critical":
            return self.critical_moments[lack.id]
        return self.requirements[lack.id] if kind == "requirement" else self.actions[lack.id]

    def place(self, id_: str) -> str:
        """Return the name of a critical moment, or of a step."""
        return self.critical_moments.get(id_) or self.steps[id_]

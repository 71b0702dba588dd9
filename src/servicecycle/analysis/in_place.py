"""The cycle as it would be with actions in place, so that everything else can be reckoned of it as of any other."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from servicecycle.analysis.levers import levers

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from servicecycle.analysis.levers import CriticalLevers, Levers, StepLevers
    from servicecycle.cycle.action import Action
    from servicecycle.cycle.critical_moment import CriticalMoment
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.step import Step


def in_place(cycle: Cycle, actions: Sequence[Action]) -> Cycle:
    """Return the cycle with the actions' effects in place, each by its confidence (method, section 7)."""
    return moved(cycle, levers(cycle, actions), range(len(actions)))


def moved(cycle: Cycle, all_levers: Levers, chosen: Collection[int]) -> Cycle:
    """Return the cycle with the chosen of the levers' actions in place."""
    steps = tuple(_step(step, all_levers.steps.get(step.id), cycle.method.theta, chosen) for step in cycle.steps)
    critical = tuple(
        _critical(moment, all_levers.critical_moments.get(moment.id), chosen) for moment in cycle.critical_moments
    )
    return cycle.model_copy(update={"steps": steps, "critical_moments": critical})


def _step(step: Step, can_move: StepLevers | None, theta: float, chosen: Collection[int]) -> Step:
    if can_move is None:
        return step
    after: dict[str, Any] = {}
    if can_move.perceived_moves(chosen):
        after["perceived"] = (
            {attribute: one.after(chosen) for attribute, one in can_move.attributes.items()}
            if can_move.whole is None
            else can_move.perceived(chosen, theta)
        )
    if can_move.effort is not None and can_move.effort.moved_by(chosen):
        after["effort"] = can_move.effort.after(chosen)
    if can_move.duration is not None and step.duration is not None and can_move.duration.moved_by(chosen):
        typical = timedelta(seconds=can_move.duration.after(chosen))
        after["duration"] = step.duration.model_copy(update={"typical": typical})
    return step.model_copy(update=after) if after else step


def _critical(moment: CriticalMoment, can_move: CriticalLevers | None, chosen: Collection[int]) -> CriticalMoment:
    if can_move is None:
        return moment
    after: dict[str, Any] = {
        figure: one.after(chosen)
        for figure, one in can_move._asdict().items()
        if one is not None and one.moved_by(chosen)
    }
    if "probability" in after:  # what was counted is no longer so
        after |= {"incidents": None, "complaints": None}
    return moment.model_copy(update=after) if after else moment

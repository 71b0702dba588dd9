"""Effects that were not counted, since what they are on is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.levers import Uncounted
    from servicecycle.words import Words


def uncounted_text(one: Uncounted, analysis: Analysis, words: Words) -> str:
    """Say which effect was not counted, and what to measure for it to be."""
    names = {action.id: action.name for action in analysis.cycle.actions}
    action = words("plan.quoted", name=names[one.action])
    if one.what == "probability":
        moments = {moment.id: moment for moment in analysis.cycle.critical_moments}
        incident = moments[one.of].incident or analysis.moment(moments[one.of].step).name
        return words("plan.uncounted.probability", action=action, incident=incident)
    step = analysis.moment(one.of).name
    if one.attribute:
        attribute = words(f"terms.{one.attribute}")
        return words("plan.uncounted.attribute", action=action, step=step, attribute=attribute, rating=one.attribute)
    return words(f"plan.uncounted.{one.what}", action=action, step=step)

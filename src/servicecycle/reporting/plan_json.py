"""The plan as plain data, after its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servicecycle.reporting.planned.left_out import why_text
from servicecycle.reporting.planned.prices import price_text
from servicecycle.reporting.planned.telling import telling
from servicecycle.reporting.uncounted import uncounted_text

if TYPE_CHECKING:
    from datetime import date

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.outcome import Outcome
    from servicecycle.analysis.planning.calendar import Work
    from servicecycle.analysis.planning.frontier import Frontier
    from servicecycle.analysis.planning.request import Bounds
    from servicecycle.reporting.plan_contract import (
        BoundsJson,
        ChosenJson,
        FrontierJson,
        LeftOutJson,
        OutcomeJson,
        PlanJson,
        PlannedJson,
        PriceJson,
        UncountedJson,
        WorkJson,
    )
    from servicecycle.reporting.planned.telling import Telling
    from servicecycle.words import Words


def planned_json(file: str, analysis: Analysis, words: Words) -> PlannedJson:
    """Return what `plan` prints."""
    head: dict[str, Any] = {"file": file, "name": analysis.cycle.name, "language": words.language}
    return {"servicecycle": 1, **head, "plan": plan_json(analysis, words, whole=True)}  # type: ignore[typeddict-item]


def plan_json(analysis: Analysis, words: Words, *, whole: bool = False) -> PlanJson | None:
    """Return the plan, `whole`: with its frontier and its prices; nothing where there is none."""
    plan = analysis.plan
    if plan is None:
        return None
    told = telling(analysis, plan, words)
    return {
        "measure": plan.measure,
        "chosen": list(plan.ids),
        "left_out": _left_out(told),
        "cost": plan.cost,
        "effort_days": plan.effort_days,
        "bounds": _bounds(plan.bounds),
        "benefit": plan.benefit,
        "gap": plan.gap,
        "proven": plan.proven,
        "before": _outcome(plan.before),
        "after": _outcome(plan.after),
        "actions": _chosen(told),
        "calendar": [_work(work) for work in plan.calendar],
        "uncounted": _uncounted(told),
        "frontier": _frontier(analysis.frontier) if whole else None,
        "prices": _prices(told) if whole else None,
    }


def _chosen(told: Telling) -> list[ChosenJson]:
    return [
        {
            "id": one.id,
            "must": one.must,
            "cost": one.cost,
            "effort_days": one.effort_days,
            "adds": one.adds,
            "lifts": one.lifts,
        }
        for one in told.plan.chosen
    ]


def _left_out(told: Telling) -> list[LeftOutJson]:
    return [
        {"id": out.id, "why": out.why, "others": list(out.others), "short": out.short, "text": why_text(out, told)}
        for out in told.plan.left_out
    ]


def _uncounted(told: Telling) -> list[UncountedJson]:
    return [
        {
            "action": one.action,
            "what": one.what,
            "of": one.of,
            "attribute": one.attribute,
            "text": uncounted_text(one, told.analysis, told.words),
        }
        for one in told.plan.uncounted
    ]


def _prices(told: Telling) -> list[PriceJson]:
    return [
        {
            "constraint": one.constraint,
            "of": list(one.of),
            "more": one.more,
            "gain": one.gain,
            "chosen": list(one.chosen),
            "text": price_text(one, told),
        }
        for one in told.analysis.prices
    ]


def _frontier(frontier: Frontier | None) -> FrontierJson | None:
    if frontier is None:
        return None
    return {
        "resource": frontier.resource,
        "bound": frontier.bound,
        "points": [
            {"takes": point.takes, "benefit": point.benefit, "chosen": list(point.chosen)} for point in frontier.points
        ],
        "thinned": frontier.thinned,
    }


def _outcome(outcome: Outcome) -> OutcomeJson:
    return {
        "service": outcome.service,
        "experience": outcome.experience,
        "memory": outcome.memory,
        "floor": outcome.floor,
        "spoil_risk": outcome.spoil_risk,
        "at_risk": outcome.at_risk,
        "takes": None if outcome.takes is None else outcome.takes.total_seconds() / 60,
        "kept": outcome.kept,
    }


def _bounds(bounds: Bounds) -> BoundsJson:
    return {
        "budget": bounds.budget,
        "effort_days": bounds.effort_days,
        "capacity": dict(bounds.capacity),
        "start": _day(bounds.start),
        "until": _day(bounds.until),
    }


def _work(work: Work) -> WorkJson:
    return {
        "action": work.action,
        "owner": work.owner,
        "begins": work.begins,
        "ends": work.ends,
        "first_day": _day(work.first_day),
        "last_day": _day(work.last_day),
        "due": _day(work.due),
        "late": work.late,
        "after": list(work.after),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

"""The chains from critical moments to measures, as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servicecycle.reporting.chain.lacking import lack_text
from servicecycle.reporting.chain.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.lacks import Lack
    from servicecycle.analysis.trace import Trace
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.reporting.trace_contract import (
        TracedActionJson,
        TracedMomentJson,
        TracedRequirementJson,
        TracedStepJson,
        TraceJson,
    )
    from servicecycle.words import Words


def trace_json(analysis: Analysis, words: Words) -> TraceJson | None:
    """Return the chains of a cycle; `None` where it has nothing that could begin or end one."""
    cycle = analysis.cycle
    if not (cycle.critical_moments or cycle.requirements or cycle.actions):
        return None
    trace, names = analysis.trace, Names(analysis)
    return {
        "critical_moments": list(_moments(trace)),
        "steps": list(_steps(trace)),
        "requirements": list(_requirements(cycle, trace)),
        "actions": list(_actions(cycle, trace)),
        "broken": _lacks(trace.broken, names, words),
        "loose": _lacks(trace.loose, names, words),
    }


def _moments(trace: Trace) -> Iterator[TracedMomentJson]:
    through = set(trace.through)
    for one in trace.beginnings:
        if one.kind == "critical_moment":
            needs = list(one.requirements)
            yield {"id": one.id, "step": one.step, "requirements": needs, "through": one.id in through}


def _steps(trace: Trace) -> Iterator[TracedStepJson]:
    for one in trace.beginnings:
        if one.kind == "step":
            yield {"step": one.step, "requirements": list(one.requirements)}


def _requirements(cycle: Cycle, trace: Trace) -> Iterator[TracedRequirementJson]:
    for one, its in zip(cycle.requirements, trace.requirements, strict=True):
        yield {
            "id": one.id,
            "need": one.need,
            "critical_moments": list(its.critical_moments),
            "steps": list(its.steps),
            "voice": one.from_,
            "standard": one.standard,
            "actions": list(its.actions),
            "dropped": list(its.dropped),
        }


def _actions(cycle: Cycle, trace: Trace) -> Iterator[TracedActionJson]:
    for one, its in zip(cycle.actions, trace.actions, strict=True):
        yield {
            "id": one.id,
            "name": one.name,
            "requirements": list(its.requirements),
            "owner": one.owner,
            "due": one.due.isoformat() if one.due else None,
            "status": one.status,
            "measure": one.measure,
        }


def _lacks(lacks: Iterable[Lack], names: Names, words: Words) -> list[Any]:
    return [
        {"code": one.code, "id": one.id, "also": list(one.also), "text": lack_text(one, names, words)} for one in lacks
    ]

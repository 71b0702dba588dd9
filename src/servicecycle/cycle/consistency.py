"""What no single part of a file can know: ids that must be one of a kind, shares that must add up, one scale for all.

The checks walk plain data, not models, and step over whatever is malformed: so a file's broken
references are found in the same run as its misspelt keys.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from servicecycle.cycle.plain import LISTS_WITH_IDS, Inconsistency, Route, entries, ids, is_number, items
from servicecycle.cycle.ratings import off_the_scale
from servicecycle.cycle.references import dead_references
from servicecycle.cycle.theme import faint
from servicecycle.errors import said

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDING = 1e-9
_KEYS_OF_STEPS = frozenset({"id", "name", "phase", "actors", "importance", "expected", "perceived", "effort"})


def inconsistencies(data: Any) -> Iterator[Inconsistency]:
    """Yield every contradiction between the parts of a spelled-out file."""
    if not isinstance(data, dict):
        return
    if data.get("steps") == []:
        yield Inconsistency("no_steps", ("steps",), {})
    identified = {key: ids(data, key) for key in LISTS_WITH_IDS}
    yield from _repeated_ids(data, identified)
    yield from _repeated_phases(data)
    yield from _run_together(data)
    yield from dead_references(data, identified)
    yield from _backward_promise(data, identified["steps"])
    yield from _impossible_shares(data)
    yield from _impossible_counts(data)
    yield from _upward_paths(data)
    yield from _faint_colors(data)
    yield from off_the_scale(data)


def _repeated_ids(data: dict[str, Any], identified: dict[str, dict[str, int]]) -> Iterator[Inconsistency]:
    for key, first in identified.items():
        yield from _repeated(data, (key,), first)
    survey = data.get("survey")
    yield from _repeated(survey, ("survey", "questions"), ids(survey, "questions"))


def _repeated(holder: Any, route: Route, first: dict[str, int]) -> Iterator[Inconsistency]:
    for at, item in items(holder, str(route[-1])):
        id_ = str(item.get("id"))
        if first.get(id_, at) != at:
            yield Inconsistency("repeated_id", (*route, at, "id"), {"id": id_, "also": (*route, first[id_], "id")})


def _repeated_phases(data: dict[str, Any]) -> Iterator[Inconsistency]:
    phases = data.get("phases")
    first: dict[str, int] = {}
    for at, phase in enumerate(phases if isinstance(phases, list) else []):
        if first.setdefault(str(phase), at) != at:
            earlier = ("phases", first[str(phase)])
            yield Inconsistency("repeated_phase", ("phases", at), {"id": str(phase), "also": earlier})


def _run_together(data: dict[str, Any]) -> Iterator[Inconsistency]:
    """Find steps like `name:Waits`: a key and its value, meant so, with no space between them."""
    for at, step in items(data, "steps"):
        key, colon, rest = str(step.get("name", "")).partition(":")
        if colon and rest and not rest.startswith(" ") and key in _KEYS_OF_STEPS:
            yield Inconsistency("no_space_after_colon", ("steps", at), {"name": key})


def _backward_promise(data: dict[str, Any], steps: dict[str, int]) -> Iterator[Inconsistency]:
    promise = entries(data, "promise")
    begin, end = steps.get(str(promise.get("from"))), steps.get(str(promise.get("to")))
    if begin is not None and end is not None and begin > end:
        yield Inconsistency("backward_promise", ("promise", "to"), {"begin": promise["from"], "end": promise["to"]})


def _impossible_shares(data: dict[str, Any]) -> Iterator[Inconsistency]:
    customers = entries(data, "customers")
    answered = sum(_share(customers.get(key)) for key in ("satisfied", "mollified"))
    if answered > 1 + _ROUNDING:
        values = {"what": "satisfied + mollified", "sum": answered}
        yield Inconsistency("shares_over_one", ("customers", "mollified"), values)
    segments = entries(customers, "segments")
    total = sum(_share(segment.get("share")) for segment in segments.values() if isinstance(segment, dict))
    if total > 1 + _ROUNDING:
        values = {"what": said("the segments' shares"), "sum": total}
        yield Inconsistency("shares_over_one", ("customers", "segments"), values)


def _impossible_counts(data: dict[str, Any]) -> Iterator[Inconsistency]:
    for at, moment in items(data, "critical_moments"):
        incidents = entries(moment, "incidents")
        count, passages = incidents.get("count"), incidents.get("passages")
        if is_number(count) and is_number(passages) and count > passages:
            route: Route = ("critical_moments", at, "incidents", "count")
            yield Inconsistency("more_incidents_than_passages", route, {"count": count, "passages": passages})


def _upward_paths(data: dict[str, Any]) -> Iterator[Inconsistency]:
    for route in (("evidence", "responses"), ("theme", "logo")):
        path = entries(data, route[0]).get(route[1])
        if isinstance(path, str) and leads_upward(path):
            yield Inconsistency("upward_path", route, {"path": path})


def leads_upward(path: str) -> bool:
    """Tell whether a path may lead out of the folder that it is relative to."""
    rooted = path.startswith(("/", "\\", "~")) or re.match("[A-Za-z]:", path)
    return bool(rooted) or ".." in re.split(r"[/\\]", path)


def _faint_colors(data: dict[str, Any]) -> Iterator[Inconsistency]:
    chosen = entries(entries(data, "theme"), "colors")
    for found in faint(chosen):
        at = found.name if found.name in chosen else found.ground
        yield Inconsistency("faint_color", ("theme", "colors", at), found._asdict())


def _share(value: object) -> float:
    if isinstance(value, str) and value.strip().endswith("%"):
        try:
            return float(value.strip()[:-1]) / 100
        except ValueError:
            return 0.0
    return value if is_number(value) else 0.0

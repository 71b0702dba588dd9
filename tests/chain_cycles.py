"""Cycles whose chain from critical moment to measure holds, and ways in which it breaks."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from servicecycle.analysis.analysis import analyze
from servicecycle.cycle.cycle import Cycle

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.lacks import Code

Data = dict[str, Any]

WHOLE: Data = {
    "servicecycle": 1,
    "name": "Cashing a cheque",
    "steps": [{"id": "enter", "name": "Enters"}, {"id": "wait", "name": "Waits"}, {"id": "pay", "name": "Is paid"}],
    "critical_moments": [{"id": "late", "step": "wait", "incident": "Half an hour passes"}],
    "requirements": [
        {"id": "known", "need": "All know how long", "for": ["late"], "from": "Cashier", "standard": "Nine in ten"}
    ],
    "actions": [
        {
            "id": "screen",
            "name": "A screen",
            "meets": ["known"],
            "owner": "Manager",
            "due": "2027-03-31",
            "measure": "Share who know",
            "effects": [{"step": "wait", "perceived": "up 1"}],
        }
    ],
}
"""One chain that lacks nothing."""

# What is changed in it, as (list, key, value), and what is lacking then: codes and ids.
LACKING: dict[str, tuple[list[tuple[str, str, Any]], list[tuple[Code, str]]]] = {
    "nothing": ([], []),
    "a requirement for its step": ([("requirements", "for", ["wait"])], []),
    "the wrong step": (
        [("requirements", "for", ["pay"])],
        [("critical-moment-without-requirement", "late"), ("action-with-effects-elsewhere", "screen")],
    ),
    "for nothing": (
        [("requirements", "for", [])],
        [("critical-moment-without-requirement", "late"), ("requirement-for-nothing", "known")],
    ),
    "it cannot happen": ([("critical_moments", "probability", 0), ("requirements", "for", ["wait"])], []),
    "an action for nothing": (
        [("actions", "meets", [])],
        [("requirement-without-action", "known"), ("action-without-requirement", "screen")],
    ),
    "dropped": (
        [("actions", "status", "dropped"), ("actions", "measure", None)],
        [("requirement-without-action", "known")],
    ),
    "no measure": ([("actions", "measure", None)], [("action-without-measure", "screen")]),
    "done without a measure": (
        [("actions", "measure", None), ("actions", "status", "done")],
        [("action-without-measure", "screen")],
    ),
    "effects elsewhere": (
        [("actions", "effects", [{"step": "pay", "effort": "down 1"}])],
        [("action-with-effects-elsewhere", "screen")],
    ),
    "effects nowhere": (
        [("actions", "effects", [{"effort": "down 1"}])],
        [("action-with-effects-elsewhere", "screen")],
    ),
    "an effect more": (
        [
            (
                "actions",
                "effects",
                [{"step": "pay", "effort": "down 1"}, {"critical_moment": "late", "severity": "to 0"}],
            )
        ],
        [("effect-elsewhere", "screen")],
    ),
    "no effects": ([("actions", "effects", [])], [("action-without-effects", "screen")]),
    "done without effects or a day": (
        [("actions", "effects", []), ("actions", "due", None), ("actions", "status", "done")],
        [],
    ),
    "no owner": ([("actions", "owner", None)], [("action-without-owner", "screen")]),
    "no day": ([("actions", "due", None)], [("action-without-due-date", "screen")]),
    "no voice": ([("requirements", "from", None)], [("requirement-without-voice", "known")]),
    "no standard": ([("requirements", "standard", None)], [("requirement-without-standard", "known")]),
    "no requirements": (
        [("actions", "meets", []), ("requirements", "", None)],
        [("critical-moment-without-requirement", "late"), ("action-without-requirement", "screen")],
    ),
}


def changed(changes: list[tuple[str, str, Any]]) -> Data:
    data = copy.deepcopy(WHOLE)
    for kind, key, value in changes:
        if key:
            data[kind][0][key] = value
        else:
            del data[kind]
    return data


def analysed(data: Data) -> Analysis:
    return analyze(Cycle.model_validate(data))

"""Cycles whose plans are hard to tell and to draw: late, without dates, hostile, long, many, of unknown length."""

from __future__ import annotations

from datetime import date
from typing import Any

from chart_cycles import HOSTILE, named

from servicecycle.analysis.analysis import Analysis, analyze
from servicecycle.analysis.planning.answer import asked
from servicecycle.analysis.planning.request import Request
from servicecycle.cycle.cycle import Cycle

OWNERS = ("Ann", "Bob 客户", "عميل $x$")
STEPS = [{"id": f"s{at}", "name": f"Step {at}", "perceived": at * 7 % 9, "expected": 8} for at in range(20)]
CUSTOMERS = {"count": 1000, "cycles_per_year": 4, "annual_margin": 100}
CHANGES = ("up 1", "up 2", "up 3", "to 9")


def actions(names: list[str], **more: Any) -> list[dict[str, Any]]:
    """Actions of three owners and of none, some of which need or rule out others, are planned, or of unknown length."""
    found = []
    for at, name in enumerate(names):
        action: dict[str, Any] = {
            "id": f"a{at}",
            "name": name,
            "owner": OWNERS[at % 3] if at % 7 else None,
            "cost": 500 + at * 7919 % 4000,
            "effort_days": None if at % 6 == 5 else 1 + at * 3 % 17,
            "due": f"2027-{1 + at % 9:02d}-{1 + at % 28:02d}",
            "status": "planned" if at % 3 == 1 else "proposed",
            "requires": [f"a{at - 1}"] if at % 5 == 3 else [],
            "excludes": [f"a{at - 4}"] if at % 11 == 10 else [],
            "effects": [{"step": f"s{at % 20}", "perceived": CHANGES[at % 4]}],
        }
        found.append(action | more)
    return found


def planned(
    found: list[dict[str, Any]],
    resources: dict[str, Any] | None = None,
    request: Request | None = None,
    day: str | None = "2027-01-11",
    **more: Any,
) -> Analysis:
    data = {"name": "Cashing a cheque", "date": day, "steps": STEPS, "actions": found, "resources": resources} | more
    analysis = analyze(Cycle.model_validate(data))
    return asked(analysis, request) if request else analysis


def with_money(found: list[dict[str, Any]]) -> dict[str, Any]:
    found[0]["effects"] = [{"critical_moment": "c", "probability": "times 0.5"}]
    moment = {"id": "c", "step": "s0", "incident": "Waits", "probability": 0.1}
    return {"found": found, "currency": "EUR", "customers": CUSTOMERS, "critical_moments": [moment]}


PLANS: dict[str, Analysis] = {
    "one": planned([{"name": "One", "cost": 10, "effort_days": 3, "effects": [{"step": "s1", "perceived": "up 2"}]}]),
    "twelve": planned(
        actions(named(12, 40)),
        {"budget": 22000, "capacity": {"Ann": 2, "Bob 客户": 3}},
        Request(until=date(2027, 9, 30)),
    ),
    "late": planned(actions(named(9, 30), status="planned"), {"budget": 40000, "capacity": {"Ann": 0.5}}),
    "weeks": planned(actions(named(9, 30)), {"budget": 18000}, day=None),
    "hostile": planned(actions(HOSTILE), {"budget": 22000}),
    "long names": planned(actions(named(7, 300)), {"budget": 12000}),
    "sixty": planned(actions(named(60, 35)), {"budget": 90000}),
    "money": planned(resources={"budget": 9000}, **with_money(actions(named(5, 20)))),
    "days": planned(actions(named(8, 20), cost=None, effort_days=3), {"effort_days": 15}),
    "century": planned(actions(named(4, 20), effort_days=4000), {"capacity": {"Ann": 0.5}}),
    "numbered": planned(
        [
            {"id": f"a{at}", "name": name, "cost": 100 + at, "effects": [{"step": f"s{at % 20}", "effort": "down 1"}]}
            for at, name in enumerate(named(20, 30))
        ],
        {"budget": 900},
        steps=[{**step, "effort": 5 + at % 3} for at, step in enumerate(STEPS)],
    ),
}

"""The method's section 5 reckoned a second time, from the written method alone, slow and obvious.

Takes the plain dict that a file's YAML gives and returns the money under the names of the JSON contract. Shares no line
with the program; powers are multiplied out where they are whole, and years are added one by one.
"""

from __future__ import annotations

from itertools import product
from typing import Any

from oracle import reckon, share

Data = dict[str, Any]

DEFAULTS = {
    "complain": 0.10,
    "satisfied": 0.4,
    "mollified": 0.3,
    "lost_satisfied": 0.02,
    "lost_mollified": 0.15,
    "lost_dissatisfied": 0.40,
    "lost_silent": 0.25,
}


def reckon_money(data: Data) -> Data | None:
    """Return the money at risk, or nothing where the file gives no ground for it."""
    customers: Data = data.get("customers") or {}
    needed: list[Any] = [customers.get(key) for key in ("count", "cycles_per_year", "annual_margin")]
    critical = reckon(data)["risk"]["critical_moments"]
    known = [one for one in critical if one["probability"] is not None]
    if None in needed or not known:
        return None
    count, visits, margin = needed
    value = margin * _years(customers)
    met = {one["id"]: _met(float(one["probability"]), visits) for one in known}
    shares = {key: _share(customers, key, usual) for key, usual in DEFAULTS.items()}
    if customers.get("satisfied") is None:
        shares["satisfied"] = min(0.4, 1 - _share(customers, "mollified", 0.3))
    if customers.get("mollified") is None:
        shares["mollified"] = min(0.3, 1 - _share(customers, "satisfied", 0.4))
    complain = [shares["complain"]] if customers.get("complain") is not None else [0.05, 0.10]
    silent = [shares["lost_silent"]] if customers.get("lost_silent") is not None else [0.15, 0.35]
    ends = [{**shares, "complain": c, "lost_silent": s} for c, s in product(complain, silent)]
    range_ = [count * _lost(met, end) * value for end in ends]
    leave = {"at_risk": _leave(shares), "low": min(map(_leave, ends)), "high": max(map(_leave, ends))}
    return {
        "currency": data.get("currency"),
        "at_risk": count * _lost(met, shares) * value,
        "low": min(range_),
        "high": max(range_),
        "assumed": _assumed(customers),
        "critical_moments": [
            {"id": one["id"]}
            | {key: count * met[one["id"]] * share * value if one in known else None for key, share in leave.items()}
            for one in critical
        ],
    }


def _share(customers: Data, key: str, usual: float) -> float:
    given = share(customers.get(key))
    return usual if given is None else float(given)


def _years(customers: Data) -> float:
    if customers.get("horizon") is None:
        return 1
    kept, discount = _share(customers, "retention", 1), customers.get("discount") or 0
    return sum((kept / (1 + discount)) ** year for year in range(1, customers["horizon"] + 1))


def _met(probability: float, visits: float) -> float:
    spared: float = 1.0
    for _ in range(int(visits)):
        spared *= 1 - probability
    return float(1 - spared * (1 - probability) ** (visits - int(visits)))


def _leave(shares: dict[str, float]) -> float:
    dissatisfied = 1 - shares["satisfied"] - shares["mollified"]
    spoke = shares["satisfied"] * shares["lost_satisfied"]
    spoke += shares["mollified"] * shares["lost_mollified"]
    spoke += dissatisfied * shares["lost_dissatisfied"]
    return shares["complain"] * spoke + (1 - shares["complain"]) * shares["lost_silent"]


def _lost(met: dict[str, float], shares: dict[str, float]) -> float:
    stay = 1.0
    for one in met.values():
        stay *= 1 - one * _leave(shares)
    return 1 - stay


def _assumed(customers: Data) -> list[str]:
    keys = [*DEFAULTS, *(["retention", "discount"] if customers.get("horizon") is not None else [])]
    return [key for key in keys if customers.get(key) is None]

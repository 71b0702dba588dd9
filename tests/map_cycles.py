"""Cycles that are hard on the two maps: steps that meet at one point, importances assumed, chances of nothing."""

from __future__ import annotations

from random import Random
from typing import Any

from chart_cycles import HOSTILE, cycle, named, steps

Data = dict[str, Any]

CUSTOMERS = {"count": 12000, "cycles_per_year": 4, "annual_margin": 120}
_SEVERAL = [{"step": "s3", "incident": f"Incident {at}"} for at in range(3)]


def weighed(names: list[str], seed: int, *, whole: bool = False, given: float = 1.0, rated: float = 1.0) -> Data:
    """Return a cycle whose steps are weighed and rated at random, some of them not; `whole`: in whole numbers."""
    random = Random(seed)  # noqa: S311  no secret
    found = steps(names, rated=False)
    for step in found:
        importance, perceived = (min(10.0, max(0.0, random.gauss(middle, 1.7))) for middle in (7, 6))
        if random.random() < given:
            step["importance"] = round(importance) if whole else round(importance, 1)
        if random.random() < rated:
            step["perceived"] = round(perceived) if whole else round(perceived, 1)
    return cycle(found, critical_moments=_SEVERAL if len(names) > 3 else [])


def alike(count: int, importance: float, perceived: float) -> Data:
    return cycle([{"name": name, "importance": importance, "perceived": perceived} for name in named(count, 20)])


WEIGHED: dict[str, Data] = {
    "one": weighed(["Waits"], 1),
    "three": weighed(named(3, 18), 2),
    "fifteen": weighed(named(15, 30), 3),
    "fifteen long": weighed(named(15, 120), 4),
    "fifteen very long": weighed(named(15, 300), 4, whole=True),
    "twenty-five with holes": weighed(named(25, 40), 5, given=0.7, rated=0.8),
    "sixty": weighed(named(60, 40), 6, given=0.8, rated=0.9),
    "sixty long": weighed(named(60, 300), 6, whole=True),
    "two hundred": weighed(named(200, 25), 7, given=0.9, rated=0.9),
    "two hundred in whole numbers": weighed(named(200, 25), 7, whole=True),
    "hostile": weighed(HOSTILE, 8),
    "holes": weighed(named(12, 30), 9, given=0.6, rated=0.6),
    "alike": alike(6, 5, 5),
    "all at the top": alike(8, 10, 10),
    "all at the bottom": alike(30, 0, 0),
    "two corners": cycle(
        [{"name": name, "perceived": at % 2 * 10, "importance": at % 2 * 10} for at, name in enumerate(named(8, 20))]
    ),
    "by the scale": {**weighed(named(9, 24), 10), "method": {"crosshair": "scale"}},
    "by the median": {**weighed(named(9, 24), 11), "method": {"crosshair": "median"}},
}


def risky(names: list[str], seed: int, *, money: bool = True, known: float = 1.0) -> Data:
    """Return a cycle with an incident of each name, some of whose figures are unknown."""
    random = Random(seed)  # noqa: S311  no secret
    moments = []
    for name in names:
        figures = {
            "probability": round(10 ** random.uniform(-3.5, -0.5), 6),
            "severity": round(random.random(), 2),
            "recovery": round(random.random(), 2),
        }
        kept = {key: value for key, value in figures.items() if random.random() < known}
        moments.append({"step": "s0", "incident": name, **kept})
    moments[0].setdefault("probability", 0.01)
    data = cycle(steps(["Waits"]), critical_moments=moments, currency="EUR")
    return {**data, "customers": CUSTOMERS} if money else data


def only(*figures: Data, **more: Any) -> Data:
    moments = [{"step": "s0", "incident": f"Something {at} happens", **one} for at, one in enumerate(figures)]
    return cycle(steps(["Waits"]), critical_moments=moments, **more)


_SAME = {"probability": 0.05, "severity": 0.5, "recovery": 0.4}
RISKY: dict[str, Data] = {
    "one": only(_SAME),
    "only a chance": only({"probability": 0.05}),
    "never": only({"probability": 0, "severity": 0.5}),
    "the ends": only(
        {"probability": 0, "severity": 0.5},
        {"probability": 1, "severity": 1, "recovery": 0},
        {"probability": 1e-9, "severity": 1, "recovery": 1},
        {"probability": 1, "severity": 0},
        customers=CUSTOMERS,
    ),
    "five with holes": risky(named(5, 40), 1, known=0.65),
    "eight": risky(named(8, 40), 2),
    "eight with holes": risky(named(8, 60), 3, money=False, known=0.6),
    "fifteen": risky(named(15, 40), 4),
    "very long": risky(named(6, 300), 5),
    "hostile": {**risky(HOSTILE, 6), "currency": "RON"},
    "four alike": only(*[_SAME] * 4, customers=CUSTOMERS),
    "sixteen alike": only(*[_SAME] * 16, customers=CUSTOMERS),
    "sixty": risky(named(60, 60), 7, known=0.9),
    "sixty long": risky(named(60, 300), 7),
    "two hundred": risky(named(200, 40), 8, money=False, known=0.9),
}

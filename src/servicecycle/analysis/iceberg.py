"""The complaint iceberg: how many unhappy customers stand behind those who complain (method, section 5).

Reckoned both ways, each from what it needs: from the complaints on file down to those who said nothing, and from the
chance of an incident up to the complaints that are to be expected of it.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.money import in_force, meets
from servicecycle.analysis.risk import joint
from servicecycle.cycle.customers import Customers
from servicecycle.evidence.incidents import passages_a_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.analysis.risk import CriticalRisk, Risk
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.cycle.method import Method
    from servicecycle.evidence.incidents import Source

From = Literal["file", "assumed"]

ONE_IN_TWENTY = 20.0
"""The multiplier where 5 % complain (Goodman): the other end of the range while the file says nothing of it."""


class CriticalIceberg(NamedTuple):
    """One critical moment in a year; `None` is unknown.

    `unhappy` customers stand behind the `complaints` on file. `met` customers meet the incident by its chance, which
    was taken from `chance_from`; `expected` of them complain: unknown where the chance was itself made of complaints.
    """

    id: str
    complaints: float | None
    unhappy: float | None
    met: float | None
    expected: float | None
    chance_from: Source


class Iceberg(NamedTuple):
    """All critical moments in a year, and where the two numbers between tip and whole come from.

    `multiplier` is unhappy customers for each complaint, `complain` the share of customers with a problem who say so.
    Where the multiplier is assumed, `low` and `high` are what it makes of the complaints and what `complain` would (or
    one in twenty, where that is assumed too); else both are `unhappy`. `met` counts whoever meets several incidents
    once, `unhappy` at each of them.
    """

    multiplier: float
    multiplier_from: From
    complain: float
    complain_from: From
    complaints: float | None
    unhappy: float | None
    low: float | None
    high: float | None
    met: float | None
    expected: float | None
    critical_moments: tuple[CriticalIceberg, ...]


def iceberg(cycle: Cycle, risk: Risk) -> Iceberg | None:
    """Return the iceberg; `None` where no complaints are on file and nobody is known to meet an incident."""
    complain = in_force(cycle.customers or Customers())["complain"]
    parts = [
        _critical(moment.complaints, one, cycle, complain)
        for moment, one in zip(cycle.critical_moments, risk.critical_moments, strict=True)
    ]
    if all(part.complaints is None and part.met is None for part in parts):
        return None
    low, high = _range(parts, cycle, complain)
    return Iceberg(
        multiplier=cycle.method.complaint_multiplier,
        multiplier_from=_from(cycle.method, "complaint_multiplier"),
        complain=complain,
        complain_from=_from(cycle.customers, "complain"),
        complaints=_sum(part.complaints for part in parts),
        unhappy=_sum(part.unhappy for part in parts),
        low=low,
        high=high,
        met=_met_any(cycle.customers, risk),
        expected=_sum(part.expected for part in parts),
        critical_moments=tuple(parts),
    )


def _critical(complaints: float | None, one: CriticalRisk, cycle: Cycle, complain: float) -> CriticalIceberg:
    met = _met(cycle.customers, one.probability)
    expected = None if met is None or one.source == "complaints" else met * complain
    behind = _behind(complaints, cycle.method.complaint_multiplier, cycle)
    return CriticalIceberg(one.id, complaints, behind, met, expected, one.source)


def _behind(complaints: float | None, multiplier: float, cycle: Cycle) -> float | None:
    """Return how many stand behind complaints: no more than pass through the cycle in a year, where that is known."""
    passages = passages_a_year(cycle)
    if complaints is None or not passages:
        return None if complaints is None else complaints * multiplier
    return min(complaints * multiplier, passages)


def _met(customers: Customers | None, chance: float | None) -> float | None:
    if customers is None or customers.count is None or customers.cycles_per_year is None or chance is None:
        return None
    return customers.count * meets(chance, customers.cycles_per_year)


def _met_any(customers: Customers | None, risk: Risk) -> float | None:
    """Return how many customers meet one incident or more in a year, as if incidents were independent."""
    known = [one.probability for one in risk.critical_moments if one.probability is not None]
    return _met(customers, joint(known)) if known else None


def _range(parts: Sequence[CriticalIceberg], cycle: Cycle, complain: float) -> tuple[float | None, float | None]:
    ends = [cycle.method.complaint_multiplier]
    if _from(cycle.method, "complaint_multiplier") == "assumed":
        told = _from(cycle.customers, "complain") == "file"
        ends += ([1 / complain] if complain else []) if told else [ONE_IN_TWENTY]
    behind = [_sum(_behind(part.complaints, end, cycle) for part in parts) for end in ends]
    known = [one for one in behind if one is not None]
    return min(known, default=None), max(known, default=None)


def _from(noun: Customers | Method | None, key: str) -> From:
    given = noun is not None and key in noun.model_fields_set and getattr(noun, key) is not None
    return "file" if given else "assumed"


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fsum(known) if known else None

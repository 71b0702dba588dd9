"""What unhappy customers cost: money at risk in a year, by critical moment and for the cycle (method, section 5)."""

from __future__ import annotations

from math import expm1, fsum, log, log1p
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.analysis.risk import Risk
    from servicecycle.cycle.customers import Customers

Assumption = Literal[
    "complain",
    "satisfied",
    "mollified",
    "lost_satisfied",
    "lost_mollified",
    "lost_dissatisfied",
    "lost_silent",
    "retention",
    "discount",
]

ASSUMED: Mapping[Assumption, float] = {
    "complain": 0.10,
    "satisfied": 0.40,
    "mollified": 0.30,
    "lost_satisfied": 0.02,
    "lost_mollified": 0.15,
    "lost_dissatisfied": 0.40,
    "lost_silent": 0.25,
}
"""What stands in for what the file does not say of its customers."""

RANGES: Mapping[Assumption, tuple[float, float]] = {"complain": (0.05, 0.10), "lost_silent": (0.15, 0.35)}
"""The range of what is assumed, where there is one."""

_OVER_YEARS: Mapping[Assumption, float] = {"retention": 1.0, "discount": 0.0}


Lacking = Literal["count", "cycles_per_year", "annual_margin", "critical_moments", "probability"]
"""What the money cannot do without: three keys of `customers`, and the chance of one critical moment."""


class CriticalMoney(NamedTuple):
    """One critical moment, as if it were the only one: the share of customers who meet it in a year, and what is lost.

    `share` is its part in what the whole cycle loses: the parts add up to 1, unless nothing is lost. `None` where its
    chance is unknown.
    """

    id: str
    met: float | None
    lost: float | None
    at_risk: float | None
    low: float | None
    high: float | None
    share: float | None


class Assumed(NamedTuple):
    """A key of `customers` that the file leaves open, what stands in for it, and its range where there is one."""

    key: Assumption
    value: float
    range: tuple[float, float] | None


class Money(NamedTuple):
    """What the cycle puts at risk in a year, in `currency`.

    `low` and `high` are the least and the most that the range of what is assumed makes of it. `assumed` names the keys
    of `customers` that the file leaves open. `word_of_mouth` is what listeners take along, apart from all else; `None`
    where it is off. `value` is what one customer is worth. Shares from 0 to 1: `met` of the customers meet an incident,
    `leave` of those are lost over it, `lost` of all customers are lost to any.
    """

    currency: str | None
    at_risk: float
    low: float
    high: float
    assumed: tuple[Assumption, ...]
    critical_moments: tuple[CriticalMoney, ...]
    word_of_mouth: float | None
    value: float
    met: float
    leave: float
    lost: float


def money(customers: Customers, risk: Risk, currency: str | None) -> Money | None:
    """Return the money at risk; `None` where the customers or the chances of incidents give no ground for it."""
    count, visits, margin = customers.count, customers.cycles_per_year, customers.annual_margin
    chances = {one.id: one.probability for one in risk.critical_moments}
    met = {id_: None if chance is None else meets(chance, visits or 0.0) for id_, chance in chances.items()}
    if count is None or visits is None or margin is None or all(share is None for share in met.values()):
        return None
    given = in_force(customers)
    value, leave = margin * _years(customers), leaving(given)
    shares = [share for share in met.values() if share is not None]
    lost, (least, most) = _lost(shares, leave), _extremes(customers, given)
    return Money(
        currency=currency,
        at_risk=count * lost * value,
        low=count * _lost(shares, least) * value,
        high=count * _lost(shares, most) * value,
        assumed=tuple(_assumed(customers)),
        critical_moments=_critical(met, (leave, least, most), count * value),
        word_of_mouth=_word_of_mouth(customers, lost, count * value),
        value=value,
        met=_lost(shares, 1.0),
        leave=leave,
        lost=lost,
    )


def lacking(customers: Customers | None, risk: Risk) -> tuple[Lacking, ...]:
    """Return what the file would have to say for the money at risk to be known; nothing where it is."""
    keys: tuple[Lacking, ...] = ("count", "cycles_per_year", "annual_margin")
    found = [key for key in keys if customers is None or getattr(customers, key) is None]
    if not risk.critical_moments:
        return (*found, "critical_moments")
    return (
        tuple(found) if any(one.probability is not None for one in risk.critical_moments) else (*found, "probability")
    )


def assumptions(customers: Customers) -> tuple[Assumed, ...]:
    """Return what stands in for each key that the file leaves open."""
    values = {**_OVER_YEARS, **in_force(customers)}
    return tuple(Assumed(key, values[key], RANGES.get(key)) for key in _assumed(customers))


def meets(probability: float, visits: float) -> float:
    """Return `A = 1 − (1 − p)^visits`: the share of customers who meet the incident in a year."""
    if probability == 1:
        return 1.0 if visits else 0.0
    return 0.0 - expm1(visits * log1p(-probability))


def leaving(shares: Mapping[Assumption, float]) -> float:
    """Return the additional share lost of those who met an incident, after Goodman (TARP)."""
    complain, satisfied, mollified = shares["complain"], shares["satisfied"], shares["mollified"]
    answered = fsum(
        (
            satisfied * shares["lost_satisfied"],
            mollified * shares["lost_mollified"],
            max(0.0, 1 - satisfied - mollified) * shares["lost_dissatisfied"],
        )
    )
    return complain * answered + (1 - complain) * shares["lost_silent"]


def years(horizon: int, retention: float, discount: float) -> float:
    """Return `Σ retentionᵏ/(1+discount)ᵏ` for k from 1 to the horizon, in closed form: it may be long."""
    kept = retention / (1 + discount)
    if kept == 1:
        return float(horizon)
    if kept == 0:
        return 0.0
    return kept * (0.0 - expm1(horizon * log(kept))) / (1 - kept)


def in_force(customers: Customers) -> dict[Assumption, float]:
    """Return every share, assumed where the file says nothing; what is assumed gives way to what is given."""
    shares = {key: _or(getattr(customers, key), usual) for key, usual in ASSUMED.items()}
    if customers.mollified is None:
        shares["mollified"] = min(shares["mollified"], 1 - shares["satisfied"])
    if customers.satisfied is None:
        shares["satisfied"] = min(shares["satisfied"], 1 - shares["mollified"])
    return shares


def _extremes(customers: Customers, given: Mapping[Assumption, float]) -> tuple[float, float]:
    """Return the least and the most that leave: it is linear in each share, so an end of each range makes them."""
    ends: list[dict[Assumption, float]] = [dict(given)]
    for key, range_ in RANGES.items():
        if getattr(customers, key) is None:
            ends = [{**end, key: bound} for end in ends for bound in range_]
    found = [leaving(end) for end in ends]
    return min(found), max(found)


def _assumed(customers: Customers) -> list[Assumption]:
    keys: list[Assumption] = list(ASSUMED)
    if customers.horizon is not None:
        keys += _OVER_YEARS
    return [key for key in keys if getattr(customers, key) is None]


def _years(customers: Customers) -> float:
    """Return how many years' margin a customer is worth: one, or what the horizon makes of them."""
    if customers.horizon is None:
        return 1.0
    retention, discount = (_or(getattr(customers, key), usual) for key, usual in _OVER_YEARS.items())
    return years(customers.horizon, retention, discount)


def _lost(met: list[float], leave: float) -> float:
    """Return the share of customers lost to any incident: `1 − Π(1 − share)`, for each is lost once."""
    lost = [share * leave for share in met]
    return 1.0 if 1.0 in lost else 0.0 - expm1(fsum(log1p(-share) for share in lost))


def _critical(
    met: Mapping[str, float | None], leave: tuple[float, float, float], worth: float
) -> tuple[CriticalMoney, ...]:
    total = fsum(share for share in met.values() if share is not None)
    found = []
    for id_, share in met.items():
        if share is None:
            found.append(CriticalMoney(id_, None, None, None, None, None, None))
        else:
            part = share / total if total else 0.0
            at_risk, low, high = (share * one * worth for one in leave)
            found.append(CriticalMoney(id_, share, share * leave[0], at_risk, low, high, part))
    return tuple(found)


def _word_of_mouth(customers: Customers, lost: float, worth: float) -> float | None:
    """Return what listeners take along, at most all that those who stayed are worth; `None` where it is off."""
    return min(lost * customers.listeners_lost, 1 - lost) * worth if customers.listeners_lost else None


def _or(value: float | None, other: float) -> float:
    return other if value is None else value

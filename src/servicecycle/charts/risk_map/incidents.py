"""The critical moments as incidents on the map, the costliest first."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.risk import CriticalRisk
    from servicecycle.words import Words

_MOST_DIGITS = 6
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Incident:
    """A critical moment: its chance in one passage, severity and recovery, from 0 to 1, `None` where unknown.

    `cost` is the money that it puts at risk in a year (`in_money`), or its net risk where the file tells no money.
    """

    name: str
    chance: float | None
    severity: float | None
    recovery: float | None
    cost: float | None
    in_money: bool

    @property
    def left(self) -> float | None:
        """What recovery leaves of the severity; an unknown recovery leaves all of it."""
        return None if self.severity is None else self.severity * (1 - (self.recovery or 0.0))


def in_money(analysis: Analysis) -> bool:
    """Tell whether what incidents cost is known in money, and is more than nothing."""
    money = analysis.money
    return money is not None and money.at_risk > 0


def incidents(analysis: Analysis) -> tuple[Incident, ...]:
    """Return every critical moment, the costliest first, those of unknown cost last."""
    money = analysis.money
    at_risk = {one.id: one.at_risk for one in money.critical_moments} if money and money.at_risk > 0 else None
    found = [_incident(one, at_risk) for one in analysis.risk.critical_moments]
    return tuple(sorted(found, key=lambda one: (one.cost is None, -(one.cost or 0.0))))


def chance(share: float | None, words: Words) -> str:
    """Write a chance as a percentage, a small one with digits enough to tell it from none."""
    if share is None or share <= 0:
        return words.percent(share)
    return words.percent(share, min(_MOST_DIGITS, max(0, ceil(-log10(share)) - 1)))


def round_chance(share: float, words: Words) -> str:
    """Write a round chance as a percentage, without digits that say nothing."""
    return words.percent(share, max(0, -2 - floor(log10(share) + _ROUNDING)))


def cost(one: Incident, analysis: Analysis, words: Words) -> str:
    """Say what an incident costs."""
    if one.cost is None:
        return words("charts.risk.cost.unknown")
    if one.in_money:
        return words("charts.risk.cost.money", amount=words.money(one.cost, analysis.cycle.currency))
    return words("charts.risk.cost.risk", share=chance(one.cost, words))


def _incident(one: CriticalRisk, at_risk: dict[str, float | None] | None) -> Incident:
    cost = at_risk[one.id] if at_risk else one.net_risk
    return Incident(
        one.incident or one.id, one.probability, one.severity, one.recovery, cost, in_money=at_risk is not None
    )

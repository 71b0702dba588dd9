"""What each incident costs, the costliest first, and the whole beside the sum of its parts."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis

_MOST, _FEW_MORE = 12, 2
_WORTH_WRITING = 0.5


class Amount(NamedTuple):
    """Money in a year, the least and the most that it may be, and how many customers meet what costs it."""

    at_risk: float
    low: float
    high: float
    met: float


class Cost(NamedTuple):
    """One incident, and its part in what the whole loses, 0 to 1."""

    name: str
    share: float
    amount: Amount


class Costs(NamedTuple):
    """The costs shown and those that are not, the whole, the sum of all parts, how many are of unknown chance."""

    shown: tuple[Cost, ...]
    rest: tuple[Cost, ...]
    whole: Amount
    parts: float
    unknown: int

    @property
    def ranged(self) -> bool:
        """Whether what is assumed leaves a range."""
        return self.whole.low != self.whole.high

    @property
    def several(self) -> bool:
        """Whether the whole has more parts than one."""
        return len(self.shown) > 1


def costs(analysis: Analysis) -> Costs | None:
    """Return the costs of all incidents of known chance; `None` where as good as nothing is known to be at risk."""
    money, customers = analysis.money, analysis.cycle.customers
    if money is None or customers is None or money.at_risk < _WORTH_WRITING:
        return None
    count = customers.count or 0
    risks = {one.id: one for one in analysis.risk.critical_moments}
    found = []
    for one in money.critical_moments:
        if one.at_risk is None:
            continue
        amount = Amount(one.at_risk, one.low or 0.0, one.high or 0.0, (one.met or 0.0) * count)
        found.append(Cost(risks[one.id].incident or one.id, one.share or 0.0, amount))
    found.sort(key=lambda cost: -cost.amount.at_risk)
    most = len(found) if len(found) <= _MOST + _FEW_MORE else _MOST
    return Costs(
        shown=tuple(found[:most]),
        rest=tuple(found[most:]),
        whole=Amount(money.at_risk, money.low, money.high, money.met * count),
        parts=fsum(cost.amount.at_risk for cost in found),
        unknown=len(money.critical_moments) - len(found),
    )

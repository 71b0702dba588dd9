"""How much is at risk, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.words.about import about

if TYPE_CHECKING:
    from servicecycle.analysis.money import Money
    from servicecycle.words import Words


def at_risk_text(money: Money, words: Words, *, ranged: bool) -> str:
    """Say how much is at risk in a year, and between which bounds; in a table the amounts stand in full."""
    amount, low, high = (words.money(about(one), money.currency) for one in (money.at_risk, money.low, money.high))
    if about(money.at_risk) == 0:
        return words("customers.money.nothing")
    if ranged and low != high:
        return words("customers.money.between", amount=amount, low=low, high=high)
    return words("customers.money.about", amount=amount)

"""The money at risk: how much in a year, by critical moment, what was assumed, and the complaint iceberg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.at_risk.amounts import at_risk_text
from servicecycle.reporting.at_risk.assumed import assumed, missing
from servicecycle.reporting.at_risk.iceberg import iceberg_blocks
from servicecycle.reporting.at_risk.table import table
from servicecycle.reporting.blocks import Callout, Chart, Heading, Paragraph, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.sentences import chance_text
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.money import Money
    from servicecycle.cycle.customers import Customers
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "money"
ORDER = 45
IN = EVERYWHERE


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield what is at risk in a year, or what the file would have to say for that to be known."""
    money, customers, iceberg = analysis.money, analysis.cycle.customers, analysis.iceberg
    yield Heading(words("customers.money"))
    if money is None or customers is None:
        yield from missing(analysis, words)
    else:
        yield Callout((Text(at_risk_text(money, words, ranged=True)),), "bad")
        yield Paragraph((Text(" ".join(_told(money, customers, words))),))
        yield Chart("money")
        yield table(money, customers.count or 0, analysis.risk, words)
        yield from assumed(customers, words)
    if iceberg:
        yield from iceberg_blocks(iceberg, analysis.risk, words, met=money is None)


def _told(money: Money, customers: Customers, words: Words) -> Iterator[str]:
    """Yield how the sum comes about, why it is no sum of parts, and what stands apart from it."""
    found = {"leave": chance_text(money.leave, words), "value": words.money(money.value, money.currency)}
    horizon = customers.horizon
    if horizon is None:
        yield words("customers.money.how", **found)
    else:
        yield words("customers.money.how.years", n=horizon, count=words.number(horizon), **found)
    parts = [one.at_risk for one in money.critical_moments if one.at_risk is not None]
    over = sum(parts) - money.at_risk
    if len(parts) > 1 and rounded(over) > 0:
        yield words("customers.money.once", over=words.money(over, money.currency))
    unknown = len(money.critical_moments) - len(parts)
    if unknown:
        yield words("customers.money.left-out", n=unknown, count=words.number(unknown))
    if money.word_of_mouth is not None:
        listeners = words.number(customers.listeners_lost, 1)
        more = words.money(money.word_of_mouth, money.currency)
        yield words("customers.money.word-of-mouth", amount=more, listeners=listeners)

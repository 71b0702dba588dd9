"""The money at risk as a table: a row for each critical moment, and the whole, which is no sum of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.sentences import chance_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.money import CriticalMoney, Money
    from servicecycle.analysis.risk import CriticalRisk, Risk
    from servicecycle.reporting.blocks import Tone
    from servicecycle.words import Words

_FIGURES = ("met", "lost", "at-risk", "share")


def table(money: Money, count: float, risk: Risk, words: Words) -> Table:
    """Return the table; the costliest critical moment first, those of unknown chance last."""
    ranged = money.low != money.high
    columns = [
        Column(words("sections.incident")),
        Column(words("sections.probability"), "right", narrow=True),
        *(Column(words(f"customers.money.{name}"), "right", narrow=True) for name in _FIGURES),
        *([Column(words("customers.money.range"), "right", below=True)] if ranged else []),
    ]
    risks = {one.id: one for one in risk.critical_moments}
    worst = sorted(money.critical_moments, key=lambda one: (one.at_risk is None, -(one.at_risk or 0.0)))
    rows = [tuple(_row(one, risks[one.id], money, count, words)) for one in worst]
    if sum(one.at_risk is not None for one in worst) > 1:
        rows.append(tuple(_total(money, count, words)))
    return Table(tuple(columns), tuple(rows))


def _row(one: CriticalMoney, risk: CriticalRisk, money: Money, count: float, words: Words) -> Iterator[Text]:
    met = None if one.met is None else one.met * count
    yield Text(risk.incident or one.id)
    yield Text(chance_text(risk.probability, words), value=risk.probability)
    yield Text(words.number(met), value=met)
    yield Text(chance_text(one.lost, words), value=one.lost)
    tone: Tone = "muted" if one.at_risk is None else "strong"
    yield Text(words.money(one.at_risk, money.currency), tone, one.at_risk)
    yield Text(chance_text(one.share, words), value=one.share)
    if money.low != money.high:
        yield _range(one.low, one.high, money, words)


def _total(money: Money, count: float, words: Words) -> Iterator[Text]:
    met = money.met * count
    yield Text(words("customers.money.all"), "strong")
    yield Text("")
    yield Text(words.number(met), "strong", met)
    yield Text(chance_text(money.lost, words), "strong", money.lost)
    yield Text(words.money(money.at_risk, money.currency), "strong", money.at_risk)
    yield Text("")
    if money.low != money.high:
        yield _range(money.low, money.high, money, words)


def _range(low: float | None, high: float | None, money: Money, words: Words) -> Text:
    if low is None or high is None:
        return Text("")
    shown = {"low": words.money(low, money.currency), "high": words.money(high, money.currency)}
    return Text(words("customers.money.to", **shown), "muted")

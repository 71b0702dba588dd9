"""What the risk map tells: which incident costs most, what is measured, and all of it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.risk_map.incidents import chance, cost, in_money, incidents
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.money import Money
    from servicecycle.charts.risk_map.incidents import Incident
    from servicecycle.words import Words

_MOST_TOLD = 8


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the map in words; nothing where no incident's chance is known."""
    found = incidents(analysis)
    if all(one.chance is None for one in found):
        return None
    return Story(_finding(found, analysis, words), _measure(analysis, words), " ".join(_told(found, analysis, words)))


def _finding(found: tuple[Incident, ...], analysis: Analysis, words: Words) -> str:
    worst = found[0]
    if not worst.cost:
        return words("charts.risk.title.none")
    known = [cost(one, analysis, words) for one in found if one.cost is not None]
    alike = known.count(known[0])
    how = ".only" if len(known) == 1 else ".shared" if alike > 1 else ""
    name = in_title(worst.name)
    if in_money(analysis):
        amount = words.money(worst.cost, analysis.cycle.currency)
        return words(f"charts.risk.title.money{how}", n=alike, name=name, amount=amount)
    return words(f"charts.risk.title.risk{how}", n=alike, name=name, share=chance(worst.cost, words))


def _measure(analysis: Analysis, words: Words) -> str:
    money = analysis.money if in_money(analysis) else None
    if money is None:
        return words("charts.risk.measure.risk")
    return " ".join((words("charts.risk.measure.money"), *_total(money, words)))


def _total(money: Money, words: Words) -> Iterator[str]:
    amount, low, high = (words.money(sum_, money.currency) for sum_ in (money.at_risk, money.low, money.high))
    if low == high:
        yield words("charts.risk.total", amount=amount)
    else:
        yield words("charts.risk.total.range", amount=amount, low=low, high=high)
    if money.assumed:
        yield words("charts.risk.assumed", n=len(money.assumed))


def _told(found: tuple[Incident, ...], analysis: Analysis, words: Words) -> Iterator[str]:
    yield words("charts.risk.alt", cycle=analysis.cycle.name, n=len(found))
    for one in [one for one in found if one.chance is not None][:_MOST_TOLD]:
        shares = {key: _share(getattr(one, key), words) for key in ("chance", "severity", "recovery")}
        yield words("charts.risk.alt.one", name=one.name, **shares, cost=cost(one, analysis, words))
    more = sum(one.chance is not None for one in found) - _MOST_TOLD
    if more > 0:
        yield words("charts.risk.alt.more", n=more)
    unknown = sum(one.chance is None for one in found)
    if unknown:
        yield words("charts.risk.alt.unknown", n=unknown)


def _share(share: float | None, words: Words) -> str:
    return words("charts.risk.unknown") if share is None else chance(share, words)

"""What the chart of money tells: how much is at risk, over which incident most, and what is assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.money import assumptions
from servicecycle.charts.money_rows.costs import costs
from servicecycle.charts.story import Story, in_title
from servicecycle.words.about import about
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.money import Assumed
    from servicecycle.charts.money_rows.costs import Cost, Costs
    from servicecycle.words import Words

_MOST_TOLD = 8


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the money in words; nothing where nothing is known to be at risk."""
    found = costs(analysis)
    if found is None:
        return None
    title, money = _title(found, analysis, words), analysis.money
    value = words.money(money.value if money else None, analysis.cycle.currency)
    measure = words(f"charts.money.measure{'.range' if found.ranged else ''}", value=value)
    alt = [words("charts.money.alt", cycle=analysis.cycle.name, finding=title)]
    alt += [_one(cost, analysis, words) for cost in found.shown[:_MOST_TOLD]]
    alt += [*_whole(found, analysis, words), *rest(found, analysis, words)]
    return Story(title, measure, " ".join(alt))


def _title(found: Costs, analysis: Analysis, words: Words) -> str:
    first = found.shown[0]
    amount = words.money(about(found.whole.at_risk), analysis.cycle.currency)
    if found.several and first.share == found.shown[1].share:
        n = len(found.shown) + len(found.rest)
        return words("charts.money.title.alike", amount=amount, n=n, count=words.number(n))
    key = "title" if found.several else "title.one"
    return words(f"charts.money.{key}", amount=amount, name=in_title(first.name), share=words.percent(first.share))


def _one(cost: Cost, analysis: Analysis, words: Words) -> str:
    return words(
        "charts.money.alt.one",
        name=cost.name,
        amount=words.money(cost.amount.at_risk, analysis.cycle.currency),
        met=words.number(cost.amount.met),
        n=rounded(cost.amount.met),
    )


def _whole(found: Costs, analysis: Analysis, words: Words) -> Iterator[str]:
    currency = analysis.cycle.currency
    amount, low, high = (words.money(one, currency) for one in found.whole[:3])
    key = "range" if found.ranged else "whole"
    yield words(f"charts.money.alt.{key}", amount=amount, low=low, high=high)
    if once(found):
        yield once_text(found, analysis, words)


def once(found: Costs) -> bool:
    """Tell whether the whole is written smaller than the sum of its parts."""
    return rounded(found.parts - found.whole.at_risk) > 0


def once_text(found: Costs, analysis: Analysis, words: Words) -> str:
    """Say how much the parts count twice."""
    over = words.money(found.parts - found.whole.at_risk, analysis.cycle.currency)
    return words("charts.money.once", amount=over)


def rest(found: Costs, analysis: Analysis, words: Words) -> Iterator[str]:
    """Say what the chart leaves out, and what is assumed."""
    if found.rest:
        n, most = len(found.rest), words.money(found.rest[0].amount.at_risk, analysis.cycle.currency)
        yield words("charts.money.rest", n=n, count=words.number(n), amount=most)
    if found.unknown:
        yield words("charts.money.unknown", n=found.unknown, count=words.number(found.unknown))
    customers = analysis.cycle.customers
    assumed = assumptions(customers) if customers else ()
    if assumed:
        parts = [_assumed(one, words) for one in assumed]
        yield words("charts.money.assumed", parts=words("charts.money.assumed.and").join(parts))


def _assumed(one: Assumed, words: Words) -> str:
    value = words.percent(one.value)
    if one.range is not None:
        low, high = (words.percent(end) for end in one.range)
        value = words("charts.money.assumed.range", value=value, low=low, high=high)
    return words(f"charts.money.assumed.{one.key}", value=value)

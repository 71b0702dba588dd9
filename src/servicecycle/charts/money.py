"""The money at risk: what each incident costs in a year, and the whole, which is less than the sum of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.money_rows import sheet as rows
from servicecycle.charts.money_rows.costs import costs
from servicecycle.charts.money_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "money"
ORDER = 45


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say how much is at risk, and over which incident most; nothing where that is unknown or nothing."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out a row for each incident, and one for the whole."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data | None:
    """Return the money of each incident shown, then that of the whole."""
    found = costs(analysis)
    if found is None:
        return None
    lines = [(one.name, one.amount.at_risk) for one in found.shown]
    lines += [(words("charts.money.all"), found.whole.at_risk)] if found.several else []
    names, values = zip(*lines, strict=True)
    series = Series(words("charts.money.at-risk"), values, "critical")
    currency = analysis.cycle.currency
    title = words("charts.money.axis.in", currency=currency) if currency else words("charts.money.axis")
    return Data("bars", names, (series,), title, 0)

"""The risk map: how likely each incident is against how much it spoils, and what it costs.

The area of a bubble is the money at risk where the file says enough of its customers, else the net risk. Lines
join what is equally risky; an arrow shows how much recovery takes off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.risk_map import sheet as map_
from servicecycle.charts.risk_map.incidents import in_money, incidents
from servicecycle.charts.risk_map.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "risk"
ORDER = 40


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say which incident costs most; nothing where no incident's chance is known."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the map of an analysed cycle."""
    return map_.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return what is left of each risk after recovery, in percent, sized by what it costs."""
    found = incidents(analysis)
    series = Series(
        words(f"charts.risk.size.{'money' if in_money(analysis) else 'risk'}"),
        tuple(None if one.left is None else 100 * one.left for one in found),
        "critical",
        x=tuple(None if one.chance is None else 100 * one.chance for one in found),
        size=tuple(one.cost or 0.0 for one in found),
    )
    return Data(
        "bubbles",
        tuple(one.name for one in found),
        (series,),
        value_title=words("charts.risk.axis.left"),
        low=0,
        high=100,
        x_title=words("charts.risk.axis.chance.percent"),
        x_low=0,
    )

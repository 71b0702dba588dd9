"""The risk map: how likely each incident is against how much it spoils, and what it costs.

The area of a bubble is the money at risk where the file says enough of its customers, else the net risk. Lines
join what is equally risky; an arrow shows how much recovery takes off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.risk_map import sheet as map_
from servicecycle.charts.risk_map.numbers import numbers
from servicecycle.charts.risk_map.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.data import Data
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
    return numbers(analysis, words)

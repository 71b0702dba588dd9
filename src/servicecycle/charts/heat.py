"""The heat map: how the steps of each phase are experienced in which each actor takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.heat_map import sheet as map_
from servicecycle.charts.heat_map.numbers import numbers
from servicecycle.charts.heat_map.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.data import Data
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "heat"
ORDER = 80


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say where, and with whom, the experience is weakest; nothing where nobody takes part in a rated step."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the heat map of an analysed cycle."""
    return map_.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return the score of each actor in each phase, and of how many steps it is."""
    return numbers(analysis, words)

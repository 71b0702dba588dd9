"""The priorities: which step to improve first, and of which three factors its priority is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.priority_rows import sheet as rows
from servicecycle.charts.priority_rows.choice import choice
from servicecycle.charts.priority_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "priority"
ORDER = 35


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say which step comes first; nothing where none was measured."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out a row for each of the first improvement areas."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return the priority of each area shown, in the order of rank."""
    areas = choice(analysis).shown
    names = tuple(analysis.moment(area.step).name for area in areas)
    values = tuple(area.priority for area in areas)
    title = words("charts.priority.axis")
    return Data("bars", names, (Series(words("charts.priority.priority"), values, "perceived"),), title, 0, 100)

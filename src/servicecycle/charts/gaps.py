"""The gaps: at each step what customers expect, what they perceive, and what the company says that it offers.

In the order of the cycle, phase by phase, so that it reads as the customer lives it; a cycle of more than sixty steps
shows its widest gaps instead, the widest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.gap_rows import sheet as rows
from servicecycle.charts.gap_rows.choice import choice
from servicecycle.charts.gap_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "gaps"
ORDER = 60


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say at how many steps customers get less than they expect, and where most; nothing where no gap is known."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out a row for each step."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return what is expected and perceived at each step shown."""
    shown = [one.moment for one in choice(analysis).standing]
    return Data(
        "bars",
        tuple(moment.name for moment in shown),
        (
            Series(words("charts.gaps.expected"), tuple(moment.expected for moment in shown), "expected"),
            Series(words("charts.gaps.perceived"), tuple(moment.perceived for moment in shown), "perceived"),
        ),
        words("charts.gaps.axis"),
        0,
        100,
    )

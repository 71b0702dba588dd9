"""The calendar of the plan (Gantt): who does what by when, what is late, and what waits for what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.gantt_rows import sheet as rows
from servicecycle.charts.gantt_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.data import Data
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "plan"
ORDER = 90


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say when the plan is done and what is late; nothing where nothing is planned."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out a row for each action, under its owner."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data | None:  # noqa: ARG001  every chart has one
    """Return nothing: dates are no numbers, and stand in the table beside the chart."""
    return None

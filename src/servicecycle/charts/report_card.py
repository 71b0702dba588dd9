"""The report card: the company for the design of the service, its people for how they deliver it.

Seven attributes, each with what customers perceive and what they expect of the steps where it was rated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.card import sheet as card
from servicecycle.charts.card.marks import halves
from servicecycle.charts.card.story import told
from servicecycle.charts.data import Data, Series

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "report-card"
ORDER = 50


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say which half is the weaker one, and its weakest attribute; nothing where no attribute was rated."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out both halves, one above the other on one scale."""
    return card.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return what is perceived and expected, of each half and each attribute."""
    marks = [
        mark._replace(name=half.name) if at == 0 else mark
        for half in halves(analysis, words)
        for at, mark in enumerate(half.marks)
    ]
    series = [Series(words("charts.report-card.perceived"), tuple(mark.perceived for mark in marks), "perceived")]
    if any(mark.expected is not None for mark in marks):
        expected = tuple(mark.expected for mark in marks)
        series.insert(0, Series(words("charts.report-card.expected"), expected, "expected"))
    return Data("bars", tuple(mark.name for mark in marks), tuple(series), words("charts.report-card.axis"), 0, 100)

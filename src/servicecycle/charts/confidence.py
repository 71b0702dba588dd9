"""How sure the order is: where each area may rank, tiers within which areas cannot be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.rank_rows import sheet as rows
from servicecycle.charts.rank_rows.choice import choice
from servicecycle.charts.rank_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "confidence"
ORDER = 36


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say how sure the first place is; nothing where no ranks were drawn, and where nothing falls short."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out a row for each of the first improvement areas."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data | None:
    """Return in how many of a hundred draws each area shown has its rank, and the first."""
    confidence = analysis.confidence
    found = choice(confidence, analysis) if confidence else None
    if found is None:
        return None
    names = tuple(analysis.moment(one.step).name for one in found.shown)
    own = tuple(100 * one.confidence for one in found.shown)
    first = tuple(100 * one.chances[0] for one in found.shown)
    series = (
        Series(words("charts.confidence.own.of"), own, "perceived"),
        Series(words("charts.confidence.first.of"), first, "critical"),
    )
    return Data("bars", names, series, words("charts.confidence.share"), 0, 100)

"""The tornado: what each parameter of the method, moved alone within its range, does to the first place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.swing_rows import sheet as rows
from servicecycle.charts.swing_rows.choice import choice
from servicecycle.charts.swing_rows.story import parameter, told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "tornado"
ORDER = 37


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say which parameters could take the first place away; nothing where none moves the lead."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out a row for each parameter that moves the lead, the widest swing first."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data | None:
    """Return the lead at either end of each parameter's range, below 0 where another step is first."""
    found = choice(analysis)
    if found is None:
        return None
    names = tuple(parameter(swing, words) for swing in found.shown)
    series = (
        Series(words("charts.tornado.low"), tuple(swing.lead_low for swing in found.shown), "quiet"),
        Series(words("charts.tornado.high"), tuple(swing.lead_high for swing in found.shown), "perceived"),
    )
    return Data("bars", names, series, words("charts.tornado.axis"), found.marks[0], found.marks[-1])

"""The journey chart: the whole experience on one map.

What customers perceive at each step, against what they expect; where the moments of truth and the
critical moments are; and below it who takes part in each step, and where one hands over to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.journey_map import sheet as map_
from servicecycle.charts.journey_map.story import told
from servicecycle.charts.parts import Span, phase_begins, spans

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "journey"
ORDER = 10

MOST_ON_A_PAGE = 60
"""Up to so many steps the chart names each on one page."""


def story(analysis: Analysis, words: Words) -> Story:
    """Say what the journey shows: its low and high point, its largest gap, what is critical and what is unknown."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out the journey of an analysed cycle, or of a span of its steps."""
    return map_.sheet(analysis, story, words, theme, span)


def overview(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out all of a long journey as wide as a short one, without the list of its steps."""
    return map_.sheet(analysis, story, words, theme, listed=False)


def parts(analysis: Analysis, _words: Words) -> list[Span]:
    """Return the spans of steps for which a page has room."""
    count = len(analysis.moments)
    return list(spans(Span(0, count - 1), -(-count // MOST_ON_A_PAGE), phase_begins(analysis)))


def data(analysis: Analysis, words: Words, span: Span | None = None) -> Data:
    """Return what is perceived and expected at each step."""
    moments = analysis.moments[span.first : span.last + 1] if span else analysis.moments
    series = [Series(words("charts.journey.perceived"), tuple(moment.perceived for moment in moments), "perceived")]
    if any(moment.expected is not None for moment in analysis.moments):
        expected = tuple(moment.expected for moment in moments)
        series.append(Series(words("charts.journey.expected"), expected, "expected"))
    return Data("line", tuple(moment.name for moment in moments), tuple(series), words("charts.journey.axis"), 0, 100)

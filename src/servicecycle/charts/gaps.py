"""The gaps: at each step what customers expect, what they perceive, and what the company says that it offers.

In the order of the cycle, phase by phase, so that it reads as the customer lives it; a cycle of more than sixty steps
shows its widest gaps instead, the widest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.gap_rows import sheet as rows
from servicecycle.charts.gap_rows.choice import choice, cut
from servicecycle.charts.gap_rows.choice import parts as page_by_page
from servicecycle.charts.gap_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.parts import Span
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "gaps"
ORDER = 60

_COLORS = {"expected": "expected", "perceived": "perceived", "offered": "handoff"}


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say at how many steps customers get less than they expect, and where most; nothing where no gap is known."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out a row for each step, or for a span of them."""
    return rows.sheet(analysis, story, words, theme, span)


def parts(analysis: Analysis, _words: Words) -> list[Span]:
    """Return the spans of steps for which a page has room."""
    return page_by_page(analysis)


def data(analysis: Analysis, words: Words, span: Span | None = None) -> Data:
    """Return what is expected, perceived and offered at each step shown."""
    shown = [one.moment for one in cut(choice(analysis), span).standing]
    known = {
        "expected": [moment.expected for moment in shown],
        "perceived": [moment.perceived for moment in shown],
        "offered": [moment.offered for moment in shown],
    }
    series = tuple(
        Series(words(f"charts.gaps.{name}"), tuple(values), _COLORS[name])
        for name, values in known.items()
        if name != "offered" or any(value is not None for value in values)
    )
    return Data("bars", tuple(moment.name for moment in shown), series, words("charts.gaps.axis"), 0, 100)

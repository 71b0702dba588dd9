"""The importance–performance matrix: how much each step matters against how it is perceived (Martilla & James 1977).

The lines cross where the method has them cross. Where they part, four quadrants say what to do: concentrate
here, keep up the good work, low priority, possible overkill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.importance_map import sheet as map_
from servicecycle.charts.importance_map.numbers import numbers
from servicecycle.charts.importance_map.points import parts as quadrant_by_quadrant
from servicecycle.charts.importance_map.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.data import Data
    from servicecycle.charts.parts import Span
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "importance"
ORDER = 30


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say where to concentrate; nothing where no rated step says how much it matters."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out the matrix of an analysed cycle; of a span of its steps all are named, and the others only marked."""
    return map_.sheet(analysis, story, words, theme, span)


def parts(analysis: Analysis, _words: Words) -> list[Span]:
    """Return the spans of steps of which a page can name all, quadrant by quadrant."""
    return quadrant_by_quadrant(analysis)


def data(analysis: Analysis, words: Words, span: Span | None = None) -> Data:
    """Return what is perceived and how much it matters, a series for each kind of moment."""
    return numbers(analysis, words, span)

"""The service blueprint: who acts at each step, in the customer's sight and out of it.

What the customer sees, her steps, the staff whom she meets, those whom she does not, systems and partners stand in
rows; the lines of interaction, of visibility and of internal interaction divide them, and arrows show where one
hands over to another. A long cycle folds into bands below one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.blueprint_map import plan
from servicecycle.charts.blueprint_map import sheet as map_
from servicecycle.charts.blueprint_map.scene import Scene
from servicecycle.charts.blueprint_map.story import told
from servicecycle.charts.paint import plain
from servicecycle.charts.theme import THEME

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.parts import Span
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "blueprint"
ORDER = 20


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say how much meets the customer and where the work changes hands; nothing without actors, evidence, backstage."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out the blueprint of an analysed cycle, or of a span of its steps."""
    return map_.sheet(analysis, story, words, theme, span)


def parts(analysis: Analysis, words: Words) -> list[Span]:
    """Return the spans of steps that a page has room for."""
    with plain():
        return plan.parts(Scene(analysis, words, THEME))


def data(analysis: Analysis, words: Words, span: Span | None = None) -> None:
    """Return nothing: a blueprint is no chart of numbers."""

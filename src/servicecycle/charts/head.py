"""The head of a chart: which cycle, the finding as its title, and the measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_LONGEST_LINE = 1100.0
_AFTER_CYCLE, _AFTER_TITLE, _AFTER_MEASURE = 3.0, 4.0, 14.0


def head(analysis: Analysis, story: Story, words: Words, theme: Theme, width: float) -> tuple[list[Shape], float]:
    """Return the head of a chart as wide as the sheet, and where the sheet goes on below it."""
    if not theme.headed:
        return [], theme.margin
    room = room_for(width, theme)
    texts = (
        (cycle_named(analysis, words), theme.text, theme.muted, False, _AFTER_CYCLE),
        (story.title, theme.title, theme.ink, True, _AFTER_TITLE),
        (story.subtitle, theme.text, theme.muted, False, _AFTER_MEASURE),
    )
    shapes: list[Shape] = []
    top = theme.margin - 4
    for text, size, color, bold, after in texts:
        lines = labels.balanced(text, room, size, bold=bold)  # no last word alone on its line
        shapes += block(lines, theme.margin, top, size=size, color=color, theme=theme, bold=bold)
        top += height(len(lines), size, theme) + after
    return shapes, top


def room_for(width: float, theme: Theme) -> float:
    """Return how wide a line of the head may be on a sheet of a width."""
    return min(width - 2 * theme.margin, _LONGEST_LINE)


def cycle_named(analysis: Analysis, words: Words) -> str:
    """Return the name of the cycle, and whose it is."""
    cycle = analysis.cycle
    if cycle.organization is None:
        return cycle.name
    return words("charts.cycle", cycle=cycle.name, organization=cycle.organization)

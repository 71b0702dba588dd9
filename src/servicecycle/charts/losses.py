"""The losses: how 100 points come down to the service score, and at which step each of them is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.loss_rows import sheet as rows
from servicecycle.charts.loss_rows.lines import KINDS, lines
from servicecycle.charts.loss_rows.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "losses"
ORDER = 25


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say which step costs the most; nothing where no step was measured."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the way down, a row for each loss."""
    return rows.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data:
    """Return the way down as columns: what is left is a base in the colour of the paper, on it what is lost."""
    shown = [line for line in lines(analysis, words) if line.kind != "heading"]
    base = tuple(0.0 if line.kind == "total" else line.until for line in shown)
    series = [Series(words("charts.losses.left"), base, "paper")]
    for kind, color in KINDS.items():
        values = tuple(line.since - line.until if line.kind == kind else 0.0 for line in shown)
        series.append(Series(words(f"charts.losses.{kind}"), values, color))
    names = tuple(line.name.text for line in shown)
    return Data("stacked-columns", names, tuple(series), words("charts.losses.axis"), 0, 100)

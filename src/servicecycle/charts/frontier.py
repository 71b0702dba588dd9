"""The frontier: how much the best plan brings for each budget, and which action comes in at each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.frontier_map import sheet as map_
from servicecycle.charts.frontier_map.steps import Place, steps
from servicecycle.charts.frontier_map.story import told

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

ID = "frontier"
ORDER = 95

_COLORS: dict[Place, str] = {"within": "perceived", "plan": "critical", "beyond": "expected"}


def story(analysis: Analysis, words: Words) -> Story | None:
    """Say how much of the benefit comes first; nothing where there are not two plans to compare."""
    return told(analysis, words)


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the frontier of the plan of an analysed cycle."""
    return map_.sheet(analysis, story, words, theme)


def data(analysis: Analysis, words: Words) -> Data | None:
    """Return what each plan takes and what it brings: those within the budget, the plan, those beyond."""
    found = steps(analysis, words)
    if found is None:
        return None
    places = [place for place in _COLORS if any(step.place == place for step in found.steps)]
    return Data(
        "scatter",
        tuple(step.name for step in found.steps),
        tuple(
            Series(
                words(f"charts.frontier.key.{place}"),
                tuple(step.benefit if step.place == place else None for step in found.steps),
                _COLORS[place],
                x=tuple(step.takes if step.place == place else None for step in found.steps),
            )
            for place in places
        ),
        value_title=words(f"charts.frontier.axis.{found.measure}"),
        low=min(0.0, *(step.benefit for step in found.steps)),
        x_title=words(f"charts.frontier.axis.{found.resource}"),
        x_low=0,
    )

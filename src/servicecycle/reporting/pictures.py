"""A chart as a block of a report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.words import Words


def picture(chart: str, analysis: Analysis, words: Words) -> Iterator[Picture]:
    """Yield the chart of an id; nothing where the file gives no ground for it."""
    from servicecycle.charts.kinds import charts, figure  # noqa: PLC0415  most runs draw nothing

    one = charts()[chart]
    story = one.story(analysis, words)
    if story:
        draw = partial(figure, one, analysis, story, words)
        yield Picture(chart, draw, story.title, story.subtitle, story.alt, one.data(analysis, words))

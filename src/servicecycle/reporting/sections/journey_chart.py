"""The journey as a chart: the whole experience at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Chart, Heading
from servicecycle.reporting.medium import IN_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "journey_chart"
ORDER = 15
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the chart; nothing where no step was measured."""
    if analysis.score.service is None:
        return
    yield Heading(words("sections.journey-chart"))
    yield Chart("journey")

"""The gaps between what customers expect and what they perceive, as a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Chart, Heading
from servicecycle.reporting.medium import IN_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "gaps"
ORDER = 28
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the chart; nothing where no gap is known."""
    if all(moment.gap is None for moment in analysis.moments):
        return
    yield Heading(words("sections.gaps"))
    yield Chart("gaps")

"""The service blueprint: who acts at each step, in the customer's sight and out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Chart, Heading
from servicecycle.reporting.medium import IN_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "blueprint"
ORDER = 17
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the chart; nothing where the file says no more of the steps than their names."""
    from servicecycle.charts.blueprint_map.scene import has_ground  # noqa: PLC0415  a screen shows no charts

    if has_ground(analysis.cycle):
        yield Heading(words("sections.blueprint"))
        yield Chart("blueprint")

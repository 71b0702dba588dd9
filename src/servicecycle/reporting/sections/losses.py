"""Where the points between 100 and the service score are lost: at which step the most, and all of it as a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Chart, Heading, Paragraph, Text
from servicecycle.reporting.medium import IN_DOCUMENTS
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "losses"
ORDER = 12
IN = IN_DOCUMENTS

_WORTH_TELLING = 0.5


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the costliest step and the chart; nothing where no step was measured, or as good as nothing is lost."""
    from servicecycle.analysis.losses import losses  # noqa: PLC0415  a screen shows none of it

    found = losses(analysis.moments, analysis.cycle)
    if found is None or 100 - found.service < _WORTH_TELLING:
        return
    lost = rounded(100 - found.service, 1)
    step, points = next(iter(found.by_step().items()))
    told = words(
        "sections.losses.most",
        step=analysis.moment(step).name,
        points=words.number(points, 1),
        n=lost,
        lost=words.number(lost, 1),
    )
    yield Heading(words("sections.losses"))
    yield Paragraph((Text(told),))
    yield Chart("losses")

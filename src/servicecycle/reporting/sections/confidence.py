"""How sure the order is: the first place, tiers and ranks, what would change it, and whether raters agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import first_place
from servicecycle.reporting.blocks import Chart, Heading
from servicecycle.reporting.medium import IN_DOCUMENTS
from servicecycle.reporting.sureness.change import change
from servicecycle.reporting.sureness.first import verdict
from servicecycle.reporting.sureness.ranks import meaning, table, varied
from servicecycle.reporting.sureness.raters import in_full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "confidence"
ORDER = 62
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield how sure the order is, or what it would take to tell; nothing where no step was measured."""
    if not analysis.areas:
        return
    confidence = analysis.confidence
    yield Heading(words("confidence.title"))
    yield verdict(analysis, words)
    if confidence and first_place(analysis):
        yield varied(confidence, words)
        yield Chart("confidence")
        yield from table(confidence, analysis, words)
        yield from meaning(confidence, analysis, words)
        yield Heading(words("confidence.change"), 3)
        yield from change(confidence, analysis, words)
        yield Chart("tornado")
    yield from in_full(analysis.agreement, words)

"""How sure the order is on one page: the first place, a bar of ranks for each area, and whether raters agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import first_place
from servicecycle.reporting.blocks import Heading
from servicecycle.reporting.medium import ON_SCREEN
from servicecycle.reporting.sureness.change import change
from servicecycle.reporting.sureness.first import verdict
from servicecycle.reporting.sureness.ranks import bars, meaning, varied
from servicecycle.reporting.sureness.raters import agreed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "first_ranks"
ORDER = 63
IN = ON_SCREEN


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield how sure the order is, or what it would take to tell; nothing where no step was measured."""
    if not analysis.areas:
        return
    confidence = analysis.confidence
    yield Heading(words("confidence.title"))
    yield verdict(analysis, words)
    if confidence and first_place(analysis):
        yield from bars(confidence, analysis, words)
        yield from meaning(confidence, analysis, words)
        yield varied(confidence, words)
        yield from change(confidence, analysis, words)
    yield from agreed(analysis.agreement, words)

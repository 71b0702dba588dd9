"""The plan: which actions to take with the resources at hand, what they bring, and what more would buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Heading
from servicecycle.reporting.medium import IN_DOCUMENTS
from servicecycle.reporting.planned.told import in_full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "plan"
ORDER = 68
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the whole plan, or what it would take to have one; nothing where there is nothing to improve either."""
    if analysis.cycle.actions or analysis.areas:
        yield Heading(words("plan.title"))
        yield from in_full(analysis, words, "document")

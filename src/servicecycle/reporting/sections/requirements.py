"""The requirements: how each critical moment leads to an action and its measure, and where the chain breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Heading
from servicecycle.reporting.chain.told import chain
from servicecycle.reporting.medium import IN_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "requirements"
ORDER = 65
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the chains as a tree and as matrices, and what they lack; nothing where there is nothing to begin from."""
    cycle = analysis.cycle
    if cycle.requirements or cycle.actions or analysis.trace.at_stake:
        yield Heading(words("chain.title"))
        yield from chain(analysis, words)

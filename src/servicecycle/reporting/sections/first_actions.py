"""The plan on one page: what it brings, which actions are in it, and why others are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Heading
from servicecycle.reporting.medium import ON_SCREEN
from servicecycle.reporting.planned.told import in_short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "first_actions"
ORDER = 69
IN = ON_SCREEN


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the plan in short, or what it would take to have one; nothing where there is nothing to improve either."""
    if analysis.cycle.actions or analysis.areas:
        yield Heading(words("plan.title"))
        yield from in_short(analysis, words)

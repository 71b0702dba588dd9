"""The chain from critical moments to measures on one page: how far it holds, and where it breaks first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Heading, Paragraph, Text
from servicecycle.reporting.chain.lacking import table, to_begin, verdict
from servicecycle.reporting.medium import ON_SCREEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "broken_links"
ORDER = 66
IN = ON_SCREEN

_FIRST = 5


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the verdict and the first broken links; nothing where there is nothing to begin from."""
    cycle, trace = analysis.cycle, analysis.trace
    if not (cycle.requirements or cycle.actions or trace.at_stake):
        return
    yield Heading(words("chain.title"))
    if not (cycle.requirements or cycle.actions):
        yield to_begin(trace, words)
        return
    yield verdict(trace, words)
    if trace.broken:
        yield table(trace.broken[:_FIRST], analysis, words)
    left = len(trace.broken) - _FIRST
    more = [words("sections.more", n=left, count=words.number(left))] if left > 0 else []
    yield Paragraph(tuple(Text(one, "muted") for told in [*more, words("chain.see-trace")] for one in (told, " "))[:-1])

"""Several cycles in one document: the league table first, then each cycle's own story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Callout, Heading, Paragraph, Text
from servicecycle.reporting.brief import brief
from servicecycle.reporting.league import worst_first
from servicecycle.reporting.report import league, shown, told
from servicecycle.reporting.sections.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Block, Layout, Report, Shown
    from servicecycle.reporting.league import Entry
    from servicecycle.words import Words

_ON_THE_FIRST_PAGE = 12


def portfolio(
    entries: Sequence[Entry],
    words: Words,
    *,
    sections: Sequence[str] | None = None,
    theme: Theme | None = None,
) -> Report:
    """Compose the document of several cycles, given with their files: the worst first, each in brief.

    `sections` are what is told of each instead.
    """
    table = league(entries, words)
    parts = [block for entry in worst_first(entries) for block in _part(entry[1], words, sections)]
    head = [Heading(table.title)] if len(entries) > _ON_THE_FIRST_PAGE else []
    layout: Layout = "full" if sections else "portfolio"
    return table._replace(blocks=(*head, *table.blocks, *parts), theme=theme, layout=layout)


def _part(analysis: Analysis, words: Words, sections: Sequence[str] | None) -> Iterator[Shown]:
    """Yield a cycle as one section."""
    yield Heading(analysis.cycle.name)
    if analysis.cycle.organization:
        yield Paragraph((Text(analysis.cycle.organization, "muted"),))
    yield Callout(verdict(analysis, words))
    if sections is None:
        yield from shown(brief(analysis, words, 3), analysis, words, "document")
    else:
        yield from shown(_lowered(told(sections, analysis, words, "document")), analysis, words, "document")


def _lowered(blocks: Iterator[Block]) -> Iterator[Block]:
    """Put every heading below that of the cycle."""
    for block in blocks:
        yield block._replace(level=3) if isinstance(block, Heading) else block

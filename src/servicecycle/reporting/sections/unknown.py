"""What the file does not say, and what saying it would buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bullets, Heading, Paragraph, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.sentences import few, unknown_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.unknown import Unknown
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "unknown"
ORDER = 90
IN = EVERYWHERE


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield what is unknown, what buys most first; nothing where all is known."""
    if not analysis.unknown:
        return
    count = len(analysis.unknown)
    finding = words("sections.unknowns.finding", n=count, count=words.number(count))
    yield Heading(words("sections.unknowns"), finding=finding)
    yield Paragraph((Text(words("sections.unknowns.how"), "muted"),))
    yield Bullets(tuple(tuple(_item(one, analysis, words)) for one in analysis.unknown))


def _item(one: Unknown, analysis: Analysis, words: Words) -> Iterator[Text]:
    yield Text(unknown_text(one, analysis, words))
    names = _names(one, analysis)
    if names and len(names) < len(analysis.cycle.steps):
        yield Text(" ")
        yield Text(words("sections.namely", names=few(names, words)), "muted")


def _names(one: Unknown, analysis: Analysis) -> list[str]:
    if one.critical_moments:
        return [
            found.incident or found.id for found in analysis.risk.critical_moments if found.id in one.critical_moments
        ]
    return [analysis.moment(step).name for step in one.steps]

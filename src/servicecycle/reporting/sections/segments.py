"""Segments of customers: each by what matters to it, and where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bullets, Callout, Heading, Paragraph, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.segmented.disagreements import told, verdict
from servicecycle.reporting.segmented.table import table
from servicecycle.reporting.sentences import few

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.segments import Segments
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "segments"
ORDER = 72
IN = EVERYWHERE

_MOST = 8


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the segments; of a file that speaks of its customers and names none, what naming them would buy."""
    found = analysis.segments
    if found is None:
        if analysis.cycle.customers is not None:
            yield Heading(words("customers.segments"))
            yield Paragraph((Text(words("customers.segments.missing"), "muted"),))
        return
    finding = verdict(found, analysis, words)
    yield Heading(words("customers.segments"))
    if finding:
        yield Callout((Text(finding),))
    yield Paragraph((Text(" ".join(_how(found, words)), "muted"),))
    yield table(found, analysis, words)
    yield from _disagreements(found, analysis, words)


def _how(found: Segments, words: Words) -> Iterator[str]:
    yield words("customers.segments.how")
    unknown = [view.name or "" for view in found.segments if view.share is None]
    if found.everybody.money and len(unknown) < len(found.segments):
        yield words("customers.segments.money")
    if unknown:
        yield words("customers.segments.no-share", n=len(unknown), names=few(unknown, words))
    if found.everybody.risk is not None:
        yield words("customers.segments.risk")


def _disagreements(found: Segments, analysis: Analysis, words: Words) -> Iterator[Block]:
    left = len(found.disagreements) - _MOST
    shown = found.disagreements if left <= 1 else found.disagreements[:_MOST]
    yield Heading(words("customers.disagree"), 3)
    if not shown:
        yield Paragraph((Text(words("customers.disagree.none"), "muted"),))
        return
    yield Bullets(tuple((Text(told(one, found, analysis, words)),) for one in shown))
    if left > 1:
        yield Paragraph((Text(words("sections.more", n=left, count=words.number(left)), "muted"),))

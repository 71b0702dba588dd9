"""Strengths and weaknesses in contact with the customer: what stands out, by step, phase, department and channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.medium import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.standouts import Standout
    from servicecycle.reporting.blocks import Block, Tone
    from servicecycle.words import Words

ID = "standouts"
ORDER = 70
IN = EVERYWHERE

_MOST = 8


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield strengths, then weaknesses; nothing where nothing was measured."""
    if analysis.score.service is None:
        return
    yield Heading(words("sections.standouts"), finding=_finding(analysis, words))
    for side, strong in (("strengths", True), ("weaknesses", False)):
        found = [one for one in analysis.standouts if one.strong == strong]
        yield Heading(words(f"sections.{side}"), 3)
        if not found:
            yield Paragraph((Text(words(f"sections.{side}.none"), "muted"),))
            continue
        yield _table(found[:_MOST], "good" if strong else "bad", analysis, words)
        left = len(found) - _MOST
        if left > 0:
            yield Paragraph((Text(words("sections.more", n=left, count=words.number(left)), "muted"),))


def _finding(analysis: Analysis, words: Words) -> str:
    """Name the greatest strength and the greatest weakness; nothing where nothing stands out."""
    strong = next((one for one in analysis.standouts if one.strong), None)
    weak = next((one for one in analysis.standouts if not one.strong), None)
    ends = {"best": strong, "worst": weak}
    told = {side: _name(one, analysis) for side, one in ends.items() if one}
    scores = {f"{side}_score": words.number(one.score) for side, one in ends.items() if one}
    return words(f"sections.standouts.finding.{'-'.join(told)}", **told, **scores) if told else ""


def _name(one: Standout, analysis: Analysis) -> str:
    return analysis.moment(one.name).name if one.kind == "step" else one.name


def _table(found: Sequence[Standout], tone: Tone, analysis: Analysis, words: Words) -> Table:
    columns = (
        Column(words("sections.score"), "right", narrow=True),
        Column(words("sections.what")),
        Column(words("sections.kind"), narrow=True),
    )
    rows = tuple(
        (
            Text(words.number(one.score), tone, one.score),
            Text(_name(one, analysis)),
            Text(words(f"sections.kind.{one.kind}"), "muted"),
        )
        for one in found
    )
    return Table(columns, rows)

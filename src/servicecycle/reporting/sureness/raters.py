"""How far raters agree: a verdict in words on the kind of rating on which they agree least, and a table of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.agreement import RELIABLE, TENTATIVE
from servicecycle.reporting.blocks import Callout, Column, Heading, Paragraph, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from servicecycle.analysis.agreement import Agreed, Agreement, Verdict
    from servicecycle.reporting.blocks import Block, Tone
    from servicecycle.words import Words

_TONES: Mapping[Verdict | None, Tone] = {"reliable": "good", "tentative": "warn", "discuss": "bad", None: "muted"}
_DIGITS, _DIGITS_OF_TENTATIVE = 2, 3


def agreed(agreement: Agreement | None, words: Words) -> Iterator[Block]:
    """Yield the verdict under a heading; nothing where nothing was rated by two raters."""
    if agreement:
        yield Heading(words("confidence.agreement"), 3)
        yield Callout((Text(told(agreement, words)),), _TONES[agreement.verdict])


def in_full(agreement: Agreement | None, words: Words) -> Iterator[Block]:
    """Yield the verdict, what the figures mean, and those of each kind of rating."""
    if agreement is None:
        return
    yield from agreed(agreement, words)
    ends = {"tentative": words.number(TENTATIVE, _DIGITS_OF_TENTATIVE), "reliable": words.number(RELIABLE, _DIGITS)}
    yield Paragraph((Text(words("confidence.agreement.how", **ends), "muted"),))
    columns = (
        Column(words("confidence.agreement.rated")),
        Column(words("confidence.agreement.raters"), "right", narrow=True),
        Column(words("confidence.agreement.units"), "right", narrow=True),
        Column("α", "right", narrow=True),
        Column("W", "right", narrow=True),
        Column(words("confidence.agreement.verdict"), narrow=True),
    )
    yield Table(columns, tuple(tuple(_row(part, words)) for part in agreement.parts))


def told(agreement: Agreement, words: Words) -> str:
    """Say whether raters agree, by the kind of rating on which they agree least; and whether they are few."""
    key = "alpha" if agreement.kendall_w is None else "both"
    figures = words(
        f"confidence.agreement.{key}",
        alpha=_figure(agreement.alpha, words),
        w=_figure(agreement.kendall_w, words),
    )
    raters = words.number(agreement.raters)
    said = words(
        f"confidence.agreement.{agreement.verdict or 'undefined'}",
        n=agreement.raters,
        on=words(f"confidence.on.{agreement.what}"),
        raters=raters,
        figures=figures,
    )
    if not agreement.few_raters:
        return said
    return f"{said} {words('confidence.agreement.few', n=agreement.raters, raters=raters)}"


def _row(part: Agreed, words: Words) -> Iterator[Text]:
    yield Text(words(f"confidence.kind.{part.what}"))
    yield Text(words.number(part.raters), value=part.raters)
    yield Text(words.number(part.units), value=part.units)
    for figure in (part.alpha, part.kendall_w):
        yield Text(_figure(figure, words), "muted" if figure is None else "plain", figure)
    yield Text(words(f"confidence.verdict.{part.verdict or 'undefined'}"), _TONES[part.verdict])


def _figure(value: float | None, words: Words) -> str:
    return words.number(value, _DIGITS).replace("-", "\N{MINUS SIGN}")

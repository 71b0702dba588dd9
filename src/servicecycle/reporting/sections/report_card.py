"""The report card: the company for the design of the service, its people for how they deliver it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from servicecycle.analysis.report_card import TOO_CLOSE
from servicecycle.cycle.attributes import DELIVERY, DESIGN
from servicecycle.reporting.blocks import Bar, Bars, Chart, Heading, Paragraph, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.sentences import few
from servicecycle.reporting.tones import tone_of
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.cycle.attributes import Attribute
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "report_card"
ORDER = 20
IN = EVERYWHERE


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield both halves and which of them is weaker; nothing where no attribute was rated."""
    card = analysis.report_card
    if card.company is None and card.people is None:
        return
    yield Heading(words("sections.report-card"))
    halves = (
        (words("sections.report-card.company"), _half(card.company, DESIGN, analysis, words)),
        (words("sections.report-card.people"), _half(card.people, DELIVERY, analysis, words)),
    )
    yield Chart("report-card", instead=Bars(halves))
    verdict = _weaker(card.company, card.people, analysis.cycle.method.imbalance, words)
    yield Paragraph((Text(verdict, "strong"), *_where(analysis, words)))


def _half(overall: float | None, attributes: Sequence[Attribute], analysis: Analysis, words: Words) -> tuple[Bar, ...]:
    bars = [_bar(words("sections.report-card.overall"), overall, analysis, words)]
    marks = analysis.report_card.attributes
    return (*bars, *(_bar(words(f"terms.{attribute}"), marks[attribute], analysis, words) for attribute in attributes))


def _bar(label: str, value: float | None, analysis: Analysis, words: Words) -> Bar:
    shown = words("sections.unknown") if value is None else words.number(value)
    return Bar(label, value, Text(shown, tone_of(value, analysis.cycle.method), value))


def _weaker(company: float | None, people: float | None, imbalance: float, words: Words) -> str:
    if company is None or people is None:
        return words(f"sections.report-card.{'only-people' if company is None else 'only-company'}")
    apart = abs(company - people)
    if apart < TOO_CLOSE:
        return words("sections.report-card.even")
    half = "company" if company < people else "people"
    clearly = "weaker" if apart >= imbalance else "slightly-weaker"
    return words(f"sections.report-card.{half}-{clearly}", n=rounded(apart), points=words.number(apart))


def _where(analysis: Analysis, words: Words) -> Iterator[Text]:
    """Yield at which steps one half lies far below the other."""
    halves: tuple[Literal["design", "delivery"], ...] = ("design", "delivery")
    for half in halves:
        names = [moment.name for moment in analysis.moments if moment.mend == half]
        if names:
            yield Text(" ")
            yield Text(words(f"sections.report-card.mend-{half}", steps=few(names, words)), "muted")

"""A cycle's story on one page: the figures, the journey, where to begin, what spoils it most, and the plan."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import first_place
from servicecycle.reporting.blocks import Bullets, Chart, Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.planned.telling import telling
from servicecycle.reporting.planned.verdict import sentences
from servicecycle.reporting.sections import unknown, verdict
from servicecycle.reporting.sections.critical_moments import worst_first
from servicecycle.reporting.sentences import chance_text, reason_text
from servicecycle.reporting.sureness.first import told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.risk import CriticalRisk
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

_FIRST = 3
_WORST = 5
_LONGEST = 120
"""A name longer than this would push the rest off the page."""


def brief(analysis: Analysis, words: Words, level: Literal[2, 3] = 2) -> Iterator[Block]:
    """Yield the blocks of the page, under headings of a level."""
    from servicecycle.charts import journey  # noqa: PLC0415  documents alone load charts

    yield from verdict.blocks(analysis, words)
    yield Chart("journey", whole=True)
    yield from _areas(analysis, words, level)
    yield from _critical_moments(analysis, words, level)
    yield from _plan(analysis, words, level)
    if analysis.score.service is None:
        yield from _unknown(analysis, words, level)
    if len(analysis.moments) > journey.MOST_ON_A_PAGE:
        yield _steps(analysis, words)


def _areas(analysis: Analysis, words: Words, level: Literal[2, 3]) -> Iterator[Block]:
    first = [area for area in analysis.areas if area.priority > 0 or area.urgent][:_FIRST]
    if first:
        columns = (
            Column("#", "right", narrow=True),
            Column(words("sections.step")),
            Column(words("sections.priority"), "right", narrow=True),
            Column(words("sections.urgency"), narrow=True),
            Column(words("sections.why")),
        )
        yield Heading(words("sections.areas"), level)
        yield Table(columns, tuple(_area(area, analysis, words) for area in first))
        yield from _sure(analysis, words)


def _sure(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield how sure the first place is, where draws tell."""
    confidence, place = analysis.confidence, first_place(analysis)
    if confidence and place:
        yield Paragraph((Text(told(place, confidence, analysis, words, _shortened)),))


def _area(area: Area, analysis: Analysis, words: Words) -> tuple[Text, ...]:
    why = reason_text(area.reasons[0], words) if area.reasons else words("sections.why.nothing")
    return (
        Text(words.number(area.rank), value=area.rank),
        Text(_shortened(analysis.moment(area.step).name), "strong"),
        Text(words.number(area.priority), value=area.priority),
        Text(words("sections.urgent"), "bad") if area.urgent else Text(""),
        Text(why),
    )


def _critical_moments(analysis: Analysis, words: Words, level: Literal[2, 3]) -> Iterator[Block]:
    worst = worst_first(analysis.risk)
    if worst:
        columns = (
            Column(words("sections.incident")),
            Column(words("sections.net-risk"), "right", narrow=True),
            Column(words("sections.probability"), "right", narrow=True),
            Column(words("sections.severity"), "right", narrow=True),
            Column(words("sections.step")),
        )
        yield Heading(words("sections.critical-moments"), level)
        yield Table(columns, tuple(_critical_moment(one, analysis, words) for one in worst[:_WORST]))
        left = len(worst) - _WORST
        if left > 0:
            yield Paragraph((Text(words("sections.more", n=left, count=words.number(left)), "muted"),))


def _critical_moment(one: CriticalRisk, analysis: Analysis, words: Words) -> tuple[Text, ...]:
    return (
        Text(_shortened(one.incident or one.id)),
        Text(chance_text(one.net_risk, words), "muted" if one.net_risk is None else "strong", one.net_risk),
        Text(chance_text(one.probability, words), value=one.probability),
        Text(chance_text(one.severity, words), value=one.severity),
        Text(_shortened(analysis.moment(one.step).name), "muted"),
    )


def _plan(analysis: Analysis, words: Words, level: Literal[2, 3]) -> Iterator[Block]:
    """Yield what the plan brings and takes; nothing where nothing is planned."""
    plan = analysis.plan
    if plan and plan.chosen:
        yield Heading(words("plan.title"), level)
        yield Paragraph((Text(" ".join(sentences(telling(analysis, plan, words)))),))


def _unknown(analysis: Analysis, words: Words, level: Literal[2, 3]) -> Iterator[Block]:
    """Yield what to ask for first, where nothing has been measured."""
    for block in unknown.blocks(analysis, words):
        match block:
            case Heading():
                yield block._replace(level=level)
            case Bullets(items):
                yield Bullets(tuple(islice(items, _FIRST)))
            case _:
                yield block


def _steps(analysis: Analysis, words: Words) -> Paragraph:
    """Name all steps in small print, for those whose names have no room in the chart."""
    names = (f"{number} {moment.name}" for number, moment in enumerate(analysis.moments, 1))
    return Paragraph((Text(f"{words('sections.all-steps')} ", "strong"), Text(" · ".join(names), "muted")), fine=True)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"

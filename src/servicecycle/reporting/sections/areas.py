"""The improvement areas in order: where to step in first, how that was reckoned, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Chart, Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.medium import IN_DOCUMENTS
from servicecycle.reporting.sentences import reason_text, remark_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "areas"
ORDER = 60
IN = IN_DOCUMENTS

_FACTORS = ("importance", "deterioration", "leverage", "opportunity")


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield every area with its reasons; nothing where no step was measured."""
    if not analysis.areas:
        return
    yield Heading(words("sections.areas"))
    yield Paragraph((Text(words("sections.areas.how"), "muted"),))
    yield Chart("priority")
    yield Chart("importance")
    yield table(analysis.areas, analysis, words, reasoned=True)


def table(areas: Sequence[Area], analysis: Analysis, words: Words, *, reasoned: bool) -> Table:
    """Return areas as a table, in the order given; `reasoned`: with the factors of each and the reasons in words."""
    columns = [
        Column("#", "right", narrow=True),
        Column(words("sections.step")),
        Column(words("sections.priority"), "right", narrow=True),
        Column(words("sections.urgency"), narrow=True),
        Column(words("sections.quadrant"), narrow=True),
    ]
    if reasoned:
        columns += [Column(words(f"sections.{factor}"), "right", narrow=True, below=True) for factor in _FACTORS]
        columns.append(Column(words("sections.why"), below=True))
    rows = tuple(_row(area, analysis, words, reasoned=reasoned) for area in areas)
    return Table(tuple(columns), rows)


def _row(area: Area, analysis: Analysis, words: Words, *, reasoned: bool) -> tuple[Text, ...]:
    urgency = Text(words("sections.urgent"), "bad") if area.urgent else Text("")
    cells = [
        Text(words.number(area.rank), value=area.rank),
        Text(analysis.moment(area.step).name, "strong" if reasoned else "plain"),
        Text(words.number(area.priority), value=area.priority),
        urgency,
        Text(words(f"terms.quadrant.{area.quadrant}")),
    ]
    if not reasoned:
        return tuple(cells)
    return (
        *cells,
        Text(words.number(area.importance, 2), value=area.importance),
        Text(words.number(area.deterioration, 2), value=area.deterioration),
        Text(words.number(area.leverage, 2), value=area.leverage),
        Text(words.number(area.opportunity, 1), value=area.opportunity),
        Text(_why(area, words)),
    )


def _why(area: Area, words: Words) -> str:
    told = [reason_text(reason, words) for reason in area.reasons]
    remark = [remark_text(area.remark, words)] if area.remark else []
    return " ".join([*told, *remark]) or words("sections.why.nothing")

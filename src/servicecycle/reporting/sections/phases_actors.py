"""How the steps of each phase are experienced in which each actor takes part: as a map, and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Chart, Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.medium import IN_DOCUMENTS
from servicecycle.reporting.tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.heat_map.cells import Cell
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "phases_actors"
ORDER = 79
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the chart and its numbers; nothing where nobody takes part in a step that was rated."""
    from servicecycle.charts.heat_map.cells import cells  # noqa: PLC0415  a screen shows no charts

    found = cells(analysis).worst_first()
    if all(cell.score is None for cell in found):
        return
    phased = any(cell.phase for cell in found)
    yield Heading(words("sections.phases-actors"))
    yield Chart("heat")
    yield Paragraph((Text(words("sections.phases-actors.how"), "muted"),))
    yield Table(_columns(words, phased=phased), tuple(_row(cell, analysis, words, phased=phased) for cell in found))


def _columns(words: Words, *, phased: bool) -> tuple[Column, ...]:
    named = ("actor", "phase", "role") if phased else ("actor", "role")
    columns = [Column(words(f"sections.phases-actors.{name}"), narrow=name == "role") for name in named]
    numbers = [
        Column(words(f"sections.phases-actors.{name}"), "right", narrow=True) for name in ("score", "steps", "rated")
    ]
    return (*columns, *numbers)


def _row(cell: Cell, analysis: Analysis, words: Words, *, phased: bool) -> tuple[Text, ...]:
    phase = Text(cell.phase) if cell.phase else Text(words("sections.phases-actors.no-phase"), "muted")
    shown = words("sections.unknown") if cell.score is None else words.number(cell.score)
    return (
        Text(cell.player.name),
        *((phase,) if phased else ()),
        Text(words(f"terms.role.{cell.player.role}"), "muted"),
        Text(shown, tone_of(cell.score, analysis.cycle.method), cell.score),
        Text(words.number(cell.steps), value=cell.steps),
        Text(words.number(cell.measured), value=cell.measured),
    )

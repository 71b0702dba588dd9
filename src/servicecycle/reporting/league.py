"""Several cycles beside one another: which service needs attention first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.sentences import chance_text
from servicecycle.reporting.tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Shown
    from servicecycle.words import Words

    Entry = tuple[str, Analysis]


def blocks(entries: Sequence[Entry], words: Words) -> Iterator[Shown]:
    """Yield the table of cycles, worst first, unknown last."""
    columns = (
        Column(words("sections.league.cycle")),
        Column(words("sections.service"), "right", narrow=True),
        Column(words("sections.spoil-risk"), "right", narrow=True),
        Column(words("sections.coverage"), "right", narrow=True),
        Column(words("sections.league.first")),
        Column(words("sections.league.file"), below=True),
    )
    rows = tuple(_row(entry, words) for entry in worst_first(entries))
    yield Table(columns, rows)


def verdict(entries: Sequence[Entry], words: Words) -> tuple[Text, ...]:
    """Say which cycle is worst off, where any has a score."""
    worst = next((analysis for _, analysis in worst_first(entries) if analysis.score.service is not None), None)
    if worst is None or len(entries) < 2:  # noqa: PLR2004  nothing to compare
        return ()
    score = words.number(worst.score.service)
    return (Text(words("sections.league.worst", name=worst.cycle.name, score=score), "strong"),)


def worst_first(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries, the lowest service score first, unknown ones last."""

    def place(entry: Entry) -> tuple[bool, float, str]:
        service = entry[1].score.service
        return service is None, service or 0.0, entry[0]

    return sorted(entries, key=place)


def _row(entry: Entry, words: Words) -> tuple[Text, ...]:
    file, analysis = entry
    score = analysis.score
    first = next((area for area in analysis.areas if area.rank == 1), None)
    return (
        Text(analysis.cycle.name),
        Text(words.number(score.service), tone_of(score.service, analysis.cycle.method), score.service),
        Text(chance_text(analysis.risk.spoil_risk, words), value=analysis.risk.spoil_risk),
        Text(words.percent(score.coverage), value=score.coverage),
        Text(analysis.moment(first.step).name) if first else Text(words("sections.unknown"), "muted"),
        Text(file, "muted"),
    )

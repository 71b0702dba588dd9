"""The method in force: every parameter, and which the file has set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.medium import IN_DOCUMENTS
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block, Tone
    from servicecycle.words import Words

ID = "method"
ORDER = 100
IN = IN_DOCUMENTS


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the parameters; those that differ from their default are strong, and say so."""
    columns = (
        Column(words("sections.method.parameter"), narrow=True),
        Column(words("sections.method.value"), "right", narrow=True),
        Column(words("sections.method.default"), "right", narrow=True),
        Column(words("sections.method.meaning")),
    )
    rows = tuple(_rows(analysis, words))
    changed = sum(row[1].tone == "strong" for row in rows)
    told = words("sections.method.usual")
    if changed:
        told = words("sections.method.changed", n=changed, count=words.number(changed))
    yield Heading(words("sections.method"))
    yield Paragraph((Text(told),))
    yield Table(columns, rows)


def _rows(analysis: Analysis, words: Words) -> Iterator[tuple[Text, ...]]:
    method = analysis.cycle.method
    for name, field in type(method).model_fields.items():
        value, usual = getattr(method, name), field.default
        key = field.alias or name
        tone: Tone = "strong" if value != usual else "plain"
        meaning = Text(words(f"sections.method.{key}"))
        shown = Text(_shown(value, words), tone, _number(value)), Text(_shown(usual, words), "muted", _number(usual))
        yield Text(key), *shown, meaning


def _number(value: float | str) -> float | None:
    return None if isinstance(value, str) else value


def _shown(value: float | str, words: Words) -> str:
    if isinstance(value, str):
        return words(f"sections.method.crosshair.{value}")
    digits = next(digits for digits in (0, 1, 2, 3, 4) if digits == 4 or rounded(value, digits) == value)  # noqa: PLR2004  four at most
    return words.number(value, digits)

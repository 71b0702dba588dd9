"""Blocks in lines of fixed columns: what the terminal and plain text have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import (
    Bars,
    Bullets,
    Callout,
    Figures,
    Heading,
    Paragraph,
    Picture,
    Table,
    Text,
    Tree,
)
from servicecycle.reporting.formats.bars import bars_lines
from servicecycle.reporting.formats.lines import BETWEEN, beside, indented, wrap, wrap_kept
from servicecycle.reporting.formats.tables import table_lines
from servicecycle.reporting.formats.trees import tree_lines
from servicecycle.words.width import width
from servicecycle.words.wrapping import HARD_SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servicecycle.reporting.blocks import Report, Shown
    from servicecycle.reporting.formats.bars import Strokes
    from servicecycle.reporting.formats.lines import Line
    from servicecycle.words import Words


class Look(NamedTuple):
    """Where formats differ: how a heading is set in so many columns, and what bars are drawn with."""

    headline: Callable[[Heading, int], list[Line]]
    strokes: Strokes


NARROWEST = 24
_MEASURE = 96  # running text is hard to read on longer lines
_FIGURE = 20
_GAP = 3


def report_lines(report: Report, words: Words, columns: int, look: Look) -> Iterator[Line]:
    """Yield a report's lines in the look of a format."""
    columns = max(NARROWEST, columns)
    yield from look.headline(Heading(report.title, 1), columns)
    yield from wrap_kept(_details(report, words), min(columns, _MEASURE))
    if report.verdict:
        yield ()
        yield from _callout(Callout(report.verdict), columns)
    for block in report.blocks:
        yield from [()] * _space_before(block)
        yield from block_lines(block, words, columns, look)
    if report.footer:
        yield ()
        yield from wrap([Text(report.footer, "muted")], min(columns, _MEASURE))


def block_lines(block: Shown, words: Words, columns: int, look: Look) -> list[Line]:
    """Return one block's lines."""
    room = min(columns, _MEASURE)
    match block:
        case Heading():
            lines = look.headline(block, columns)
        case Paragraph(runs):
            lines = wrap(runs, room)
        case Bullets(items):
            lines = [line for item in items for line in indented(wrap(item, room - 2), "• ", tone="muted")]
        case Callout():
            lines = _callout(block, columns)
        case Table():
            lines = table_lines(block, columns)
        case Figures():
            lines = _figures(block, columns)
        case Bars():
            lines = bars_lines(block, columns, words, look.strokes)
        case Tree():
            lines = tree_lines(block, columns, words)
        case Picture(alt=alt):
            lines = wrap([Text(alt, "muted")], room)
    return lines


def _space_before(block: Shown) -> int:
    return 2 if isinstance(block, Heading) and block.level < 3 else 1  # noqa: PLR2004  a section's title


def _details(report: Report, words: Words) -> list[Text]:
    runs = [Text(report.subtitle)] if report.subtitle else []
    for label, value in report.details:
        if runs:
            runs.append(Text(BETWEEN, "muted"))
        detail = words("sections.labelled", label=label, value=value)
        # A short one is never parted.
        runs.append(Text(detail.replace(" ", HARD_SPACE) if width(detail) <= NARROWEST else detail, "muted"))
    return runs


def _callout(callout: Callout, columns: int) -> list[Line]:
    return indented(wrap(callout.runs, min(columns, _MEASURE) - 2), "▌ ", "▌ ", callout.tone)


def _figures(figures: Figures, columns: int) -> list[Line]:
    """Set figures side by side in rows as even as can be."""
    items = figures.items
    most = max(1, min(len(items), (columns + _GAP) // (_FIGURE + _GAP)))
    rows = -(-len(items) // most) if items else 0
    across = -(-len(items) // rows) if rows else 1
    room = min(30, (columns - _GAP * (across - 1)) // across)
    lines: list[Line] = []
    for begin in range(0, len(items), across):
        lines.extend([()] * bool(begin))
        part = items[begin : begin + across]
        for row in zip(*(_figure(*item) for item in part), strict=True):
            cells = [wrap([run], room) for run in row]
            lines.extend(beside(cells, [room] * len(cells), ["left"] * len(cells), _GAP))
    return lines


def _figure(label: str, value: Text, note: str) -> tuple[Text, Text, Text]:
    return (
        Text(label, "muted"),
        Text(value.text, "strong" if value.tone == "plain" else value.tone),
        Text(note, "muted"),
    )

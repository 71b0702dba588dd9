"""The bars of the report card, its columns of numbers, and the key to its signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import exceeds, reaches
from servicecycle.charts.hatching import hatched
from servicecycle.charts.rows.columns import Cell, Column
from servicecycle.charts.rows.key import Entry, unknown
from servicecycle.charts.shapes import Areas, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.card.marks import Half, Mark
    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.cycle.method import Method
    from servicecycle.words import Words

_BEYOND, _TICK, _HALO = 4.0, 2.6, 5.4


def bar(mark: Mark, scale: Scale, middle: float, thick: float, theme: Theme) -> Iterator[Shape]:
    """Yield a bar for what is perceived, what lacks to what is expected, and a tick there; hatched where unknown."""
    top, bottom = middle - thick / 2, middle + thick / 2
    if mark.perceived is None:
        yield from hatched(scale.left, top, scale.right, bottom, theme)
        return
    yield Areas((rectangle(scale.left, top, scale.right, bottom),), theme.band)
    if mark.expected is not None and mark.expected > mark.perceived:
        yield Areas((rectangle(scale.x(mark.perceived), top, scale.x(mark.expected), bottom),), theme.below)
    yield Areas((rectangle(scale.left, top, scale.x(mark.perceived), bottom),), theme.perceived)
    if mark.expected is not None:
        yield from _tick(scale.x(mark.expected), top - _BEYOND, bottom + _BEYOND, theme)


def _tick(x: float, top: float, bottom: float, theme: Theme) -> Iterator[Shape]:
    """Yield a tick that stands out on any bar."""
    yield Strokes((((x, top), (x, bottom)),), theme.paper, _HALO)
    yield Strokes((((x, top), (x, bottom)),), theme.expected, _TICK)


def columns(marks: Sequence[Mark], method: Method, words: Words, theme: Theme) -> tuple[Column, ...]:
    """Return the columns of numbers; those of expectation only where any is known."""
    perceived = Column(
        words("charts.report-card.perceived"),
        tuple(Cell(words.number(mark.perceived), theme.perceived, bold=True) for mark in marks),
        lambda x, y: [Areas((rectangle(x - 4, y - 3.5, x + 4, y + 3.5),), theme.perceived)],
    )
    expected = Column(
        words("charts.report-card.expected"),
        tuple(Cell(words.number(mark.expected), theme.expected) for mark in marks),
        lambda x, y: _tick(x, y - 6, y + 6, theme),
    )
    gap = Column(words("charts.report-card.gap"), tuple(_gap(mark, method, words, theme) for mark in marks))
    steps = Column(
        words("charts.report-card.steps"), tuple(Cell(words.number(mark.steps), theme.muted) for mark in marks)
    )
    compared = any(mark.gap is not None for mark in marks)
    return (perceived, expected, gap, steps) if compared else (perceived, steps)


def _gap(mark: Mark, method: Method, words: Words, theme: Theme) -> Cell:
    wide = mark.gap is not None and exceeds(-mark.gap, 0) and reaches(-mark.gap, method.shortfall)
    return Cell(words.signed(mark.gap), theme.critical if wide else theme.ink, bold=wide)


def entries(both: Sequence[Half], words: Words, theme: Theme) -> list[Entry]:
    """Return the key's entries, for what the card shows."""
    marks = [mark for half in both for mark in half.marks]
    found = []
    if any(mark.gap is not None and exceeds(-mark.gap, 0) for mark in marks):
        found.append(
            Entry(
                lambda x, y: [Areas((rectangle(x - 7, y - 4, x + 7, y + 4),), theme.below)],
                words("charts.report-card.key.below"),
            )
        )
    if any(mark.perceived is None for mark in marks):
        found.append(unknown(words("charts.report-card.key.unknown"), theme))
    return found

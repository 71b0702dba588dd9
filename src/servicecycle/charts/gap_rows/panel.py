"""A panel of rows: names, the scale with what is perceived and expected, and the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from servicecycle.charts.gap_rows import signs
from servicecycle.charts.gap_rows.choice import is_blind, is_wide
from servicecycle.charts.rows.cells import Name
from servicecycle.charts.rows.columns import Cell, Column, row, titles
from servicecycle.charts.rows.scale import Scale, grid, ticks
from servicecycle.charts.shapes import Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.charts.gap_rows.choice import Standing
    from servicecycle.charts.rows.cells import Names
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.cycle.method import Method
    from servicecycle.words import Words


@dataclass(frozen=True)
class Line:
    """One line of a panel: a step, or the name of the phase that begins; `at` is its place among the columns' cells."""

    name: Name
    height: float
    at: int | None = None
    moment: Moment | None = None


@dataclass(frozen=True)
class Panel:
    """Where the parts of a panel stand, and its lines."""

    lines: tuple[Line, ...]
    names: Names
    scale: Scale
    columns: tuple[Column, ...]
    columns_left: float

    @property
    def height(self) -> float:
        """How high the lines are together."""
        return sum(line.height for line in self.lines)


def name_of(one: Standing, words: Words) -> Name:
    """Return what a step's row is called."""
    return Name(one.moment.name, words.number(one.number), critical=one.moment.critical)


def columns(shown: Sequence[Standing], analysis: Analysis, words: Words, theme: Theme) -> tuple[Column, ...]:
    """Return the columns of numbers; offered only where anything is."""
    moments, method = [one.moment for one in shown], analysis.cycle.method
    found = [
        Column(
            words("charts.gaps.perceived"),
            tuple(Cell(words.number(moment.perceived), theme.perceived) for moment in moments),
            lambda x, y: [signs.dot(x, y, theme)],
        ),
        Column(
            words("charts.gaps.expected"),
            tuple(Cell(words.number(moment.expected), theme.expected) for moment in moments),
            lambda x, y: [signs.tick(x, y, theme)],
        ),
    ]
    if any(moment.offered is not None for moment in moments):
        cells = (Cell(words.number(one.offered), theme.handoff, bold=is_blind(one, method)) for one in moments)
        sample = partial(_pointers, theme=theme)
        found.append(Column(words("charts.gaps.offered"), tuple(cells), sample))
    gaps = (Cell(words.signed(one.gap), *_weight(wide=is_wide(one, method), theme=theme)) for one in moments)
    return (*found, Column(words("charts.gaps.gap"), tuple(gaps)))


def _pointers(x: float, y: float, theme: Theme) -> Iterator[Shape]:
    yield signs.pointer(x, y, theme, full=False)


def _weight(*, wide: bool, theme: Theme) -> tuple[str, bool]:
    return (theme.critical, True) if wide else (theme.ink, False)


def drawn(panel: Panel, top: float, method: Method, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield a panel whose rows begin at `top`; its titles stand above that."""
    yield grid(panel.scale, top, top + panel.height, theme)
    yield from ticks(panel.scale, top, words, theme)
    yield from titles(panel.columns, panel.columns_left, top, theme)
    for line in panel.lines:
        middle = top + line.height / 2
        yield from panel.names.drawn(line.name, middle, theme)
        if line.moment and line.at is not None:
            yield Strokes((((panel.scale.left, middle), (panel.scale.right, middle)),), theme.grid, 0.6)
            yield from signs.dumbbell(line.moment, panel.scale, middle, method, theme)
            yield from row(panel.columns, line.at, panel.columns_left, middle, theme)
        top += line.height

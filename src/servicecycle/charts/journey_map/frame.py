"""The frame of the journey chart: how wide the sheet is, and where each step stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.charts import labels

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.theme import Theme

MOST_NAMED = 20
"""More steps than this are numbered below the curve, and named in a list."""

_MOST_LINES = 7
MOST_PHASE_LINES = 3
_GROWTHS = (1.0, 1.1, 1.2, 1.3)
_NARROWEST_SHEET = 640.0
_WIDEST_PLOT = 12_000.0
_WIDEST_COLUMN, _NARROWEST_COLUMN = 260.0, 9.0
GAP = 6.0


@dataclass(frozen=True)
class Sides:
    """What stands beside the columns: left and right of them, and in a `tail` behind the last step's mark."""

    left: float
    right: float
    tail: float

    def right_of(self, column: float) -> float:
        """Return the room needed right of columns of a given width."""
        return max(self.right, self.tail - column / 2)


@dataclass(frozen=True)
class Phase:
    """A run of steps of one phase; no name where the steps have none."""

    name: str
    first: int
    last: int


@dataclass(frozen=True)
class Frame:
    """Where the columns of the steps are; `named` tells whether their names stand below the curve.

    `before` are so many steps of the cycle that this chart leaves to another.
    """

    width: float
    left: float
    column: float
    count: int
    named: bool
    phases: tuple[Phase, ...]
    before: int = 0

    @property
    def right(self) -> float:
        """The right edge of the last column."""
        return self.left + self.column * self.count

    def x(self, step: float) -> float:
        """Return the middle of a step's column."""
        return self.left + self.column * (step + 0.5)


def frame(analysis: Analysis, theme: Theme, sides: Sides, *, close: bool = False) -> Frame:
    """Return the frame: names below the curve if a sheet of about the usual width has room for them.

    The columns of many steps stand `close`, as a sheet of the usual width has room for them, or make it wider.
    """
    phases = _phases(analysis)
    count = len(analysis.moments)
    for growth in _GROWTHS if count <= MOST_NAMED else ():
        tried = _fixed(theme.width * growth, count, phases, theme, sides)
        if _has_room_for_names(tried, analysis, theme):
            return tried
    usual = _column(theme.width - 2 * theme.margin - sides.left, count, sides)
    column = usual if close and usual > 0 else max(usual, min(_NARROWEST_COLUMN, _WIDEST_PLOT / count))
    left = theme.margin + sides.left
    width = left + column * count + sides.right_of(column) + theme.margin
    return Frame(width, left, column, count, named=False, phases=phases)


def _fixed(width: float, count: int, phases: tuple[Phase, ...], theme: Theme, sides: Sides) -> Frame:
    """Return a frame of a given width; of a smaller one where there are too few steps to fill it."""
    column = min(_column(width - 2 * theme.margin - sides.left, count, sides), _WIDEST_COLUMN)
    left = theme.margin + sides.left
    needed = left + column * count + sides.right_of(column) + theme.margin
    if needed < _NARROWEST_SHEET:
        column += (_NARROWEST_SHEET - needed) / count
    return Frame(max(needed, _NARROWEST_SHEET), left, column, count, named=True, phases=phases)


def _column(room: float, count: int, sides: Sides) -> float:
    """Return a column's width; what stands behind the last step may use half of its column."""
    return min((room - sides.right) / count, (room - sides.tail) / (count - 0.5))


def _phases(analysis: Analysis) -> tuple[Phase, ...]:
    if not any(moment.phase for moment in analysis.moments):
        return ()
    runs = []
    for name, run in groupby(enumerate(analysis.moments), key=lambda entry: entry[1].phase or ""):
        positions = [at for at, _ in run]
        runs.append(Phase(name, positions[0], positions[-1]))
    return tuple(runs)


def _has_room_for_names(tried: Frame, analysis: Analysis, theme: Theme) -> bool:
    within = tried.column - GAP
    return all(
        labels.longest_word(moment.name, theme.label) <= within
        and len(labels.wrap(moment.name, within, theme.label)) <= _MOST_LINES
        for moment in analysis.moments
    ) and all(_phase_has_room(phase, tried, theme) for phase in tried.phases)


def _phase_has_room(phase: Phase, tried: Frame, theme: Theme) -> bool:
    within = tried.column * (phase.last - phase.first + 1) - 2 * GAP
    if not phase.name:
        return True
    fits = labels.longest_word(phase.name, theme.label, bold=True) <= within
    return fits and len(labels.wrap(phase.name, within, theme.label, bold=True)) <= MOST_PHASE_LINES

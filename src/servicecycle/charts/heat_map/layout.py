"""Rows and columns of the heat map: actors down, phases across; turned where there are very many phases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.rows.cells import widest
from servicecycle.charts.shapes import rectangle
from servicecycle.charts.text import height

if TYPE_CHECKING:
    from servicecycle.charts.heat_map.cells import Cell, Cells
    from servicecycle.charts.shapes import Path
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

VALUE, COMPACT_VALUE = 13.0, 10.0
AROUND, BETWEEN, GAP = 5.0, 2.5, 9.0
_WIDEST_NAME, _WIDEST_CELL, _NARROWEST_CELL = 190.0, 150.0, 62.0
_AFTER_NAMES = 10.0
_MANY_PHASES, _MANY_ROWS = 12, 14
_NARROWEST_SHEET = 640.0


@dataclass(frozen=True)
class Line:
    """A row or a column: its title, the group that it belongs to, and its key; `whole` is the whole cycle."""

    title: str
    key: str | None
    group: str = ""
    whole: bool = False


@dataclass(frozen=True)
class Layout:
    """Rows and columns, where the cells begin, and how wide they are; `turned`: phases stand in the rows."""

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    turned: bool
    left: float
    cell: float
    width: float
    theme: Theme

    @property
    def compact(self) -> bool:
        """Does a score stand on one line with its steps, because there are many rows?"""
        return len(self.rows) > _MANY_ROWS

    def x(self, at: int) -> float:
        """Return where a column begins; one of another group stands a gap apart."""
        return self.left + at * self.cell + _gaps(self.columns, at)

    def corners(self, at: int, between: tuple[float, float]) -> Path:
        """Return the corners of a row's cell in a column."""
        left = self.x(at)
        return rectangle(left, between[0], left + self.cell - BETWEEN, between[1] - BETWEEN)

    def cell_of(self, row: Line, column: Line, found: Cells) -> Cell | None:
        """Return what a row and a column have in common; nothing where the actor takes no part."""
        player, phase = (column, row) if self.turned else (row, column)
        if phase.whole:
            return found.whole[player.key or ""]
        return found.inner.get((player.key or "", phase.key))

    def name(self, row: Line) -> tuple[str, ...]:
        """Return the title of a row in lines."""
        room = self.left - self.theme.margin - _AFTER_NAMES + 0.5
        return labels.wrap(row.title, room, self.theme.label, bold=row.whole)

    def height(self, row: Line) -> float:
        """Return how high a row is."""
        theme = self.theme
        value = height(1, COMPACT_VALUE if self.compact else VALUE, theme)
        note = 0.0 if self.compact else height(1, theme.small, theme)
        around = 2 * AROUND if not self.compact else AROUND
        return max(height(len(self.name(row)), theme.label, theme), value + note) + around


def layout(found: Cells, words: Words, theme: Theme) -> Layout:
    """Return the rows and columns of the cells, and how large they are."""
    players = tuple(Line(player.name, player.id, words(f"terms.role.{player.role}")) for player in found.players)
    phases = tuple(Line(_phase(phase, found, words), phase) for phase in found.phases)
    if len(found.phases) > 1:
        whole = words("charts.heat.whole")
        phases = (*phases, Line(whole, None, whole, whole=True))
    turned = len(found.phases) > max(_MANY_PHASES, len(players))
    rows, columns = (phases, players) if turned else (players, phases)
    names = min(widest((row.title for row in rows), theme.label), _WIDEST_NAME)
    groups = 0.0 if turned else GAP + widest((row.group for row in rows), theme.small)
    left = theme.margin + names + _AFTER_NAMES
    beside = left + groups + _gaps(columns, len(columns) - 1) + theme.margin
    fill = min((theme.width - beside) / len(columns), _WIDEST_CELL)
    cell = max(_least_cell(found, columns, words, theme), fill, (_NARROWEST_SHEET - beside) / len(columns))
    return Layout(rows, columns, turned, left, cell, beside + cell * len(columns), theme)


def note(cell: Cell, words: Words) -> str:
    """Return what stands by a score: of how many steps it is."""
    if cell.measured in {0, cell.steps}:
        return words("charts.heat.steps", n=cell.steps, count=words.number(cell.steps))
    return words(
        "charts.heat.rated", n=cell.steps, measured=words.number(cell.measured), count=words.number(cell.steps)
    )


def _gaps(lines: tuple[Line, ...], at: int) -> float:
    return GAP * sum(lines[number].group != lines[number - 1].group for number in range(1, at + 1))


def _phase(phase: str | None, found: Cells, words: Words) -> str:
    if phase is not None:
        return phase
    return words("charts.heat.whole" if len(found.phases) == 1 else "charts.heat.no-phase")


def _least_cell(found: Cells, columns: tuple[Line, ...], words: Words, theme: Theme) -> float:
    notes = widest((note(cell, words) for cell in (*found.inner.values(), *found.whole.values())), theme.small)
    longest = max(labels.longest_word(column.title, theme.label, bold=True) for column in columns)
    return max(_NARROWEST_CELL, notes + 2 * AROUND + BETWEEN, min(longest + 2 * AROUND, _WIDEST_CELL))

"""The heat map as plain numbers: a row for each actor and a column for each phase, or turned where these are many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Series
from servicecycle.charts.heat_map.cells import cells
from servicecycle.charts.heat_map.layout import layout, note
from servicecycle.charts.paint import plain
from servicecycle.charts.theme import THEME

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.heat_map.cells import Cell
    from servicecycle.words import Words


def numbers(analysis: Analysis, words: Words) -> Data:
    """Return the score of each cell, and of how many steps it is; what was not rated says so."""
    found = cells(analysis)
    with plain():
        laid = layout(found, words, THEME)
    series = []
    for row in laid.rows:
        own = [laid.cell_of(row, column, found) for column in laid.columns]
        values = tuple(cell.score if cell else None for cell in own)
        notes = tuple(_note(cell, words) if cell else None for cell in own)
        series.append(Series(row.title, values, "critical", note=notes))
    titles = tuple(column.title for column in laid.columns)
    return Data("cells", titles, tuple(series), words("charts.heat.axis"), 0, 100)


def _note(cell: Cell, words: Words) -> str:
    return words("charts.heat.not-rated") if cell.score is None else note(cell, words)

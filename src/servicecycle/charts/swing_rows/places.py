"""Where the parts of the tornado chart stand across the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.plane.axes import Axis
from servicecycle.charts.rows.cells import Name, names_column, widest
from servicecycle.charts.rows.columns import Cell, Column, total_width
from servicecycle.charts.swing_rows.bars import value_width
from servicecycle.charts.swing_rows.numbers import value_text
from servicecycle.charts.swing_rows.story import instead_text, parameter

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.rows.cells import Names
    from servicecycle.charts.swing_rows.choice import Choice
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_GAP, _BEFORE_SCALE = 18.0, 10.0
_LEAST_SCALE, _SHARE_OF_INSTEAD, _NARROWEST_INSTEAD = 240.0, 0.3, 110.0


class Places(NamedTuple):
    """The parameters with their column, the column of values in force, the axis, and what is first instead.

    `instead` has the lines for each parameter, none where none changes the first place; they begin at `right`.
    """

    names: tuple[Name, ...]
    column: Names
    usual: tuple[Column, ...]
    beside: float
    axis: Axis
    instead: tuple[tuple[str, ...], ...]
    right: float
    width: float


def places(found: Choice, analysis: Analysis, words: Words, theme: Theme) -> Places:
    """Return the places: the scale has what parameters, values and names of steps leave."""
    names = tuple(Name(parameter(swing, words)) for swing in found.shown)
    column = names_column(names, theme.margin, theme.width, theme)
    cells = tuple(Cell(value_text(swing.usual, swing, words), theme.ink) for swing in found.shown)
    usual = (Column(words("charts.tornado.usual"), cells),)
    values = max(value_width(swing, words, theme) for swing in found.shown)
    left = column.right + total_width(usual, theme) + _GAP + values
    texts = [instead_text(swing, analysis, words) if swing in found.changing else "" for swing in found.shown]
    title = labels.width(words("charts.tornado.instead"), theme.small, bold=True)
    wanted = max(title, widest(texts, theme.label)) + 1 if any(texts) else 0.0
    most = max(_NARROWEST_INSTEAD, title, _SHARE_OF_INSTEAD * theme.width)
    instead = min(wanted, most)
    width = max(theme.width, left + _LEAST_SCALE + values + (_GAP + instead if instead else 0.0) + theme.margin)
    right = width - theme.margin - instead
    end = right - (_GAP if instead else 0.0) - values
    axis = Axis(found.marks[0], found.marks[-1], left, end)
    lines = tuple(labels.wrap(text, instead, theme.label) if text else () for text in texts)
    return Places(names, column, usual, column.right, axis, lines, right, width)

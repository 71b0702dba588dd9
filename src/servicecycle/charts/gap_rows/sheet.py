"""The whole sheet of the gaps chart: one panel of rows, or two side by side where there are many."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.gap_rows.choice import MOST_ON_A_PAGE, choice, cut
from servicecycle.charts.gap_rows.key import entries, rest
from servicecycle.charts.gap_rows.panel import Line, Panel, columns, drawn, name_of
from servicecycle.charts.head import head
from servicecycle.charts.rows.cells import Name, names_column
from servicecycle.charts.rows.columns import total_width
from servicecycle.charts.rows.foot import foot
from servicecycle.charts.rows.scale import Scale
from servicecycle.charts.shapes import Sheet

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.gap_rows.choice import Choice
    from servicecycle.charts.parts import Span
    from servicecycle.charts.rows.cells import Names
    from servicecycle.charts.rows.columns import Column
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_GUTTER, _BESIDE, _BEFORE_NUMBERS = 34.0, 16.0, 8.0
_NARROWEST_NAMES, _NARROWEST_SCALE = 150.0, 150.0
_SHARE_OF_NAMES = 0.5
_LOWEST, _HIGHEST, _PADDING = 17.5, 27.0, 7.0
_TITLES, _BEFORE_FOOT = 17.0, 10.0
_ROUNDING = 1e-6


class _Plan(NamedTuple):
    """What is shown, before it has its place."""

    chosen: Choice
    columns: tuple[Column, ...]
    panels: int
    width: float


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out the gaps of an analysed cycle, or a span of them."""
    chosen = cut(choice(analysis), span)
    plan = _plan(chosen, 1 if span or len(chosen.standing) <= MOST_ON_A_PAGE else 2, analysis, words, theme)
    shapes, top = head(analysis, story, words, theme, plan.width)
    top += _TITLES
    signs, texts = entries(chosen, analysis, words, theme), tuple(rest(chosen, words))
    _, end = foot(signs, texts, plan.width, _BEFORE_FOOT, theme)
    panels = _panels(plan, theme.height - top - end - theme.margin, words, theme)
    for panel in panels:
        shapes += drawn(panel, top, analysis.cycle.method, words, theme)
    bottom = top + max(panel.height for panel in panels)
    below, end = foot(signs, texts, plan.width, bottom + _BEFORE_FOOT, theme)
    return Sheet(plan.width, end + theme.margin, (*shapes, *below))


def _plan(chosen: Choice, panels: int, analysis: Analysis, words: Words, theme: Theme) -> _Plan:
    found = columns(chosen.standing, analysis, words, theme)
    least = _NARROWEST_NAMES + _BESIDE + _NARROWEST_SCALE + _BEFORE_NUMBERS + total_width(found, theme)
    width = max(theme.width, 2 * theme.margin + panels * (least + _GUTTER) - _GUTTER)
    return _Plan(chosen, found, panels, width)


def _panels(plan: _Plan, room: float, words: Words, theme: Theme) -> list[Panel]:
    """Return the panels side by side; names take what they need, and half of the room at the most."""
    wide = (plan.width - 2 * theme.margin + _GUTTER) / plan.panels
    numbers = _BEFORE_NUMBERS + total_width(plan.columns, theme)
    most = max(_NARROWEST_NAMES, _SHARE_OF_NAMES * (wide - _GUTTER - _BESIDE - numbers))
    names = names_column([name_of(one, words) for one in plan.chosen.standing], theme.margin, most, theme)
    found = []
    for at, lines in enumerate(_parts(_lines(plan, names, room, words, theme), plan.panels)):
        column = names.moved(at * wide)
        end = theme.margin + (at + 1) * wide - _GUTTER - numbers
        scale = Scale(column.right + _BESIDE, end)
        found.append(Panel(tuple(lines), column, scale, plan.columns, end + _BEFORE_NUMBERS))
    return found


def _lines(plan: _Plan, names: Names, room: float, words: Words, theme: Theme) -> list[Line]:
    """Return the lines of all panels, as high as a page of the usual height leaves room for, within bounds."""
    named = [(one, name_of(one, words)) for one in plan.chosen.standing]
    phased = not plan.chosen.by_size and any(one.moment.phase for one, _ in named)
    phases = len({one.moment.phase for one, _ in named}) if phased else 0
    least = (room * plan.panels - phases * _HIGHEST) / len(named)
    least = min(max(least, _LOWEST), _HIGHEST)
    found: list[Line] = []
    for phase, group in groupby(enumerate(named), lambda entry: entry[1][0].moment.phase if phased else None):
        if phased:
            title = Name(phase or words("charts.gaps.no-phase"), bold=True)
            found.append(Line(title, max(least, names.height(title, theme) + _PADDING)))
        found += (
            Line(name, max(least, names.height(name, theme) + _PADDING), at, one.moment) for at, (one, name) in group
        )
    return found


def _parts(lines: list[Line], panels: int) -> list[list[Line]]:
    """Share the lines out among the panels; the name of a phase stands before what follows of it, and never last."""
    if panels == 1:
        return [lines]
    filled = list(accumulate(line.height for line in lines))
    at = next(at for at, height in enumerate(filled) if height >= filled[-1] / 2 - _ROUNDING)
    cut = at if lines[at].moment is None else at + 1
    title = next((line for line in reversed(lines[:cut]) if line.moment is None), None)
    again = [title] if title and cut < len(lines) and lines[cut].moment else []
    return [lines[:cut], [*again, *lines[cut:]]]

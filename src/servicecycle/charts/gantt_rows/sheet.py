"""The whole sheet of the calendar: time above, on the left who does what, on the right when it is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.gantt_rows import axis
from servicecycle.charts.gantt_rows.lines import Line, lines, rest, works
from servicecycle.charts.gantt_rows.signs import bar, entries, links
from servicecycle.charts.head import head
from servicecycle.charts.rows.cells import Names, names_column
from servicecycle.charts.rows.columns import Cell, Column, row, titles, total_width
from servicecycle.charts.rows.foot import foot
from servicecycle.charts.rows.scale import Scale
from servicecycle.charts.shapes import Sheet, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _BEFORE_FOOT = 17.0, 10.0
_LOWEST, _HIGHEST, _PADDING = 20.0, 34.0, 7.0
_GAP, _NARROWEST_NAMES, _NARROWEST_SCALE, _SHARE_OF_NAMES = 14.0, 150.0, 200.0, 0.42


class _Places(NamedTuple):
    """Where names, time and columns stand, and how wide the sheet is."""

    names: Names
    scale: Scale
    columns: tuple[Column, ...]
    width: float


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the calendar of a plan."""
    from servicecycle.analysis.planning.calendar import reach  # noqa: PLC0415  charts import results for their types

    plan, shown, found = analysis.plan, works(analysis), lines(analysis, words)
    if plan is None:
        raise ValueError("a chart of the plan without a plan")
    start = plan.bounds.start
    places = _places(found, float(reach(shown, start)), plan, words, theme)
    shapes, top = head(analysis, story, words, theme, places.width)
    top += _TITLES
    last = _last(plan, places.scale)
    signs = tuple(entries(shown, until=last is not None, words=words, theme=theme))
    texts = tuple(rest(analysis, words))
    _, end = foot(signs, texts, places.width, _BEFORE_FOOT, theme)
    heights = _heights(found, places, theme.height - top - end - theme.margin, theme)
    bottom = top + sum(heights)
    middles = [top + sum(heights[:at]) + high / 2 for at, high in enumerate(heights)]
    shapes += axis.drawn(axis.ticks(places.scale, start, words, theme), places.scale, top, bottom, theme)
    shapes += titles(places.columns, places.scale.right, top, theme)
    if last is not None:
        x = places.scale.x(last)
        shapes.append(Strokes((((x, top), (x, bottom)),), theme.ink, 1.1, "dashed"))
    by_action = {line.work.action: middle for line, middle in zip(found, middles, strict=True) if line.work}
    shapes += links(shown, by_action, places.scale, theme)
    for at, (line, middle) in enumerate(zip(found, middles, strict=True)):
        shapes += places.names.drawn(line.name, middle, theme)
        if line.work:
            shapes += bar(line.work, places.scale, middle, start, theme)
            shapes += row(places.columns, at, places.scale.right, middle, theme)
    below, end = foot(signs, texts, places.width, bottom + _BEFORE_FOOT, theme)
    return Sheet(places.width, end + theme.margin, (*shapes, *below))


def _places(found: Sequence[Line], days: float, plan: Plan, words: Words, theme: Theme) -> _Places:
    columns = tuple(_columns(found, plan, words, theme))
    beside = total_width(columns, theme)
    fixed = 2 * theme.margin + _GAP + beside
    width = max(theme.width, fixed + _NARROWEST_NAMES + _NARROWEST_SCALE)
    most = max(_NARROWEST_NAMES, _SHARE_OF_NAMES * (width - fixed))
    names = names_column([line.name for line in found], theme.margin, most, theme)
    return _Places(names, Scale(names.right + _GAP, width - theme.margin - beside, days), columns, width)


def _columns(found: Sequence[Line], plan: Plan, words: Words, theme: Theme) -> Iterator[Column]:
    """Yield the columns right of the calendar: days of work, when it is done, when it is due."""
    effort = {one.id: one.effort_days for one in plan.chosen}
    made = [line.work for line in found]
    blank = Cell("", theme.ink)
    days = (blank if work is None else Cell(_days(effort[work.action], words), theme.muted) for work in made)
    yield Column(words("plan.effort"), tuple(days))
    if plan.bounds.start is None:
        return
    done = (blank if work is None else _day(work.last_day, words, theme, late=bool(work.late)) for work in made)
    yield Column(words("plan.done-by"), tuple(done))
    if any(work and work.due for work in made):
        due = (blank if work is None or work.due is None else _day(work.due, words, theme, late=False) for work in made)
        yield Column(words("plan.due"), tuple(due))


def _days(amount: float | None, words: Words) -> str:
    return words.number(amount, 0 if amount is None or round(amount, 1) == round(amount) else 1)


def _day(day: date | None, words: Words, theme: Theme, *, late: bool) -> Cell:
    return Cell(words.day(day), theme.critical if late else theme.ink, bold=late)


def _heights(found: Sequence[Line], places: _Places, room: float, theme: Theme) -> list[float]:
    """Return how high each line is: as high as a page leaves room for, within bounds."""
    least = min(max(room / len(found), _LOWEST), _HIGHEST)
    return [max(least if line.work else _LOWEST, places.names.height(line.name, theme) + _PADDING) for line in found]


def _last(plan: Plan, scale: Scale) -> int | None:
    """Return after how many days the plan ends; nothing where that is not on the scale."""
    start, until = plan.bounds.start, plan.bounds.until
    days = None if start is None or until is None else (until - start).days + 1
    return None if days is None or days > scale.most else days

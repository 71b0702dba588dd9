"""The whole sheet of the chart of money: a row for each incident, and below a line the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.head import head
from servicecycle.charts.money_rows.axis import axis, grid, ticks
from servicecycle.charts.money_rows.bars import bar, entries
from servicecycle.charts.money_rows.columns import columns
from servicecycle.charts.money_rows.costs import Costs, costs
from servicecycle.charts.money_rows.story import rest
from servicecycle.charts.rows.cells import Name, Names, names_column, room_behind_bar
from servicecycle.charts.rows.columns import Column, row, titles, total_width
from servicecycle.charts.rows.foot import foot
from servicecycle.charts.rows.scale import Scale
from servicecycle.charts.shapes import Sheet, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _BEFORE_FOOT, _BEFORE_WHOLE = 17.0, 10.0, 8.0
_LOWEST, _HIGHEST, _PADDING = 22.0, 38.0, 8.0
_LONGER = 1.5
"""A scale is made so much longer for what the parts come to; more stands in words alone."""
_GAP, _NARROWEST_NAMES, _NARROWEST_SCALE, _SHARE_OF_NAMES = 16.0, 150.0, 160.0, 0.45


class _Places(NamedTuple):
    """The names with their column, the scale, and the columns beside it, which begin at `beside`."""

    names: tuple[Name, ...]
    column: Names
    scale: Scale
    columns: tuple[Column, ...]
    beside: float
    width: float


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the money of an analysed cycle; raises `ValueError` where nothing is known to be at risk."""
    found = costs(analysis)
    if found is None:
        raise ValueError("there is no story to draw")
    places = _places(found, analysis.cycle.currency, words, theme)
    shapes, top = head(analysis, story, words, theme, places.width)
    top += _TITLES
    signs, texts = entries(found, places.scale, analysis, words, theme)
    texts = (*texts, *rest(found, analysis, words))
    _, end = foot(signs, texts, places.width, _BEFORE_FOOT, theme)
    heights = _heights(places, theme.height - top - end - theme.margin, theme)
    bottom, money = top + sum(heights) + _BEFORE_WHOLE, axis(places.scale, analysis.cycle.currency, words, theme)
    shapes += ticks(money, top, words, theme)
    shapes += titles(places.columns, places.beside, top, theme)
    shapes.append(grid(money, top, bottom, theme))
    shapes += _rows(found, places, (top, heights), analysis, words, theme)
    below, end = foot(signs, texts, places.width, bottom + _BEFORE_FOOT, theme)
    return Sheet(places.width, end + theme.margin, (*shapes, *below))


def _places(found: Costs, currency: str | None, words: Words, theme: Theme) -> _Places:
    """Return the places: names take what they need, and no more than their share of what the columns leave."""
    whole = (Name(words("charts.money.all"), bold=True),) if found.several else ()
    names = (*(Name(one.name) for one in found.shown), *whole)
    most = max(one.high for one in (found.whole, *(cost.amount for cost in found.shown)))
    most = found.parts if most < found.parts <= _LONGER * most else most
    beyond = room_behind_bar(words.money(found.whole.at_risk, currency), theme)
    beside = columns(found, words, theme)
    fixed = 2 * theme.margin + _GAP + beyond + total_width(beside, theme)
    width = max(theme.width, fixed + _NARROWEST_NAMES + _NARROWEST_SCALE)
    column = names_column(names, theme.margin, max(_NARROWEST_NAMES, _SHARE_OF_NAMES * (width - fixed)), theme)
    end = width - theme.margin - total_width(beside, theme)
    return _Places(names, column, Scale(column.right + _GAP, end - beyond, most), beside, end, width)


def _heights(places: _Places, room: float, theme: Theme) -> list[float]:
    """Return how high each row is: as high as a page leaves room for, within bounds."""
    least = min(max((room - _BEFORE_WHOLE) / len(places.names), _LOWEST), _HIGHEST)
    return [max(least, places.column.height(name, theme) + _PADDING) for name in places.names]


def _rows(  # noqa: PLR0913, PLR0917  what a row is made of
    found: Costs,
    places: _Places,
    rows: tuple[float, Sequence[float]],
    analysis: Analysis,
    words: Words,
    theme: Theme,
) -> Iterator[Shape]:
    """Yield each row from a top down, and a line before the last one, the whole."""
    top, heights = rows
    currency, last = analysis.cycle.currency, len(found.shown)
    for at, (name, high) in enumerate(zip(places.names, heights, strict=True)):
        if at == last:
            across = ((theme.margin, top + _BEFORE_WHOLE / 2), (places.width - theme.margin, top + _BEFORE_WHOLE / 2))
            yield Strokes((across,), theme.quiet, 0.8)
            top += _BEFORE_WHOLE
        middle = top + high / 2
        yield from places.column.drawn(name, middle, theme)
        amount = found.whole if at == last else found.shown[at].amount
        shown = words.money(amount.at_risk, currency)
        yield from bar(amount, shown, places.scale, middle, theme, parts=found.parts if at == last else None)
        yield from row(places.columns, at, places.beside, middle, theme)
        top += high

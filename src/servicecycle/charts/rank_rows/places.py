"""Where the parts of the chart of rank confidence stand across the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.rank_rows.numbers import share_text
from servicecycle.charts.rows.cells import Name, names_column
from servicecycle.charts.rows.columns import Cell, Column, total_width
from servicecycle.charts.rows.scale import Scale

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.rank_rows.choice import Choice
    from servicecycle.charts.rows.cells import Names
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_GAP, _AFTER_TIER, _INSET = 16.0, 12.0, 6.0
_NARROWEST_NAMES, _NARROWEST_CELL, _LEAST_SCALE, _SHARE_OF_NAMES = 150.0, 9.0, 180.0, 0.46
_WIDEST_CELL = 120.0


class Places(NamedTuple):
    """The names with their column, the scale, the columns beside it, which begin at `beside`, and the sheet's width.

    Bands reach from `left` to `right`; the number of a tier ends at `tier`.
    """

    names: tuple[Name, ...]
    column: Names
    scale: Scale
    columns: tuple[Column, ...]
    beside: float
    tier: float
    left: float
    right: float
    width: float


def places(found: Choice, analysis: Analysis, words: Words, theme: Theme) -> Places:
    """Return the places: names take what they need, and no more than their share of what the columns leave."""
    names = tuple(_name(one.step, rank, analysis, words) for one, rank in zip(found.shown, found.ranks, strict=True))
    columns = _columns(found, words, theme)
    beside = total_width(columns, theme)
    tier = _INSET + labels.width(words("charts.confidence.tier"), theme.small, bold=True)
    fixed = 2 * theme.margin + tier + _AFTER_TIER + _GAP + beside + _INSET
    least = max(_LEAST_SCALE, found.last * _NARROWEST_CELL)
    width = max(theme.width, fixed + _NARROWEST_NAMES + least)
    most = max(_NARROWEST_NAMES, min(_SHARE_OF_NAMES * (width - fixed), width - fixed - least))
    start = theme.margin + tier + _AFTER_TIER
    column = names_column(names, start, most, theme)
    end = width - theme.margin - _INSET - beside
    left = column.right + _GAP
    scale = Scale(left, min(end, left + _WIDEST_CELL * found.last), float(found.last))
    return Places(names, column, scale, columns, end, theme.margin + tier, theme.margin, width - theme.margin, width)


def _name(step: str, rank: int, analysis: Analysis, words: Words) -> Name:
    moment = analysis.moment(step)
    return Name(moment.name, words.number(rank), critical=moment.critical)


def _columns(found: Choice, words: Words, theme: Theme) -> tuple[Column, ...]:
    ranks = []
    for one in found.shown:
        low, high = words.number(one.low), words.number(one.high)
        ranks.append(low if one.low == one.high else words("charts.confidence.to", low=low, high=high))
    own = [share_text(one.confidence, words) for one in found.shown]
    first = [share_text(one.chances[0], words) for one in found.shown]
    titled = (("ranks", ranks), ("own", own), ("first", first))
    return tuple(
        Column(words(f"charts.confidence.{title}"), tuple(Cell(text, theme.ink) for text in texts))
        for title, texts in titled
    )

"""Where the parts of the priority chart stand across the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.priority_rows.factors import FACTORS, factor_width
from servicecycle.charts.rows.cells import Name, names_column, room_behind_bar, widest
from servicecycle.charts.rows.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area
    from servicecycle.charts.rows.cells import Names
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_SHARE_OF_NAMES = 0.5


class Spacing(NamedTuple):
    """How far columns stand apart, how wide the bar of a factor is, and the least that names and bars take."""

    gap: float
    factor: float
    names: float
    scale: float


_WIDE, _TIGHT = Spacing(16.0, 52.0, 150.0, 120.0), Spacing(10.0, 34.0, 120.0, 90.0)


class Places(NamedTuple):
    """Where names, bars, the three factors and the quadrants stand, and how wide the sheet is."""

    names: Names
    scale: Scale
    factors: tuple[Scale, ...]
    quadrant: float
    width: float


def name_of(area: Area, analysis: Analysis, words: Words) -> Name:
    """Return what the row of an area is called: its rank and its step."""
    moment = analysis.moment(area.step)
    return Name(moment.name, words.number(area.rank), critical=moment.critical)


def places(areas: Sequence[Area], analysis: Analysis, words: Words, theme: Theme) -> Places:
    """Return the places: well apart on a sheet of the usual width, closer together on a narrow one."""
    found = _spaced(_WIDE, areas, analysis, words, theme)
    return found if found.width <= theme.width else _spaced(_TIGHT, areas, analysis, words, theme)


def _spaced(spacing: Spacing, areas: Sequence[Area], analysis: Analysis, words: Words, theme: Theme) -> Places:
    """Return the places; names take what they need, and half of what the columns leave at the most."""
    gap = spacing.gap
    factors = [factor_width(name, spacing.factor, words, theme) for name in FACTORS]
    beyond = room_behind_bar(urgent_text(words.number(100), words), theme)
    columns = sum(factors) + gap * len(factors) + _quadrant_width(areas, words, theme)
    fixed = 2 * theme.margin + 2 * gap + beyond + columns
    width = max(theme.width, fixed + spacing.names + spacing.scale)
    most = max(spacing.names, _SHARE_OF_NAMES * (width - fixed))
    names = names_column([name_of(area, analysis, words) for area in areas], theme.margin, most, theme)
    left = width - theme.margin - columns
    starts = [left + sum(factors[:at]) + gap * at for at in range(len(factors) + 1)]
    minis = tuple(Scale(start, start + spacing.factor, 1.0) for start in starts[:-1])
    return Places(names, Scale(names.right + gap, left - gap - beyond), minis, starts[-1], width)


def urgent_text(priority: str, words: Words) -> str:
    """Return what stands behind the bar of an urgent area."""
    return words("charts.priority.urgent", priority=priority)


def _quadrant_width(areas: Sequence[Area], words: Words, theme: Theme) -> float:
    names = [words(f"terms.quadrant.{area.quadrant}") for area in areas]
    title = labels.width(words("charts.priority.quadrant"), theme.small, bold=True)
    return max(title, widest(names, theme.label, bold=True))

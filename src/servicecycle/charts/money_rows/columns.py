"""What stands beside the bars: who meets each incident in a year, and its part in the whole."""

from __future__ import annotations

from math import ceil, log10
from typing import TYPE_CHECKING

from servicecycle.charts.rows.columns import Cell, Column

if TYPE_CHECKING:
    from servicecycle.charts.money_rows.costs import Costs
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_MOST_DIGITS = 4


def columns(found: Costs, words: Words, theme: Theme) -> tuple[Column, ...]:
    """Return the columns, with a last cell for the whole."""
    met = [Cell(words.number(one.amount.met), theme.ink) for one in found.shown]
    met.append(Cell(words.number(found.whole.met), theme.ink, bold=True))
    shares = [Cell(_share(one.share, words), theme.ink) for one in found.shown]
    shares.append(Cell("", theme.ink))
    titles = ("met", "share")
    cells = (met, shares)
    return tuple(Column(words(f"charts.money.{title}"), tuple(of)) for title, of in zip(titles, cells, strict=True))


def _share(share: float, words: Words) -> str:
    """Write a share as a percentage, a small one with digits enough to tell it from none."""
    digits = 0 if share <= 0 else min(_MOST_DIGITS, max(0, ceil(-log10(share)) - 1))
    return words.percent(share, digits)

"""How a table shares the width of a page among its columns."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.press.advances import longest_word, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.reporting.blocks import Column, Table

BODY, CAPTION = 9.4, 6.8
"""The type sizes of cells and of titles, in points."""
BESIDE = 4.0
"""The room at each side of a cell, in points."""
SANS = 1.45
"""How much wider a bold sans is than the serif."""
_SIGN = 1.1
"""The room of a tone's sign before a text, in type sizes."""
_AT_EASE, _LEAST, _LEAST_LONG, _LEAST_CROWDED, _MOST_CROWDED = 130.0, 100.0, 160.0, 30.0, 240.0
_SLACK = 2.0
_LETTER = 5.4
_FEWEST_LETTERS = 4


class Tracks(NamedTuple):
    """Which columns stand side by side, by their place; how wide each is, in points; whether it may give or take.

    `letters` is how long a word may be in each before it is broken.
    """

    kept: tuple[int, ...]
    widths: tuple[float, ...]
    elastic: tuple[bool, ...]
    letters: tuple[int, ...]

    @property
    def texts(self) -> tuple[float, ...]:
        """How much of each column its text has, in points."""
        return tuple(each - 2 * BESIDE for each in self.widths)


@lru_cache(maxsize=256)  # what reckons the pages asks first, and what sets the table asks again
def tracks(table: Table, room: float) -> Tracks:
    """Share a room, in points, among the columns of a table."""
    needs = [_need(table, at) for at in range(len(table.columns))]
    kept = _side_by_side(table.columns, needs, room)
    columns, needs = [table.columns[at] for at in kept], [needs[at] for at in kept]
    if sum(map(_floor, columns, needs)) > room:
        crowded = [max(_LEAST_CROWDED, min(need, _MOST_CROWDED)) for need in needs]
        widths = [each * room / sum(crowded) for each in crowded]
        elastic = [True] * len(kept)
    else:
        widths = _shared(columns, needs, room)
        elastic = [not is_figure(column) for column in columns]
    letters = [_letters(each, (row[at].text for row in table.rows)) for at, each in zip(kept, widths, strict=True)]
    return Tracks(tuple(kept), tuple(widths), tuple(elastic), tuple(letters))


def is_figure(column: Column) -> bool:
    """Tell whether a column holds what is never folded."""
    return column.narrow or column.align == "right"


def _need(table: Table, at: int) -> float:
    """Return how wide a column is when nothing in it is folded."""
    texts = {row[at] for row in table.rows}
    needs = (
        width(one.text, BODY, bold=one.tone not in {"plain", "muted"})
        + (0.0 if one.tone in {"plain", "strong", "muted"} else _SIGN * BODY)
        for one in texts
    )
    return max([width(table.columns[at].title, CAPTION) * SANS, *needs]) + 2 * BESIDE + _SLACK


def _floor(column: Column, need: float, least: float = _LEAST) -> float:
    """Return how wide a column must be to be worth reading; `least` is what a short text wants."""
    return need if is_figure(column) else min(need, _LEAST_LONG if column.below else least)


def _side_by_side(columns: Sequence[Column], needs: Sequence[float], room: float) -> list[int]:
    """Return which columns stand side by side: all; without long texts that may go below; without all that may."""
    everything = list(range(len(columns)))
    short = [at for at in everything if not columns[at].below or is_figure(columns[at])]
    least = [at for at in everything if not columns[at].below]
    for wanted, kept in product((_AT_EASE, _LEAST), (everything, short, least)):
        if kept and sum(_floor(columns[at], needs[at], wanted) for at in kept) <= room:
            return kept
    return least or short or everything


def _shared(columns: Sequence[Column], needs: Sequence[float], room: float) -> list[float]:
    """Give figures what they need, and texts too, the shortest first; the longest share the rest by their roots.

    By their roots, since a text twice as long as another in half as much again takes about as many lines. What is left
    over goes to the first text.
    """
    widths = list(needs)
    hungry = sorted((at for at, column in enumerate(columns) if not is_figure(column)), key=needs.__getitem__)
    first = min(hungry, default=None)
    left = room - sum(need for at, need in enumerate(needs) if at not in hungry)
    while hungry and needs[hungry[0]] <= left / len(hungry):
        left -= needs[hungry.pop(0)]
    roots = sum(sqrt(needs[at]) for at in hungry)
    for at in hungry:
        widths[at] = left * sqrt(needs[at]) / roots
    if first is not None and not hungry:
        widths[first] += left
    return widths


def _letters(track: float, texts: Iterable[str]) -> int:
    """Return how many letters of a word stand side by side in a column, 0 where no word is longer."""
    fitting = max(_FEWEST_LETTERS, int((track - 2 * BESIDE) / _LETTER))
    return fitting if longest_word(texts) > fitting else 0

"""A band of the blueprint: a run of steps side by side, and where each stands; and the rows that it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from servicecycle.charts import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from servicecycle.charts.shapes import Shape

_GUTTER_SHARE, _NARROWEST_GUTTER, _WIDEST_GUTTER = 0.17, 10.0, 18.0
BELOW = 4.0
"""Between two rows, unless a row says otherwise."""
PADDING = 2.5
"""Between the edge of a box and its text."""


def gutter_of(column: float) -> float:
    """Return how much of a column stands free between two boxes; hand-offs run there."""
    return min(max(column * _GUTTER_SHARE, _NARROWEST_GUTTER), _WIDEST_GUTTER)


def text_room(column: float, columns: int = 1) -> float:
    """Return how wide the text in a box may be that spans so many columns."""
    return column * columns - gutter_of(column) - 2 * PADDING


@lru_cache(maxsize=16384)
def lines_needed(text: str, room: float, size: float, *, bold: bool = False) -> int:
    """Return how many lines a text takes; many ways to fold ask for the same."""
    return len(labels.wrap(text, room, size, bold=bold))


@dataclass(frozen=True)
class Band:
    """The steps from `first` to `last` in columns of one width."""

    left: float
    column: float
    first: int
    last: int

    @property
    def steps(self) -> range:
        """The positions of its steps."""
        return range(self.first, self.last + 1)

    @property
    def right(self) -> float:
        """The right edge of the last column."""
        return self.left + self.column * (self.last - self.first + 1)

    @property
    def gutter(self) -> float:
        """The room between the boxes of two steps."""
        return gutter_of(self.column)

    def start(self, at: int) -> float:
        """Return where the box of a step begins."""
        return self.left + self.column * (at - self.first) + self.gutter / 2

    def end(self, at: int) -> float:
        """Return where the box of a step ends."""
        return self.start(at + 1) - self.gutter

    def middle(self, at: float) -> float:
        """Return the middle of a step's column."""
        return self.left + self.column * (at - self.first + 0.5)


@dataclass(frozen=True)
class Anchor:
    """The box of an actor, in which hand-offs end: its steps, and its middle below the top of its row."""

    actor: str
    first: int
    last: int
    middle: float


@dataclass(frozen=True)
class Row:
    """A row of a band: how high it is, how it is drawn from its top down, and what is written left of it.

    `cramped` counts the texts in it that are cut short, broken within a word or very long and thin.
    """

    height: float
    drawn: Callable[[float], Iterable[Shape]]
    title: tuple[str, ...] = ()
    line: bool = False
    anchors: tuple[Anchor, ...] = ()
    cramped: int = 0
    below: float = BELOW

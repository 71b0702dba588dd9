"""Text in a row: lines about its middle, names, columns of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.shapes import Areas, Marks, rectangle
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.charts.shapes import Align, Label, Shape
    from servicecycle.charts.theme import Theme

_MARK, _AFTER_NUMBER, _AFTER_BAR = 11.0, 6.0, 5.0
_RAISED = 0.07
"""The ink of a line stands so much of its size higher than the middle of its block."""


@dataclass(frozen=True)
class Name:
    """What a row is called, before it its number, and whether its moment is critical."""

    text: str
    number: str = ""
    critical: bool = False
    bold: bool = False


@dataclass(frozen=True)
class Names:
    """The column of names: where it begins and ends, and the room in it before the names."""

    left: float
    right: float
    before: float

    def moved(self, across: float) -> Names:
        """Return the same column further right."""
        return Names(self.left + across, self.right + across, self.before)

    def lines(self, name: Name, theme: Theme) -> tuple[str, ...]:
        """Return a name in the lines that the column has room for."""
        return labels.wrap(name.text, self.right - self.left - self.before, theme.label, bold=name.bold)

    def height(self, name: Name, theme: Theme) -> float:
        """Return how high a name is."""
        return height(len(self.lines(name, theme)), theme.label, theme)

    def drawn(self, name: Name, middle: float, theme: Theme) -> Iterator[Shape]:
        """Yield a name about the middle of its row."""
        lines = self.lines(name, theme)
        first = middle - height(len(lines) - 1, theme.label, theme) / 2
        if name.critical:
            yield Marks(((self.left + 3, first),), "diamond", 5.5, theme.critical, theme.critical)
        if name.number:
            end = self.left + self.before - _AFTER_NUMBER
            yield from centered(
                [name.number], end, first, size=theme.label, color=theme.muted, theme=theme, align="right"
            )
        start = self.left + self.before
        yield from centered(lines, start, middle, size=theme.label, color=theme.ink, theme=theme, bold=name.bold)


def names_column(names: Sequence[Name], left: float, most: float, theme: Theme) -> Names:
    """Return a column as wide as its names want, and no wider than `most`."""
    numbers = max((labels.width(name.number, theme.label) for name in names), default=0.0)
    before = (_MARK if any(name.critical for name in names) else 0.0) + (numbers + _AFTER_NUMBER if numbers else 0.0)
    widest = max((labels.width(name.text, theme.label, bold=name.bold) for name in names), default=0.0)
    return Names(left, left + min(before + widest + 1, most), before)


def centered(  # noqa: PLR0913  the four things that a line of text is, its place, and the theme
    lines: Sequence[str],
    x: float,
    middle: float,
    *,
    size: float,
    color: str,
    theme: Theme,
    bold: bool = False,
    align: Align = "left",
) -> Iterator[Label]:
    """Yield a label for each line, all of them about a middle."""
    top = middle - height(len(lines), size, theme) / 2 + size * _RAISED
    return block(lines, x, top, size=size, color=color, theme=theme, bold=bold, align=align)


def behind_bar(  # noqa: PLR0913  what is written, its look, and its place
    text: str, x: float, middle: float, color: str, theme: Theme, *, bold: bool = False
) -> Iterator[Shape]:
    """Yield what is written behind the end of a bar, on paper of its own, so that no line of the scale runs through."""
    start, half = x + _AFTER_BAR, theme.label * 0.6
    end = start + labels.width(text, theme.label, bold=bold)
    yield Areas((rectangle(start - 1, middle - half, end + 1, middle + half),), theme.paper)
    yield from centered([text], start, middle, size=theme.label, color=color, theme=theme, bold=bold)


def room_behind_bar(text: str, theme: Theme) -> float:
    """Return the room that the widest text behind a bar takes."""
    return _AFTER_BAR + labels.width(text, theme.label, bold=True) + 1


def widest(texts: Iterable[str], size: float, *, bold: bool = False) -> float:
    """Return the width of the widest of several texts."""
    return max((labels.width(text, size, bold=bold) for text in texts), default=0.0)

"""Lines of text: runs are wrapped to so many columns, padded, and set side by side."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from servicecycle.reporting.blocks import Text
from servicecycle.words.width import width
from servicecycle.words.wrapping import HARD_SPACE, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.reporting.blocks import Tone
    from servicecycle.words.wrapping import Piece

Line = tuple[Text, ...]
Align = Literal["left", "right"]

BETWEEN = f"{HARD_SPACE}· "
"""What stands between figures on one line; where the line breaks, it ends the upper one."""


def line_width(line: Line) -> int:
    """Return the columns that a line takes."""
    return sum(width(run.text) for run in line)


def wrap(runs: Sequence[Text], columns: int) -> list[Line]:
    """Return runs of text as lines no wider than `columns`; see `servicecycle.words.wrapping`."""
    return [_joined(line) for line in wrapped([run[:2] for run in runs], columns)]


def _joined(pieces: Iterable[Piece[Tone]]) -> Line:
    """Join neighbouring pieces of one tone into runs."""
    runs: list[tuple[list[str], Tone]] = []
    for cluster, _, tone in pieces:
        if runs and runs[-1][1] == tone:
            runs[-1][0].append(cluster)
        else:
            runs.append(([cluster], tone))
    return tuple(Text("".join(texts), tone) for texts, tone in runs)


def padded(line: Line, columns: int, align: Align = "left") -> Line:
    """Fill a line up to `columns` with spaces."""
    missing = columns - line_width(line)
    if missing <= 0:
        return line
    space = Text(" " * missing)
    return (*line, space) if align == "left" else (space, *line)


def indented(lines: Iterable[Line], first: str, then: str | None = None, tone: Tone = "plain") -> list[Line]:
    """Put `first` before the first line and `then` before the others (spaces as wide, unless given)."""
    others = " " * width(first) if then is None else then
    return [(Text(others if at else first, tone), *line) for at, line in enumerate(lines)]


def beside(
    cells: Sequence[Sequence[Line]], columns: Sequence[int], aligns: Sequence[Align], gap: int = 2
) -> list[Line]:
    """Set cells of lines side by side, each padded to its columns; no spaces are left at the end."""
    rows = zip_longest(*cells, fillvalue=())
    return [_row(row, columns, aligns, " " * gap) for row in rows]


def _row(row: Sequence[Line], columns: Sequence[int], aligns: Sequence[Align], gap: str) -> Line:
    runs: list[Text] = []
    for at, (cell, room, align) in enumerate(zip(row, columns, aligns, strict=True)):
        if at:
            runs.append(Text(gap))
        runs.extend(padded(cell, room, align))
    return trimmed(runs)


def named(figures: Sequence[tuple[str, Text]], columns: int) -> list[Line]:
    """Set figures in running lines, each behind its title and never parted from it."""
    runs: list[Text] = []
    for title, value in figures:
        if runs:
            runs.append(Text(BETWEEN, "muted"))
        runs.append(Text(f"{title} ".replace(" ", HARD_SPACE), "muted"))
        runs.append(Text(value.text.replace(" ", HARD_SPACE), value.tone))
    return wrap_kept(runs, columns)


def wrap_kept(runs: Sequence[Text], columns: int) -> list[Line]:
    """Wrap runs where no space is hard, and show the hard ones as the plain spaces that they stand for."""
    return [tuple(Text(run.text.replace(HARD_SPACE, " "), run.tone) for run in line) for line in wrap(runs, columns)]


def trimmed(runs: Sequence[Text]) -> Line:
    """Drop the spaces at the end of a line."""
    kept = list(runs)
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    return tuple(kept)

"""Lines of text set one below another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.shapes import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.charts.shapes import Align
    from servicecycle.charts.theme import Theme

ASCENT = 0.93
"""How far the tallest letters rise above the baseline, in sizes; the deepest fall 0.24 below it."""


def height(lines: int, size: float, theme: Theme) -> float:
    """Return the height of lines of one size."""
    return lines * size * theme.leading


def block(  # noqa: PLR0913  the four things that a line of text is, its place, and the theme
    lines: Iterable[str],
    x: float,
    top: float,
    *,
    size: float,
    color: str,
    theme: Theme,
    bold: bool = False,
    align: Align = "left",
) -> Iterator[Label]:
    """Yield a label for each line, the first one just below `top`."""
    for number, line in enumerate(lines):
        yield Label(x, top + size * (ASCENT + number * theme.leading), line, size, color, bold=bold, align=align)

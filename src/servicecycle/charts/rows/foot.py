"""What stands below the rows: the key, and under it, in words, what the rows do not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.rows.key import key
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.charts.rows.key import Entry
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme

_BETWEEN = 2.0


def foot(
    signs: Sequence[Entry], texts: Iterable[str], width: float, top: float, theme: Theme
) -> tuple[list[Shape], float]:
    """Return the key and the texts, between the margins of a sheet so wide, and where they end."""
    shapes, end = key(signs, theme.margin, width - theme.margin, top, theme)
    top = end + _BETWEEN if signs else top
    for text in texts:
        lines = labels.wrap(text, width - 2 * theme.margin, theme.small)
        shapes += block(lines, theme.margin, top, size=theme.small, color=theme.muted, theme=theme)
        top += height(len(lines), theme.small, theme) + _BETWEEN
    return shapes, top

"""The key to the marks, in the room left of the curve: only what the chart shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from servicecycle.charts import labels
from servicecycle.charts.journey_map.lanes import handoffs
from servicecycle.charts.journey_map.marks import look
from servicecycle.charts.shapes import Areas, Marks, Strokes, rectangle
from servicecycle.charts.text import block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

Sign = Literal["truth", "other", "critical", "not-rated", "below", "above", "expected-unknown", "handoff"]

_SAMPLE, _GAP, _LEADING = 14.0, 5.0, 1.65


@dataclass(frozen=True)
class Entry:
    """A sign on the chart and what it means."""

    sign: Sign
    text: str


def entries(analysis: Analysis, words: Words) -> tuple[Entry, ...]:
    """Return the key's entries."""
    moments = analysis.moments
    rated = [moment for moment in moments if moment.perceived is not None]
    gaps = [moment.gap for moment in moments if moment.gap]
    shown: dict[Sign, bool] = {
        "truth": any(moment.moment_of_truth and not moment.critical for moment in rated),
        "other": any(not moment.moment_of_truth and not moment.critical for moment in rated),
        "critical": any(moment.critical for moment in moments),
        "not-rated": len(rated) < len(moments),
        "below": any(gap < 0 for gap in gaps),
        "above": any(gap > 0 for gap in gaps),
        "expected-unknown": 0 < sum(moment.expected is None for moment in moments) < len(moments),
        "handoff": bool(handoffs(analysis.cycle)),
    }
    return tuple(Entry(sign, words(f"charts.journey.key.{sign}")) for sign, present in shown.items() if present)


def width(found: tuple[Entry, ...], theme: Theme) -> float:
    """Return how much room the key takes."""
    return max((labels.width(entry.text, theme.small) for entry in found), default=0.0) + _SAMPLE + _GAP


def height(found: tuple[Entry, ...], theme: Theme) -> float:
    """Return how high the key is."""
    return len(found) * theme.small * _LEADING


def key(found: tuple[Entry, ...], top: float, theme: Theme) -> Iterator[Shape]:
    """Yield the key."""
    for number, entry in enumerate(found):
        line = top + number * theme.small * _LEADING
        yield from _sample(entry.sign, theme.margin + _SAMPLE / 2, line + theme.small * 0.62, theme)
        yield from block(
            [entry.text], theme.margin + _SAMPLE + _GAP, line, size=theme.small, color=theme.muted, theme=theme
        )


def _sample(sign: Sign, x: float, y: float, theme: Theme) -> Iterator[Shape]:
    if sign in {"below", "above"}:
        color = theme.below if sign == "below" else theme.above
        yield Areas((rectangle(x - 6, y - 4, x + 6, y + 4),), color)
    elif sign == "expected-unknown":
        yield Strokes((((x - 7, y), (x + 7, y)),), theme.expected, 1.0, "dotted")
    elif sign == "handoff":
        yield Strokes((((x - 6, y - 3), (x, y - 3), (x, y + 3), (x + 6, y + 3)),), theme.handoff, 1.3)
    else:
        mark = look(truth=sign == "truth", critical=sign == "critical", rated=sign != "not-rated", theme=theme)
        yield Marks(((x, y),), mark.outline, mark.size, mark.fill, mark.edge, mark.edge_width)

"""The bars of one parameter: from today's lead to the lead at either end of its range, and where the lead is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.rows.cells import centered
from servicecycle.charts.shapes import Areas, Marks, Strokes, rectangle
from servicecycle.charts.swing_rows.numbers import value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.confidence import Swing
    from servicecycle.charts.plane.axes import Axis
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_THICK, _AFTER = 9.0, 4.0
_APART = 1.0
_DIAMOND, _CAP = 6.5, 4.0
_WORTH_SHOWING = 1.0


class _End(NamedTuple):
    """One end of a range: the value there, the lead, the colour of its bar, and the middle of it."""

    value: float
    lead: float
    color: str
    middle: float


def value_width(swing: Swing, words: Words, theme: Theme) -> float:
    """Return the room that the values of a parameter take behind its bars."""
    texts = (value_text(value, swing, words) for value in (swing.low, swing.high))
    return _AFTER + max(labels.width(text, theme.small) for text in texts)


def swing_bars(  # noqa: PLR0913, PLR0917  a parameter, and its place
    swing: Swing, lead: float, axis: Axis, middle: float, words: Words, theme: Theme
) -> Iterator[Shape]:
    """Yield the bar to the lower end above, that to the upper end below, and behind each the value there."""
    half = (_THICK + _APART) / 2
    ends = (
        _End(swing.low, swing.lead_low, theme.quiet, middle - half),
        _End(swing.high, swing.lead_high, theme.perceived, middle + half),
    )
    for end in ends:
        left, right = sorted((axis.at(lead), axis.at(end.lead)))
        if right > left:
            yield Areas((rectangle(left, end.middle - _THICK / 2, right, end.middle + _THICK / 2),), end.color)
        yield from _value(end, swing, lead, axis, words, theme)
    yield from _least(swing, lead, axis, middle, theme)
    for end in ends:
        if end.lead < 0 < lead:
            yield lost(axis.at(0), end.middle, theme)


def _value(  # noqa: PLR0913, PLR0917  an end, and its place
    end: _End, swing: Swing, lead: float, axis: Axis, words: Words, theme: Theme
) -> Iterator[Shape]:
    """Yield the value at an end of the range, beyond its bar."""
    backwards = end.lead < lead
    x = axis.at(end.lead) + (-_AFTER if backwards else _AFTER)
    text = value_text(end.value, swing, words)
    yield from centered(
        [text], x, end.middle, size=theme.small, color=theme.ink, theme=theme, align="right" if backwards else "left"
    )


def _least(swing: Swing, lead: float, axis: Axis, middle: float, theme: Theme) -> Iterator[Shape]:
    """Yield a line to the least lead, where that is less than at both ends."""
    if has_least(swing, lead):
        x, start = axis.at(swing.lead_least), axis.at(min(swing.lead_low, swing.lead_high, lead))
        paths = (((start, middle), (x, middle)), ((x, middle - _CAP), (x, middle + _CAP)))
        yield Strokes(paths, theme.paper, 3.0)
        yield Strokes(paths, theme.ink, 1.1)
        if swing.lead_least < 0 < min(swing.lead_low, swing.lead_high):
            yield lost(axis.at(0), middle, theme)


def has_least(swing: Swing, lead: float) -> bool:
    """Tell whether the least lead within the range is clearly less than at its ends and today, or lost only there."""
    ends = min(swing.lead_low, swing.lead_high, lead)
    return swing.lead_least < ends - _WORTH_SHOWING or swing.lead_least < 0 < ends


def lost(x: float, y: float, theme: Theme) -> Marks:
    """Return the sign for where another step comes first."""
    return Marks(((x, y),), "diamond", _DIAMOND, theme.critical, theme.paper)

"""The bars of the chart of money: an amount, the range that it lies in, and what its parts count twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.hatching import hatched
from servicecycle.charts.money_rows.story import once, once_text
from servicecycle.charts.rows.cells import behind_bar
from servicecycle.charts.rows.key import Entry
from servicecycle.charts.shapes import Areas, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.money_rows.costs import Amount, Costs
    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_THICK, _CAP, _SEEN = 13.0, 4.0, 1.5


def bar(  # noqa: PLR0913  an amount as it is written, and its place
    amount: Amount, shown: str, scale: Scale, middle: float, theme: Theme, *, parts: float | None = None
) -> Iterator[Shape]:
    """Yield the bar of an amount, its range, and what is written behind both.

    `parts`: the bar is the whole, of which the parts come to more; that more is hatched.
    """
    top, bottom, end = middle - _THICK / 2, middle + _THICK / 2, scale.x(amount.at_risk)
    color, last = theme.critical if parts is None else theme.ink, max(end, scale.x(amount.high))
    yield Areas((rectangle(scale.left, top, end, bottom),), color)
    if parts is not None and _is_seen(amount, parts, scale):
        yield from hatched(end, top, scale.x(parts), bottom, theme)
        last = max(last, scale.x(parts))
    if amount.low != amount.high:
        yield from _range(scale.x(amount.low), scale.x(amount.high), middle, theme)
    yield from behind_bar(shown, last, middle, color, theme, bold=True)


def _range(low: float, high: float, middle: float, theme: Theme) -> Iterator[Shape]:
    """Yield a range as a line with an end at either side, on a paler ground where it crosses the bar."""
    line = ((low, middle), (high, middle))
    ends = [((x, middle - _CAP), (x, middle + _CAP)) for x in (low, high)]
    yield Strokes((line, *ends), theme.paper, 3.6)
    yield Strokes((line, *ends), theme.ink, 1.3)


def entries(
    found: Costs, scale: Scale, analysis: Analysis, words: Words, theme: Theme
) -> tuple[list[Entry], tuple[str, ...]]:
    """Return what the signs mean: the range, and what parts count twice; as a text where that is too little to see."""
    signs = []
    if found.ranged:
        text = words("charts.money.range-key")
        signs.append(Entry(lambda x, y: _range(x - 7, x + 7, y, theme), text))
    if not once(found):
        return signs, ()
    text = once_text(found, analysis, words)
    if not _is_seen(found.whole, found.parts, scale):
        return signs, (text,)
    return [*signs, Entry(lambda x, y: hatched(x - 7, y - 4, x + 7, y + 4, theme), text)], ()


def _is_seen(whole: Amount, parts: float, scale: Scale) -> bool:
    """Tell whether what the parts come to stands on the scale, and is more than a line's width beyond the whole."""
    return parts <= scale.most and scale.x(parts) - scale.x(whole.at_risk) > _SEEN

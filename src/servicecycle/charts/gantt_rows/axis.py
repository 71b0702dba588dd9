"""The axis of time: months where days are known, else weeks; no more of them than have room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.shapes import Label, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_OVER, _APART, _INSET, _NARROWEST = 4.0, 8.0, 2.0, 12.0
_WEEK = 7
_FEW_DAYS = 63
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)
_WEEKS = (1, 2, 4, 8, 13, 26, 52, 104, 260, 520, 1040, 2600, 5200, 10400, 26000, 52000, 104000)


class Tick(NamedTuple):
    """A day after the start, and what stands there."""

    day: int
    text: str


def ticks(scale: Scale, start: date | None, words: Words, theme: Theme) -> list[Tick]:
    """Return the ticks of the finest steps whose texts do not run into each other."""
    days, most = int(scale.most), (scale.right - scale.left) / _NARROWEST
    tried = _weeks(days, most, words) if start is None else _dated(start, days, most, words)
    found: list[Tick] = []
    for found in tried:
        if _fits(found, scale, theme):
            break
    return found


def _weeks(days: int, most: float, words: Words) -> Iterator[list[Tick]]:
    """Yield the ticks of ever wider steps, from that on which has no more of them than there can be room for."""
    for step in _WEEKS:
        if days / (step * _WEEK) <= most:
            yield [Tick(day, words.number(day // _WEEK + 1)) for day in range(0, days, step * _WEEK)]
    yield [Tick(0, words.number(1))]


def _dated(start: date, days: int, most: float, words: Words) -> Iterator[list[Tick]]:
    from datetime import timedelta  # noqa: PLC0415  only a calendar counts days

    from servicecycle.analysis.planning.calendar import months  # noqa: PLC0415  charts import results for their types

    if days <= _FEW_DAYS:
        every = range(0, min(days, (start.max - start).days + 1), _WEEK)
        yield [Tick(day, _day(start + timedelta(days=day), words)) for day in every]
    firsts = list(months(start, days))
    for step in _MONTHS:
        if len(firsts) / step > most:
            continue
        kept = [(day, first) for day, first in firsts if (first.year * 12 + first.month - 1) % step == 0]
        found = [
            Tick(day, _month(first, words, year=at == 0 or first.month <= step)) for at, (day, first) in enumerate(kept)
        ]
        yield from ([Tick(0, _day(start, words)), *found], found) if kept and kept[0][0] else (found,)
    yield [Tick(0, _month(start, words, year=True))]


def _day(day: date, words: Words) -> str:
    return words("charts.plan.day", day=day.day, month=words(f"numbers.month.short.{day.month}"))


def _month(first: date, words: Words, *, year: bool) -> str:
    month = words(f"numbers.month.alone.{first.month}")
    return words("charts.plan.month", month=month, year=first.year) if year else month


def _fits(found: Sequence[Tick], scale: Scale, theme: Theme) -> bool:
    ends = [scale.x(tick.day) + labels.width(tick.text, theme.small) + _INSET for tick in found]
    starts = [*(scale.x(tick.day) for tick in found[1:]), scale.right + _APART]
    return all(end + _APART <= start for end, start in zip(ends[:-1], starts[:-1], strict=True))


def drawn(found: Sequence[Tick], scale: Scale, top: float, bottom: float, theme: Theme) -> Iterator[Shape]:
    """Yield a line for each tick down the sheet, and what it stands for above its upper end."""
    lines = (((scale.x(tick.day), top - _OVER), (scale.x(tick.day), bottom)) for tick in found)
    yield Strokes((*lines, ((scale.left, top), (scale.right, top))), theme.grid, 0.8)
    for tick in found:
        left = scale.x(tick.day) + _INSET
        if left + labels.width(tick.text, theme.small) <= scale.right + _APART:
            yield Label(left, top - _OVER, tick.text, theme.small, theme.muted)

"""What stands in the calendar: bars of work, the days on which they are due, and what waits for what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from servicecycle.charts.hatching import hatched
from servicecycle.charts.rows.key import Entry
from servicecycle.charts.shapes import Areas, Marks, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from servicecycle.analysis.planning.calendar import Work
    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_THICK, _THINNEST = 11.0, 2.0
_UNKNOWN = 34.0
_DIAMOND = 7.0
_INSET, _HEAD = 4.0, 4.0
_MOST_LINKS = 24


def bar(work: Work, scale: Scale, middle: float, start: date | None, theme: Theme) -> Iterator[Shape]:
    """Yield the bar of a work, striped where it is late, hatched where its end is unknown; and when it is due."""
    top, bottom, left = middle - _THICK / 2, middle + _THICK / 2, scale.x(work.begins)
    due = None if work.due is None or start is None else (work.due - start).days + 1
    if work.ends is None:
        yield from hatched(left, top, min(scale.right, left + _UNKNOWN), bottom, theme)
    else:
        end = max(left + _THINNEST, scale.x(work.ends))
        turn = end if not work.late or due is None else min(end, max(left, scale.x(due)))
        if turn > left:
            yield Areas((rectangle(left, top, turn, bottom),), theme.perceived)
        if end > turn:
            yield from _striped(turn, top, end, bottom, theme)
    if due is not None and due <= scale.most:
        yield _due(scale.x(max(0, due)), middle, theme, late=bool(work.late))


def _striped(left: float, top: float, right: float, bottom: float, theme: Theme) -> Iterator[Shape]:
    yield from hatched(left, top, right, bottom, replace(theme, paper=theme.critical, quiet=theme.paper))


def _due(x: float, y: float, theme: Theme, *, late: bool) -> Marks:
    """Return the sign of the day on which a work is due; filled where that day is missed."""
    fill, edge = (theme.ink, theme.paper) if late else (theme.paper, theme.ink)
    return Marks(((x, y),), "diamond", _DIAMOND, fill, edge, 1.3)


def links(works: Sequence[Work], middles: Mapping[str, float], scale: Scale, theme: Theme) -> Iterator[Shape]:
    """Yield a thin line from each work to those that wait for it; none where there are too many to be told apart."""
    by_id = {work.action: work for work in works}
    pairs = [(by_id[id_], work) for work in works for id_ in work.after if id_ in by_id]
    if len(pairs) > _MOST_LINKS:
        return
    for first, second in pairs:
        if first.ends is not None:
            yield from _link(first, second, (middles[first.action], middles[second.action]), scale, theme)


def _link(first: Work, second: Work, ys: tuple[float, float], scale: Scale, theme: Theme) -> Iterator[Shape]:
    down = 1 if ys[1] > ys[0] else -1
    x = max(scale.x(first.begins) + _THINNEST / 2, scale.x(first.ends or 0) - _INSET)
    end = max(scale.x(second.begins), x + _INSET)
    turn, tip = ys[1], (end, ys[1])
    yield Strokes((((x, ys[0] + down * _THICK / 2), (x, turn), tip),), theme.lane, 0.9)
    yield Areas(((tip, (end - _HEAD, turn - _HEAD / 2), (end - _HEAD, turn + _HEAD / 2)),), theme.lane)


def is_linked(works: Sequence[Work]) -> bool:
    """Tell whether lines are drawn from works to those that wait for them."""
    ids = {work.action for work in works if work.ends is not None}
    return 0 < sum(id_ in ids for work in works for id_ in work.after) <= _MOST_LINKS


def entries(works: Sequence[Work], *, until: bool, words: Words, theme: Theme) -> Iterator[Entry]:
    """Yield the key: only the signs that the chart shows."""

    def work(x: float, y: float) -> Iterator[Shape]:
        yield Areas((rectangle(x - 7, y - 4, x + 7, y + 4),), theme.perceived)

    def link(x: float, y: float) -> Iterator[Shape]:
        yield Strokes((((x - 6, y - 5), (x - 6, y + 2), (x + 5, y + 2)),), theme.lane, 0.9)
        yield Areas((((x + 7, y + 2), (x + 3, y), (x + 3, y + 4)),), theme.lane)

    def end(x: float, y: float) -> Iterator[Shape]:
        yield Strokes((((x, y - 6), (x, y + 6)),), theme.ink, 1.1, "dashed")

    yield Entry(work, words("charts.plan.key.work"))
    if any(one.due and one.first_day for one in works):
        yield Entry(lambda x, y: [_due(x, y, theme, late=False)], words("charts.plan.key.due"))
    if any(one.late for one in works):
        yield Entry(lambda x, y: _striped(x - 7, y - 4, x + 7, y + 4, theme), words("charts.plan.key.late"))
    if any(one.ends is None for one in works):
        yield Entry(lambda x, y: hatched(x - 7, y - 4, x + 7, y + 4, theme), words("charts.plan.key.endless"))
    if is_linked(works):
        yield Entry(link, words("charts.plan.key.needs"))
    if until:
        yield Entry(end, words("charts.plan.key.until"))

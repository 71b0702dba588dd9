"""Names beside marks, each where it touches nothing else, with a line to its mark where it stands apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot, inf
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.placing import Box, Room
from servicecycle.charts.shapes import Strokes
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.shapes import Align, Point, Shape
    from servicecycle.charts.theme import Theme

_GAPS = (2.5, 6.0, 11.0, 18.0, 27.0, 38.0, 52.0, 70.0, 92.0, 120.0)
_LEADER_FROM = 8.0
_LEADER_COST, _QUIET_COST, _CUT_COST = 10.0, 7.0, 20.0
_CLEAR = 2.0
_FROM_LINES, _FROM_NAMES = (2.0, 0.5), (1.0, 0.5)
"""How far a name stays from a line, beside and above; and how much farther from another name."""
_CROWD = 90.0
_ANYWHERE = Box(-inf, -inf, inf, inf)
# Which way from the mark, where the box is held to that point (shares of its width and height), and what it costs.
_WAYS: tuple[tuple[float, float, float, float, float], ...] = (
    (1.0, 0.0, 0.0, 0.5, 0.0), (-1.0, 0.0, 1.0, 0.5, 1.0),
    (0.0, -1.0, 0.5, 1.0, 1.5), (0.0, 1.0, 0.5, 0.0, 1.5),
    (0.75, -0.75, 0.0, 1.0, 2.0), (0.75, 0.75, 0.0, 0.0, 2.0),
    (-0.75, -0.75, 1.0, 1.0, 2.5), (-0.75, 0.75, 1.0, 0.0, 2.5),
    (0.3, -1.0, 0.2, 1.0, 3.0), (-0.3, -1.0, 0.8, 1.0, 3.0),
    (0.3, 1.0, 0.2, 0.0, 3.0), (-0.3, 1.0, 0.8, 0.0, 3.0),
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A line of a name."""

    text: str
    color: str
    bold: bool = False


@dataclass(frozen=True)
class Tag:
    """What is to stand beside a round mark, whose radius is `reach`, and within which bounds."""

    point: Point
    reach: float
    lines: tuple[Line, ...]
    size: float
    bounds: Box

    @property
    def cut(self) -> bool:
        """Whether some of the name is left out."""
        return any(line.text.endswith(labels.ELLIPSIS) for line in self.lines)

    def measured(self, theme: Theme) -> tuple[float, float]:
        """Return how wide and how high it is."""
        wide = max(labels.width(line.text, self.size, bold=line.bold) for line in self.lines)
        return wide, height(len(self.lines), self.size, theme)


@dataclass(frozen=True)
class Placed:
    """A tag in its place, and the line to its mark where there is one."""

    tag: Tag
    box: Box
    align: Align
    leader: tuple[Point, Point] | None

    def drawn(self, theme: Theme) -> Iterator[Shape]:
        """Yield it."""
        if self.leader:
            yield Strokes((self.leader,), theme.muted, 0.7)
        x = {"left": self.box.left, "center": (self.box.left + self.box.right) / 2, "right": self.box.right}[self.align]
        step = self.tag.size * theme.leading
        for number, line in enumerate(self.tag.lines):
            yield from block(
                [line.text], x, self.box.top + number * step,
                size=self.tag.size, color=line.color, theme=theme, bold=line.bold, align=self.align,
            )  # fmt: skip


@dataclass(frozen=True)
class Field:
    """Where tags may stand: what is taken, lines that none may cross or better not, and the marks with their radii."""

    boxes: tuple[Box, ...]
    lines: tuple[tuple[Point, Point], ...]
    quiet_lines: tuple[tuple[Point, Point], ...]
    marks: tuple[tuple[Point, float], ...]


@dataclass(frozen=True)
class Naming:
    """All tags in their places; `cost` grows as they stand farther from their marks or are cut short, per tag."""

    cost: float
    placed: tuple[Placed, ...]


def named(tags: Sequence[Tag], ground: Field, theme: Theme) -> Naming | None:
    """Return every tag in its place, by the best of several orders of placing them.

    Nothing where one has no room, and where most are cut short: a list says more then.
    """
    if 2 * sum(tag.cut for tag in tags) > len(tags):
        return None
    tried = (_Placing(ground, theme).all([tags[number] for number in order]) for order in _orders(tags, ground))
    return min((one for one in tried if one), key=lambda one: one.cost, default=None)


def _orders(tags: Sequence[Tag], ground: Field) -> Iterator[list[int]]:
    """Yield the orders that are tried: the most crowded first, from the left, from the right."""
    numbers = range(len(tags))

    def crowd(number: int) -> int:
        return sum(_apart(point, tags[number].point) < _CROWD for point, _ in ground.marks)

    yield sorted(numbers, key=lambda number: -crowd(number))
    yield sorted(numbers, key=lambda number: tags[number].point)
    yield sorted(numbers, key=lambda number: tags[number].point, reverse=True)


@dataclass
class _Placing:
    ground: Field
    theme: Theme
    room: Room = field(init=False)
    leaders: list[tuple[Point, Point]] = field(default_factory=list)

    def __post_init__(self) -> None:
        ground = self.ground
        self.room = Room(_ANYWHERE, list(ground.boxes), list(ground.lines), list(ground.quiet_lines))

    def all(self, tags: Sequence[Tag]) -> Naming | None:
        """Return all tags in their places; nothing where one has no room."""
        total, found = 0.0, []
        for tag in tags:
            chosen = self._best(tag)
            if chosen is None:
                return None
            cost, one = chosen
            self.room.take(_grown(one.box, _FROM_NAMES))
            if one.leader:
                self.leaders.append(one.leader)
                self.room.draw(one.leader)
            total += cost + tag.cut * _CUT_COST
            found.append(one)
        return Naming(total / max(1, len(found)), tuple(found))

    def _best(self, tag: Tag) -> tuple[float, Placed] | None:
        best: tuple[float, Placed] | None = None
        for cost, one in _tries(tag, self.theme):
            if best is not None and cost >= best[0]:
                break
            if self._is_free(one):
                untidy = not self.room.is_free(_grown(one.box, _FROM_LINES), tidy=True)
                if best is None or cost + untidy * _QUIET_COST < best[0]:
                    best = (cost + untidy * _QUIET_COST, one)
        return best

    def _is_free(self, one: Placed) -> bool:
        if not one.tag.bounds.holds(one.box) or not self.room.is_free(_grown(one.box, _FROM_LINES), tidy=False):
            return False
        others = [mark for mark in self.ground.marks if mark[0] != one.tag.point]
        if any(_gap(one.box, point) < reach + _CLEAR for point, reach in others):
            return False
        leader = one.leader
        return leader is None or not (
            any(box.is_crossed(*leader) for box in self.room.boxes)
            or any(_from_line(point, *leader) < reach + 1 for point, reach in others)
            or any(_cross(leader, other) for other in (*self.leaders, *self.ground.lines))
        )


def _tries(tag: Tag, theme: Theme) -> list[tuple[float, Placed]]:
    """Return the places that are tried, the cheapest first."""
    wide, high = tag.measured(theme)
    x, y = tag.point
    found = []
    for gap in _GAPS:
        for right, down, held_x, held_y, extra in _WAYS:
            away = tag.reach + gap
            left, top = x + right * away - held_x * wide, y + down * away - held_y * high
            box = Box(left, top, left + wide, top + high)
            align: Align = "left" if held_x <= 0.2 else "right" if held_x >= 0.8 else "center"  # noqa: PLR2004  ends
            leader = _leader(tag, box)
            cost = gap + extra + (_LEADER_COST if leader else 0.0)
            found.append((cost, Placed(tag, box, align, leader)))
    return sorted(found, key=lambda one: one[0])


def _leader(tag: Tag, box: Box) -> tuple[Point, Point] | None:
    """Return the line from a mark to a box that does not stand close to it."""
    x, y = tag.point
    near = (min(max(x, box.left), box.right), min(max(y, box.top + 1), box.bottom - 1))
    far = _apart(tag.point, near)
    if far < tag.reach + _LEADER_FROM:
        return None
    share = (tag.reach + 0.5) / far
    end = (x + (near[0] - x) * share, y + (near[1] - y) * share)
    short = 1.5 / far
    return end, (near[0] - (near[0] - x) * short, near[1] - (near[1] - y) * short)


def _grown(box: Box, margin: tuple[float, float]) -> Box:
    beside, above = margin
    return Box(box.left - beside, box.top - above, box.right + beside, box.bottom + above)


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _gap(box: Box, point: Point) -> float:
    return _apart(point, (min(max(point[0], box.left), box.right), min(max(point[1], box.top), box.bottom)))


def _from_line(point: Point, start: Point, end: Point) -> float:
    run, rise = end[0] - start[0], end[1] - start[1]
    length = run * run + rise * rise
    share = ((point[0] - start[0]) * run + (point[1] - start[1]) * rise) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return _apart(point, (start[0] + share * run, start[1] + share * rise))


def _cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = one, other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(start: Point, end: Point, point: Point) -> float:
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])

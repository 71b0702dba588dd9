"""What is written into the panel, each note where it stands on nothing else.

The names of the low and the high point come first; where the curve leaves them no room, the one stands
in a strip below it, the other in a strip above. Values, and the words for what is not rated, are
written while there is room.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.journey_map.frame import MOST_NAMED
from servicecycle.charts.journey_map.marks import REACH
from servicecycle.charts.placing import Box, Room
from servicecycle.charts.shapes import Strokes
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.journey_map.curve import Curve
    from servicecycle.charts.journey_map.story import Standing
    from servicecycle.charts.shapes import Align, Label, Point, Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

    Ends = dict[str, Standing]

_WIDEST, _MOST_LINES = 160.0, 3
_NEAR = (2.0, 6.0, 12.0, 20.0, 32.0, 46.0, 64.0, 86.0, 112.0, 142.0)
_VERY_NEAR = (1.5, 4.0, 8.0)
_SHIFTS: tuple[tuple[float, Align], ...] = (
    (0.5, "center"), (0.15, "center"), (0.85, "center"), (0.0, "left"), (1.0, "right"),
)  # fmt: skip
_LEADER_FROM = 12.0
_TIDY_UNTIL = 20.0
_BETWEEN = 5.0


@dataclass(frozen=True)
class Note:
    """Lines about a point of the curve, the last of them bold; `up` is the side tried first."""

    point: Point
    lines: tuple[str, ...]
    up: bool
    color: str
    size: float
    bold: bool = False


@dataclass(frozen=True)
class Strips:
    """The height of the strips above and below the curve that hold what has no room in it."""

    above: float = 0.0
    below: float = 0.0

    def holding(self, height: float, *, up: bool) -> Strips:
        """Return the strips high enough to hold a note."""
        return Strips(max(self.above, height), self.below) if up else Strips(self.above, max(self.below, height))


@dataclass
class Notes:
    """The notes placed so far, and the room that is left; `strips` are what is needed above and below the curve."""

    room: Room
    theme: Theme
    strips: Strips
    shapes: list[Shape] = field(default_factory=list)

    def add(self, note: Note, distances: tuple[float, ...]) -> bool:
        """Place a note near its point, off the grid if that is near enough; tell whether there was room."""
        near = [(distance, True) for distance in distances if distance <= _TIDY_UNTIL]
        for distance, off_grid in (*near, *((distance, False) for distance in distances)):
            for box, align in self._around(note, distance):
                leader = _leader(note.point, box)
                barred = leader and any(other.is_crossed(*leader) for other in self.room.boxes)
                if not barred and self.room.is_free(box, tidy=off_grid):
                    self._settle(note, box, align, leader)
                    return True
        return False

    def add_in_strip(self, note: Note) -> None:
        """Place a note in its strip, as nearly above or below its point as can be; it stands there alone."""
        wide, high = self._size(note)
        bounds = self.room.bounds
        left = min(max(note.point[0] - wide / 2, bounds.left), bounds.right - wide)
        top = bounds.top if note.up else bounds.bottom - high
        box = Box(left, top, left + wide, top + high)
        self._settle(note, box, "center", _leader(note.point, box))
        self.strips = self.strips.holding(high + _BETWEEN, up=note.up)

    def _size(self, note: Note) -> tuple[float, float]:
        wide = max(labels.width(line, note.size, bold=note.bold) for line in note.lines)
        return wide, height(len(note.lines), note.size, self.theme)

    def _around(self, note: Note, distance: float) -> Iterator[tuple[Box, Align]]:
        wide, high = self._size(note)
        x, y = note.point
        for up in (note.up, not note.up):
            top = y - REACH - distance - high if up else y + REACH + distance
            for share, align in _SHIFTS:
                left = x - wide * share
                yield Box(left, top, left + wide, top + high), align

    def _settle(self, note: Note, box: Box, align: Align, leader: tuple[Point, Point] | None) -> None:
        self.room.take(Box(box.left - _BETWEEN, box.top, box.right + _BETWEEN, box.bottom))
        if leader:
            self.room.draw(leader)
            self.shapes.append(Strokes((leader,), self.theme.muted, 0.8))
        x = {"left": box.left, "center": (box.left + box.right) / 2, "right": box.right}[align]
        self.shapes += block(
            note.lines, x, box.top, size=note.size, color=note.color, theme=self.theme, bold=note.bold, align=align
        )


def notes(found: Curve, analysis: Analysis, words: Words, placed: Notes, ends: Ends) -> None:
    """Add the notes of the panel to what already has its place; `ends` are the low and the high point."""
    for note in _names(found, ends, words, placed.theme):
        if not placed.add(note, _NEAR):
            placed.add_in_strip(note)
    for note in _counts(found, analysis, words, placed.theme):
        placed.add(note, _NEAR)
    if len(analysis.moments) <= MOST_NAMED:
        for note in _values(found, analysis, words, placed.theme, ends):
            placed.add(note, _VERY_NEAR)


def _names(found: Curve, ends: Ends, words: Words, theme: Theme) -> Iterator[Note]:
    """Yield the names of the low and the high point."""
    for key, point in ends.items():
        name = labels.fit_balanced(point.name, _WIDEST, theme.label, most=_MOST_LINES, bold=True)
        value = words(f"charts.journey.{key}", value=words.number(point.perceived))
        color = theme.critical if key == "low" else theme.ink
        yield Note(found.points[point.at], (*name, value), key == "high", color, theme.label, bold=True)


def _counts(found: Curve, analysis: Analysis, words: Words, theme: Theme) -> Iterator[Note]:
    """Yield how many critical moments a mark stands for, where they are several."""
    several = Counter(moment.step for moment in analysis.cycle.critical_moments)
    for moment, point in zip(analysis.moments, found.points, strict=True):
        if several[moment.step] > 1:
            times = words("charts.journey.times", n=several[moment.step])
            yield Note(point, (times,), up=True, color=theme.critical, size=theme.small, bold=True)


def _values(found: Curve, analysis: Analysis, words: Words, theme: Theme, ends: Ends) -> Iterator[Note]:
    """Yield what each step was rated, but for the two that are named."""
    named = {point.at for point in ends.values()}
    for at, moment in enumerate(analysis.moments):
        if at not in named:
            rated = moment.perceived is not None
            text = words.number(moment.perceived) if rated else words("charts.journey.not-rated")
            color = theme.ink if rated else theme.muted
            yield Note(found.points[at], (text,), up=_points_up(found, at), color=color, size=theme.small)


def _points_up(found: Curve, at: int) -> bool:
    """Tell whether the curve bends down around a step, so that there is more room above it."""
    heights = [y for _, y in found.points[max(0, at - 1) : at + 2]]
    return found.points[at][1] <= sum(heights) / len(heights)


def _leader(point: Point, box: Box) -> tuple[Point, Point] | None:
    """Return the line from a far box to its point."""
    x, y = point
    near_x = min(max(x, box.left), box.right)
    near_y = min(max(y, box.top), box.bottom)
    far = max(abs(near_x - x), abs(near_y - y))
    if far < REACH + _LEADER_FROM:
        return None
    share = (REACH + 1) / far
    return (near_x, near_y), (x + (near_x - x) * share, y + (near_y - y) * share)


def end_boxes(names: tuple[Label, ...]) -> Iterator[Box]:
    """Yield the boxes that single lines of text take."""
    for name in names:
        wide = labels.width(name.text, name.size, bold=name.bold)
        yield Box(name.x - _BETWEEN, name.y - name.size, name.x + wide, name.y + name.size * 0.25)

"""The ground of the frontier: its two axes with round figures, and the line at which the budget ends."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.axes import Axis, Plane, Tick, ticks_below, ticks_height, ticks_left, ticks_width
from servicecycle.charts.plane.ground import outline
from servicecycle.charts.shapes import Label, Strokes
from servicecycle.words.worths import Worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.frontier_map.steps import Steps
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.shapes import Path, Point, Shape

AFTER = 6.0
_ROUND = (1.0, 2.0, 5.0, 10.0)
_ROUNDING = 1e-9
_MOST_UP, _MOST_ACROSS = 6, 8
_APART, _HIGHER = 16.0, 1.12
_BEHIND_LAST = 132.0
"""So much of the plane lies right of the last step and of the budget: room for what stands beside them."""
_FAR = 1.6
_LATE, _BEFORE = 0.35, 0.25
"""Where the first step takes more than so much of the last, the axis begins by so much of the rest before it."""
"""A budget more than so many times as far as the last step is told, and not drawn."""


class Ground(NamedTuple):
    """The plane, the round figures on its axes, where the budget ends if that is on it, and the top of it all."""

    plane: Plane
    across: tuple[float, ...]
    up: tuple[float, ...]
    bound: float | None
    top: float


def ground(given: Given, found: Steps, top: float, height: float) -> Ground:
    """Return the ground from `top` down, so high."""
    theme, worths = given.theme, worths_of(given)
    line = theme.label * theme.leading + AFTER
    most, least = max(step.benefit for step in found.steps), min(0.0, *(step.benefit for step in found.steps))
    furthest = max(step.takes for step in found.steps)
    bound = found.bound if found.bound is not None and found.bound <= _FAR * furthest else None
    high = least + (most - least) * _HIGHER
    up = rounds(least, high, _MOST_UP)
    left = theme.margin + ticks_width(_levels(up, found, worths), theme)
    box = Box(left, top + 2 * line, theme.width - theme.margin - AFTER, top + height)
    nearest, last = min(step.takes for step in found.steps), max(furthest, bound or 0.0)
    start = nearest - _BEFORE * (last - nearest) if nearest > _LATE * last else 0.0
    wide = start + (last - start) * (box.right - box.left) / (box.right - box.left - _BEHIND_LAST)
    widest = labels.width(_taken(wide, found, worths), theme.small) + _APART
    across = rounds(start, wide, max(1, min(_MOST_ACROSS, int((box.right - box.left) / widest))))
    plane = Plane(box, Axis(start, wide, box.left, box.right), Axis(least, high, box.bottom, box.top))
    return Ground(plane, across, up, bound, top)


def worths_of(given: Given) -> Worths:
    """Return how amounts are written."""
    return Worths(given.words, given.analysis.cycle.currency)


def _taken(amount: float, found: Steps, worths: Worths) -> str:
    return worths.money(amount) if found.resource == "budget" else worths.bare_days(amount)


def _levels(up: Sequence[float], found: Steps, worths: Worths) -> list[str]:
    """Return what stands at the levels; points without digits that say nothing."""
    if found.measure == "service" and all(one == round(one) for one in up):
        return [worths.words.number(one) for one in up]
    return [worths.bare(one, found.measure) for one in up]


def rounds(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return round figures between two ends, so many at most beside the first."""
    least = (high - low) / most
    power = 10.0 ** floor(log10(least))
    step = power * next(one for one in _ROUND if one * power >= least * (1 - _ROUNDING))
    first, last = -floor(-low / step + _ROUNDING), floor(high / step + _ROUNDING)
    return tuple(step * at for at in range(first, last + 1))


def drawn(found: Ground, steps: Steps, given: Given) -> Iterator[Shape]:
    """Yield the ground: its grid, its axes, and the budget."""
    theme, words, plane, worths = given.theme, given.words, found.plane, worths_of(given)
    box = plane.box
    levels = tuple(((box.left, plane.up.at(one)), (box.right, plane.up.at(one))) for one in found.up)
    yield Strokes(levels, theme.grid, 0.8)
    yield outline(box, theme)
    across = [Tick(plane.across.at(one), _taken(one, steps, worths)) for one in found.across]
    yield from ticks_below(across, box.bottom, theme)
    up = [Tick(plane.up.at(one), text) for one, text in zip(found.up, _levels(found.up, steps, worths), strict=True)]
    yield from ticks_left(up, box.left, theme)
    first = found.top + theme.label
    yield Label(theme.margin, first, words(f"charts.frontier.axis.{steps.measure}"), theme.label, theme.ink, bold=True)
    under = box.bottom + ticks_height(theme) + theme.label * theme.leading
    middle = (box.left + box.right) / 2
    text = words(f"charts.frontier.axis.{steps.resource}")
    yield Label(middle, under, text, theme.label, theme.ink, bold=True, align="center")
    if found.bound is not None:
        yield from _budget(found.bound, found, steps, given)


def _budget(bound: float, found: Ground, steps: Steps, given: Given) -> Iterator[Shape]:
    theme, box = given.theme, found.plane.box
    x = found.plane.across.at(bound)
    yield Strokes((((x, box.top), (x, box.bottom)),), theme.ink, 1.1, "dashed")
    text = given.words(f"charts.frontier.{steps.resource}", bound=_taken(bound, steps, worths_of(given)))
    half = labels.width(text, theme.label, bold=True) / 2
    middle = min(max(x, theme.margin + half), theme.width - theme.margin - half)
    yield Label(middle, box.top - AFTER, text, theme.label, theme.ink, bold=True, align="center")


def below(given: Given) -> float:
    """Return how high the ticks and the title below the ground are."""
    return ticks_height(given.theme) + given.theme.label * given.theme.leading + AFTER


def lines(found: Ground, steps: Steps) -> tuple[Path, Path]:
    """Return the line of the steps as far as the budget goes, and beyond it."""
    plane = found.plane
    path: list[Point] = []
    for step in steps.steps:
        x, y = plane.point(step.takes, step.benefit)
        if path:
            path.append((x, path[-1][1]))
        path.append((x, y))
    path.append((plane.box.right, path[-1][1]))
    if found.bound is None:
        return tuple(path), ()
    return _split(path, plane.across.at(found.bound))


def _split(path: Sequence[tuple[float, float]], x: float) -> tuple[Path, Path]:
    """Cut a path that runs to the right where it reaches a place."""
    within = [point for point in path if point[0] <= x]
    beyond = [point for point in path if point[0] > x]
    if within and beyond:
        turn = (x, within[-1][1])
        within, beyond = [*within, turn], [turn, *beyond]
    return tuple(within), tuple(beyond)

"""The ground of the risk map drawn: bands and lines of equal risk, hatched margins, and what stands around them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.colors import mixed
from servicecycle.charts.plane.axes import Tick, ticks_below, ticks_height, ticks_left
from servicecycle.charts.plane.ground import bearable, filled, hatched, outline
from servicecycle.charts.risk_map.ground import AFTER, SEVERITIES
from servicecycle.charts.risk_map.incidents import round_chance
from servicecycle.charts.shapes import Areas, Label, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.placing import Box
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.risk_map.ground import Ground
    from servicecycle.charts.shapes import Path, Point, Shape

_SAMPLES = 240
_FAINTEST, _STRONGEST = 0.2, 0.7
_BETWEEN = 7.0


def drawn(found: Ground, given: Given, spared: Sequence[Box] = ()) -> Iterator[Shape]:
    """Yield the ground, to stand behind everything else; its lines spare the boxes where something is written."""
    theme, box = given.theme, found.plane.box
    yield filled(box, theme.paper)
    strongest = bearable(theme.below, _STRONGEST, theme)
    curves = [line(found, level) for level in found.levels]
    for number, curve in enumerate(curves):
        share = strongest * (_FAINTEST + (1 - _FAINTEST) * number / max(1, len(curves) - 1))
        if curve:
            corners = (
                ((box.right, box.top), (box.left, box.top)) if curve[0][0] <= box.left else ((box.right, box.top),)
            )
            yield Areas(((*curve, *corners),), mixed(theme.paper, theme.below, share))
    ends = (_level(box, found.plane.up.at(share)) for share in (0, 1))
    yield Strokes(tuple(run for end in ends for run in _runs(end, spared)), theme.grid, 0.8)
    yield Strokes(tuple(run for curve in curves for run in _runs(curve, spared)), theme.quiet, 0.9, "dashed")
    yield outline(box, theme)
    for margin in (found.unlikely, found.severe):
        if margin:
            yield from hatched(margin, theme)
    if found.never:
        yield outline(found.never, theme)
    yield from _levels(found, given)
    yield from _axes(found, given)


def _level(box: Box, y: float) -> Path:
    """Return a level line in many parts, so that it can spare boxes."""
    return tuple((box.left + (box.right - box.left) * number / _SAMPLES, y) for number in range(_SAMPLES + 1))


def _runs(curve: Path, spared: Sequence[Box]) -> Iterator[Path]:
    """Yield the parts of a curve that run through no box."""
    run: list[Point] = []
    for start, end in pairwise(curve):
        if any(box.is_crossed(start, end) for box in spared):
            if run:
                yield tuple(run)
            run = []
        else:
            run += [end] if run else [start, end]
    if run:
        yield tuple(run)


def below(given: Given) -> float:
    """Return how high the ticks and the titles below the ground are."""
    return ticks_height(given.theme) + given.theme.label * given.theme.leading + AFTER


def line(found: Ground, level: float) -> Path:
    """Return the line of equal risk within the plane, from the top or the left to the right."""
    box, across, up = found.plane.box, found.plane.across, found.plane.up
    start = max(box.left, across.at(level / up.value(box.top)))
    if start >= box.right:
        return ()
    places = [start + (box.right - start) * number / _SAMPLES for number in range(_SAMPLES + 1)]
    return tuple((x, up.at(level / across.value(x))) for x in places)


def _levels(found: Ground, given: Given) -> Iterator[Shape]:
    """Yield which risk each line stands for, above its upper end, as far as there is room."""
    theme, box = given.theme, found.plane.box
    free = theme.margin - _BETWEEN
    for level in found.levels:
        curve = line(found, level)
        text = given.words("charts.risk.level", share=round_chance(level, given.words))
        half = labels.width(text, theme.small) / 2
        if curve and curve[0][0] > box.left and curve[0][0] - half >= free + _BETWEEN:
            yield Label(curve[0][0], box.top - 4, text, theme.small, theme.muted, align="center")
            free = curve[0][0] + half


def _axes(found: Ground, given: Given) -> Iterator[Shape]:
    theme, words, plane = given.theme, given.words, found.plane
    across = [Tick(plane.across.at(one), round_chance(one, words)) for one in found.ticks]
    if found.never:
        across = [Tick((found.never.left + found.never.right) / 2, words.percent(0)), *across]
    yield from ticks_below(_apart(across, theme.small), plane.box.bottom, theme)
    up = [Tick(plane.up.at(one), words.percent(one)) for one in SEVERITIES]
    if found.severe:
        up.append(Tick((found.severe.top + found.severe.bottom) / 2, words("charts.risk.unknown")))
    yield from ticks_left(up, found.left, theme)
    yield Label(theme.margin, found.top - AFTER, words("charts.risk.axis.severity"), theme.label, theme.ink, bold=True)
    under = plane.box.bottom + ticks_height(theme) + theme.label * theme.leading
    for box, key in ((plane.box, "axis.chance"), (found.unlikely, "chance-unknown")):
        if box:
            text, middle = words(f"charts.risk.{key}"), (box.left + box.right) / 2
            yield Label(middle, under, text, theme.label, theme.ink, bold=True, align="center")


def _apart(ticks: list[Tick], size: float) -> list[Tick]:
    """Return those ticks whose texts do not run into each other."""
    kept: list[Tick] = []
    for tick in ticks:
        room = (labels.width(tick.text, size) + (labels.width(kept[-1].text, size) if kept else 0.0)) / 2 + _BETWEEN
        if not kept or tick.at - kept[-1].at >= room:
            kept.append(tick)
    return kept

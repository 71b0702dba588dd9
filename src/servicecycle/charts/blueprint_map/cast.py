"""Who acts: the actors of one role, each in a box with its name over the steps in which it takes part."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.blueprint_map.band import Anchor, Row, lines_needed, text_room
from servicecycle.charts.hatching import hatched
from servicecycle.charts.shapes import Areas, Strokes, rectangle
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.blueprint_map.band import Band
    from servicecycle.charts.blueprint_map.scene import Scene
    from servicecycle.charts.shapes import Shape
    from servicecycle.cycle.actor import Role

_EMPTY, _AROUND, _BETWEEN_LANES = 15.0, 3.0, 4.0


@dataclass(frozen=True)
class Run:
    """An actor's steps without a break, and how high its box is."""

    actor: str
    first: int
    last: int
    height: float


def cast_row(role: Role, band: Band, scene: Scene, title: tuple[str, ...]) -> Row:
    """Return the row of a role: its actors in as few lanes as there is room for."""
    lanes = _lanes(_runs(role, band, scene))
    heights = [max(run.height for run in lane) for lane in lanes]
    tops = [sum(heights[:at]) + at * _BETWEEN_LANES for at in range(len(lanes))]
    high = tops[-1] + heights[-1] if lanes else _EMPTY
    high = max(high, height(len(title), scene.theme.label, scene.theme))
    anchors = tuple(
        Anchor(run.actor, run.first, run.last, top + lane_height / 2)
        for lane, top, lane_height in zip(lanes, tops, heights, strict=True)
        for run in lane
    )

    def drawn(top: float) -> Iterator[Shape]:
        yield from _unknown(band, scene, top, top + high)
        for lane, offset, lane_height in zip(lanes, tops, heights, strict=True):
            for run in lane:
                yield from _box(run, band, (top + offset, top + offset + lane_height), scene)

    cramped = sum(_is_broken(run, band, scene) for lane in lanes for run in lane)
    return Row(high, drawn, title, anchors=anchors, cramped=cramped)


def _runs(role: Role, band: Band, scene: Scene) -> list[Run]:
    found = []
    for actor in scene.cast.get(role, ()):
        steps = [at for at in band.steps if actor in scene.steps[at].actors]
        for _, group in groupby(enumerate(steps), key=lambda entry: entry[1] - entry[0]):
            together = [at for _, at in group]
            found.append(_run(actor, together[0], together[-1], band, scene))
    return sorted(found, key=lambda run: run.first)


def _run(actor: str, first: int, last: int, band: Band, scene: Scene) -> Run:
    room, theme = text_room(band.column, last - first + 1), scene.theme
    department = scene.cycle.actors[actor].department
    high = height(lines_needed(scene.name(actor), room, theme.label, bold=True), theme.label, theme)
    if department:
        high += height(lines_needed(department, room, theme.small), theme.small, theme)
    return Run(actor, first, last, high + 2 * _AROUND)


def _is_broken(run: Run, band: Band, scene: Scene) -> bool:
    room = text_room(band.column, run.last - run.first + 1)
    return labels.longest_word(scene.name(run.actor), scene.theme.label, bold=True) > room


def _lanes(runs: Sequence[Run]) -> list[list[Run]]:
    """Put runs into lanes: an actor into the lane that it stood in before, if that is free, else into the first."""
    lanes: list[list[Run]] = []
    for run in runs:
        free = [lane for lane in lanes if lane[-1].last < run.first]
        known = [lane for lane in free if any(other.actor == run.actor for other in lane)]
        if free:
            (known or free)[0].append(run)
        else:
            lanes.append([run])
    return lanes


def _box(run: Run, band: Band, between: tuple[float, float], scene: Scene) -> Iterator[Shape]:
    """Yield the box of a run: staff in solid colours, machines and partners in outline."""
    theme, role = scene.theme, scene.cycle.actors[run.actor].role
    corners = rectangle(band.start(run.first), between[0], band.end(run.last), between[1])
    fill = {"frontstage": theme.perceived, "backstage": theme.lane}.get(role, theme.paper)
    yield Areas((corners,), fill)
    edge = theme.lane if fill == theme.paper else fill
    yield Strokes(((*corners, corners[0]),), edge, 1.0)
    top = (sum(between) - run.height) / 2 + _AROUND
    yield from _called(run, band, top, theme.ink if fill == theme.paper else theme.paper, scene)


def _called(run: Run, band: Band, top: float, color: str, scene: Scene) -> Iterator[Shape]:
    """Yield the name of an actor, and below it that of its department."""
    theme, room = scene.theme, text_room(band.column, run.last - run.first + 1)
    x, department = (band.start(run.first) + band.end(run.last)) / 2, scene.cycle.actors[run.actor].department
    name = labels.balanced(scene.name(run.actor), room, theme.label, bold=True)
    yield from block(name, x, top, size=theme.label, color=color, theme=theme, bold=True, align="center")
    if department:
        top += height(len(name), theme.label, theme)
        lines = labels.balanced(department, room, theme.small)
        yield from block(lines, x, top, size=theme.small, color=color, theme=theme, align="center")


def _unknown(band: Band, scene: Scene, top: float, bottom: float) -> Iterator[Shape]:
    """Yield hatches over steps at which nobody is named."""
    unserved = [at for at in band.steps if scene.is_unserved(at)]
    for _, group in groupby(enumerate(unserved), key=lambda entry: entry[1] - entry[0]):
        together = [at for _, at in group]
        yield from hatched(band.start(together[0]), top, band.end(together[-1]), bottom, scene.theme)

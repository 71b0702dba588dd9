"""Hand-offs: an arrow from the box of the one who gives to the box of the one who takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts.shapes import Areas, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.charts.blueprint_map.band import Anchor, Band
    from servicecycle.charts.blueprint_map.scene import Handoff, Scene
    from servicecycle.charts.shapes import Path, Shape
    from servicecycle.charts.theme import Theme

_THIN, _THICK = 1.3, 2.6
_HEAD, _THICK_HEAD = 4.0, 5.0
_OUT, _IN = 11.0, 7.0


@dataclass(frozen=True)
class Box:
    """Where an actor's box stands on the sheet: the anchor of its row, and the height of its middle."""

    anchor: Anchor
    middle: float


def arrows(band: Band, boxes: Sequence[Box], scene: Scene) -> Iterator[Shape]:
    """Yield the hand-offs that begin or end in a band."""
    for handoff in scene.handoffs:
        path = _path(handoff, band, boxes)
        if path:
            yield from arrow(path, scene.theme, thick=handoff.departments)


def arrow(path: Path, theme: Theme, *, thick: bool) -> Iterator[Shape]:
    """Yield a line with a head at its end, which points to the right."""
    head = _THICK_HEAD if thick else _HEAD
    x, y = path[-1]
    yield Strokes(((*path[:-1], (x - head * 0.8, y)),), theme.handoff, _THICK if thick else _THIN)
    yield Areas((((x - head, y - head * 0.75), (x, y), (x - head, y + head * 0.75)),), theme.handoff)


def _path(handoff: Handoff, band: Band, boxes: Sequence[Box]) -> Path:
    giver = next((box.middle for box in boxes if _is(box, handoff.giver, handoff.at)), None)
    taker = next((box.middle for box in boxes if _is(box, handoff.taker, handoff.next_at)), None)
    end, start = band.end(handoff.at), band.start(handoff.next_at)
    if giver is not None and taker is not None:
        turn = start - max(band.gutter * 0.6, _THICK_HEAD + 1)
        return (end, giver), (turn, giver), (turn, taker), (start, taker)
    if giver is not None:
        return (end, giver), (band.right + _OUT, giver)
    if taker is not None:
        return (band.left - _IN, taker), (start, taker)
    return ()


def _is(box: Box, actor: str, at: int) -> bool:
    return box.anchor.actor == actor and box.anchor.first <= at <= box.anchor.last

"""The key to the signs of the blueprint: only what it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from servicecycle.charts.blueprint_map.arrows import arrow
from servicecycle.charts.hatching import hatched
from servicecycle.charts.journey_map.marks import look
from servicecycle.charts.rows.key import Entry
from servicecycle.charts.shapes import Marks, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.blueprint_map.scene import Scene
    from servicecycle.charts.shapes import Shape

_HALF = 7.0


def entries(scene: Scene) -> list[Entry]:
    """Return the key's entries."""
    words, (first, last) = scene.words, scene.shown
    moments, steps = scene.analysis.moments[first : last + 1], range(first, last + 1)
    handoffs = [one for one in scene.handoffs if one.at <= last and one.next_at >= first]
    shown = {
        "truth": any(moment.moment_of_truth and not moment.critical for moment in moments),
        "critical": any(moment.critical for moment in moments),
        "handoff": any(not handoff.departments for handoff in handoffs),
        "departments": any(handoff.departments for handoff in handoffs),
        "absent": any(scene.is_without_customer(at) for at in steps),
        "unknown": any(scene.is_unserved(at) for at in steps),
    }
    return [
        Entry(partial(_sample, sign, scene), words(f"charts.blueprint.key.{sign}"))
        for sign, present in shown.items()
        if present
    ]


def _sample(sign: str, scene: Scene, x: float, y: float) -> Iterator[Shape]:
    theme = scene.theme
    if sign in {"handoff", "departments"}:
        yield from arrow(((x - _HALF, y), (x + _HALF, y)), theme, thick=sign == "departments")
    elif sign == "absent":
        corners = rectangle(x - _HALF, y - 4, x + _HALF, y + 4)
        yield Strokes(((*corners, corners[0]),), theme.lane, 1.0, "dashed")
    elif sign == "unknown":
        yield from hatched(x - _HALF, y - 4, x + _HALF, y + 4, theme)
    else:
        mark = look(truth=True, critical=sign == "critical", rated=True, theme=theme)
        yield Marks(((x, y),), mark.outline, mark.size, mark.fill, mark.edge, mark.edge_width)

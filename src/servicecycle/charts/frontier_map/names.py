"""The steps of the frontier with what comes in beside each, if there is room for that; else with numbers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.frontier_map.ground import Ground, ground, lines
from servicecycle.charts.plane.ground import within
from servicecycle.charts.plane.naming import Field, Line, Tag, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servicecycle.charts.frontier_map.steps import Step, Steps
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.plane.naming import Naming

REACH = 4.0
_OF_PLAN = 1.75 * REACH
"""The mark of the plan reaches farther: it stands on a corner."""
_MOST_NAMED = 16
_GROWTHS = (1.0, 1.25, 1.5)
_LIMITS: tuple[tuple[float, int], ...] = ((190.0, 3), (150.0, 2), (120.0, 2))
_NEAR_ENOUGH, _WORTH_MORE = 14.0, 2.0
_INSET, _MOST_OUT = 3.0, 1


@dataclass(frozen=True)
class Named:
    """The ground, and what stands beside its steps."""

    ground: Ground
    naming: Naming


def with_names(given: Given, found: Steps, top: float, height: float) -> Named | None:
    """Return the map with names; nothing where they have no room, even on a higher sheet."""
    if len(found.steps) > _MOST_NAMED:
        return None
    best: Named | None = None
    for growth, (limit, most) in product(_GROWTHS, _LIMITS):
        ground_ = ground(given, found, top, height * growth)

        def told(step: Step, limit: float = limit, most: int = most) -> tuple[Line, ...]:
            return tuple(_lines(step, given, limit, most))

        naming = _placed(ground_, found, given, told)
        if naming and (best is None or naming.cost < best.naming.cost - _WORTH_MORE):
            best = Named(ground_, naming)
        if best and best.naming.cost <= _NEAR_ENOUGH:
            break
    return best


def with_numbers(given: Given, found: Steps, top: float, height: float) -> Named | None:
    """Return the map with a number beside each step; nothing where even those have no room."""
    ground_ = ground(given, found, top, height)
    numbers = {step: given.words.number(at) for at, step in enumerate(found.steps, 1)}
    naming = _placed(ground_, found, given, lambda step: (Line(numbers[step], given.theme.ink, bold=True),))
    return Named(ground_, naming) if naming else None


def _placed(ground_: Ground, found: Steps, given: Given, told: Callable[[Step], tuple[Line, ...]]) -> Naming | None:
    plane = ground_.plane
    places = [plane.point(step.takes, step.benefit) for step in found.steps]
    tags = [
        Tag(place, _reach(step), texts, given.theme.label, within(plane.box, _INSET))
        for step, place in zip(found.steps, places, strict=True)
        if (texts := told(step))
    ]
    segments = [pair for path in lines(ground_, found) for pair in pairwise(path)]
    if ground_.bound is not None:
        x = plane.across.at(ground_.bound)
        segments.append(((x, plane.box.top), (x, plane.box.bottom)))
    levels = tuple(((plane.box.left, plane.up.at(one)), (plane.box.right, plane.up.at(one))) for one in ground_.up)
    marks = tuple((place, _reach(step)) for step, place in zip(found.steps, places, strict=True))
    return named(tags, Field((), tuple(segments), levels, marks), given.theme)


def _reach(step: Step) -> float:
    return _OF_PLAN if step.place == "plan" else REACH


def _lines(step: Step, given: Given, limit: float, most: int) -> Iterator[Line]:
    """Yield the plan's own mark, what comes in, and what goes out for it."""
    words, theme = given.words, given.theme
    if step.place == "plan":
        yield Line(words("charts.frontier.the-plan"), theme.critical, bold=True)
    if step.comes:
        text = words("charts.frontier.comes", name=step.name)
        color = theme.muted if step.place == "beyond" else theme.ink
        yield from (Line(one, color) for one in labels.fit_balanced(text, limit, theme.label, most=most))
    if step.goes:
        n = len(step.goes) - 1
        name = step.goes[0]
        name = words("charts.frontier.more", name=name, n=n, count=words.number(n)) if n else name
        text = words("charts.frontier.goes", name=name)
        yield from (Line(one, theme.muted) for one in labels.fit(text, limit, theme.label, most=_MOST_OUT))

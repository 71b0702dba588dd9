"""The map with a name beside every mark, if a sheet of about the usual size has room for them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.importance_map.ground import ground, names
from servicecycle.charts.importance_map.spots import spots
from servicecycle.charts.plane.axes import box_of
from servicecycle.charts.plane.ground import within
from servicecycle.charts.plane.naming import Field, Line, Tag, named

if TYPE_CHECKING:
    from servicecycle.charts.importance_map.ground import Ground
    from servicecycle.charts.importance_map.spots import Spot
    from servicecycle.charts.placing import Box
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.plane.naming import Naming

_MOST_NAMED = 26
_GROWTHS = (1.0, 1.2, 1.4)
_LINES: tuple[tuple[float, int], ...] = ((150.0, 3), (120.0, 2), (96.0, 2))
_NEAR_ENOUGH, _WORTH_MORE = 5.0, 2.0
"""What names may cost that nothing else is tried, and by how much something else has to be better."""
_INSET, _LONG_WORD = 2.0, 1.5
_ROOMY = (170.0, 60.0)


@dataclass(frozen=True)
class Named:
    """The ground, the steps on it, and their names."""

    ground: Ground
    spots: tuple[Spot, ...]
    naming: Naming


def with_names(given: Given, top: float, height: float) -> Named | None:
    """Return the map with names; nothing where they have no room, even on a somewhat higher sheet."""
    if len(given.analysis.moments) > _MOST_NAMED:
        return None
    best: Named | None = None
    for growth, (limit, most) in product(_GROWTHS, _LINES):
        ground_ = ground(given, top, height * growth)
        found = spots(given, ground_)
        naming = named(
            [_tag(spot, ground_, given, limit, most) for spot in found], _field(found, ground_, given), given.theme
        )
        if naming and (best is None or naming.cost < best.naming.cost - _WORTH_MORE):
            best = Named(ground_, found, naming)
        if best and best.naming.cost <= _NEAR_ENOUGH:
            break
    return best


def _tag(spot: Spot, ground_: Ground, given: Given, limit: float, most: int) -> Tag:
    theme = given.theme
    bounds = within(_home(spot, ground_), _INSET)
    if spot.quadrant is None:
        limit = bounds.right - spot.place[0] - spot.look.reach - _INSET - 1
    critical = spot.look.outline == "diamond"
    limit = max(limit, min(labels.longest_word(spot.name, theme.label, bold=critical), limit * _LONG_WORD))
    lines = labels.fit_balanced(spot.name, limit, theme.label, most=most, bold=critical)
    color = theme.critical if critical else theme.ink
    return Tag(spot.place, spot.look.reach, tuple(Line(line, color, critical) for line in lines), theme.label, bounds)


def _home(spot: Spot, ground_: Ground) -> Box:
    """Return where a step's name is to stand: in its quadrant, if that has the room, else anywhere on the plane."""
    if spot.quadrant is None:
        return ground_.strip or ground_.plane.box
    quarter = ground_.quarter(spot.quadrant)
    roomy = quarter.right - quarter.left >= _ROOMY[0] and quarter.bottom - quarter.top >= _ROOMY[1]
    return quarter if roomy and not spot.look.whiskers else ground_.plane.box


def _field(found: tuple[Spot, ...], ground_: Ground, given: Given) -> Field:
    return Field(
        tuple(box_of(label) for label in names(ground_, given)),
        ground_.lines,
        (),
        tuple((spot.place, spot.look.reach) for spot in found),
    )

"""The risk map with what it tells of each incident beside its bubble, if there is room for that."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.plane.ground import within
from servicecycle.charts.plane.naming import Field, Line, Tag, named
from servicecycle.charts.risk_map.bubbles import RING, bubbles, radii, shift
from servicecycle.charts.risk_map.frame import line
from servicecycle.charts.risk_map.ground import ground
from servicecycle.charts.risk_map.incidents import cost

if TYPE_CHECKING:
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.plane.naming import Naming
    from servicecycle.charts.risk_map.bubbles import Bubble
    from servicecycle.charts.risk_map.ground import Ground
    from servicecycle.charts.risk_map.incidents import Incident

_MOST_NAMED = 16
_GROWTHS = (1.0, 1.2, 1.4)
_LINES: tuple[tuple[float, int], ...] = ((180.0, 3), (140.0, 2), (110.0, 2))
_NEAR_ENOUGH, _WORTH_MORE = 9.0, 2.0
_INSET, _LONG_WORD = 2.0, 1.4
_COARSE = 16


@dataclass(frozen=True)
class Named:
    """The ground, the bubbles on it, and what stands beside them."""

    ground: Ground
    bubbles: tuple[Bubble, ...]
    naming: Naming


def with_names(given: Given, found: tuple[Incident, ...], top: float, height: float) -> Named | None:
    """Return the map with names; nothing where they have no room, even on a somewhat higher sheet."""
    if len(found) > _MOST_NAMED:
        return None
    best: Named | None = None
    for growth, (limit, most) in product(_GROWTHS, _LINES):
        ground_ = ground(given, found, radii(found, numbered=False), top, height * growth)
        made = bubbles(given, found, ground_, numbered=False)
        tags = [_tag(bubble, ground_, given, limit, most) for bubble in made]
        naming = named(tags, _field(made, ground_), given.theme)
        if naming and (best is None or naming.cost < best.naming.cost - _WORTH_MORE):
            best = Named(ground_, made, naming)
        if best and best.naming.cost <= _NEAR_ENOUGH:
            break
    return best


def _tag(bubble: Bubble, ground_: Ground, given: Given, limit: float, most: int) -> Tag:
    theme, one = given.theme, bubble.incident
    home = ground_.home(one)
    bounds = within(home, _INSET)
    if home in {ground_.unlikely, ground_.never}:
        limit = bounds.right - bubble.place[0] - bubble.radius - 2 * _INSET
    limit = max(limit, min(labels.longest_word(one.name, theme.label), limit * _LONG_WORD))
    lines = [Line(text, theme.ink) for text in labels.fit_balanced(one.name, limit, theme.label, most=most)]
    lines.append(Line(cost(one, given.analysis, given.words), theme.critical, bold=True))
    return Tag(bubble.place, bubble.radius, tuple(lines), theme.label, bounds)


def _field(made: tuple[Bubble, ...], ground_: Ground) -> Field:
    ways = [way for way in (shift(bubble, ground_) for bubble in made) if way]
    curves = (line(ground_, level) for level in ground_.levels)
    return Field(
        (),
        tuple(ways),
        tuple(pair for curve in curves for pair in pairwise(curve[::_COARSE])),
        (*((bubble.place, bubble.radius) for bubble in made), *((start, RING) for start, _ in ways)),
    )

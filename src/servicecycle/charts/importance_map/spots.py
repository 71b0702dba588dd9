"""Where each step stands on the matrix, and how it is marked there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from servicecycle.charts.importance_map import marks
from servicecycle.charts.importance_map.ground import names
from servicecycle.charts.importance_map.points import GOOD, IMPORTANT, points, unrated
from servicecycle.charts.placing import Box
from servicecycle.charts.plane.axes import box_of
from servicecycle.charts.plane.packing import packed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.quadrant import Quadrant
    from servicecycle.charts.importance_map.ground import Ground
    from servicecycle.charts.importance_map.marks import Look
    from servicecycle.charts.plane.given import Given
    from servicecycle.charts.shapes import Point as Place

_BETWEEN, _INTO_STRIP = 0.4, 5.0


@dataclass(frozen=True)
class Spot:
    """A step on the map: its position in the cycle, its name, where it stands and how it is marked.

    `quadrant` is `None` where it is not rated.
    """

    at: int
    name: str
    place: Place
    look: Look
    quadrant: Quadrant | None


def spots(given: Given, ground: Ground, *, numbered: frozenset[int] = frozenset()) -> tuple[Spot, ...]:
    """Return the steps on the map, those side by side that would cover each other, each in its own quadrant.

    `numbered` are the positions of those that are marked by their number.
    """
    found = [*_rated(given, ground, numbered), *_unrated(given, ground, numbered)]
    taken = [box_of(label) for label in names(ground, given)]
    x, y = ground.cross

    def allowed(number: int, place: Place) -> bool:
        spot = found[number]
        around = Box.around(place, spot.look.reach)
        if spot.quadrant is None:
            return ground.strip is not None and ground.strip.holds(around)
        same = (place[0] >= x) == (spot.quadrant in GOOD) and (place[1] <= y) == (spot.quadrant in IMPORTANT)
        return same and ground.plane.box.holds(around) and not any(around.meets(name) for name in taken)

    places = packed([spot.place for spot in found], [spot.look.reach + _BETWEEN for spot in found], allowed)
    return tuple(replace(spot, place=place) for spot, place in zip(found, places, strict=True))


def _rated(given: Given, ground: Ground, numbered: frozenset[int]) -> Iterator[Spot]:
    for point in points(given.analysis):
        number = str(point.at + 1) if point.at in numbered else ""
        look = marks.look(truth=point.truth, critical=point.critical, number=number, theme=given.theme)
        place = ground.plane.point(point.perceived, point.importance)
        shown = marks.opened(look, given.theme, whiskers=True) if point.assumed else look
        yield Spot(point.at, point.name, place, shown, point.quadrant)


def _unrated(given: Given, ground: Ground, numbered: frozenset[int]) -> Iterator[Spot]:
    """Yield what is not rated and says how much it matters: in the hatched strip, at its height."""
    for at, moment in unrated(given.analysis):
        if moment.importance is not None and ground.strip:
            number = str(at + 1) if at in numbered else ""
            look = marks.look(truth=moment.moment_of_truth, critical=moment.critical, number=number, theme=given.theme)
            x = ground.strip.left + look.reach + _INTO_STRIP
            if numbered:
                x = (ground.strip.left + ground.strip.right) / 2
            place = x, ground.plane.up.at(moment.importance)
            yield Spot(at, moment.name, place, marks.opened(look, given.theme, whiskers=False), None)

"""How the blueprint folds: so many bands below one another, and so wide a column, that its text comes out largest.

A picture is shown on a page or a slide of the theme's shape. Of all ways to fold, the one is taken that has to be
made smallest the least; bands end where phases do, if that is near.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.blueprint_map.band import Band, text_room
from servicecycle.charts.blueprint_map.rows import kinds as shown_kinds
from servicecycle.charts.blueprint_map.rows import rows, titles_width
from servicecycle.charts.parts import Span, phase_begins, spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.blueprint_map.band import Row
    from servicecycle.charts.blueprint_map.rows import Kind
    from servicecycle.charts.blueprint_map.scene import Scene

AFTER_TITLES = 11.0
BETWEEN_BANDS = 20.0
_FACTORS = (1.0, 1.25, 1.6, 2.1, 2.8, 4.0)
_LEAST_ROOM, _MOST_ROOM = 34.0, 84.0
_WIDEST_COLUMN, _NARROWEST_SHEET = 190.0, 640.0
_USUAL_BAND, _USUAL_HEAD = 260.0, 110.0
_CRAMPED_COSTS = 0.6
_LARGE_ENOUGH = 0.75
"""So much of its size a blueprint is to keep on a page, each time that it is shown with fewer steps."""


@dataclass(frozen=True)
class Plan:
    """A way to fold: how wide the sheet is, and its bands with their rows."""

    width: float
    bands: tuple[tuple[Band, tuple[Row, ...]], ...]

    @property
    def height(self) -> float:
        """How high the bands are, one below another."""
        high = sum(row.height + row.below for _, rows in self.bands for row in rows if row.height)
        return high + BETWEEN_BANDS * (len(self.bands) - 1)

    @property
    def cramped(self) -> int:
        """How many texts have too little room."""
        return sum(row.cramped for _, rows in self.bands for row in rows)


def planned(scene: Scene) -> Plan:
    """Return the best way to fold a cycle."""
    least = _least_column(scene)
    best: tuple[float, Plan] | None = None
    for factor in _FACTORS:
        found = _best_of(least * factor, scene)
        if best is None or found[0] > best[0] + 1e-9:
            best = found
        elif not best[1].cramped:
            break
    if best is None:
        raise ValueError("there is always a factor")
    return best[1]


def _best_of(column: float, scene: Scene) -> tuple[float, Plan]:
    """Return the best number of bands for a least width of a column, and how good it is: from a guess, uphill."""
    theme, count = scene.theme, scene.shown.length
    guess = min(count, max(1, round(sqrt(count * column * theme.height / (theme.width * _USUAL_BAND)))))
    tried: dict[int, tuple[float, Plan]] = {}

    def at(bands: int) -> tuple[float, Plan]:
        if bands not in tried:
            plan = _plan(bands, column, scene)
            tried[bands] = (_goodness(plan, scene), plan)
        return tried[bands]

    for step in (1, -1):
        while 1 <= guess + step <= count and at(guess + step)[0] > at(guess)[0] + 1e-9:
            guess += step
    return at(guess)


def _goodness(plan: Plan, scene: Scene) -> float:
    """Return by how much a sheet has to be made smaller to fit the page, and less for texts that are cramped."""
    theme = scene.theme
    size = min(1.0, theme.width / plan.width, theme.height / (plan.height + _USUAL_HEAD))
    return size * (1 - _CRAMPED_COSTS * min(1.0, plan.cramped / scene.shown.length))


def _plan(bands: int, least: float, scene: Scene) -> Plan:
    theme, shown = scene.theme, shown_kinds(scene)
    left = theme.margin + titles_width(shown, scene) + AFTER_TITLES
    ends = list(folded(bands, scene))
    most = max(last - first + 1 for first, last in ends)
    beside = left + theme.margin
    column = max(least, min((theme.width - beside) / most, _WIDEST_COLUMN))
    width = max(_NARROWEST_SHEET, beside + column * most)
    column = (width - beside) / most
    return Plan(width, tuple(_band(Band(left, column, *pair), shown, scene) for pair in ends))


def _band(band: Band, shown: tuple[Kind, ...], scene: Scene) -> tuple[Band, tuple[Row, ...]]:
    return band, rows(shown, band, scene)


def folded(bands: int, scene: Scene) -> Iterator[Span]:
    """Yield the first and the last step of each band: about equally many, and whole phases where that is near."""
    yield from spans(scene.shown, bands, phase_begins(scene.analysis))


def parts(scene: Scene) -> list[Span]:
    """Return the spans in which the blueprint is shown page by page: as few as make its text large enough."""
    count = scene.shown.length
    for number in range(1, count + 1):
        found = list(folded(number, scene))
        longest = replace(scene, span=max(found, key=lambda span: span.length))
        if _goodness(planned(longest), longest) >= _LARGE_ENOUGH:
            return found
    return [Span(at, at) for at in range(count)]


def _least_column(scene: Scene) -> float:
    """Return how wide a column is in which no word of usual length is broken."""
    theme = scene.theme
    words = [labels.longest_word(step.name, theme.label) for step in scene.steps]
    for step in scene.steps:
        texts = (step.physical_evidence, step.backstage)
        words += [labels.longest_word(" ".join(text.split()), theme.small) for text in texts if text]
    words += [labels.longest_word(scene.name(actor), theme.label, bold=True) for actor in scene.cycle.actors]
    room = min(max([_LEAST_ROOM, *(word for word in words if word <= _MOST_ROOM)]), _MOST_ROOM)
    column = room
    while text_room(column) < room:
        column += 0.5
    return column

"""The whole sheet of the matrix, from the head down to the key and, where steps are numbered, their list."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.head import head
from servicecycle.charts.importance_map import frame, marks
from servicecycle.charts.importance_map.ground import ground
from servicecycle.charts.importance_map.names import with_names
from servicecycle.charts.importance_map.points import QUADRANTS, in_order, points, unrated
from servicecycle.charts.importance_map.spots import spots
from servicecycle.charts.plane.given import Given
from servicecycle.charts.plane.ground import filled
from servicecycle.charts.plane.listing import Item, listing
from servicecycle.charts.rows.key import Entry, key
from servicecycle.charts.shapes import Sheet
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.importance_map.ground import Ground
    from servicecycle.charts.importance_map.marks import Look
    from servicecycle.charts.importance_map.names import Named
    from servicecycle.charts.importance_map.spots import Spot
    from servicecycle.charts.parts import Span
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_NARROWEST, _LOWEST = 560.0, 330.0
_FOR_NUMBERS = 5.0
"""So many times what they cover is the ground for numbered marks."""
_AFTER_GROUND, _BEFORE_LIST = 8.0, 12.0
_MOST_LINES = 2


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out the matrix of an analysed cycle; of a span of its steps all are named, and the others only marked."""
    theme = replace(theme, width=max(theme.width, _NARROWEST))
    given = Given(analysis, words, theme)
    shapes, top = head(analysis, story, words, theme, theme.width)
    usual = max(theme.height - top - theme.margin - 2 * frame.below(given), _LOWEST)
    found = None if span else with_names(given, top, usual)
    drawn, bottom = _named(found, given) if found else _numbered(given, top, usual, span)
    return Sheet(theme.width, bottom + theme.margin, (*shapes, *drawn))


def _named(found: Named, given: Given) -> tuple[list[Shape], float]:
    shapes, bottom = _map(found.ground, found.spots, given)
    for name in found.naming.placed:
        if found.ground.strip and found.ground.strip.holds(name.box):
            shapes.append(filled(name.box, given.theme.paper))
        shapes += name.drawn(given.theme)
    return shapes, bottom


def _numbered(given: Given, top: float, usual: float, span: Span | None) -> tuple[list[Shape], float]:
    """Return the map with a number in every mark, the list of what they stand for, and where it ends."""
    order = in_order(given.analysis)
    numbered = frozenset(order[span.first : span.last + 1] if span else order)
    ground_ = ground(given, top, usual)
    covered = sum(4 * spot.look.reach**2 for spot in spots(given, ground_, numbered=numbered))
    wide = ground_.plane.box.right - ground_.plane.box.left
    ground_ = ground(given, top, max(usual, _FOR_NUMBERS * covered / wide))
    found = sorted(spots(given, ground_, numbered=numbered), key=lambda spot: bool(spot.look.number))
    shapes, bottom = _map(ground_, found, given)
    listed, bottom = listing(_items(found, given), bottom + _BEFORE_LIST, given.theme.width, given.theme)
    return [*shapes, *listed], bottom


def _map(ground_: Ground, found: Sequence[Spot], given: Given) -> tuple[list[Shape], float]:
    shapes = list(frame.drawn(ground_, given))
    for spot in found:
        shapes += marks.drawn(spot.look, spot.place, given.theme)
    bottom = ground_.plane.box.bottom + frame.below(given) + _AFTER_GROUND
    signs, bottom = key(tuple(_signs(given)), ground_.plane.box.left, ground_.right, bottom, given.theme)
    noted, bottom = _note(given, bottom)
    return [*shapes, *signs, *noted], bottom


def _signs(given: Given) -> Iterator[Entry]:
    """Yield the key: only the signs that the map shows."""
    rated, theme = points(given.analysis), given.theme
    plain = [point for point in rated if not point.critical]
    look = partial(marks.look, number="", theme=theme)
    kinds = {
        "truth": (any(point.truth for point in plain), look(truth=True, critical=False)),
        "other": (any(not point.truth for point in plain), look(truth=False, critical=False)),
        "critical": (any(moment.critical for moment in given.analysis.moments), look(truth=True, critical=True)),
        "assumed": (
            any(point.assumed for point in rated),
            marks.opened(look(truth=True, critical=False), theme, whiskers=True),
        ),
    }
    for kind, (shown, sign) in kinds.items():
        if shown:
            yield Entry(_sample(sign, theme), given.words(f"charts.importance.key.{kind}"))


def _sample(sign: Look, theme: Theme) -> Callable[[float, float], Iterator[Shape]]:
    return lambda x, y: marks.drawn(sign, (x, y), theme)


def _note(given: Given, top: float) -> tuple[list[Shape], float]:
    """Return which steps have no place on the map, and where that ends."""
    words, theme = given.words, given.theme
    names = [moment.name for _, moment in unrated(given.analysis) if moment.importance is None]
    if not names:
        return [], top
    text = words("charts.importance.nowhere", n=len(names), names=words("charts.importance.semicolon").join(names))
    lines = labels.fit(text, theme.width - 2 * theme.margin, theme.small, most=_MOST_LINES)
    top += _AFTER_GROUND / 2
    shapes = list(block(lines, theme.margin, top, size=theme.small, color=theme.muted, theme=theme))
    return [*shapes], top + height(len(lines), theme.small, theme)


def _items(found: Sequence[Spot], given: Given) -> list[Item]:
    """Return the list of the steps, by quadrant, each in the order of the cycle."""
    items: list[Item] = []
    for quadrant in (*QUADRANTS, None):
        there = [spot for spot in found if spot.quadrant == quadrant and spot.look.number]
        if there:
            items.append(Item(given.words(f"terms.quadrant.{quadrant}" if quadrant else "charts.importance.not-rated")))
            items += [Item(spot.name, str(spot.at + 1), spot.look.outline == "diamond") for spot in there]
    return items

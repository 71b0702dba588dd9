"""The whole sheet of the risk map, from the head down to the key and, where incidents are numbered, their list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from servicecycle.charts.head import head
from servicecycle.charts.plane.given import Given
from servicecycle.charts.plane.ground import filled
from servicecycle.charts.plane.listing import Item, listing
from servicecycle.charts.risk_map import bubbles as rounds
from servicecycle.charts.risk_map import frame
from servicecycle.charts.risk_map.ground import ground
from servicecycle.charts.risk_map.incidents import cost, in_money, incidents
from servicecycle.charts.risk_map.names import with_names
from servicecycle.charts.rows.key import Entry, key
from servicecycle.charts.shapes import Marks, Sheet, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.risk_map.bubbles import Bubble
    from servicecycle.charts.risk_map.ground import Ground
    from servicecycle.charts.risk_map.incidents import Incident
    from servicecycle.charts.risk_map.names import Named
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_NARROWEST, _LOWEST = 560.0, 330.0
_FOR_NUMBERS = 5.0
_AFTER_GROUND, _BEFORE_LIST = 8.0, 12.0


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the risk map of an analysed cycle."""
    theme = replace(theme, width=max(theme.width, _NARROWEST))
    given, found = Given(analysis, words, theme), incidents(analysis)
    shapes, top = head(analysis, story, words, theme, theme.width)
    usual = max(theme.height - top - theme.margin - 2 * frame.below(given), _LOWEST)
    names = with_names(given, found, top, usual)
    drawn, bottom = _named(names, given) if names else _numbered(given, found, top, usual)
    return Sheet(theme.width, bottom + theme.margin, (*shapes, *drawn))


def _named(found: Named, given: Given) -> tuple[list[Shape], float]:
    shapes = list(frame.drawn(found.ground, given, [name.box for name in found.naming.placed]))
    for bubble in found.bubbles:
        shapes += rounds.drawn(bubble, given, numbered=False)
    ways = [(rounds.shift(bubble, found.ground), bubble) for bubble in found.bubbles]
    for way, bubble in ways:
        if way:
            shapes += rounds.arrow(way, bubble.radius, given.theme)
    margins = [margin for margin in (found.ground.unlikely, found.ground.severe) if margin]
    for name in found.naming.placed:
        if any(margin.holds(name.box) for margin in margins):
            shapes.append(filled(name.box, given.theme.paper))
        shapes += name.drawn(given.theme)
    signs, bottom = _key(found.ground, found.bubbles, given, arrows=any(way for way, _ in ways))
    return [*shapes, *signs], bottom


def _numbered(given: Given, found: tuple[Incident, ...], top: float, usual: float) -> tuple[list[Shape], float]:
    """Return the map with a number in or beside every bubble, the list of incidents, and where it ends."""
    ground_ = ground(given, found, rounds.radii(found, numbered=True), top, usual)
    made = rounds.bubbles(given, found, ground_, numbered=True)
    wide = ground_.plane.box.right - ground_.plane.box.left
    high = max(usual, _FOR_NUMBERS * sum(4 * bubble.reach**2 for bubble in made) / wide)
    ground_ = ground(given, found, rounds.radii(found, numbered=True), top, high)
    made = rounds.bubbles(given, found, ground_, numbered=True)
    numbers = (rounds.beside(bubble, given.theme) for bubble in made)
    shapes = list(frame.drawn(ground_, given, [box for box in numbers if box]))
    for bubble in made:
        shapes += rounds.drawn(bubble, given, numbered=True)
    signs, bottom = _key(ground_, made, given, arrows=False)
    listed, bottom = listing(_items(made, given), bottom + _BEFORE_LIST, given.theme.width, given.theme)
    return [*shapes, *signs, *listed], bottom


def _items(made: Sequence[Bubble], given: Given) -> list[Item]:
    words = given.words
    return [
        Item(
            words("charts.risk.item", name=one.incident.name, cost=cost(one.incident, given.analysis, words)),
            str(one.number),
        )
        for one in made
    ]


def _key(ground_: Ground, made: Sequence[Bubble], given: Given, *, arrows: bool) -> tuple[list[Shape], float]:
    top = ground_.plane.box.bottom + frame.below(given) + _AFTER_GROUND
    return key(tuple(_signs(made, given, arrows=arrows)), ground_.left, ground_.right, top, given.theme)


def _signs(made: Sequence[Bubble], given: Given, *, arrows: bool) -> Iterator[Entry]:
    """Yield the key: only the signs that the map shows."""
    theme, words = given.theme, given.words
    size = "money" if in_money(given.analysis) else "risk"

    def bubble(x: float, y: float) -> Iterator[Shape]:
        yield Marks(((x - 6, y),), "circle", 3.5, theme.critical, theme.critical)
        yield Marks(((x + 2.5, y),), "circle", 9.0, theme.critical, theme.critical)

    def hollow(x: float, y: float) -> Iterator[Shape]:
        yield Marks(((x, y),), "circle", 8.0, theme.paper, theme.critical, 1.5)

    def arrow(x: float, y: float) -> Iterator[Shape]:
        yield from rounds.arrow(((x, y - 5.5), (x, y + 7)), 0.0, theme)

    def curve(x: float, y: float) -> Iterator[Shape]:
        yield Strokes((((x - 7, y - 4), (x - 3, y), (x + 1, y + 2.5), (x + 7, y + 4)),), theme.quiet, 1.0, "dashed")

    yield Entry(bubble, words(f"charts.risk.key.{size}"))
    known = [one.incident for one in made if one.incident.chance is not None]
    if any(None in {one.severity, one.recovery} for one in known):
        yield Entry(hollow, words("charts.risk.key.hollow"))
    if arrows:
        yield Entry(arrow, words("charts.risk.key.recovery"))
    yield Entry(curve, words("charts.risk.key.level"))

"""The whole sheet of the frontier, from the head down to the key and, where steps are numbered, their list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from servicecycle.charts.frontier_map.ground import below, drawn, ground, lines, worths_of
from servicecycle.charts.frontier_map.names import REACH, Named, with_names, with_numbers
from servicecycle.charts.frontier_map.steps import Place, Step, Steps, steps
from servicecycle.charts.head import head
from servicecycle.charts.plane.given import Given
from servicecycle.charts.plane.listing import Item, listing
from servicecycle.charts.rows.key import Entry, key
from servicecycle.charts.shapes import Marks, Sheet, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.frontier_map.ground import Ground
    from servicecycle.charts.shapes import Point, Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_NARROWEST, _LOWEST = 560.0, 300.0
_AFTER_GROUND, _BEFORE_LIST = 8.0, 12.0


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the frontier."""
    theme = replace(theme, width=max(theme.width, _NARROWEST))
    given, found = Given(analysis, words, theme), steps(analysis, words)
    if found is None:
        raise ValueError("a chart of the frontier without a frontier")
    shapes, top = head(analysis, story, words, theme, theme.width)
    usual = max(theme.height - top - theme.margin - 2 * below(given), _LOWEST)
    made = with_names(given, found, top, usual)
    if made:
        drawn_, bottom = _map(made.ground, made, found, given)
    else:
        drawn_, bottom = _numbered(found, given, top, usual)
    return Sheet(theme.width, bottom + theme.margin, (*shapes, *drawn_))


def _numbered(found: Steps, given: Given, top: float, usual: float) -> tuple[list[Shape], float]:
    """Return the map with numbers, the list of what they stand for, and where it ends."""
    made = with_numbers(given, found, top, usual)
    shapes, bottom = _map(made.ground if made else ground(given, found, top, usual), made, found, given)
    listed, bottom = listing(list(_items(found, given)), bottom + _BEFORE_LIST, given.theme.width, given.theme)
    return [*shapes, *listed], bottom


def _map(ground_: Ground, made: Named | None, found: Steps, given: Given) -> tuple[list[Shape], float]:
    theme = given.theme
    shapes = list(drawn(ground_, found, given))
    inside, beyond = lines(ground_, found)
    if beyond:
        shapes.append(Strokes((beyond,), theme.expected, 1.2, "dotted"))
    shapes.append(Strokes((inside,), theme.perceived, 2.0))
    shapes += [_mark(ground_.plane.point(step.takes, step.benefit), step.place, theme) for step in found.steps]
    for name in made.naming.placed if made else ():
        shapes += name.drawn(theme)
    bottom = ground_.plane.box.bottom + below(given) + _AFTER_GROUND
    signs, bottom = key(list(_signs(found, given)), ground_.plane.box.left, ground_.plane.box.right, bottom, theme)
    return [*shapes, *signs], bottom


def _mark(place: Point, kind: Place, theme: Theme) -> Marks:
    if kind == "plan":
        return Marks((place,), "diamond", 2.4 * REACH, theme.critical, theme.paper, 1.2)
    fill = theme.paper if kind == "beyond" else theme.perceived
    return Marks((place,), "circle", 1.6 * REACH, fill, theme.expected if kind == "beyond" else theme.perceived, 1.3)


def _signs(found: Steps, given: Given) -> Iterator[Entry]:
    """Yield the key: only the signs that the chart shows."""
    theme = given.theme
    kinds: tuple[Place, ...] = ("within", "plan", "beyond")
    for kind in kinds:
        if any(step.place == kind for step in found.steps):

            def sample(x: float, y: float, kind: Place = kind) -> Iterator[Shape]:
                yield _mark((x, y), kind, theme)

            yield Entry(sample, given.words(f"charts.frontier.key.{kind}"))


def _items(found: Steps, given: Given) -> Iterator[Item]:
    words, worths = given.words, worths_of(given)
    for at, step in enumerate(found.steps, 1):
        takes, benefit = worths.taken(step.takes, found.resource), worths.bare(step.benefit, found.measure)
        yield Item(_item(step, takes, benefit, words), words.number(at), critical=step.place == "plan")


def _item(step: Step, takes: str, benefit: str, words: Words) -> str:
    return words("charts.frontier.item", takes=takes, benefit=benefit, name=step.name)

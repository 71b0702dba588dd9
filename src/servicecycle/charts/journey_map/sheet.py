"""The whole sheet of the journey chart, from the head down to the list of steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from servicecycle.charts.head import head
from servicecycle.charts.journey_map import captions, curve, key, lanes
from servicecycle.charts.journey_map.frame import Sides, frame
from servicecycle.charts.journey_map.marks import REACH
from servicecycle.charts.journey_map.notes import Notes, Strips, end_boxes, notes
from servicecycle.charts.journey_map.panel import Panel
from servicecycle.charts.journey_map.story import extremes
from servicecycle.charts.placing import Box, Room
from servicecycle.charts.shapes import Sheet

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.journey_map.curve import Curve
    from servicecycle.charts.journey_map.frame import Frame
    from servicecycle.charts.journey_map.key import Entry
    from servicecycle.charts.journey_map.lanes import Lane
    from servicecycle.charts.journey_map.story import Standing
    from servicecycle.charts.parts import Span
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_AXIS, _GUTTER_GAP = 34.0, 14.0
_ABOVE, _BELOW = 14.0, 19.0
_LOWEST, _HIGHEST, _SHARE_OF_WIDTH = 210.0, 340.0, 0.17
_NOTHING_KNOWN = 30.0
_BEFORE_LIST = 12.0


def sheet(  # noqa: PLR0913  what every chart's sheet takes, and what of it is to be shown
    analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None, *, listed: bool = True
) -> Sheet:
    """Lay out the journey of an analysed cycle, or of a span of its steps; as wide as a page, where none are listed."""
    marked = _marked(analysis, span)
    if span:
        analysis = cut(analysis, span)
    signs, rows = key.entries(analysis, words), lanes.lanes(analysis.cycle, theme)
    sides = _sides(signs, rows, words, theme)
    columns = replace(frame(analysis, theme, sides, close=not listed), before=span.first if span else 0)
    shapes, top = head(analysis, story, words, theme, columns.width)
    ground = top
    top += captions.phases_height(columns, theme)
    below = captions.captions_height(analysis, columns, theme) + lanes.height(rows)
    high = _panel_height(analysis, columns, top + below + theme.margin, key.height(signs, theme), theme)
    found, written, bottom = _curve(analysis, columns, words, theme, (top, high), marked=marked)
    shapes += captions.bands(columns, ground, bottom + below, theme)
    shapes += key.key(signs, top + _ABOVE - theme.small / 2, theme)
    shapes += (*curve.drawn(found, analysis, theme), *written)
    shapes += captions.captions(analysis, columns, bottom, theme)
    bottom += captions.captions_height(analysis, columns, theme)
    shapes += lanes.drawn(rows, analysis.cycle, columns, bottom, words=words, theme=theme)
    bottom += lanes.height(rows)
    if listed and not columns.named:
        names, bottom = captions.step_list(analysis, columns, bottom + _BEFORE_LIST, theme)
        shapes += names
    return Sheet(columns.width, bottom + theme.margin, tuple(shapes))


def _sides(signs: tuple[Entry, ...], rows: tuple[Lane, ...], words: Words, theme: Theme) -> Sides:
    return Sides(
        left=max(key.width(signs, theme) + _AXIS, lanes.width(rows, theme) + _GUTTER_GAP),
        right=lanes.roles_width(rows, words, theme),
        tail=curve.end_labels_width(words, theme),
    )


def _panel_height(analysis: Analysis, columns: Frame, taken: float, least: float, theme: Theme) -> float:
    """Return how high the panel is: what a page of the usual shape leaves for it, within bounds."""
    if all(moment.perceived is None and moment.expected is None for moment in analysis.moments):
        return max(_NOTHING_KNOWN + _ABOVE + _BELOW, least + theme.small)
    lowest = max(_LOWEST, columns.width * _SHARE_OF_WIDTH, least + _ABOVE + _BELOW)
    page = theme.height * min(1.0, columns.width / theme.width)
    return min(max(page - taken, lowest), max(_HIGHEST, lowest))


def cut(analysis: Analysis, span: Span) -> Analysis:
    """Return an analysis of which only a span of steps is left to be shown."""
    first, last = span
    steps = analysis.cycle.steps[first : last + 1]
    cycle = analysis.cycle.model_copy(update={"steps": steps})
    return analysis._replace(cycle=cycle, moments=analysis.moments[first : last + 1])


def _marked(analysis: Analysis, span: Span | None) -> dict[str, Standing]:
    """Return the low and the high point of the whole cycle, as far as they lie within a span."""
    first, last = span or (0, len(analysis.moments) - 1)
    found = zip(("low", "high"), extremes(analysis) or (), strict=False)
    return {key: replace(one, at=one.at - first) for key, one in found if first <= one.at <= last}


def _curve(  # noqa: PLR0913  what is drawn, its place, and the two that every part is given
    analysis: Analysis,
    columns: Frame,
    words: Words,
    theme: Theme,
    place: tuple[float, float],
    *,
    marked: dict[str, Standing],
) -> tuple[Curve, list[Shape], float]:
    """Return the curve, what is written around it, and where it ends, with strips for what has no room in it."""
    top, high = place
    strips = Strips()
    while True:
        panel = Panel(columns, top + strips.above + _ABOVE, top + strips.above + high - _BELOW)
        found = curve.curve(analysis, panel)
        bottom = found.bottom + _BELOW + strips.below
        ends = curve.end_labels(found, words, theme)
        room = _room(found, Box(columns.left + 2, top + 3, columns.width - theme.margin, bottom))
        room.take(*end_boxes(ends))
        written = Notes(room, theme, strips)
        notes(found, analysis, words, written, marked)
        if written.strips == strips:
            return found, [*ends, *written.shapes], bottom
        strips = written.strips


def _room(found: Curve, bounds: Box) -> Room:
    room = Room(bounds)
    room.take(*(Box.around(point, REACH) for point in found.points))
    if found.reference:
        room.take(*(Box(x - 4, y - 2, x + 4, y + 2) for x, y in found.reference.points))
    for one in (found.line, found.reference):
        for path in (*one.known, *one.bridges) if one else ():
            room.draw(path)
    room.quiet_lines.extend(curve.grid(found.panel))
    for phase in found.panel.frame.phases[1:]:
        x = found.panel.frame.x(phase.first - 0.5)
        room.quiet_lines.append(((x, bounds.top), (x, bounds.bottom)))
    return room

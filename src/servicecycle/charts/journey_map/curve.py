"""The curve: what is perceived, what is expected, the gap between them, and a mark at every step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts import labels
from servicecycle.charts.journey_map.marks import Look, look
from servicecycle.charts.journey_map.panel import Panel, Track, Values, between, track
from servicecycle.charts.placing import spread
from servicecycle.charts.shapes import Areas, Label, Marks, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.shapes import Point, Shape
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TICKS = (0, 25, 50, 75, 100)
_OFF_SCALE = 27.0
BEHIND_MARK = 9.0
_CROWDED, _CLOSE, _LEAST = 12.0, 9.0, 0.5


@dataclass(frozen=True)
class Curve:
    """Both series on the panel, and where the mark of each step stands."""

    panel: Panel
    perceived: Values
    expected: Values
    line: Track | None
    reference: Track | None
    points: tuple[Point, ...]

    @property
    def bottom(self) -> float:
        """The lowest that a mark may stand."""
        return max(self.panel.bottom, *(y for _, y in self.points))


def grid(panel: Panel) -> tuple[tuple[Point, Point], ...]:
    """Return the lines of the scale."""
    return tuple(((panel.frame.left, panel.y(tick)), (panel.frame.right, panel.y(tick))) for tick in _TICKS)


def curve(analysis: Analysis, panel: Panel) -> Curve:
    """Return the curve on a panel; where nothing is rated the marks stand below the scale, or without one."""
    perceived = tuple(moment.perceived for moment in analysis.moments)
    expected = tuple(moment.expected for moment in analysis.moments)
    line, reference = track(perceived, panel), track(expected, panel)
    y = panel.bottom + _OFF_SCALE if reference else (panel.top + panel.bottom) / 2
    off_scale = tuple((panel.frame.x(at), y) for at in range(len(perceived)))
    return Curve(panel, perceived, expected, line, reference, line.points if line else off_scale)


def drawn(found: Curve, analysis: Analysis, theme: Theme) -> Iterator[Shape]:
    """Yield the scale, the gap, both series and the marks."""
    if found.line or found.reference:
        yield from _scale(found.panel, theme)
    below, above = between(found.perceived, found.expected, found.panel)
    yield Areas(above, theme.above)
    yield Areas(below, theme.below)
    thin = max(_LEAST, min(1.0, found.panel.frame.column / _CLOSE))
    if found.reference:
        yield Strokes(found.reference.bridges, theme.expected, 1.0 * thin, "dotted")
        yield Strokes(found.reference.known, theme.expected, 1.2 * thin, "dashed")
        pairs = zip(found.reference.points, found.expected, strict=True)
        given = tuple(point for point, value in pairs if value is not None)
        yield Marks(given, "dash", min(7.0, found.panel.frame.column * 0.6), theme.expected, theme.expected)
    if found.line:
        yield Strokes(found.line.bridges, theme.perceived, 1.6 * thin, "dotted")
        yield Strokes(found.line.known, theme.perceived, 2.2 * thin)
    else:
        yield Strokes((found.points,), theme.expected, 1.2, "dotted")
    yield from _marks(found, analysis, theme)


def _scale(panel: Panel, theme: Theme) -> Iterator[Shape]:
    frame = panel.frame
    yield Strokes(grid(panel), theme.grid, 0.8)
    for tick in _TICKS:
        y = panel.y(tick) + theme.small * 0.36
        yield Label(frame.left - 6, y, str(tick), theme.small, theme.muted, align="right")


def _marks(found: Curve, analysis: Analysis, theme: Theme) -> Iterator[Shape]:
    """Yield the marks, all of one look together, the loudest on top."""
    by_look: dict[Look, list[Point]] = {}
    scale = min(1.0, found.panel.frame.column / _CROWDED)
    for moment, point in zip(analysis.moments, found.points, strict=True):
        rated = moment.perceived is not None
        mark = look(truth=moment.moment_of_truth, critical=moment.critical, rated=rated, theme=theme)
        by_look.setdefault(mark, []).append(point)
    for mark in sorted(by_look, key=lambda mark: (mark.outline == "diamond", mark.size, mark.fill)):
        size = mark.size * (max(scale, _LEAST) if mark.outline == "diamond" else scale)
        yield Marks(tuple(by_look[mark]), mark.outline, size, mark.fill, mark.edge, mark.edge_width)


def end_labels(found: Curve, words: Words, theme: Theme) -> tuple[Label, ...]:
    """Return what the series are called, behind their last points."""
    series = (("perceived", found.line, theme.perceived), ("expected", found.reference, theme.expected))
    named = [(words(f"charts.journey.{name}"), one.end, color) for name, one, color in series if one]
    high = theme.text * theme.leading
    panel = found.panel
    centers = spread([y for _, (_, y), _ in named], [high] * len(named), panel.top - high, panel.bottom + high)
    middle = theme.text * 0.36  # from the middle of a line of text down to its baseline
    return tuple(
        Label(x + BEHIND_MARK, center + middle, text, theme.text, color, bold=True)
        for (text, (x, _), color), center in zip(named, centers, strict=True)
    )


def end_labels_width(words: Words, theme: Theme) -> float:
    """Return the room that the series' names take behind the last point."""
    names = (words("charts.journey.perceived"), words("charts.journey.expected"))
    return BEHIND_MARK + max(labels.width(name, theme.text, bold=True) for name in names)

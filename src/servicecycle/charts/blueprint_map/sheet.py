"""The whole sheet of the blueprint: its head, its key, and the bands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.blueprint_map.arrows import Box, arrows
from servicecycle.charts.blueprint_map.key import entries
from servicecycle.charts.blueprint_map.plan import AFTER_TITLES, BETWEEN_BANDS, planned
from servicecycle.charts.blueprint_map.scene import Scene
from servicecycle.charts.blueprint_map.steps import grounds, phases
from servicecycle.charts.head import head
from servicecycle.charts.parts import phase_begins
from servicecycle.charts.rows.key import key
from servicecycle.charts.shapes import Sheet
from servicecycle.charts.text import block, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.blueprint_map.band import Band, Row
    from servicecycle.charts.parts import Span
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_AFTER_KEY = 10.0


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
    """Lay out the blueprint of an analysed cycle, or of a span of its steps."""
    scene = Scene(analysis, words, theme, span)
    plan = planned(scene)
    shapes, top = head(analysis, story, words, theme, plan.width)
    signs, bottom = key(entries(scene), theme.margin, plan.width - theme.margin, top, theme)
    shapes += signs
    top = bottom + (_AFTER_KEY if signs else 0.0)
    earlier = len([at for at in phase_begins(analysis) if at <= scene.shown.first])
    earlier += _goes_on(plan.bands[0][0], scene)  # which the first band takes away again
    for number, (band, rows) in enumerate(plan.bands):
        top += BETWEEN_BANDS if number else 0.0
        earlier -= _goes_on(band, scene)
        drawn, bottom = _band(band, rows, top, scene)
        shapes += (*grounds(band, scene, (top, bottom), after=earlier), *drawn)
        top, earlier = bottom, earlier + len(phases(band, scene))
    return Sheet(plan.width, top + theme.margin, tuple(shapes))


def _goes_on(band: Band, scene: Scene) -> bool:
    """Tell whether a band begins within a phase."""
    return band.first > 0 and scene.steps[band.first].phase == scene.steps[band.first - 1].phase


def _band(band: Band, rows: tuple[Row, ...], top: float, scene: Scene) -> tuple[list[Shape], float]:
    """Return a band, and where it ends."""
    shapes: list[Shape] = []
    boxes: list[Box] = []
    for row in rows:
        if not row.height:
            continue
        shapes += row.drawn(top)
        shapes += _title(row, band, top, scene.theme)
        boxes += [Box(anchor, top + anchor.middle) for anchor in row.anchors]
        top += row.height + row.below
    return [*shapes, *arrows(band, boxes, scene)], top


def _title(row: Row, band: Band, top: float, theme: Theme) -> Iterator[Shape]:
    size = theme.small if row.line else theme.label
    first = top + (row.height - height(len(row.title), size, theme)) / 2
    color = theme.muted if row.line else theme.ink
    x = band.left - AFTER_TITLES
    yield from block(row.title, x, first, size=size, color=color, theme=theme, bold=not row.line, align="right")

"""The lines that divide a blueprint, and on the line of interaction the moments."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from servicecycle.charts.blueprint_map.band import Row
from servicecycle.charts.journey_map.marks import look
from servicecycle.charts.shapes import Label, Marks, Strokes
from servicecycle.charts.text import height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.charts.blueprint_map.band import Band
    from servicecycle.charts.blueprint_map.scene import Scene
    from servicecycle.charts.shapes import Dash, Shape

_HIGH, _HIGH_WITH_MARKS = 13.0, 19.0
_DASHES: dict[str, Dash] = {"interaction": "solid", "visibility": "dashed", "internal": "dotted"}


def line_row(kind: str, band: Band, scene: Scene, title: tuple[str, ...]) -> Row:
    """Return one of the three lines; moments stand on the line of interaction."""
    theme, marked = scene.theme, kind == "interaction"
    high = max(_HIGH_WITH_MARKS if marked else _HIGH, height(len(title), theme.small, theme))

    def drawn(top: float) -> Iterator[Shape]:
        y = top + high / 2
        yield Strokes((((band.left, y), (band.right, y)),), theme.lane, 1.3, _DASHES[kind])
        if marked:
            yield from _moments(band, y, scene)

    return Row(high, drawn, title, line=True)


def _moments(band: Band, y: float, scene: Scene) -> Iterator[Shape]:
    theme = scene.theme
    several = Counter(moment.step for moment in scene.cycle.critical_moments)
    for at in band.steps:
        moment = scene.analysis.moments[at]
        if not (moment.critical or moment.moment_of_truth):
            continue
        x, mark = band.middle(at), look(truth=True, critical=moment.critical, rated=True, theme=theme)
        yield Marks(((x, y),), mark.outline, mark.size, mark.fill, mark.edge, mark.edge_width)
        if several[moment.step] > 1:
            times = scene.words("charts.journey.times", n=several[moment.step])
            yield Label(x + 6.5, y - 2.5, times, theme.small, theme.critical, bold=True)

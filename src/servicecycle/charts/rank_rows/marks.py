"""The ranks of one area: a strip of how often it has each, a line from where to where, a dot at the rank it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.colors import mixed
from servicecycle.charts.shapes import Areas, Marks, Strokes, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.confidence import RankConfidence
    from servicecycle.charts.rows.scale import Scale
    from servicecycle.charts.shapes import Path, Shape
    from servicecycle.charts.theme import Theme

_STRIP, _CAP, _DOT, _SEAM = 15.0, 4.0, 7.5, 0.6
_ARROW = 4.0
_SHADES = ((0.005, 0.08), (0.1, 0.16), (0.25, 0.28), (0.5, 0.42), (0.75, 0.56))
"""From which chance on a rank is how dark."""


def strip(one: RankConfidence, scale: Scale, middle: float, theme: Theme, ground: str) -> Iterator[Shape]:
    """Yield a cell for each rank that it ever has, the darker, the more often."""
    for at, chance in enumerate(one.chances[: int(scale.most)]):
        share = shade(chance)
        if share:
            box = rectangle(scale.x(at) + _SEAM, middle - _STRIP / 2, scale.x(at + 1) - _SEAM, middle + _STRIP / 2)
            yield Areas((box,), mixed(ground, theme.perceived, share))


def shade(chance: float) -> float:
    """Return how dark a chance is shown, 0 to 1."""
    return max((dark for least, dark in _SHADES if chance >= least), default=0.0)


def interval(one: RankConfidence, rank: int, scale: Scale, middle: float, theme: Theme) -> Iterator[Shape]:
    """Yield the line from its lowest to its highest rank in nine draws of ten.

    It ends in an arrow where it leaves the scale, and needs no end where the dot stands.
    """
    if one.low == one.high:
        return
    beyond = one.high > scale.most
    left, right = scale.x(one.low - 0.5), scale.right - 2 if beyond else scale.x(one.high - 0.5)
    paths: list[Path] = [((left, middle), (right, middle))]
    paths += [
        ((x, middle - _CAP), (x, middle + _CAP)) for end, x in ((one.low, left), (one.high, right)) if end != rank
    ]
    if beyond:
        paths[-1] = ((right - _ARROW, middle - _ARROW), (right, middle), (right - _ARROW, middle + _ARROW))
    yield Strokes(tuple(paths), theme.paper, 3.4)
    yield Strokes(tuple(paths), theme.ink, 1.3)


def dot(rank: int, scale: Scale, middle: float, theme: Theme) -> Iterator[Shape]:
    """Yield the dot at the rank it has."""
    if rank <= scale.most:
        yield Marks(((scale.x(rank - 0.5), middle),), "circle", _DOT, theme.perceived, theme.paper)

"""Pictures drawn for paper: upright where their text can be read there, else on a page that lies on its side."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.labels import width
from servicecycle.charts.paint import plain
from servicecycle.charts.save import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure

    from servicecycle.charts.logo import Logo
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Layout, Picture

_POINTS_PER_INCH = 72
_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
"""Which part of a line stands before its place."""


class Room(NamedTuple):
    """For which size a picture is laid out, and what a page has for it, in points; it is shown smaller."""

    size: tuple[float, float]
    paper: tuple[float, float]

    def scale(self, drawing: Figure) -> float:
        """Return how large a drawing is shown, 1 being its own size."""
        return min(
            1.0, *(side / (inches * _POINTS_PER_INCH) for side, inches in zip(self.paper, _sides(drawing), strict=True))
        )


UPRIGHT = Room((640, 400), (493, 610))
LYING = Room((960, 540), (740, 430))
BRIEF = Room((720, 405), (523, 380))
_LEGIBLE = 0.7
"""The scale below which the smallest text of a chart is hard to read on paper."""


class Label(NamedTuple):
    """A line of a drawing's text: where its baseline begins, from the top left corner and in points; how it looks."""

    x: float
    y: float
    text: str
    size: float
    color: str
    bold: bool


class Drawing(NamedTuple):
    """A picture without its text as SVG, its text, its size in points, and whether it needs a page on its side.

    `scale` is how large it is shown on an upright page. Typst sets the text by itself: what stands in an SVG could not
    be copied from the page in every script.
    """

    svg: str
    labels: tuple[Label, ...]
    width: float
    height: float
    wide: bool
    scale: float


def drawn(picture: Picture, theme: Theme, layout: Layout) -> Drawing:
    """Draw a picture as it is read best on paper."""
    if layout != "full":
        return _drawing(_in_room(picture, theme, BRIEF), wide=False)
    upright = _in_room(picture, theme, UPRIGHT)
    scale = UPRIGHT.scale(upright)
    if scale < _LEGIBLE:
        lying = _in_room(picture, theme, LYING)
        if LYING.scale(lying) > scale:
            return _drawing(lying, wide=True)
    return _drawing(upright, wide=False)


def logo_svg(logo: Logo) -> str:
    """Return a logo as SVG, whatever it was."""
    if logo.kind == "svg":
        return logo.content.decode("utf-8-sig")
    data = b64encode(logo.content).decode()
    size = f'width="{100 * logo.proportion:.3f}" height="100"'
    image = f'<image href="data:{logo.media_type};base64,{data}" {size}/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{image}</svg>'


def _in_room(picture: Picture, theme: Theme, room: Room) -> Figure:
    across, down = room.size
    return picture.draw(replace(theme, width=across, height=down))


def _drawing(figure: Figure, *, wide: bool) -> Drawing:
    with plain():
        labels = tuple(_labels(figure))
    svg = rendered(figure, "svg", title="", alt="").decode()
    across, down = (side * _POINTS_PER_INCH for side in _sides(figure))
    return Drawing(svg, labels, across, down, wide, min(UPRIGHT.paper[0] / UPRIGHT.size[0], UPRIGHT.scale(figure)))


def _labels(figure: Figure) -> Iterator[Label]:
    """Take the text from a figure, line by line."""
    from matplotlib.text import Text  # noqa: PLC0415  loaded by whatever drew the figure

    height = _sides(figure)[1] * _POINTS_PER_INCH
    for one in figure.findobj(Text):
        text, size, bold = one.get_text(), float(one.get_fontsize()), one.get_fontweight() == "bold"
        if text and one.get_visible():
            x, y = one.get_transform().transform(one.get_position()) / figure.dpi * _POINTS_PER_INCH
            before = width(text, size, bold=bold) * _BEFORE[one.get_horizontalalignment()]
            yield Label(
                round(float(x) - before, 2), round(height - float(y), 2), text, size, str(one.get_color()), bold
            )
            one.set_visible(False)


def _sides(figure: Figure) -> tuple[float, float]:
    across, down = figure.get_size_inches()
    return float(across), float(down)

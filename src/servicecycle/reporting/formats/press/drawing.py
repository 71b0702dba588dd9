"""Pictures drawn for paper: upright where their text can be read there, else on a page that lies on its side."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.save import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure

    from servicecycle.charts.logo import Logo
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Layout, Picture

_POINTS_PER_INCH = 72


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
    """A line of a drawing's text: where its baseline is, from the top left corner and in points, and how it looks."""

    x: float
    y: float
    text: str
    size: float
    color: str
    bold: bool
    align: str


class Drawing(NamedTuple):
    """A picture without its text as SVG, its text, its size in points, and whether it needs a page on its side.

    Typst sets the text by itself: what stands in an SVG could not be copied from the page in every script.
    """

    svg: str
    labels: tuple[Label, ...]
    width: float
    height: float
    wide: bool


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
    width = 100 * logo.proportion
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.3f}" height="100">'
        f'<image href="data:{logo.media_type};base64,{data}" width="{width:.3f}" height="100"/></svg>'
    )


def _in_room(picture: Picture, theme: Theme, room: Room) -> Figure:
    width, height = room.size
    return picture.draw(replace(theme, width=width, height=height))


def _drawing(figure: Figure, *, wide: bool) -> Drawing:
    labels = tuple(_labels(figure))
    svg = rendered(figure, "svg", title="", alt="").decode()
    width, height = (side * _POINTS_PER_INCH for side in _sides(figure))
    return Drawing(svg, labels, width, height, wide)


def _labels(figure: Figure) -> Iterator[Label]:
    """Take the text from a figure, line by line."""
    from matplotlib.text import Text  # noqa: PLC0415  loaded by whatever drew the figure

    height = _sides(figure)[1]
    for one in figure.findobj(Text):
        if one.get_visible() and one.get_text():
            x, y = (float(side) / figure.dpi for side in one.get_transform().transform(one.get_position()))
            yield Label(
                round(x * _POINTS_PER_INCH, 2),
                round((height - y) * _POINTS_PER_INCH, 2),
                one.get_text(),
                float(one.get_fontsize()),
                str(one.get_color()),
                one.get_fontweight() == "bold",
                one.get_horizontalalignment(),
            )
            one.set_visible(False)


def _sides(figure: Figure) -> tuple[float, float]:
    width, height = figure.get_size_inches()
    return float(width), float(height)

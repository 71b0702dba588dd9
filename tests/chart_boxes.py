"""Where the texts of a chart are, as matplotlib's own renderer measures them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from servicecycle.charts.placing import Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure


def text_boxes(figure: Figure) -> Iterator[tuple[str, Box]]:
    """Where the ink of each text is, in points, as matplotlib's own renderer measures it."""
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    scale, top = 72 / figure.dpi, figure.get_figheight() * 72
    for text in figure.findobj(Text):
        if not text.get_text():
            continue
        wide, high, below = renderer.get_text_width_height_descent(
            text.get_text(), text.get_fontproperties(), ismath=False
        )
        x, y = text.get_transform().transform(text.get_position())
        left = x - {"left": 0, "center": wide / 2, "right": wide}[text.get_horizontalalignment()]
        upper, lower = top - (y - below + high) * scale, top - (y - below) * scale
        yield text.get_text(), Box(left * scale, upper, (left + wide) * scale, lower)


def shrunk(box: Box, by: float = 0.6) -> Box:
    return Box(box.left + by, box.top + by, box.right - by, box.bottom - by)

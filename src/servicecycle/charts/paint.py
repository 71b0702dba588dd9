"""A sheet of shapes becomes a matplotlib figure.

Every setting of matplotlib is its default, whatever the user's own are, and no text is ever read as
mathematics.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from servicecycle.charts.fonts import families
from servicecycle.charts.shapes import Areas, Label, Marks, Strokes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

    from servicecycle.charts.shapes import Dash, Outline, Shape, Sheet

POINTS_PER_INCH = 72
_SEAM = 0.3
"""An edge that closes the hairline between two areas that touch."""
_DASHES: dict[Dash, Any] = {"solid": "solid", "dashed": (0, (4, 2.5)), "dotted": (0, (0.2, 2.2))}
_OUTLINES: dict[Outline, str] = {
    "circle": "o", "diamond": "D", "arrow-up": "^", "arrow-down": "v", "dash": "_",
}  # fmt: skip
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "servicecycle",
    "pdf.fonttype": 42,
    "text.parse_math": False,
    "text.usetex": False,
    "text.hinting": "no_hinting",
    "path.simplify": False,
}


@contextmanager
def plain() -> Iterator[None]:
    """Hold matplotlib to its defaults and ours: all text is measured, all shapes are painted and saved within."""
    import matplotlib as mpl  # noqa: PLC0415  slow to load, and not needed before a chart is drawn

    with mpl.rc_context(), warnings.catch_warnings():
        # Whoever shows the chart tells of missing glyphs by `fonts.warnings`, in words.
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        _set(mpl)
        yield


def _set(mpl: Any) -> None:  # noqa: ANN401  the module, which is only loaded when there is something to draw
    """Set every setting but the backend, which no figure of ours asks for and which would load pyplot.

    What matplotlib has for that, `rcdefaults`, first reads its thirty style sheets.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", mpl.MatplotlibDeprecationWarning)
        defaults = {name: value for name, value in mpl.rcParamsDefault.items() if name != "backend"}
        mpl.rcParams.update({**defaults, **_SETTINGS})


@contextmanager
def _without_docstrings() -> Iterator[None]:
    """Keep matplotlib, as it loads, from writing the properties of every artist into docstrings that nobody reads.

    Most of these tables come from its public `kwdoc`, which has its own way again afterwards. They took a tenth of a
    run that draws one chart; what is drawn stays the same.
    """
    from matplotlib import artist  # noqa: PLC0415  as above

    writes = artist.kwdoc
    artist.kwdoc = lambda artist: ""  # noqa: ARG005  its own name
    try:
        yield
    finally:
        artist.kwdoc = writes


def paint(sheet: Sheet, paper: str) -> Figure:
    """Return the figure of a sheet; to be called within `plain`."""
    with _without_docstrings():
        from matplotlib.figure import Figure  # noqa: PLC0415  as above
    from matplotlib.transforms import Affine2D  # noqa: PLC0415  as above

    figure = Figure(figsize=(sheet.width / POINTS_PER_INCH, sheet.height / POINTS_PER_INCH), facecolor=paper)
    down = Affine2D().scale(1, -1).translate(0, sheet.height).scale(1 / POINTS_PER_INCH)
    place = down + figure.dpi_scale_trans
    for layer, shape in enumerate(sheet.shapes):
        artist = _artist(shape)
        artist.set_transform(place)
        artist.set_zorder(layer)
        figure.add_artist(artist)
    return figure


@singledispatch
def _artist(shape: Shape) -> Artist:
    raise TypeError(shape)


@_artist.register(Label)
def _(label: Label) -> Artist:
    from matplotlib.text import Text  # noqa: PLC0415  as above

    return Text(
        label.x,
        label.y,
        label.text,
        color=label.color,
        fontsize=label.size,
        family=families(label.text),
        weight="bold" if label.bold else "normal",
        horizontalalignment=label.align,
        verticalalignment="baseline",
        parse_math=False,
    )


@_artist.register(Strokes)
def _(strokes: Strokes) -> Artist:
    from matplotlib.collections import LineCollection  # noqa: PLC0415  as above

    return LineCollection(
        strokes.paths,
        colors=strokes.color,
        linewidths=strokes.width,
        linestyles=[_DASHES[strokes.dash]],
        capstyle="round" if strokes.dash != "dashed" else "butt",
        joinstyle="round",
    )


@_artist.register(Areas)
def _(areas: Areas) -> Artist:
    from matplotlib.collections import PolyCollection  # noqa: PLC0415  as above

    return PolyCollection(areas.paths, facecolors=areas.color, edgecolors=areas.color, linewidths=_SEAM)


@_artist.register(Marks)
def _(marks: Marks) -> Artist:
    from matplotlib.lines import Line2D  # noqa: PLC0415  as above

    return Line2D(
        [x for x, _ in marks.points],
        [y for _, y in marks.points],
        linestyle="none",
        marker=_OUTLINES[marks.outline],
        markersize=marks.size,
        markerfacecolor=marks.fill,
        markeredgecolor=marks.edge,
        markeredgewidth=marks.edge_width,
    )

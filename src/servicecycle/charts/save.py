"""A figure becomes the bytes of a PNG, SVG or PDF: the same bytes at every run, in every folder."""

from __future__ import annotations

import io
from html import escape
from math import sqrt
from typing import TYPE_CHECKING, Any, Literal, get_args

from servicecycle.charts.fonts import is_enough, shown
from servicecycle.charts.paint import plain

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Format = Literal["png", "svg", "pdf"]
FORMATS: tuple[Format, ...] = get_args(Format)

_DOTS_PER_INCH = 200.0
_MOST_PIXELS = 40e6
_LONGEST_SIDE = 60_000
_COMPRESSION = 4
"""A third faster than the usual 6, and hardly larger."""


def rendered(figure: Figure, format_: Format, *, title: str, alt: str, dpi: float = _DOTS_PER_INCH) -> bytes:
    """Return a figure as a file; `title` and `alt` go into it for those who cannot see it.

    `dpi` is the resolution of a PNG, in dots per inch; a very large chart has less.
    """
    from matplotlib import rcParams  # noqa: PLC0415  slow to load, and whoever has a figure has it

    buffer = io.BytesIO()
    with plain():
        if format_ == "pdf" and not is_enough(shown(figure)):
            # matplotlib embeds fonts with PostScript outlines, Noto Sans CJK among them, so that as type 42 some
            # viewers leave all their text out.
            rcParams["pdf.fonttype"] = 3
        how: dict[str, Any] = {"pil_kwargs": {"compress_level": _COMPRESSION}} if format_ == "png" else {}
        figure.savefig(
            buffer, format=format_, dpi=_resolution(figure, dpi), metadata=_metadata(format_, title, alt), **how
        )
    return _described(buffer.getvalue(), alt) if format_ == "svg" else buffer.getvalue()


def _resolution(figure: Figure, wanted: float) -> float:
    """Return the resolution that is wanted, or what a very large chart leaves room for."""
    width, height = (float(side) for side in figure.get_size_inches())
    return min(wanted, _LONGEST_SIDE / max(width, height), sqrt(_MOST_PIXELS / (width * height)))


def _metadata(format_: Format, title: str, alt: str) -> dict[str, Any]:
    if format_ == "png":
        return {"Title": title, "Description": alt, "Software": None}
    if format_ == "pdf":
        return {"Title": title, "Subject": alt, "CreationDate": None}
    return {"Title": title, "Date": None, "Creator": None, "Format": None, "Type": None}


def _described(svg: bytes, alt: str) -> bytes:
    """Give the picture its role, and its description after its title."""
    text = svg.decode()
    text = text.replace("<svg ", '<svg role="img" ', 1)
    return text.replace("</title>", f"</title>\n <desc>{escape(alt, quote=False)}</desc>", 1).encode()

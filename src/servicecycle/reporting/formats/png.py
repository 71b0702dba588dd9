"""The report as pictures: each page of the PDF, for where only pictures go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.formats.pdf import typeset

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words

ID = "png"

_PIXELS_PER_INCH = 144.0


def render(report: Report, words: Words) -> tuple[bytes, ...]:
    """Return a picture of each page."""
    pages: bytes | list[bytes] = typeset(report, words, format="png", ppi=_PIXELS_PER_INCH)
    return (pages,) if isinstance(pages, bytes) else tuple(pages)

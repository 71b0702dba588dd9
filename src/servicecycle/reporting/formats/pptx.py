"""The report as slides that can be edited: native texts, tables and charts, one message a slide.

A client restyles them by the theme and the layouts of the slide master.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from servicecycle.charts.paint import plain
from servicecycle.charts.theme import THEME
from servicecycle.reporting.formats.deck.base import empty
from servicecycle.reporting.formats.deck.opening import opening
from servicecycle.reporting.formats.deck.plan import messages
from servicecycle.reporting.formats.deck.shown import show
from servicecycle.reporting.formats.deck.slides import Deck
from servicecycle.reporting.formats.office.clean import cleaned
from servicecycle.reporting.formats.office.package import packed

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words


ID = "pptx"


def render(report: Report, words: Words) -> bytes:
    """Return the report as a presentation."""
    known, theme = cleaned(report), report.theme or THEME
    with plain():  # as charts measure text
        deck = Deck(empty(known, theme, words), known, theme, words)
        opening(deck)
        show(deck, messages(known))
    made = io.BytesIO()
    deck.file.save(made)
    return packed(made.getvalue())

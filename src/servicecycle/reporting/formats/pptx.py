"""The report as slides that can be edited: native texts, tables and charts, one message a slide.

A client restyles them by the theme and the layouts of the slide master.
"""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.charts.paint import plain
from servicecycle.charts.theme import THEME
from servicecycle.reporting.formats.deck.appendix import show_with_appendix
from servicecycle.reporting.formats.deck.base import empty
from servicecycle.reporting.formats.deck.opening import opening
from servicecycle.reporting.formats.deck.plan import messages
from servicecycle.reporting.formats.deck.shown import show, show_in_brief
from servicecycle.reporting.formats.deck.slides import Deck
from servicecycle.reporting.formats.office.clean import cleaned
from servicecycle.reporting.formats.office.package import packed

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Report
    from servicecycle.reporting.formats.deck.plan import Message
    from servicecycle.words import Words


ID = "pptx"


def render(report: Report, words: Words) -> bytes:
    """Return the report as a presentation."""
    known, theme = cleaned(report), report.theme or THEME
    with plain():  # as charts measure text
        deck = Deck(empty(known, theme, words), known, theme, words)
        told = messages(known)
        if known.layout != "brief" or not show_in_brief(deck, told):
            opening(deck)
            _show(deck, told)
    made = io.BytesIO()
    deck.file.save(made)
    return packed(made.getvalue())


def _show(deck: Deck, told: list[Message]) -> None:
    """Add the slides of all messages; in a portfolio one slide tells of a cycle, which is a section there."""
    if deck.report.layout != "portfolio":
        show_with_appendix(deck, told)
        return
    for _, section in groupby(told, key=lambda message: message.section):
        cycle = list(section)
        if not show_in_brief(deck, cycle):
            show(deck, cycle)

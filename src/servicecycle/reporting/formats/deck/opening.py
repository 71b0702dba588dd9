"""The title slide: whose service it is, which, the verdict, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import layouts
from servicecycle.reporting.formats.deck.fitting import fitted, joined
from servicecycle.reporting.formats.deck.layouts import LAYOUTS
from servicecycle.reporting.formats.deck.slides import noted, put
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from servicecycle.reporting.blocks import Report
    from servicecycle.reporting.formats.deck.slides import Deck

_SIZES: dict[int, tuple[float, ...]] = {
    layouts.TITLE: (40, 34, 28, 24, 20, 17, 14, 12),
    layouts.BODY: (16, 13, 11),
    layouts.VERDICT: (22, 19, 17, 15, 13, 11),
    layouts.DETAILS: (12, 11, 10, 9),
    layouts.NOTE: (10, 9),
}


def opening(deck: Deck) -> None:
    """Add the title slide."""
    report = deck.report
    slide = deck.file.slides.add_slide(deck.file.slide_layouts[list(LAYOUTS).index("title")])
    cut = []
    for place in LAYOUTS["title"]:
        runs = _texts(report, deck)[place.number]
        text = on_one_line(joined(runs))
        found = fitted(
            text,
            place.box.width - 2,
            place.box.height,
            _SIZES[place.number],
            bold=place.style.bold or bool(report.verdict),
        )
        shown = runs if found.whole else (Text(found.text),)
        size = None if found.size == place.style.size else found.size
        put(deck, slide, place.number, [Lines(shown, size)] if text.strip() else [])
        cut += [] if found.whole else [text]
    noted(deck, slide, [deck.words("pptx.notes.whole", text=text) for text in cut])


def _texts(report: Report, deck: Deck) -> dict[int, tuple[Text, ...]]:
    details = (deck.words("sections.labelled", label=label, value=value) for label, value in report.details)
    return {
        layouts.TITLE: (Text(report.title),),
        layouts.BODY: (Text(report.subtitle),),
        layouts.VERDICT: report.verdict,
        layouts.DETAILS: (Text("   ·   ".join(details)),),
        layouts.NOTE: (Text(report.footer),),
    }

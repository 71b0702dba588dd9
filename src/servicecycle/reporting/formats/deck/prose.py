"""Running text and lists on slides, in a size in which they are read from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import fitting, layouts
from servicecycle.reporting.formats.deck.cards import add_edge
from servicecycle.reporting.formats.deck.slides import put
from servicecycle.reporting.formats.deck.tables import parted
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.formats.deck.plan import Prose
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_SIZES = (26.0, 24.0, 20.0, 18.0, 16.0, 14.0)
_STATEMENT_SIZES = (32.0, 28.0, 25.0, 22.0)  # no other text has them
_STATEMENT = 480
_STATEMENT_INDENT, _AROUND, _ABOVE_MIDDLE = 26.0, 8.0, 0.4
_USUAL = 14.0
_INDENT = 18.0
_BETWEEN = 0.6
_MOST_APART, _FILLED, _FILLED_BY_STATEMENT = 1.4, 0.75, 0.66


def pages(prose: Prose, width: float, height: float) -> list[list[Lines]]:
    """Return the paragraphs on as few slides as hold them, in the largest size in which one does."""
    text = "".join(fitting.joined(runs) for runs in prose.paragraphs)
    for size in _sizes(prose):
        if not fitting.may_fit(text, width, height, size):
            continue
        laid = [_lines(runs, prose, size) for runs in prose.paragraphs]
        high = sum(_tall(one, width - _indent(laid)) for one in laid)
        if high <= height * (_FILLED_BY_STATEMENT if size in _STATEMENT_SIZES else 1):
            apart = min(_MOST_APART * size, (height * _FILLED - high) / len(laid)) if prose.bulleted else 0.0
            return [[one._replace(before=one.before + max(0.0, apart)) for one in laid]]
    laid = [part for runs in prose.paragraphs for part in _parts(_lines(runs, prose, _USUAL), width, height)]
    return [[laid[at] for at in part] for part in parted([_tall(one, width) for one in laid], height)]


def draw(deck: Deck, frame: Frame, page: list[Lines]) -> None:
    """Put paragraphs into their placeholder; a statement stands apart, an edge at its left."""
    room, indent = frame.room, _indent(page)
    if not indent:
        put(deck, frame.slide, layouts.BODY, page, room)
        return
    tall = sum(_tall(one, room.width - indent) for one in page) + 2 * _AROUND
    box = room._replace(top=room.top + (room.height - tall) * _ABOVE_MIDDLE, height=tall)
    place = put(deck, frame.slide, layouts.BODY, page, box._replace(left=box.left + indent, width=box.width - indent))
    place.text_frame._txBody.bodyPr.set("anchor", "ctr")  # noqa: SLF001  the library's texts are slow to fill
    add_edge(frame.slide, box, "perceived", deck.words("pptx.edge.name"))


def _indent(page: Sequence[Lines]) -> float:
    """Return how far a statement stands from its edge; other text has none."""
    return _STATEMENT_INDENT if any(one.size in _STATEMENT_SIZES for one in page) else 0.0


def _sizes(prose: Prose) -> tuple[float, ...]:
    """Return the sizes to try: few words stand large."""
    few = sum(len(fitting.joined(runs)) for runs in prose.paragraphs) <= _STATEMENT
    if prose.bulleted:
        return _SIZES
    return (*(_STATEMENT_SIZES if few else ()), *_SIZES[1:])


def _lines(runs: tuple[Text, ...], prose: Prose, size: float) -> Lines:
    return Lines(runs, size, level=int(prose.bulleted), before=size * _BETWEEN)


def _tall(one: Lines, width: float) -> float:
    text, bold = on_one_line(fitting.joined(one.runs)), fitting.is_bold(one.runs)
    return one.before + fitting.height(text, _room(one, width), one.size or _USUAL, bold=bold)


def _room(one: Lines, width: float) -> float:
    return width - _INDENT * one.level - 4


def _parts(one: Lines, width: float, height: float) -> list[Lines]:
    """Break a paragraph that no slide has room for."""
    if _tall(one, width) <= height:
        return [one]
    text, bold = on_one_line(fitting.joined(one.runs)), fitting.is_bold(one.runs)
    parts = fitting.broken(text, _room(one, width), height - one.before, one.size or _USUAL, bold=bold)
    return [one._replace(runs=(Text(part, one.runs[0].tone),)) for part in parts]

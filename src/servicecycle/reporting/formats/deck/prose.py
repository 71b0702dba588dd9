"""Running text and lists on slides, in a size in which they are read from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import fitting, layouts
from servicecycle.reporting.formats.deck.plan import Prose
from servicecycle.reporting.formats.deck.slides import put
from servicecycle.reporting.formats.deck.tables import parted
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_SIZES = (24.0, 20.0, 18.0, 16.0, 14.0)
_STATEMENT_SIZES = (32.0, 28.0)
_STATEMENT = 220
_USUAL = 14.0
_INDENT = 18.0
_BETWEEN = 0.6


def pages(prose: Prose, width: float, height: float) -> list[list[Lines]]:
    """Return the paragraphs on as few slides as hold them, in the largest size in which one does."""
    for size in _sizes(prose):
        laid = _laid(prose, width, height, size)
        if sum(_tall(one, width, prose, size) for one in laid) <= height:
            return [laid]
    laid = _laid(prose, width, height, _USUAL)
    parts = parted([_tall(one, width, prose, _USUAL) for one in laid], height)
    return [[laid[at] for at in part] for part in parts]


def draw(deck: Deck, frame: Frame, page: list[Lines]) -> None:
    """Put paragraphs into their placeholder."""
    place = put(deck, frame.slide, layouts.BODY, page, frame.room)
    if any(one.size and one.size >= _STATEMENT_SIZES[-1] for one in page):
        place.text_frame._txBody.bodyPr.set("anchor", "ctr")  # noqa: SLF001  the library's texts are slow to fill


def _sizes(prose: Prose) -> tuple[float, ...]:
    """Return the sizes to try: few words stand large."""
    few = sum(len(fitting.joined(runs)) for runs in prose.paragraphs) <= _STATEMENT
    return (*_STATEMENT_SIZES, *_SIZES) if few and not prose.bulleted else _SIZES


def _laid(prose: Prose, width: float, height: float, size: float) -> list[Lines]:
    """Return the paragraphs; one that no slide has room for is broken."""
    found = []
    for runs in prose.paragraphs:
        one = Lines(runs, size, level=int(prose.bulleted), before=size * _BETWEEN)
        while _tall(one, width, prose, size) > height:
            first, one = _broken(one, width, height, prose, size)
            found.append(first)
        found.append(one)
    return found


def _room(width: float, prose: Prose) -> float:
    return width - (_INDENT if prose.bulleted else 0.0) - 4


def _tall(one: Lines, width: float, prose: Prose, size: float) -> float:
    text = on_one_line(fitting.joined(one.runs))
    return one.before + fitting.height(text, _room(width, prose), size, bold=fitting.is_bold(one.runs))


def _broken(one: Lines, width: float, height: float, prose: Prose, size: float) -> tuple[Lines, Lines]:
    text = on_one_line(fitting.joined(one.runs))
    most = int((height - one.before) / fitting.line_height(text, size))
    end = 0
    for line in fitting.lines(text, _room(width, prose), size, bold=fitting.is_bold(one.runs))[:most]:
        end = text.index(line, end) + len(line)
    tone = one.runs[0].tone
    return one._replace(runs=(Text(text[:end].rstrip(), tone),)), one._replace(runs=(Text(text[end:].lstrip(), tone),))

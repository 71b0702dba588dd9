"""Headline figures on a slide: a card each, with its label, its value in large, and what it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.layouts import Box
from servicecycle.reporting.formats.deck.texts import Lines, fill, scheme
from servicecycle.reporting.formats.office.clean import on_one_line
from servicecycle.reporting.formats.office.colors import look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Figures
    from servicecycle.reporting.formats.deck.slides import Deck, Frame
    from servicecycle.reporting.formats.office.untyped import Element

_MOST = 8
_GUTTER, _EDGE = 20.0, 4.0
_TALLEST = 176.0
_SMALL_GUTTER = 8.0


class Look(NamedTuple):
    """How cards look: what stays free at their edges, the sizes that their texts may have, and the room of the note."""

    inset: float
    labels: tuple[float, ...]
    values: tuple[float, ...]
    notes: tuple[float, ...]
    for_note: float


_USUAL = Look(16.0, (14, 12, 11, 10), (48, 40, 32, 26, 20, 16, 12), (13, 12, 11, 10), 0.32)
_SMALL = Look(9.0, (9.5, 9, 8.5), (20, 18, 16, 14, 12), (9, 8.5, 8), 0.44)


def pages(figures: Figures) -> list[Figures]:
    """Return as many figures at a time as a slide has room for."""
    return [type(figures)(figures.items[at : at + _MOST]) for at in range(0, len(figures.items), _MOST)]


def draw(deck: Deck, frame: Frame, figures: Figures) -> None:
    """Draw a card for each figure."""
    for item, box in zip(figures.items, _boxes(len(figures.items), frame.room), strict=True):
        _card(deck, frame.slide, item, box, _USUAL)


def draw_small(deck: Deck, slide: Element, figures: Figures, box: Box, across: int) -> None:
    """Draw small cards, so many in a row, into a box."""
    count = len(figures.items)
    down = -(-count // across)
    width = (box.width - _SMALL_GUTTER * (across - 1)) / across
    height = (box.height - _SMALL_GUTTER * (down - 1)) / down
    for at, item in enumerate(figures.items):
        row, column = divmod(at, across)
        left, top = box.left + column * (width + _SMALL_GUTTER), box.top + row * (height + _SMALL_GUTTER)
        _card(deck, slide, item, Box(left, top, width, height), _SMALL)


def _boxes(count: int, room: Box) -> Iterator[Box]:
    across = count if count <= 3 else -(-count // 2)  # noqa: PLR2004  up to three stand in one row
    down = -(-count // across)
    width = (room.width - _GUTTER * (across - 1)) / across
    height = min(_TALLEST, (room.height - _GUTTER * (down - 1)) / down)
    for at in range(count):
        row, column = divmod(at, across)
        yield Box(room.left + column * (width + _GUTTER), room.top + row * (height + _GUTTER), width, height)


def _card(deck: Deck, slide: Element, item: tuple[str, Text, str], box: Box, how: Look) -> None:
    from pptx.enum.shapes import MSO_SHAPE  # noqa: PLC0415  slow to load

    label, value, _ = item
    card = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.emu())
    card.name = deck.words("pptx.card.name", label=label)
    _look(card, "band")
    inset = round(how.inset * 12700)
    frame = card.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = inset
    frame.margin_top = frame.margin_bottom = inset // 2
    frame._txBody.bodyPr.set("anchor", "ctr")  # noqa: SLF001  as above
    fill(frame._txBody, _texts(item, box, how), deck.language)  # noqa: SLF001  as above
    add_edge(slide, box, look(value.tone).color if look(value.tone).sign else "perceived", f"{card.name} ")


def add_edge(slide: Element, box: Box, color: str, name: str) -> None:
    """Draw the edge at the left of a box, which sets it apart."""
    from pptx.enum.shapes import MSO_SHAPE  # noqa: PLC0415  slow to load

    edge = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box._replace(width=_EDGE).emu())
    _look(edge, color)
    edge.name = name


def _texts(item: tuple[str, Text, str], box: Box, how: Look) -> Sequence[Lines]:
    label, value, note = item
    width, height = box.width - 2 * how.inset - 2, box.height - how.inset
    named = fitting.fitted(on_one_line(label), width, height * 0.22, how.labels, bold=True)
    told = fitting.fitted(on_one_line(note), width, height * how.for_note, how.notes)
    sign = look(value.tone).sign
    room = height - named.height - told.height - 4
    large = fitting.fitted(fitting.with_sign(on_one_line(value.text), sign), width, room, how.values, bold=True)
    runs = [Text(on_one_line(value.text), "strong" if value.tone == "plain" else value.tone)]
    return [
        Lines((Text(named.text, "muted"),), named.size, "l"),
        Lines(tuple(runs), large.size, "l", signs=True, color="ink" if value.tone == "plain" else ""),
        Lines((Text(told.text, "muted"),), told.size, "l"),
    ]


def _look(shape: Element, color: str) -> None:
    from pptx.enum.dml import MSO_THEME_COLOR  # noqa: PLC0415  slow to load

    shape.fill.solid()
    shape.fill.fore_color.theme_color = MSO_THEME_COLOR.from_xml(scheme(color))
    shape.line.fill.background()
    style = shape._element.find("{*}style")  # noqa: SLF001  shadows, and text in white
    shape._element.remove(style)  # noqa: SLF001  as above

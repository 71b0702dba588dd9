"""Headline figures on a slide: a card each, with its label, its value in large, and what it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
_GUTTER, _INSET, _EDGE = 20.0, 16.0, 4.0
_VALUES = (48, 40, 32, 26, 20, 16, 12)
_TALLEST = 176.0


def pages(figures: Figures) -> list[Figures]:
    """Return as many figures at a time as a slide has room for."""
    return [type(figures)(figures.items[at : at + _MOST]) for at in range(0, len(figures.items), _MOST)]


def draw(deck: Deck, frame: Frame, figures: Figures) -> None:
    """Draw a card for each figure."""
    for item, box in zip(figures.items, _boxes(len(figures.items), frame.room), strict=True):
        _card(deck, frame.slide, item, box)


def _boxes(count: int, room: Box) -> Iterator[Box]:
    across = count if count <= 3 else -(-count // 2)  # noqa: PLR2004  up to three stand in one row
    down = -(-count // across)
    width = (room.width - _GUTTER * (across - 1)) / across
    height = min(_TALLEST, (room.height - _GUTTER * (down - 1)) / down)
    for at in range(count):
        row, column = divmod(at, across)
        yield Box(room.left + column * (width + _GUTTER), room.top + row * (height + _GUTTER), width, height)


def _card(deck: Deck, slide: Element, item: tuple[str, Text, str], box: Box) -> None:
    from pptx.enum.shapes import MSO_SHAPE  # noqa: PLC0415  slow to load

    label, value, note = item
    card = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.emu())
    card.name = deck.words("pptx.card.name", label=label)
    _look(card, "band")
    inset = round(_INSET * 12700)
    frame = card.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = inset
    frame.margin_top = frame.margin_bottom = inset // 2
    frame._txBody.bodyPr.set("anchor", "ctr")  # noqa: SLF001  as above
    fill(frame._txBody, _texts(label, value, note, box), deck.language)  # noqa: SLF001  as above
    edge = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box._replace(width=_EDGE).emu())
    _look(edge, look(value.tone).color if look(value.tone).sign else "perceived")
    edge.name = f"{card.name} "


def _texts(label: str, value: Text, note: str, box: Box) -> Sequence[Lines]:
    width, height = box.width - 2 * _INSET - 2, box.height - _INSET
    named = fitting.fitted(on_one_line(label), width, height * 0.22, (14, 12, 11, 10), bold=True)
    told = fitting.fitted(on_one_line(note), width, height * 0.32, (13, 12, 11, 10))
    sign = look(value.tone).sign
    room = height - named.height - told.height - 4
    large = fitting.fitted(fitting.with_sign(on_one_line(value.text), sign), width, room, _VALUES, bold=True)
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

"""Messages on slides: as many slides as each needs, and two short tables of one section on one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servicecycle.reporting.blocks import Bars, Figures, Picture, Table, Text
from servicecycle.reporting.formats.bars import Strokes, legend_runs
from servicecycle.reporting.formats.deck import bars, cards, charts, grid, layouts, pictures, prose, tables
from servicecycle.reporting.formats.deck.fitting import joined
from servicecycle.reporting.formats.deck.layouts import GUTTER, HALF
from servicecycle.reporting.formats.deck.slides import Head, framed, put, room_under
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.plan import Exhibit, Message
    from servicecycle.reporting.formats.deck.slides import Deck
    from servicecycle.reporting.formats.office.untyped import Element

_SUBHEAD = 24.0
_SQUARES = Strokes("■", "", "□")


def show(deck: Deck, messages: Sequence[Message]) -> None:
    """Add the slides of all messages."""
    at = 0
    while at < len(messages):
        if at + 1 < len(messages) and _paired(deck, messages[at], messages[at + 1]):
            at += 2
            continue
        _show(deck, messages[at])
        at += 1


def _show(deck: Deck, message: Message) -> None:
    below = (*_legend(deck, message.shown), *message.below)
    head = Head(message.section, message.title, message.measure, below, tuple(_notes(deck, message)))
    pages = _pages(message.shown, room_under(head))
    if len(pages) > 1:
        pages = _pages(message.shown, room_under(_numbered(deck, head, len(pages), len(pages))))
    for at, page in enumerate(pages, 1):
        one = head if len(pages) == 1 else _numbered(deck, head, at, len(pages))
        _draw(deck, one, message, page)


def _numbered(deck: Deck, head: Head, part: int, parts: int) -> Head:
    number = deck.words.number
    title = deck.words("pptx.part", title=head.title, part=number(part), parts=number(parts))
    return head._replace(title=title)


def _pages(shown: Exhibit, room: Box) -> list[Any]:
    match shown:
        case Table():
            return tables.pages(shown, room.width, room.height)
        case Bars():
            return bars.pages(shown, room.width, room.height)
        case Figures():
            return cards.pages(shown)
        case Picture(data=data):
            return charts.parts(data) if data and charts.can_show(data) else [None]
        case _:
            return prose.pages(shown, room.width, room.height)


def _draw(deck: Deck, head: Head, message: Message, page: Element) -> None:
    match message.shown:
        case Table():
            frame = framed(deck, head, "table")
            named = page._replace(name=deck.words("pptx.table.name", title=head.title))
            grid.draw(deck, frame.slide, layouts.BODY, named, frame.room)
        case Bars():
            cut = (deck.words("pptx.notes.whole", text=text) for text in page.cut)
            frame = framed(deck, head._replace(notes=(*cut, *head.notes)), "table")
            bars.draw(deck, frame, page, message.shown, deck.words("pptx.table.name", title=head.title))
        case Figures():
            cards.draw(deck, framed(deck, head, "title-only"), page)
        case Picture() if page:
            charts.draw(deck, framed(deck, head, "chart"), page, message.shown.alt, message.shown.title)
        case Picture():
            pictures.draw(deck, framed(deck, head, "picture"), message.shown)
        case _:
            prose.draw(deck, framed(deck, head, "text"), page)


def _notes(deck: Deck, message: Message) -> list[str]:
    told = [deck.words("pptx.notes.picture", alt=message.shown.alt)] if isinstance(message.shown, Picture) else []
    measure = on_one_line(joined(message.measure)).strip()
    return [*told, *([deck.words("pptx.notes.measure", measure=measure)] if measure else [])]


def _legend(deck: Deck, shown: Exhibit) -> tuple[Text, ...]:
    """Say what the signs beside bars mean, where there are any."""
    return tuple(legend_runs(shown, deck.words, _SQUARES)) if isinstance(shown, Bars) else ()


def _paired(deck: Deck, first: Message, second: Message) -> bool:
    """Show two short tables side by side, where they are parts of one section and have room."""
    if not (first.part and second.part and first.section == second.section):
        return False
    if any(one.measure or one.below for one in (first, second)):
        return False
    if not (isinstance(first.shown, Table) and isinstance(second.shown, Table)):
        return False
    head = Head("", first.section)
    room = room_under(head)
    box = room._replace(top=room.top + _SUBHEAD, width=HALF, height=room.height - _SUBHEAD)
    laid = tables.side_by_side((first.shown, second.shown), box.width, box.height)
    if not laid:
        return False
    frame = framed(deck, head, "two-tables")
    for at, message in enumerate((first, second)):
        left = box.left + at * (HALF + GUTTER)
        put(
            deck,
            frame.slide,
            layouts.HEADS[at],
            [Lines((Text(message.title),))],
            box._replace(left=left, top=room.top, height=_SUBHEAD),
        )
        place, name = (layouts.BODY, layouts.SECOND)[at], deck.words("pptx.table.name", title=message.title)
        grid.draw(deck, frame.slide, place, laid[at]._replace(name=name), box._replace(left=left))
    return True

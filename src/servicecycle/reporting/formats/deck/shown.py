"""Messages on slides: as many slides as each needs, and two short tables of one section on one."""

from __future__ import annotations

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from servicecycle.reporting.blocks import Bars, Figures, Picture, Table, Text, Tree
from servicecycle.reporting.formats.bars import Strokes, legend_runs
from servicecycle.reporting.formats.deck import (
    bars,
    cards,
    charts,
    grid,
    heat,
    layouts,
    overview,
    pictures,
    prose,
    tables,
    trees,
)
from servicecycle.reporting.formats.deck.beside import draw_halves, drawn_together
from servicecycle.reporting.formats.deck.fitting import joined
from servicecycle.reporting.formats.deck.slides import Head, framed, room_under
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.plan import Exhibit, Message
    from servicecycle.reporting.formats.deck.slides import Deck
    from servicecycle.reporting.formats.office.untyped import Element

_SQUARES = Strokes("■", "", "□")


def show(deck: Deck, messages: Sequence[Message]) -> None:
    """Add the slides of all messages."""
    at = 0
    while at < len(messages):
        message, following = messages[at], messages[at + 1 : at + 2]
        if following and drawn_together(deck, message, following[0], tuple(_notes(deck, message))):
            at += 2
            continue
        together = list(takewhile(partial(_is_part_of, message), messages[at:]))
        _show(deck, together or [message])
        at += max(1, len(together))


def _is_part_of(message: Message, other: Message) -> bool:
    """Tell whether two messages show parts of one chart."""
    if not (isinstance(message.shown, Picture) and isinstance(other.shown, Picture)):
        return False
    return bool(message.shown.whole) and (message.section, message.title) == (other.section, other.title)


def show_in_brief(deck: Deck, messages: Sequence[Message]) -> bool:
    """Add one slide for all messages on a cycle, and tell whether it had room; where not, none is added."""
    found = overview.parts(messages)
    if found is None:
        return False
    notes = dict.fromkeys(note for message in messages for note in _notes(deck, message))
    return overview.drawn(deck, found, tuple(notes))


def _show(deck: Deck, messages: Sequence[Message]) -> None:
    """Add the slides of a message, or of several that are parts of one."""
    heads = [_head(deck, message) for message in messages]
    pages = [_pages(deck, one.shown, room_under(head)) for one, head in zip(messages, heads, strict=True)]
    if sum(map(len, pages)) > 1:
        numbered = [_numbered(deck, head, 99, 99) for head in heads]
        pages = [_pages(deck, one.shown, room_under(head)) for one, head in zip(messages, numbered, strict=True)]
    shown = zip(messages, heads, pages, strict=True)
    every = [(message, head, page) for message, head, found in shown for page in found]
    for at, (message, head, page) in enumerate(every, 1):
        one = head if len(every) == 1 else _numbered(deck, head, at, len(every))
        _draw(deck, one, message, page)


def _head(deck: Deck, message: Message) -> Head:
    below = (*_legend(deck, message.shown), *message.below)
    return Head(message.section, message.title, message.measure, below, tuple(_notes(deck, message)))


def _numbered(deck: Deck, head: Head, part: int, parts: int) -> Head:
    number = deck.words.number
    title = deck.words("pptx.part", title=head.title, part=number(part), parts=number(parts))
    return head._replace(title=title)


def _pages(deck: Deck, shown: Exhibit, room: Box) -> list[Any]:
    found: Sequence[Any]
    match shown:
        case Table():
            found = tables.pages(shown, room.width, room.height)
        case Tree():
            found = trees.pages(shown, deck.words, room.width, room.height)
        case Bars():
            found = bars.pages(shown, room.width, room.height)
        case Figures():
            found = cards.pages(shown)
        case Picture(data=data) if data and data.kind == "cells" and charts.can_show(data):
            found = heat.pages(deck, data, room)
        case Picture(data=data):
            found = charts.parts(data) if data and charts.can_show(data) else [None]
        case _:
            found = prose.pages(shown, room.width, room.height)
    return list(found)


def _draw(deck: Deck, head: Head, message: Message, page: Element) -> None:
    match message.shown:
        case Table() if isinstance(page, tables.Halves):
            draw_halves(deck, head, page)
        case Table() | Tree():
            frame = framed(deck, head, "table")
            named = page._replace(name=deck.words("pptx.table.name", title=head.title))
            grid.draw(deck, frame.slide, layouts.BODY, named, frame.room)
        case Bars():
            cut = (deck.words("pptx.notes.whole", text=text) for text in page.cut)
            frame = framed(deck, head._replace(notes=(*cut, *head.notes)), "table")
            bars.draw(deck, frame, page, message.shown, deck.words("pptx.table.name", title=head.title))
        case Figures():
            cards.draw(deck, framed(deck, head, "title-only"), page)
        case Picture() if isinstance(page, grid.Grid):
            heat.draw(deck, head, page, message.shown)
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

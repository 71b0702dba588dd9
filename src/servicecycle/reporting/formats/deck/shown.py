"""Messages on slides: as many slides as each needs, and two short tables of one section on one."""

from __future__ import annotations

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.charts.data import Data
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
from servicecycle.reporting.formats.deck.beside import draw_halves, together
from servicecycle.reporting.formats.deck.fitting import joined
from servicecycle.reporting.formats.deck.slides import Head, framed, room_under
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.plan import Exhibit, Message
    from servicecycle.reporting.formats.deck.slides import Deck
    from servicecycle.reporting.formats.office.untyped import Element

_SQUARES = Strokes("■", "", "□")
_TELLING = 24
"""So many letters of a name tell what it is the name of."""


class Suite(NamedTuple):
    """The slides that show one thing, and what they say; `draw` adds them.

    `lead` adds the first of several, or the one of which the finding speaks, with a remark.
    """

    message: Message
    slides: int
    draw: Callable[[Deck], None]
    lead: Callable[[Deck, tuple[Text, ...]], None] | None = None


def show(deck: Deck, messages: Sequence[Message]) -> None:
    """Add the slides of all messages."""
    for suite in suites(deck, messages):
        suite.draw(deck)


def suites(deck: Deck, messages: Sequence[Message]) -> Iterator[Suite]:
    """Yield the slides of all messages, laid out but not yet drawn."""
    at = 0
    while at < len(messages):
        message, following = messages[at], messages[at + 1 : at + 2]
        drawn = following and together(deck, message, following[0], tuple(_notes(deck, message)))
        if drawn:
            yield Suite(message, 1, drawn)
            at += 2
            continue
        parts = list(takewhile(partial(_is_part_of, message), messages[at:])) or [message]
        yield _suite(deck, parts)
        at += len(parts)


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


def _suite(deck: Deck, messages: Sequence[Message]) -> Suite:
    """Lay out a message, or several that are parts of one."""
    heads = [_head(deck, message) for message in messages]
    pages = [_pages(deck, one.shown, room_under(head)) for one, head in zip(messages, heads, strict=True)]
    if sum(map(len, pages)) > 1:
        numbered = [_numbered(deck, head, 99, 99) for head in heads]
        pages = [_pages(deck, one.shown, room_under(head)) for one, head in zip(messages, numbered, strict=True)]
    shown = zip(messages, heads, pages, strict=True)
    every = [(message, head, page) for message, head, found in shown for page in found]
    return Suite(messages[0], len(every), partial(_draw_all, every=every), partial(_draw_lead, message=messages[0]))


def _draw_all(deck: Deck, *, every: Sequence[tuple[Message, Head, Any]]) -> None:
    for at, (message, head, page) in enumerate(every, 1):
        one = head if len(every) == 1 else _numbered(deck, head, at, len(every))
        _draw(deck, one, message, page)


def _draw_lead(deck: Deck, remark: tuple[Text, ...], *, message: Message) -> None:
    """Draw one slide of a message that takes several."""
    head = _head(deck, message)
    head = head._replace(below=(*head.below, *((Text(" "),) if head.below else ()), *remark))
    pages = _pages(deck, message.shown, room_under(head))
    _draw(deck, head, message, max(pages, key=partial(_named_in, message.title)))


def _named_in(title: str, page: Element) -> int:
    """Return how long a name a finding has of something that a chart shows; it may be a shortened one."""
    names = page.categories if isinstance(page, Data) else ()
    heads = (on_one_line(name)[:_TELLING] for name in names)
    return max((len(head) for head in heads if head in on_one_line(title)), default=0)


def _head(deck: Deck, message: Message) -> Head:
    below = (*_legend(deck, message.shown), *message.below)
    section, title, measure = message.section, message.title, message.measure
    if message.headline:
        title, measure = message.headline, (Text(message.title, "strong"), *((Text(" "),) if measure else ()), *measure)
    return Head(section, title, measure, below, tuple(_notes(deck, message)))


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
    fine = on_one_line(joined(message.fine))
    return [*told, *([deck.words("pptx.notes.measure", measure=measure)] if measure else []), *([fine] if fine else [])]


def _legend(deck: Deck, shown: Exhibit) -> tuple[Text, ...]:
    """Say what the signs beside bars mean, where there are any."""
    return tuple(legend_runs(shown, deck.words, _SQUARES)) if isinstance(shown, Bars) else ()

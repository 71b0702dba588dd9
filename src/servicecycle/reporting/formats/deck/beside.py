"""Several things on one slide: two short tables of a section, or a chart and the short table that follows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Picture, Table, Text
from servicecycle.reporting.formats.deck import charts, fitting, grid, heat, layouts, tables
from servicecycle.reporting.formats.deck.layouts import GUTTER, HALF
from servicecycle.reporting.formats.deck.slides import Head, framed, put, room_under
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from servicecycle.charts.data import Data
    from servicecycle.reporting.formats.deck.fitting import Fitted
    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.plan import Message
    from servicecycle.reporting.formats.deck.slides import Deck, Frame
    from servicecycle.reporting.formats.deck.tables import Halves

_SUBHEAD, _SUBHEAD_SIZES = 24.0, (14.0, 13.0, 12.0, 11.0, 10.0)
_MOST_ROWS, _SHARE, _BETWEEN = 5, 0.36, 10.0
_CAPTION, _CAPTION_SIZES = 34.0, (13.0, 12.0, 11.0)


def draw_halves(deck: Deck, head: Head, page: Halves) -> None:
    """Draw a narrow table in two columns."""
    frame = framed(deck, head, "two-tables")
    name = deck.words("pptx.table.name", title=head.title)
    for at, half in enumerate((page.left, page.right)):
        put(deck, frame.slide, layouts.HEADS[at], [])
        box = frame.room._replace(left=frame.room.left + at * (HALF + GUTTER), width=HALF)
        grid.draw(deck, frame.slide, (layouts.BODY, layouts.SECOND)[at], half._replace(name=name), box)


def together(deck: Deck, first: Message, second: Message, notes: tuple[str, ...]) -> Callable[[Deck], None] | None:
    """Return what draws two messages of one section on one slide; nothing where they have no room there."""
    return _paired(first, second) or _stacked(deck, first, second, notes)


def _paired(first: Message, second: Message) -> Callable[[Deck], None] | None:
    """Lay out two short tables side by side."""
    if not (first.part and second.part and first.section == second.section) or first.measure or second.measure:
        return None
    if not (isinstance(first.shown, Table) and isinstance(second.shown, Table)):
        return None
    both = [one.shown for one in (first, second) if isinstance(one.shown, Table)]
    box = _pair_box(_pair_head(first))
    remarks = max(tables.remark_height(one.below, HALF) for one in (first, second))
    laid = tables.side_by_side(both, box.width, box.height - remarks)
    return partial(_draw_pair, messages=(first, second), laid=laid) if laid else None


def _pair_head(first: Message) -> Head:
    return Head(first.section, first.headline) if first.headline else Head("", first.section)


def _pair_box(head: Head) -> Box:
    """Return where the left one of two tables stands."""
    room = room_under(head)
    return room._replace(top=room.top + _SUBHEAD, width=HALF, height=room.height - _SUBHEAD)


def _draw_pair(deck: Deck, *, messages: Sequence[Message], laid: Sequence[grid.Grid]) -> None:
    """Draw two tables side by side; a remark below one is its last row."""
    head = _pair_head(messages[0])
    box = _pair_box(head)
    frame = framed(deck, head, "two-tables")
    titles = [_subhead(message) for message in messages]
    size = min(title.size for title in titles)
    for at, message in enumerate(messages):
        left = box.left + at * (HALF + GUTTER)
        over = box._replace(left=left, top=box.top - _SUBHEAD, height=_SUBHEAD)
        put(deck, frame.slide, layouts.HEADS[at], [Lines((Text(titles[at].text),), size)], over)
        found = tables.with_remark(laid[at], message.below)
        place, name = (layouts.BODY, layouts.SECOND)[at], deck.words("pptx.table.name", title=message.title)
        grid.draw(deck, frame.slide, place, found._replace(name=name), box._replace(left=left))


def _subhead(message: Message) -> Fitted:
    return fitting.fitted(on_one_line(message.title), HALF, _SUBHEAD, _SUBHEAD_SIZES, bold=True)


def _stacked(deck: Deck, first: Message, second: Message, notes: tuple[str, ...]) -> Callable[[Deck], None] | None:
    """Lay out a chart, and below it the short table that goes on about the same."""
    if not (isinstance(first.shown, Picture) and isinstance(second.shown, Table)) or first.below or second.below:
        return None
    if len(second.shown.rows) > _MOST_ROWS or (first.section or first.title) != (second.section or second.title):
        return None
    head = Head(first.section, first.title, first.measure, notes=notes)
    room = room_under(head)
    laid = tables.short(second.shown, room.width, room.height * _SHARE)
    chart, cells = charts.whole(first.shown.data), _cells(deck, first.shown, room)
    shown = chart or cells
    if laid is None or shown is None:
        return None
    return partial(_draw_stack, head=head, messages=(first, second), laid=laid, shown=shown)


def _draw_stack(
    deck: Deck, *, head: Head, messages: tuple[Message, Message], laid: grid.Grid, shown: Data | grid.Grid
) -> None:
    """Draw a chart above a table."""
    picture, second = messages[0].shown, messages[1]
    if not isinstance(picture, Picture):
        raise TypeError("what stands above a table is a chart")
    is_map = isinstance(shown, grid.Grid)
    frame = framed(deck, head, "two-tables" if is_map else "chart-and-table")
    left = _draw_below(deck, frame, second, laid, layouts.HEADS[1] if is_map else layouts.CAPTION)
    if isinstance(shown, grid.Grid):
        put(deck, frame.slide, layouts.HEADS[0], [])
        heat.draw_map(deck, frame._replace(room=left), shown, picture)
    else:
        charts.draw(deck, frame._replace(room=left), shown, picture.alt, picture.title)


def _cells(deck: Deck, picture: Picture, room: Box) -> grid.Grid | None:
    """Return a map of cells that is low enough for a table below it; nothing where it is higher, or no such map."""
    if not (picture.data and picture.data.kind == "cells" and charts.can_show(picture.data)):
        return None
    found = heat.pages(deck, picture.data, room._replace(height=room.height * (1 - _SHARE) - _CAPTION - _BETWEEN))
    return found[0] if len(found) == 1 else None


def _draw_below(deck: Deck, frame: Frame, message: Message, laid: grid.Grid, caption: int) -> Box:
    """Draw a table at the foot of a slide, below what it says; return the room that is left above."""
    said = message.title if message.section else fitting.joined(message.measure)
    told = fitting.fitted(on_one_line(said).strip(), frame.room.width, _CAPTION, _CAPTION_SIZES, bold=True)
    table = frame.room._replace(top=frame.room.top + frame.room.height - laid.height, height=laid.height)
    over = table._replace(top=table.top - told.height - 4, height=told.height + 2)
    put(deck, frame.slide, caption, [Lines((Text(told.text),), told.size)] if said.strip() else [], over)
    name = deck.words("pptx.table.name", title=message.title)
    grid.draw(deck, frame.slide, layouts.SECOND, laid._replace(name=name), table)
    return frame.room._replace(height=over.top - _BETWEEN - frame.room.top)

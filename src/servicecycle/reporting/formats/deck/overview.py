"""A cycle in brief on one slide: its headline figures and its journey, beside them what to do about it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Figures, Picture, Table, Text
from servicecycle.reporting.formats.deck import cards, charts, fitting, grid, layouts, tables
from servicecycle.reporting.formats.deck.layouts import GUTTER, LEFT, ROOM
from servicecycle.reporting.formats.deck.plan import Prose
from servicecycle.reporting.formats.deck.slides import Head, framed, put, room_under
from servicecycle.reporting.formats.deck.table_rows import is_narrow
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.formats.deck.grid import Grid
    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.plan import Message
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_MOST_TABLES = 2
_CARD, _BETWEEN_CARDS, _AFTER_CARDS = 76.0, 8.0, 14.0
_HEAD, _BETWEEN = 20.0, 12.0
_HEADS, _CAPTIONS, _CAPTION = (12.0, 11.0), (12.0, 11.0, 10.0), 30.0
_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
_STRETCH, _AIR = 1.5, 0.3
_SHARES, _CARD_WIDTH = (LEFT, ROOM * 0.38), 120.0
_PLACES = ((layouts.HEADS[0], layouts.SECOND), (layouts.HEADS[1], layouts.THIRD))


class Parts(NamedTuple):
    """What an overview shows: at the left the figures and the chart, at the right what is told of them, in order."""

    figures: Message
    chart: Message
    told: tuple[Message, ...]


class Laid(NamedTuple):
    """What is told, as it stands at the right: a table, or paragraphs and how high they are."""

    message: Message
    table: Grid | None
    lines: tuple[Lines, ...] = ()
    tall: float = 0.0

    @property
    def height(self) -> float:
        """How high it is, without its heading."""
        return self.table.height if self.table else self.tall


def parts(messages: Sequence[Message]) -> Parts | None:
    """Return the messages of a cycle as parts of an overview; nothing where they are others, or more."""
    figures = [one for one in messages if isinstance(one.shown, Figures)]
    pictures = [one for one in messages if isinstance(one.shown, Picture) and charts.whole(one.shown.data)]
    told = tuple(one for one in messages if isinstance(one.shown, Table | Prose))
    count = sum(isinstance(one.shown, Table) for one in told)
    if len(figures) != 1 or len(pictures) != 1 or count > _MOST_TABLES or len(told) > count + 1:
        return None
    return Parts(figures[0], pictures[0], told) if len(messages) == 2 + len(told) else None


def drawn(deck: Deck, found: Parts, notes: tuple[str, ...]) -> bool:
    """Draw the overview, and tell whether it had room on a slide."""
    figures = found.figures
    head = Head(figures.section or _whose(deck), figures.title, figures.measure, notes=notes)
    room = room_under(head)
    for left, shorter in product(_SHARES, (False, True)):
        box = room._replace(left=room.left + left + GUTTER, width=room.width - left - GUTTER)
        laid = _laid(found.told, box, shorter=shorter)
        if laid:
            frame = framed(deck, head, "overview")
            _left(deck, frame, found, room._replace(width=left))
            _right(deck, frame, laid, box)
            return True
    return False


def _whose(deck: Deck) -> str:
    """Return the cycle of the report, and whose it is."""
    title, organization = deck.report.title, deck.report.subtitle
    return deck.words("charts.cycle", cycle=title, organization=organization) if organization else title


def _left(deck: Deck, frame: Frame, found: Parts, box: Box) -> None:
    """Draw the figures, and below them the chart under its finding."""
    figures, picture = found.figures.shown, found.chart.shown
    if not (isinstance(figures, Figures) and isinstance(picture, Picture) and picture.data):
        raise TypeError("an overview has figures and a chart of numbers")
    across = min(3, int(box.width / _CARD_WIDTH))
    down = -(-len(figures.items) // across)
    high = down * _CARD + (down - 1) * _BETWEEN_CARDS
    cards.draw_small(deck, frame.slide, figures, box._replace(height=high), across)
    top = box.top + high + _AFTER_CARDS
    finding = fitting.fitted(on_one_line(found.chart.title), box.width, _CAPTION, _CAPTIONS, bold=True)
    over = box._replace(top=top, height=finding.height + 2)
    put(deck, frame.slide, layouts.CAPTION, [Lines((Text(finding.text),), finding.size)], over)
    top += finding.height + 4
    room = box._replace(top=top, height=box.top + box.height - top)
    charts.draw(deck, frame._replace(room=room), picture.data, picture.alt, picture.title, numbered=True)


def _right(deck: Deck, frame: Frame, laid: Sequence[Laid], box: Box) -> None:
    """Draw what is told, one below another, and take away the places that nothing needs."""
    free, top = list(_PLACES), box.top
    last = [(layouts.LAST_HEAD, layouts.LAST)]
    for one in laid:
        heading, place = (free if one.table else last).pop(0)
        title = fitting.fitted(on_one_line(one.message.title), box.width, _HEAD, _HEADS, bold=True)
        over = box._replace(top=top, height=_HEAD)
        put(deck, frame.slide, heading, [Lines((Text(title.text),), title.size)], over)
        room = box._replace(top=top + _HEAD, height=one.height)
        if one.table:
            name = deck.words("pptx.table.name", title=one.message.title)
            grid.draw(deck, frame.slide, place, one.table._replace(name=name), room)
        else:
            put(deck, frame.slide, place, one.lines, room._replace(height=room.height + 2))
        top += _HEAD + one.height + _BETWEEN
    for pair in (*free, *last):
        for place in pair:
            put(deck, frame.slide, place, [])


def _laid(messages: Sequence[Message], box: Box, *, shorter: bool) -> list[Laid] | None:
    """Return what is told in the largest size in which it stands one below another; nothing without room.

    `shorter`: tables may be without the last of their texts.
    """
    room = box.height - len(messages) * _HEAD - max(0, len(messages) - 1) * _BETWEEN
    for size in _SIZES:
        laid = [_one(message, box.width, size, room, shorter=shorter) for message in messages]
        high = sum(one.height for one in laid if one)
        if all(laid) and high <= room:
            stretch = min(_STRETCH, room / high) if high else 1.0
            return [
                one._replace(table=tables.stretched(one.table, stretch)) if one.table else one for one in laid if one
            ]
    return None


def _one(message: Message, width: float, size: float, height: float, *, shorter: bool) -> Laid | None:
    if isinstance(message.shown, Table):
        found = _lowest(message.shown, width, size, height, shorter=shorter)
        return Laid(message, tables.with_remark(found, message.below, size)) if found else None
    if not isinstance(message.shown, Prose):
        return None
    said = [runs for runs in (*message.shown.paragraphs, message.below) if runs]
    lines = tuple(Lines(runs, size, before=size * _AIR if at else 0) for at, runs in enumerate(said))
    tall = sum(
        one.before
        + fitting.height(on_one_line(fitting.joined(one.runs)), width - 4, size, bold=fitting.is_bold(one.runs))
        for one in lines
    )
    return Laid(message, None, lines, tall)


def _lowest(table: Table, width: float, size: float, height: float, *, shorter: bool) -> Grid | None:
    """Return a table as low as it can be: with its last text beside the others, below the first, or without it."""
    texts = [at for at, column in enumerate(table.columns) if not is_narrow(column)]
    ways = [table]
    if len(texts) > 1:
        columns = tuple(column._replace(below=at == texts[-1]) for at, column in enumerate(table.columns))
        ways.append(table._replace(columns=columns))
    if len(texts) > 1 and shorter:
        kept = [at for at in range(len(table.columns)) if at != texts[-1]]
        rows = tuple(tuple(row[at] for at in kept) for row in table.rows)
        ways.append(Table(tuple(table.columns[at] for at in kept), rows))
    laid = [found for way in ways for found in tables.ways(way, width, size, height)]
    return min(laid, key=lambda one: one.height, default=None)

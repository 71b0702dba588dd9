"""A cycle in brief on one slide: its headline figures and its journey, beside them what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Figures, Picture, Table, Text
from servicecycle.reporting.formats.deck import cards, charts, fitting, grid, layouts, tables
from servicecycle.reporting.formats.deck.layouts import GUTTER, LEFT, MARGIN, ROOM, Box
from servicecycle.reporting.formats.deck.slides import Head, framed, put, room_under
from servicecycle.reporting.formats.deck.table_rows import is_narrow
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.reporting.formats.deck.grid import Grid
    from servicecycle.reporting.formats.deck.plan import Message
    from servicecycle.reporting.formats.deck.slides import Deck, Frame

_MOST_TABLES = 2
_CARD, _BETWEEN_CARDS, _AFTER_CARDS = 68.0, 8.0, 14.0
_HEAD, _AFTER_TABLE = 20.0, 14.0
_HEADS, _CAPTIONS, _CAPTION = (12.0, 11.0), (12.0, 11.0, 10.0), 30.0
_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
_STRETCH = 1.5


class Parts(NamedTuple):
    """What an overview shows, in the order in which it is told."""

    figures: Message
    chart: Message
    tables: tuple[Message, ...]


def parts(messages: Sequence[Message]) -> Parts | None:
    """Return the messages of a cycle as parts of an overview; nothing where they are others, or more."""
    figures = [one for one in messages if isinstance(one.shown, Figures)]
    pictures = [one for one in messages if isinstance(one.shown, Picture) and charts.can_show(one.shown.data)]
    told = tuple(one for one in messages if isinstance(one.shown, Table))
    if len(figures) != 1 or len(pictures) != 1 or len(told) > _MOST_TABLES:
        return None
    return Parts(figures[0], pictures[0], told) if len(messages) == 2 + len(told) else None


def drawn(deck: Deck, found: Parts, notes: tuple[str, ...]) -> bool:
    """Draw the overview, and tell whether it had room on a slide."""
    figures = found.figures
    head = Head(figures.section or _whose(deck), figures.title, figures.measure, notes=notes)
    room = room_under(head)
    right = Box(MARGIN + LEFT + GUTTER, room.top, ROOM - LEFT - GUTTER, room.height)
    laid = _tables(found.tables, right)
    if laid is None:
        return False
    frame = framed(deck, head, "overview")
    _left(deck, frame, found, Box(room.left, room.top, LEFT, room.height))
    top = right.top
    for at, (message, one) in enumerate(zip(found.tables, laid, strict=True)):
        title = fitting.fitted(on_one_line(message.title), right.width, _HEAD, _HEADS, bold=True)
        over = right._replace(top=top, height=_HEAD)
        put(deck, frame.slide, layouts.HEADS[at], [Lines((Text(title.text),), title.size)], over)
        place, name = (layouts.SECOND, layouts.THIRD)[at], deck.words("pptx.table.name", title=message.title)
        grid.draw(deck, frame.slide, place, one._replace(name=name), right._replace(top=top + _HEAD, height=one.height))
        top += _HEAD + one.height + _AFTER_TABLE
    for at in range(len(found.tables), _MOST_TABLES):
        put(deck, frame.slide, layouts.HEADS[at], [])
        put(deck, frame.slide, (layouts.SECOND, layouts.THIRD)[at], [])
    return True


def _whose(deck: Deck) -> str:
    """Return the cycle of the report, and whose it is."""
    title, organization = deck.report.title, deck.report.subtitle
    return deck.words("charts.cycle", cycle=title, organization=organization) if organization else title


def _left(deck: Deck, frame: Frame, found: Parts, box: Box) -> None:
    """Draw the figures, and below them the chart under its finding."""
    if not (isinstance(found.figures.shown, Figures) and isinstance(found.chart.shown, Picture)):
        raise TypeError("an overview has figures and a chart")
    down = -(-len(found.figures.shown.items) // 3)
    high = down * _CARD + (down - 1) * _BETWEEN_CARDS
    cards.draw_small(deck, frame.slide, found.figures.shown, box._replace(height=high))
    top = box.top + high + _AFTER_CARDS
    finding = fitting.fitted(on_one_line(found.chart.title), box.width, _CAPTION, _CAPTIONS, bold=True)
    over = box._replace(top=top, height=finding.height + 2)
    put(deck, frame.slide, layouts.CAPTION, [Lines((Text(finding.text),), finding.size)], over)
    top += finding.height + 4
    room = box._replace(top=top, height=box.top + box.height - top)
    picture, data = found.chart.shown, found.chart.shown.data
    if data:
        charts.draw(deck, frame._replace(room=room), data, picture.alt, picture.title, numbered=True)


def _tables(messages: Sequence[Message], box: Box) -> list[Grid] | None:
    """Return the tables in the largest size in which they stand one below another; nothing without room."""
    shown = [one.shown for one in messages if isinstance(one.shown, Table)]
    room = box.height - len(shown) * _HEAD - max(0, len(shown) - 1) * _AFTER_TABLE
    room -= sum(tables.remark_height(one.below, box.width) for one in messages)
    for size in _SIZES:
        laid = [_lowest(table, box.width, size, room) for table in shown]
        high = sum(one.height for one in laid if one)
        if all(laid) and high <= room:
            stretch = min(_STRETCH, room / high) if high else 1.0
            grids = [tables.stretched(one, stretch) for one in laid if one]
            return [tables.with_remark(one, message.below) for one, message in zip(grids, messages, strict=True)]
    return None


def _lowest(table: Table, width: float, size: float, height: float) -> Grid | None:
    """Return a table as low as it can be: with its last text beside the others, or below the first."""
    texts = [at for at, column in enumerate(table.columns) if not is_narrow(column)]
    ways = [table]
    if len(texts) > 1:
        columns = tuple(column._replace(below=at == texts[-1]) for at, column in enumerate(table.columns))
        ways.append(table._replace(columns=columns))
    laid = [found for way in ways for found in tables.ways(way, width, size, height)]
    return min(laid, key=lambda one: one.height, default=None)

"""A table laid out for slides: which columns stand side by side, how wide, in which size, on how many slides."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.deck import fitting
from servicecycle.reporting.formats.deck.grid import PADDING, Cell, Grid, Row
from servicecycle.reporting.formats.deck.layouts import GUTTER
from servicecycle.reporting.formats.deck.table_rows import Choice, body_rows, head_row, is_narrow
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.office.clean import on_one_line
from servicecycle.reporting.formats.office.colors import look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Table, Text

_SIZES = (20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.5)
_USUAL = 11.0
_IN_PARTS = (11.0, 10.5)
_IN_SHORT = (14.0, 13.0, 12.0, 11.0)
_IN_HALVES = (12.0, 11.0, 10.5)
_FOLDED, _WORTH = 80.0, 0.75
_LEAST, _LEAST_LONG, _MOST_NARROW = 110.0, 160.0, 150.0
_REMARK = 11.0
_LEAST_ROW = 1.8
_SPREAD, _SPREAD_PARTS = 2.5, 1.5
_LEAST_SHARE = 0.42


class Halves(NamedTuple):
    """A narrow table on one slide in two columns, one after the other."""

    left: Grid
    right: Grid


def pages(table: Table, width: float, height: float) -> list[Grid | Halves]:
    """Return the table on as few slides as hold it: in the largest size in which it fits on one, or in the usual.

    One that is narrow enough stands in two columns on each.
    """
    text = "".join(cell.text for row in table.rows for cell in row)
    for size in _SIZES:
        if len(table.rows) * size * _LEAST_ROW > height or not fitting.may_fit(text, width, height, size):
            continue
        for choice in _choices(table, width, size):
            whole = _whole(table, choice, height)
            if whole.height <= height:
                return [spread(whole, height)]
    return _halved(table, width, height) or list(_parts(table, width, height))


def _parts(table: Table, width: float, height: float) -> Iterator[Grid]:
    choices = [choice for size in _IN_PARTS for choice in _choices(table, width, size)]
    laid = [(choice, _paged(table, choice, height)) for choice in choices or [_squeezed(table, width)]]
    _, fewest = min(
        laid,
        key=lambda one: (len(one[1]), _is_cramped(table, one[0], width), sum(grid.height for grid in one[1])),
    )
    yield from (spread(grid, height, _SPREAD_PARTS) for grid in fewest)


def _is_cramped(table: Table, choice: Choice, width: float) -> bool:
    """Tell whether long texts stand in a column that leaves most of the width to figures."""
    lead = next((at for at, column in enumerate(choice.kept) if not is_narrow(table.columns[column])), 0)
    return len(choice.kept) < len(table.columns) and choice.widths[lead] < _LEAST_SHARE * width


def _halved(table: Table, width: float, height: float) -> list[Grid | Halves]:
    """Return a long table in two columns a slide; none where one of its texts would be broken."""
    half = (width - GUTTER) / 2
    everything = range(len(table.columns))
    for size in _IN_HALVES:
        widths = _widths(table, everything, half, size)
        if sum(_need(table, at, size) for at in everything) <= half + 1:
            grids = _paged(table, Choice(tuple(everything), widths, size), height, columns=2)
            found: list[Grid | Halves] = []
            for at in range(0, len(grids), 2):
                stretch = min(_SPREAD_PARTS, height / max(grid.height for grid in grids[at : at + 2]))
                both = [stretched(grid, stretch) for grid in grids[at : at + 2]]
                found.append(Halves(*both) if len(both) > 1 else both[0])
            return found
    return []


def side_by_side(tables: Sequence[Table], width: float, height: float) -> list[Grid]:
    """Return tables in one size, where each has room on its part of a slide; else none."""
    for size in _SIZES:
        found = []
        for table in tables:
            laid = [_whole(table, choice, height) for choice in _choices(table, width, size)]
            found.append(next((grid for grid in laid if grid.height <= height), None))
        grids = [grid for grid in found if grid]
        if len(grids) == len(tables):
            tallest = max(grid.height for grid in grids)
            tall = min(height, _SPREAD * tallest)
            return [spread(grid, tall, _SPREAD if grid.height == tallest else _SPREAD_PARTS) for grid in grids]
    return []


def short(table: Table, width: float, height: float) -> Grid | None:
    """Return a short table whole, in a size no larger than that of words around it; nothing without room."""
    for size in _IN_SHORT:
        laid = [grid for grid in ways(table, width, size, height) if grid.height <= height]
        if laid:
            return stretched(laid[0], min(_SPREAD_PARTS, height / laid[0].height))
    return None


def ways(table: Table, width: float, size: float, height: float) -> Iterator[Grid]:
    """Yield the ways to lay a table out in a size: with all columns side by side, and with some below others."""
    yield from (_whole(table, choice, height) for choice in _choices(table, width, size))


def remark_height(remark: Sequence[Text], width: float, size: float = _REMARK) -> float:
    """Return how high the row of a remark is below a table so wide; nothing without one."""
    if not remark:
        return 0.0
    text = on_one_line(fitting.joined(remark))
    return fitting.height(text, width - 2 * PADDING, size, bold=fitting.is_bold(remark)) + size


def with_remark(grid: Grid, remark: Sequence[Text], size: float = _REMARK) -> Grid:
    """Return a table with a remark as its last row, across all of its columns."""
    if not remark:
        return grid
    cell = Cell((Lines(tuple(remark), size),), span=len(grid.widths))
    return grid._replace(rows=(*grid.rows, Row((cell,), remark_height(remark, sum(grid.widths), size))))


def parted(heights: Sequence[float], room: float, columns: int = 1) -> list[list[int]]:
    """Part what has these heights into as few pages, of so many columns, as have room for it, about equally full."""
    count = -(-len(_filled(heights, room)) // columns) * columns
    low, high = max(heights, default=0.0), room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_filled(heights, middle)) <= count else (middle, high)
    return _filled(heights, high)


def _filled(heights: Sequence[float], room: float) -> list[list[int]]:
    found: list[list[int]] = [[]]
    used = 0.0
    for at, height in enumerate(heights):
        if found[-1] and used + height > room:
            found.append([])
            used = 0.0
        found[-1].append(at)
        used += height
    return found


def _paged(table: Table, choice: Choice, height: float, columns: int = 1) -> list[Grid]:
    head, rows = head_row(table, choice), body_rows(table, choice, height)
    parts = parted([row.height for row in rows], height - head.height, columns)
    return [Grid(choice.widths, (head, *(rows[at] for at in part))) for part in parts]


def spread(grid: Grid, height: float, most: float = _SPREAD) -> Grid:
    """Give the rows of a short table some of the room that is left."""
    return stretched(grid, min(most, height / grid.height))


def stretched(grid: Grid, stretch: float) -> Grid:
    """Return a table with rows so many times as high."""
    return Grid(grid.widths, tuple(row._replace(height=row.height * stretch) for row in grid.rows))


def _whole(table: Table, choice: Choice, height: float) -> Grid:
    return Grid(choice.widths, (head_row(table, choice), *body_rows(table, choice, height)))


def filled(table: Table) -> Table:
    """Return a table without the columns in which nothing stands."""
    kept = [at for at in range(len(table.columns)) if not table.rows or any(row[at].text for row in table.rows)]
    return type(table)(
        tuple(table.columns[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in table.rows)
    )


def _choices(table: Table, width: float, size: float) -> Iterator[Choice]:
    """Yield which columns may stand side by side: all; without long texts; without all that may go below."""
    columns = table.columns
    everything = tuple(range(len(columns)))
    short = tuple(at for at in everything if not columns[at].below or is_narrow(columns[at]))
    least = tuple(at for at in everything if not columns[at].below) or everything
    for one in dict.fromkeys((everything, short, least)):
        widths = _widths(table, one, width, size)
        if sum(widths) <= width + 1:
            yield Choice(one, widths, size)


def _squeezed(table: Table, width: float) -> Choice:
    """Return the fewest columns where even these have too little room, each with its share of it."""
    kept = tuple(at for at in range(len(table.columns)) if not table.columns[at].below) or (0,)
    widths = _widths(table, kept, width, _IN_PARTS[-1])
    return Choice(kept, tuple(one * width / sum(widths) for one in widths), _IN_PARTS[-1])


def _widths(table: Table, kept: Sequence[int], width: float, size: float) -> tuple[float, ...]:
    """Share the width out: figures get what they need, texts the rest, the widest need met last.

    Where there is too little, return what would be enough.
    """
    all_kept = len(kept) == len(table.columns)
    needs = [_need(table, at, size, folded=not all_kept) for at in kept]
    if all_kept and sum(needs) > width:
        needs = [_need(table, at, size) for at in kept]
    texts = [place for place, at in enumerate(kept) if not is_narrow(table.columns[at])]
    floors = [_floor(table, at, size, need) for at, need in zip(kept, needs, strict=True)]
    if sum(floors) > width:
        return tuple(floors)
    found, left = list(floors), width - sum(floors)
    for rank, place in enumerate(sorted(texts, key=lambda place: needs[place] - floors[place])):
        more = min(needs[place] - floors[place], left / (len(texts) - rank))
        found[place] += more
        left -= more
    first = texts[0] if texts else 0
    # The first text has what is left for what stands below it; else half of it goes between the other columns.
    share = left / 2 / (len(found) - 1) if all_kept and len(found) > 1 else 0.0
    return tuple(one + (left - share * (len(found) - 1) if at == first else share) for at, one in enumerate(found))


def _need(table: Table, at: int, size: float, *, folded: bool = True) -> float:
    """Return how wide a column would be if nothing in it were broken but its title, and long words in a narrow one.

    A narrow one of several words takes two lines, unless it is not folded.
    """
    column = table.columns[at]
    body = max((_run(row[at], size) for row in table.rows), default=0.0)
    if folded and is_narrow(column) and column.align == "left" and body > _FOLDED:
        longest = max(fitting.longest_word(on_one_line(row[at].text), size, bold=True) for row in table.rows)
        least = max(_FOLDED, longest, min(_most_narrow(size), body / 2 + size))
        body = least if least < _WORTH * body else body
    title = on_one_line(column.title)
    head = max(fitting.longest_word(title, size, bold=True), fitting.run(title, size, bold=True) / 2 + size)
    need = max(head, body) + 2 * PADDING + 1
    return min(need, _most_narrow(size)) if is_narrow(column) else need


def _floor(table: Table, at: int, size: float, need: float) -> float:
    if is_narrow(table.columns[at]):
        return need
    return min(need, (_LEAST_LONG if table.columns[at].below else _LEAST) * size / _USUAL)


def _most_narrow(size: float) -> float:
    return _MOST_NARROW * max(1.0, size / _USUAL)


def _run(text: Text, size: float) -> float:
    its = look(text.tone)
    return fitting.run(fitting.with_sign(on_one_line(text.text), its.sign), size, bold=its.bold)

"""A tree on slides: a row for each thing of its second level, beside what it hangs on and all that hangs on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.formats.bars import MARKS
from servicecycle.reporting.formats.deck.grid import Cell, Grid, Row
from servicecycle.reporting.formats.deck.table_rows import Choice, head_row, laid
from servicecycle.reporting.formats.deck.tables import parted, spread
from servicecycle.reporting.formats.deck.texts import Lines
from servicecycle.reporting.formats.trees import INTO, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Node, Tree
    from servicecycle.words import Words

_SIZES = (14.0, 13.0, 12.0, 11.0)
_SMALLER = 1.5
_SHARES = (0.24, 0.31, 0.45)
_BETWEEN = 4.0
_LEAST_ROW = 3.0
_SPREAD = 1.35


def pages(tree: Tree, words: Words, width: float, height: float) -> list[Grid]:
    """Return the tree on as few slides as hold it, in the largest size in which these do.

    On each, the first row says what it hangs on.
    """
    branches = [(at, node, child) for at, node in enumerate(tree.nodes) for child in node.children or (None,)]
    fewest = _paged(tree, branches, _choice(width, _SIZES[-1]), words, height)
    for size in _SIZES[:-1]:
        if len(branches) * size * _LEAST_ROW <= height * len(fewest):
            found = _paged(tree, branches, _choice(width, size), words, height)
            if len(found) <= len(fewest):
                fewest = found
                break
    return [spread(grid, height, _SPREAD) for grid in fewest]


def _choice(width: float, size: float) -> Choice:
    return Choice((0, 1, 2), tuple(width * share for share in _SHARES), size)


def _paged(
    tree: Tree, branches: Sequence[tuple[int, Node, Node | None]], choice: Choice, words: Words, height: float
) -> list[Grid]:
    titles = (*(*tree.titles, "")[:2], INTO.join(tree.titles[2:]))
    head = head_row(Table(tuple(Column(title) for title in titles), ()), choice)
    rows = [
        (at, row)
        for at, node, child in branches
        for row in laid(_cells(node, child, choice.size, words), choice, height)
    ]
    parts = parted([row.height for _, row in rows], height - head.height)
    return [Grid(choice.widths, (head, *_once([rows[at] for at in part], choice.size))) for part in parts]


def _once(rows: Sequence[tuple[int, Row]], size: float) -> Iterator[Row]:
    """Yield rows; what several hang on stands in the first of them."""
    before = -1
    for at, row in rows:
        blank = Cell((Lines((Text(""),), size),))
        yield row._replace(cells=(blank, *row.cells[1:])) if at == before else row
        before = at


def _cells(node: Node, child: Node | None, size: float, words: Words) -> tuple[Cell, ...]:
    below = () if child is None or child.again else child.children
    branches = [line for at, one in enumerate(below) for line in _told(one, size, words, _BETWEEN if at else 0)]
    cells = (tuple(_thing(node, size, words)), tuple(_thing(child, size, words)) if child else (), tuple(branches))
    return tuple(Cell(lines or (Lines((Text(""),), size),)) for lines in cells)


def _told(node: Node, size: float, words: Words, before: float, depth: int = 0) -> Iterator[Lines]:
    """Yield a thing and all that hangs on it, what is deeper behind arrows."""
    yield from _thing(node, size, words, before=before, lead=INTO.lstrip() * depth)
    if not node.again:
        for child in node.children:
            yield from _told(child, size, words, 1, depth + 1)


def _thing(node: Node, size: float, words: Words, *, before: float = 0, lead: str = "") -> Iterator[Lines]:
    runs: list[Text] = [Text(lead, "muted")] if lead else []
    if node.mark:
        runs.append(Text(f"{MARKS[node.mark]} ", "bad" if node.mark == "critical" else "muted"))
    again = [Text(" "), Text(node.again, "muted")] if node.again else []
    bad = node.text.tone == "bad" and not runs
    yield Lines((*runs, node.text, *again), size, before=before, signs=bad)
    shown = () if node.again else node.facts
    facts = [run for label, value in shown for run in (Text(" · ", "muted"), *labelled(label, words), value)][1:]
    if facts:
        yield Lines(tuple(facts), size - _SMALLER, before=1)

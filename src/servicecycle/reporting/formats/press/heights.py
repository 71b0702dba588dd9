"""About how high each block will be on a page, in points, reckoned from how the templates set it."""

from __future__ import annotations

from functools import singledispatch
from itertools import starmap
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Bars, Bullets, Callout, Paragraph, Table, Tree
from servicecycle.reporting.formats.press.advances import lines, width
from servicecycle.reporting.formats.press.tracks import BODY, CAPTION, SANS, is_figure, tracks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.reporting.blocks import Bar, Column, Node, Text

COLUMN = 453.5
"""The width of an upright page between its margins."""
_RUNNING, _SMALL = 10.5, 8.8
_CAPITAL = 0.657
"""The height of a line, from a capital's head to the baseline, in type sizes."""
_LOOSE, _TIGHT = 0.68, 0.55
"""The leading of running text, and of what stands in cells, in type sizes."""


def set_in(count: int, size: float, leading: float) -> float:
    """Return how high so many lines are."""
    return size * (_CAPITAL * count + leading * (count - 1)) if count else 0.0


class Height(NamedTuple):
    """How high a block is, in points, without the space around it; of one in rows, each of its rows.

    `head` stands above the rows and `foot` below them; `again` is what is repeated where they go on on another page.
    """

    rows: tuple[float, ...]
    head: float = 0.0
    again: float = 0.0
    foot: float = 0.0

    @property
    def whole(self) -> float:
        """The height of all of it."""
        return self.head + sum(self.rows) + self.foot


@singledispatch
def height(block: object) -> Height:
    """Return how high a block is; raises `TypeError` for one that stands in no section, or is not told in words."""
    raise TypeError(block)


@height.register
def _(block: Paragraph) -> Height:
    return Height((_running(block.runs, COLUMN),))


@height.register
def _(block: Callout) -> Height:
    return Height((_running(block.runs, COLUMN - (41 if block.tone in {"good", "warn", "bad"} else 26)) + 20,))


@height.register
def _(block: Bullets) -> Height:
    between = 7.9
    return Height(tuple(_running(item, COLUMN - 14) + between * bool(at) for at, item in enumerate(block.items)))


@height.register
def _(block: Table) -> Height:
    shared = tracks(block, COLUMN)
    titles = (
        lines(block.columns[at].title, CAPTION * SANS, room) for at, room in zip(shared.kept, shared.texts, strict=True)
    )
    below = [at for at in range(len(block.columns)) if at not in shared.kept]
    lead = next((place for place, at in enumerate(shared.kept) if not is_figure(block.columns[at])), 0)
    room = sum(shared.widths[lead:]) - 8
    rows = []
    for row in block.rows:
        beside = max(lines(row[at].text, BODY, each) for at, each in zip(shared.kept, shared.texts, strict=True))
        under = _under([(block.columns[at], row[at].text) for at in below], room) + 6.4 if below else 0.0
        rows.append(set_in(beside, BODY, _TIGHT) + 9.2 + under)
    head = set_in(max(titles), CAPTION, _TIGHT) + 10
    return Height(tuple(rows), head, head)


@height.register
def _(block: Bars) -> Height:
    bars = [bar for _, group in block.groups for bar in group]
    noted = any(bar.note for bar in bars)
    widest = max((width(bar.label, BODY) for bar in bars), default=0.0) + 10
    label = min(max(0.26 * COLUMN, widest), COLUMN * (0.30 if noted else 0.46))
    behind = max(len(block.titles), *(len(bar.figures) + 1 for bar in bars)) * 42.0
    note = (COLUMN - label - behind - 11) / 2 - 6
    rows = [
        _bar(bar, label - 6, note) + 18 * (bool(title) and not at)
        for title, group in block.groups
        for at, bar in enumerate(group)
    ]
    explained = block.target or any(bar.mark != "none" for bar in bars)
    head = 13.5 if any(block.titles) else 0.0
    return Height(tuple(rows), head, head + 18 * any(title for title, _ in block.groups), 18.0 if explained else 0.0)


@height.register
def _(block: Tree) -> Height:
    return Height(tuple(row for node in block.nodes for row in _branches(node)), head=13.0)


def _running(runs: Iterable[Text], room: float) -> float:
    return set_in(lines("".join(run.text for run in runs), _RUNNING, room), _RUNNING, _LOOSE)


def _under(told: Sequence[tuple[Column, str]], room: float) -> float:
    """Return how high is what found no room beside the others: figures on one line, then each text."""
    figures = " · ".join(f"{column.title} {text}" for column, text in told if is_figure(column) and text)
    long = [(column, text) for column, text in told if not is_figure(column) and text]
    named = [f"{column.title}  {text}" for column, text in long]
    alone = sum(not is_figure(column) for column, _ in told) == 1
    texts = [text for text in (figures, *(named if alone else [text for _, text in long])) if text]
    return sum(set_in(lines(text, _SMALL, room), _SMALL, _TIGHT) + 5.5 for text in texts) - 5.5


def _bar(bar: Bar, label: float, note: float) -> float:
    told = lines("".join(run.text for run in bar.note), _SMALL, note)
    return max(set_in(lines(bar.label, BODY, label), BODY, 0.5), set_in(told, _SMALL, 0.5), 7.8) + 8.4


def _branches(root: Node) -> Iterator[float]:
    """Yield how high are a node's branches, each down to its first leaf, from which it is not parted."""
    held = 7.0
    for node, depth, is_leaf in _told(root, 0):
        held += _node(node, depth, COLUMN - 11 * depth)
        if is_leaf:
            yield held + (7.0 if depth == 0 else 0.0)
            held = 9 - depth * 1.5 if depth < 3 else 5.0  # noqa: PLR2004  as set
        else:
            held += 5.5


def _told(node: Node, depth: int) -> Iterator[tuple[Node, int, bool]]:
    children = () if node.again else node.children
    yield node, depth, not children
    for child in children:
        yield from _told(child, depth + 1)


def _node(node: Node, depth: int, room: float) -> float:
    size = _RUNNING if depth == 0 else 10.0
    high = set_in(lines(f"{node.text.text} {node.again}", size, room - 12), size, _TIGHT)
    if node.facts and not node.again:
        said = " · ".join(starmap("{} {}".format, ((label, value.text) for label, value in node.facts)))
        high += 4.6 + set_in(lines(said, _SMALL, room), _SMALL, _TIGHT)
    return high

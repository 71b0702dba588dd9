"""A tree in lines, drawn with the strokes of a box; and a tree as a table, a row for each of its ends."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.formats.bars import MARKS
from servicecycle.reporting.formats.lines import BETWEEN, indented, wrap, wrap_kept
from servicecycle.words.wrapping import HARD_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Node, Tree
    from servicecycle.reporting.formats.lines import Line
    from servicecycle.words import Words

INTO = " → "
"""What stands between the titles of the levels."""

_BAD = "✗"
_WIDEST = 110
_LEAST = 12
_MOST_REPEATED = 5000


def tree_lines(tree: Tree, columns: int, words: Words) -> list[Line]:
    """Return a tree in lines no wider than `columns`; things at its root stand apart."""
    room = min(columns, _WIDEST)
    lines = wrap([Text(INTO.join(tree.titles), "muted")], room)
    for node in tree.nodes:
        sign = f"{MARKS[node.mark]} " if node.mark else ""
        lines += [(), *_branch(node, room, (sign, ""), words)]
    return lines


def named(node: Node) -> tuple[Text, ...]:
    """Return what a node is, behind a sign if it is bad, and that it was told before, if it was."""
    sign = [Text(f"{_BAD}{HARD_SPACE}", "bad")] if node.text.tone == "bad" else []
    again = [Text(" "), Text(node.again, "muted")] if node.again else []
    return (*sign, node.text, *again)


def facts_of(node: Node, words: Words) -> tuple[Text, ...]:
    """Return the facts about a node as one run of text, which is to be wrapped so that no hard space is left."""
    runs: list[Text] = []
    for label, value in () if node.again else node.facts:
        runs += [*([Text(BETWEEN, "muted")] if runs else []), *labelled(label, words), value]
    return tuple(runs)


def labelled(label: str, words: Words) -> Iterator[Text]:
    """Yield a label as it stands before its value and is not parted from it, if there is one."""
    if label:
        yield Text(f"{words('sections.labelled', label=label, value='').rstrip()}{HARD_SPACE}", "muted")


def _branch(node: Node, columns: int, leads: tuple[str, str], words: Words) -> list[Line]:
    """Return a node and all below it; `leads` are what stands before its first line and before the others."""
    first, rest = leads
    children = () if node.again else node.children
    stem = "│ " if children else " " * (len(first) - len(rest))
    room = max(_LEAST, columns - max(len(first), len(rest + stem)))
    facts = facts_of(node, words)
    told = [*wrap_kept(named(node), room), *(wrap_kept(facts, room) if facts else [])]
    lines = indented(told, first, rest + stem, "muted")
    for at, child in enumerate(children, 1):
        turn = ("└─ ", "   ") if at == len(children) else ("├─ ", "│  ")
        lines += _branch(child, columns, (rest + turn[0], rest + turn[1]), words)
    return lines


def tree_table(tree: Tree, spare: str) -> Table:
    """Return a tree as a table: a row for each end, in which all that it hangs on stands too, facts in columns.

    `spare` is the title of facts without a label. Where that makes too many rows, what was told before is not repeated.
    """
    labels: list[dict[str, None]] = [{} for _ in tree.titles]
    for node in tree.nodes:
        _gather(node, labels)
    columns = [
        Column(title)
        for name, found in zip(tree.titles, labels, strict=True)
        for title in (name, *(one or spare for one in found))
    ]
    repeated = list(islice((row for node in tree.nodes for row in _rows(node, labels)), _MOST_REPEATED + 1))
    if len(repeated) > _MOST_REPEATED:
        repeated = [row for node in tree.nodes for row in _rows(node, labels, repeating=False)]
    return Table(tuple(columns), tuple(repeated))


def _gather(node: Node, labels: Sequence[dict[str, None]]) -> None:
    labels[0].update(dict.fromkeys(label for label, _ in node.facts))
    for child in node.children:
        _gather(child, labels[1:])


def _rows(node: Node, labels: Sequence[dict[str, None]], *, repeating: bool = True) -> Iterator[tuple[Text, ...]]:
    facts = dict(node.facts)
    own = (node.text, *(facts.get(label, Text("")) for label in labels[0]))
    below = sum(1 + len(found) for found in labels[1:])
    if not node.children or (node.again and not repeating):
        yield own + (Text(node.again if below else "", "muted"), *[Text("")] * below)[:below]
        return
    for child in node.children:
        yield from (own + row for row in _rows(child, labels[1:], repeating=repeating))

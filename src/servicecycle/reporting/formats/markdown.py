"""Markdown as GitHub reads it: for pull requests, wikis and repositories."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import (
    Bars,
    Bullets,
    Callout,
    Figures,
    Heading,
    Paragraph,
    Picture,
    Table,
    Text,
    Tree,
)
from servicecycle.reporting.formats.bars import MARKS, bar_text, legend_runs
from servicecycle.reporting.formats.trees import INTO, facts_of, named
from servicecycle.words.wrapping import HARD_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.reporting.blocks import Bar, Node, Report, Shown
    from servicecycle.reporting.formats.lines import Align
    from servicecycle.words import Words

ID = "md"

_SPECIAL = re.compile(
    r"(?P<live>(?<!\w)@(?=\w)|#(?=\d)|:(?=[a-z+-][\w+-]*:))"
    r"|[\\`*_{}\[\]<>#|~$&]|(?<=[^\W_])@(?=\w)|:(?=//)|(?<=\bwww)\.",
    re.IGNORECASE,
)
_APART = "<!-- -->"
"""What keeps GitHub from calling people, linking issues and drawing emoji: it looks for them after all escapes."""
_BEGINS_A_BLOCK = re.compile(r"[-+=]|\d{1,9}[.)](?!\S)")
_BOLD = frozenset({"strong", "bad"})
_BAR = 12


def render(report: Report, words: Words) -> str:
    """Return a report as Markdown."""
    parts = [f"# {escaped(report.title)}"]
    if report.subtitle:
        parts.append(f"**{escaped(report.subtitle)}**")
    if report.details:
        labelled = (words("sections.labelled", label=label, value=value) for label, value in report.details)
        parts.append(_at_the_start(" · ".join(map(_inline, labelled))))
    if report.verdict:
        parts.append(f"> {_runs(report.verdict)}")
    parts.extend(part for block in _told(report.blocks) for part in _block(block, words) if part)
    if report.footer:
        parts.extend(["---", _runs((Text(report.footer),))])
    return "\n\n".join(parts) + "\n"


def _told(blocks: Iterable[Shown]) -> Iterator[Shown]:
    """Leave out the further parts of a chart: its first part tells all of it in words."""
    wholes: set[str] = set()
    for block in blocks:
        if isinstance(block, Picture) and block.whole:
            if block.whole in wholes:
                continue
            wholes.add(block.whole)
        yield block


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    return _at_the_start(_inline(text))


def _inline(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}{_APART if found['live'] else ''}", " ".join(text.split()))


def _at_the_start(line: str) -> str:
    """Keep what begins a line from beginning a list or an underline."""
    start = _BEGINS_A_BLOCK.match(line)
    return f"{line[: start.end() - 1]}\\{line[start.end() - 1 :]}" if start else line


def _block(block: Shown, words: Words) -> Iterator[str]:
    """Yield what stands between blank lines."""
    match block:
        case Heading(text, level):
            yield f"{'#' * level} {escaped(text)}"
        case Paragraph(runs):
            yield _runs(runs)
        case Callout(runs):
            yield f"> {_runs(runs)}"
        case Bullets(items):
            yield "\n".join(f"- {_runs(item)}" for item in items)
        case Table(columns, rows):
            titles = [(column.title, column.align) for column in columns]
            yield _table(titles, [[_cell(cell) for cell in row] for row in rows])
        case Figures(items):
            values = [_cell(Text(value.text, "strong")) for _, value, _ in items]
            yield _table([(label, "left") for label, _, _ in items], [values, [_inline(note) for _, _, note in items]])
        case Bars():
            yield from _bars(block, words)
        case Tree(titles, nodes):
            yield _runs((Text(INTO.join(titles)),))
            yield "\n".join(line for node in nodes for line in _branch(node, 0, words))
        case Picture():
            yield from _picture(block, words)


def _picture(picture: Picture, words: Words) -> Iterator[str]:
    """Yield a chart in words, and in bars where it has some."""
    yield _runs((Text(picture.whole or picture.title, "strong"),))
    yield escaped(picture.subtitle)
    yield escaped(picture.alt)
    if picture.instead:
        yield from _bars(picture.instead, words)


def _branch(node: Node, depth: int, words: Words) -> Iterator[str]:
    """Yield a node and all below it as a list; its facts stand on a line of their own."""
    lead = "  " * depth
    sign = f"{MARKS[node.mark]} " if node.mark else ""
    what, facts = (_runs(_softened(runs)) for runs in (named(node), facts_of(node, words)))
    yield f"{lead}- {sign}{what}" + ("\\" if facts else "")
    if facts:
        yield f"{lead}  {facts}"
    if not node.again:
        for child in node.children:
            yield from _branch(child, depth + 1, words)


def _softened(runs: Sequence[Text]) -> list[Text]:
    return [run._replace(text=run.text.replace(HARD_SPACE, " ")) for run in runs]


def _runs(runs: Sequence[Text]) -> str:
    """Return runs as one line; what is strong is bold where spaces let Markdown see the asterisks."""
    pieces = []
    for at, run in enumerate(runs):
        before, after = run.text[:1].isspace(), run.text[-1:].isspace()
        opens = before or at == 0 or runs[at - 1].text[-1:].isspace()
        closes = after or at + 1 == len(runs) or runs[at + 1].text[:1].isspace()
        inner = _inline(run.text)
        if run.tone in _BOLD and inner and opens and closes:
            inner = f"**{inner}**"
        pieces.append(f"{' ' * before}{inner}{' ' * after}" if inner else " " * (before or after))
    return _at_the_start("".join(pieces).strip())


def _cell(text: Text) -> str:
    inner = _inline(text.text)
    return f"**{inner}**" if inner and text.tone in _BOLD else inner


def _table(titles: Sequence[tuple[str, Align]], rows: Sequence[Sequence[str]]) -> str:
    rules = ["--:" if align == "right" else ":--" for _, align in titles]
    lines = [[_inline(title) for title, _ in titles], rules, *rows]
    return "\n".join(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines)


def _bars(bars: Bars, words: Words) -> Iterator[str]:
    """Yield bars as a table with a row for each group's title, then what the signs mean."""
    members = [bar for _, group in bars.groups for bar in group]
    figures = max((len(bar.figures) for bar in members), default=0)
    noted = any(bar.note for bar in members)
    titles = (*bars.titles, *[""] * (figures + 1))[: figures + 1]
    marked = any(bar.mark != "none" for bar in members)
    untitled: tuple[str, Align] = ("", "left")
    head: list[tuple[str, Align]] = [untitled, untitled, *((title, "right") for title in titles), *[untitled] * noted]
    rows = []
    for title, group in bars.groups:
        if title:
            rows.append([f"**{_inline(title)}**", *[""] * (len(head) - 1)])
        rows.extend(_bar(bar, figures, noted=noted, marked=marked) for bar in group)
    yield _table(head, rows)
    yield " · ".join(_inline(run.text) for run in legend_runs(bars, words))


def _bar(bar: Bar, figures: int, *, noted: bool, marked: bool) -> list[str]:
    filled, behind = bar_text(bar.value, bar.target, _BAR, since=bar.since)
    label = f"{MARKS[bar.mark]} {_inline(bar.label)}" if marked else _inline(bar.label)
    shown = [_cell(text) for text in (bar.shown, *bar.figures)]
    cells = [label, (filled + behind).replace(" ", HARD_SPACE), *shown, *[""] * (figures - len(bar.figures))]
    return [*cells, _runs(bar.note)] if noted else cells

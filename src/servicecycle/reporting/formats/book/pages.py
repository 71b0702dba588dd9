"""What goes onto which sheet: one table, list or chart each, with the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import (
    Bars,
    Bullets,
    Callout,
    Column,
    Figures,
    Heading,
    Paragraph,
    Picture,
    Table,
    Text,
    Tree,
)
from servicecycle.reporting.formats.trees import tree_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.reporting.blocks import Bar, Report, Shown
    from servicecycle.words import Words

Runs = tuple[Text, ...]


class Page(NamedTuple):
    """A sheet: the section that it belongs to, its name and title, what it shows, and the words above and below.

    `scaled` is the column whose numbers go from 0 to 100 and are shown as bars too.
    """

    section: str
    name: str
    title: str
    shown: Table | Picture | None
    above: tuple[Runs, ...] = ()
    below: tuple[Runs, ...] = ()
    scaled: int | None = None


def pages(report: Report, words: Words) -> list[Page]:
    """Return the sheets of a report, in order."""
    found: list[Page] = []
    section, part = "", report.title
    waiting: list[Shown] = []
    for block in (*report.blocks, Heading("")):
        if not isinstance(block, Heading):
            waiting.append(block)
            continue
        found += _pages(section, part, waiting, words)
        waiting = []
        section = block.text if block.level < 3 else section  # noqa: PLR2004  the level of a part of a section
        part = block.text
    return found


def _pages(section: str, part: str, blocks: list[Shown], words: Words) -> Iterator[Page]:
    """Yield a sheet for each thing shown: words before it stand above, and after the last one below."""
    above: list[Runs] = []
    found: list[Page] = []
    for block in blocks:
        if isinstance(block, Paragraph | Callout):
            above.append(block.runs)
        elif not isinstance(block, Heading):
            found.append(_page(section, part, block, words)._replace(above=tuple(above)))
            above = []
    if not found and above:
        found, above = [Page(section, part, part, None, above=tuple(above))], []
    if above:
        found[-1] = found[-1]._replace(below=tuple(above))
    yield from found


def _page(section: str, part: str, block: Table | Bars | Figures | Picture | Tree | Bullets, words: Words) -> Page:
    match block:
        case Picture():
            return Page(section, part, block.title, block)
        case Bars():
            table, scaled = _bars(block, words)
            return Page(section, part, part, table, scaled=scaled)
        case Figures(items):
            titles = Column(words("sections.what")), Column(words("xlsx.value"), "right"), Column(words("xlsx.note"))
            rows = tuple((Text(label), value, Text(note)) for label, value, note in items)
            name = part if section else words("xlsx.figures")
            return Page(section, name, name, Table(titles, rows))
        case Tree():
            return Page(section, part, part, tree_table(block, words("xlsx.note")))
        case Bullets(items):
            told = tuple((_joined(item),) for item in items)
            return Page(section, part, part, Table((Column(words("sections.what")),), told))
        case _:
            return Page(section, part, part, block)


def _joined(runs: Runs) -> Text:
    return Text("".join(run.text for run in runs), runs[0].tone if len(runs) == 1 else "plain")


def _bars(bars: Bars, words: Words) -> tuple[Table, int]:
    """Return bars as a table in which each row says its group and its mark, and the column of their values."""
    members = [(title, bar) for title, group in bars.groups for bar in group]
    grouped = any(title for title, _ in members)
    marked = any(bar.mark != "none" for _, bar in members)
    aimed = bool(bars.target) and bars.target not in bars.titles
    noted = any(bar.note for _, bar in members)
    count = max((len(bar.figures) for _, bar in members), default=0)
    first, *others = (*bars.titles, *[""] * (count + 1))[: count + 1]
    columns = [
        *([Column(words("xlsx.group"))] if grouped else []),
        Column(words("sections.what")),
        *([Column(words("xlsx.mark"))] if marked else []),
        Column(first or words("xlsx.value"), "right"),
        *(Column(title, "right") for title in others),
        *([Column(bars.target, "right")] if aimed else []),
        *([Column(words("xlsx.note"))] if noted else []),
    ]
    rows = []
    for title, bar in members:
        figures = (*bar.figures, *[Text("")] * (count - len(bar.figures)))
        rows.append(
            (
                *([Text(title)] if grouped else []),
                Text(bar.label),
                *([Text(words(f"sections.mark.{bar.mark}"))] if marked else []),
                _value(bar),
                *figures,
                *([Text(words.number(bar.target), value=bar.target)] if aimed else []),
                *([_joined(bar.note) if bar.note else Text("")] if noted else []),
            )
        )
    return Table(tuple(columns), tuple(rows)), int(grouped) + 1 + int(marked)


def _value(bar: Bar) -> Text:
    return bar.shown if bar.shown.value is not None else bar.shown._replace(value=bar.value)

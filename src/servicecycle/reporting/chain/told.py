"""The chain of one cycle told in full, as `trace` and the reports tell it; and of several, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from servicecycle.reporting.blocks import Callout, Column, Report, Table, Text
from servicecycle.reporting.chain.lacking import lacking, to_begin, verdict
from servicecycle.reporting.chain.matrix import matrices
from servicecycle.reporting.chain.tree import tree
from servicecycle.reporting.report import compose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.trace import Trace
    from servicecycle.reporting.blocks import Shown
    from servicecycle.words import Words

    Entry = tuple[str, Analysis]

View = Literal["tree", "matrix", "both"]
Level = Literal[2, 3]


def chain(analysis: Analysis, words: Words, view: View = "both", level: Level = 3) -> Iterator[Shown]:
    """Yield the verdict, the chains in a view, and what is lacking; or what it would take to trace anything.

    Each part stands under a heading of the level.
    """
    trace = analysis.trace
    if not (trace.requirements or trace.actions):
        yield to_begin(trace, words)
        return
    yield verdict(trace, words)
    if view != "matrix":
        yield tree(analysis, trace, words)
    if view != "tree":
        yield from matrices(analysis, trace, words, level)
    yield from lacking(analysis, trace, words, level)


def traced(analysis: Analysis, words: Words, *, file: str, view: View) -> Report:
    """Compose what `trace` shows of one cycle."""
    head = compose(analysis, words, file=file, sections=[])
    blocks = tuple(chain(analysis, words, view, 2))
    return head._replace(verdict=(), blocks=blocks, footer="")


def traced_several(entries: Sequence[Entry], words: Words) -> Report:
    """Compose what `trace` shows of several cycles, given with their files: the most broken links first."""
    found = sorted(((file, one.cycle.name, one.trace) for file, one in entries), key=_worst_first)
    numbers = ("critical-moments", "through", "requirements", "actions", "broken", "loose")
    columns = (
        Column(words("chain.many.cycle")),
        *(Column(words(f"chain.many.{number}"), "right", narrow=True) for number in numbers),
        Column(words("chain.many.file"), below=True),
    )
    rows = tuple((Text(name), *_counts(trace, words), Text(file, "muted")) for file, name, trace in found)
    broken = sum(len(trace.broken) for _, _, trace in found)
    told = Text(words("chain.whole"), "strong")
    if broken:
        told = Text(words("chain.many.verdict", n=broken, count=words.number(broken), name=found[0][1]), "strong")
    details = ((words("sections.league.files"), words.number(len(entries))),)
    callout = Callout((told,), "bad" if broken else "good")
    return Report(words("chain.many"), "", details, (), (callout, Table(columns, rows)), words.language, "")


def _counts(trace: Trace, words: Words) -> Iterator[Text]:
    through = len(set(trace.through).intersection(trace.at_stake))
    yield _count(len(trace.at_stake), words)
    yield _count(through, words)
    yield _count(len(trace.requirements), words)
    yield _count(len(trace.actions), words)
    broken = _count(len(trace.broken), words)
    yield broken._replace(tone="bad") if trace.broken else broken
    yield _count(len(trace.loose), words)


def _count(number: int, words: Words) -> Text:
    return Text(words.number(number), value=number)


def _worst_first(entry: tuple[str, str, Trace]) -> tuple[int, int, str]:
    file, _, trace = entry
    return -len(trace.broken), -len(trace.loose), file

"""What the chain lacks, in words: the verdict, and every broken link and loose end with what would mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from servicecycle.reporting.blocks import Callout, Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.chain.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.lacks import Lack
    from servicecycle.analysis.trace import Trace
    from servicecycle.reporting.blocks import Shown
    from servicecycle.words import Words


def verdict(trace: Trace, words: Words) -> Callout:
    """Say from how many critical moments a chain leads to a measure, and how much is lacking."""
    told = [Text(_through(trace, words), "strong")]
    excused = sum(not one.happens for one in trace.beginnings)
    if excused and trace.at_stake:
        told += [Text(" "), Text(words("chain.excused", n=excused, count=words.number(excused)))]
    told += [Text(" "), Text(_broken(trace, words))]
    if trace.loose:
        n = len(trace.loose)
        told += [Text(" "), Text(words("chain.loose", n=n, count=words.number(n)))]
    return Callout(tuple(told), "bad" if trace.broken else "strong" if trace.loose else "good")


def to_begin(trace: Trace, words: Words) -> Paragraph:
    """Say what it would take to trace anything."""
    n = len(trace.at_stake)
    told = words("chain.to-begin", n=n, count=words.number(n)) if n else words("chain.nothing")
    return Paragraph((Text(told),))


def lacking(analysis: Analysis, trace: Trace, words: Words, level: Literal[2, 3]) -> Iterator[Shown]:
    """Yield every broken link, then every loose end, with what would mend it; nothing where all holds."""
    for title, found in (("broken.title", trace.broken), ("loose.title", trace.loose)):
        if found:
            yield Heading(words(f"chain.{title}"), level)
            yield table(found, analysis, words)


def table(lacks: Sequence[Lack], analysis: Analysis, words: Words) -> Table:
    """Return broken links or loose ends as a table."""
    names = Names(analysis)
    columns = (
        Column(words("chain.what")),
        Column(words("chain.of")),
        Column(words("chain.mend"), below=True),
    )
    rows = tuple(
        (Text(what_text(one, words), "strong"), Text(_where(one, names, words)), Text(mend_text(one, words)))
        for one in lacks
    )
    return Table(columns, rows)


def what_text(lack: Lack, words: Words) -> str:
    """Say what is lacking."""
    return words(f"chain.{lack.code}")


def mend_text(lack: Lack, words: Words) -> str:
    """Say what would mend a broken link, or tie up a loose end."""
    ids = words("chain.listed").join(words("chain.quoted", name=id_) for id_ in lack.also)
    way = "mend"
    if lack.code in {"action-with-effects-elsewhere", "effect-elsewhere"} and not lack.also:
        way = "nowhere"
    elif lack.code == "requirement-without-action" and lack.also:
        way = "dropped"
    return words(f"chain.{lack.code}.{way}", id=lack.id, ids=ids)


def lack_text(lack: Lack, names: Names, words: Words) -> str:
    """Say in one text what is lacking, where, and what would mend it."""
    return words("chain.text", what=what_text(lack, words), name=names.of(lack), mend=mend_text(lack, words))


def _where(lack: Lack, names: Names, words: Words) -> str:
    name = names.of(lack)
    if lack.also and lack.code in {"action-with-effects-elsewhere", "effect-elsewhere"}:
        places = words("sections.and-then").join(names.place(id_) for id_ in lack.also)
        return words("chain.named-at", name=name, places=places)
    return name


def _through(trace: Trace, words: Words) -> str:
    n = len(trace.at_stake)
    through = len(set(trace.through).intersection(trace.at_stake))
    if not n:
        return words("chain.no-critical-moments")
    key = "all" if through == n else "some" if through else "none"
    return words(f"chain.{key}-through", n=n, count=words.number(n), through=words.number(through))


def _broken(trace: Trace, words: Words) -> str:
    n = len(trace.broken)
    return words("chain.broken", n=n, count=words.number(n)) if n else words("chain.whole")

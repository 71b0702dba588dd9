"""The chains as matrices: critical moments and steps against requirements, and actions against requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.reporting.blocks import Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.chain.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.trace import Trace
    from servicecycle.reporting.blocks import Shown
    from servicecycle.words import Words

MOST_COLUMNS = 12
"""So many requirements stand side by side, as a page of 80 columns holds; more are parted into several tables."""

_SIGNS = {
    "direct": Text("●", "strong"),
    "step": Text("○"),
    "meets": Text("●", "strong"),
    "dropped": Text("×", "muted"),
    "none": Text("✗", "strong"),
}
_NOTHING = Text("")


class _Row(NamedTuple):
    """A row: its name, and the kind of link to each requirement that it has one to."""

    name: Text
    links: Mapping[str, str]


def matrices(analysis: Analysis, trace: Trace, words: Words, level: Literal[2, 3]) -> Iterator[Shown]:
    """Yield the requirements by number, then both matrices over these numbers; nothing without requirements."""
    if not trace.requirements:
        return
    names = Names(analysis)
    yield Heading(words("chain.list"), level)
    yield _numbered(analysis, words)
    yield Heading(words("chain.beginnings"), level)
    yield from _matrix(list(_beginnings(trace, names, words)), trace, words, words("chain.beginning"))
    yield Heading(words("chain.actions"), level)
    yield from _matrix(list(_actions(trace, names, words)), trace, words, words("chain.action"))


def _numbered(analysis: Analysis, words: Words) -> Table:
    columns = (
        Column("#", "right", narrow=True),
        Column(words("chain.requirement")),
        Column(words("chain.from")),
    )
    rows = tuple(
        (
            Text(words.number(at), value=at),
            Text(one.need),
            Text(one.from_ or words("chain.from.none"), "plain" if one.from_ else "warn"),
        )
        for at, one in enumerate(analysis.cycle.requirements, 1)
    )
    return Table(columns, rows)


def _beginnings(trace: Trace, names: Names, words: Words) -> Iterator[_Row]:
    for one in trace.beginnings:
        links = {id_: "direct" if id_ in one.direct else "step" for id_ in one.requirements}
        critical = one.kind == "critical_moment"
        name = names.critical_moments[one.id] if critical else names.steps[one.id]
        yield _Row(Text(name, "plain" if links or not one.happens else "bad"), links)
    lost = [one.id for one in trace.requirements if not (one.critical_moments or one.steps)]
    if lost:
        yield _Row(Text(words("chain.no-beginning"), "bad"), dict.fromkeys(lost, "none"))


def _actions(trace: Trace, names: Names, words: Words) -> Iterator[_Row]:
    for one in trace.actions:
        sign = "dropped" if one.dropped else "meets"
        tone = "muted" if one.dropped else "plain" if one.requirements else "bad"
        yield _Row(Text(names.actions[one.id], tone), dict.fromkeys(one.requirements, sign))  # type: ignore[arg-type]
    unmet = [one.id for one in trace.requirements if not one.actions]
    if unmet:
        yield _Row(Text(words("chain.no-action"), "bad"), dict.fromkeys(unmet, "none"))


def _matrix(rows: Sequence[_Row], trace: Trace, words: Words, corner: str) -> Iterator[Shown]:
    """Yield a matrix in as many tables as it takes; a row without any link stands in the first."""
    numbered = {one.id: at for at, one in enumerate(trace.requirements, 1)}
    ids = list(numbered)
    for begin in range(0, len(ids), MOST_COLUMNS):
        part = ids[begin : begin + MOST_COLUMNS]
        shown = [row for row in rows if not row.links.keys().isdisjoint(part) or (begin == 0 and not row.links)]
        if shown:
            columns = (Column(corner), *(Column(words.number(numbered[id_]), "right", narrow=True) for id_ in part))
            yield Table(columns, tuple((row.name, *(_cell(row, id_) for id_ in part)) for row in shown))
    used = {sign for row in rows for sign in row.links.values()}
    signs = [words(f"chain.sign.{sign}") for sign in _SIGNS if sign in used]
    if signs:
        yield Paragraph((Text(words("chain.between").join(signs), "muted"),))


def _cell(row: _Row, id_: str) -> Text:
    return _SIGNS[row.links[id_]] if id_ in row.links else _NOTHING

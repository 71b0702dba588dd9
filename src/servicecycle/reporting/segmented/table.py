"""Segments as a table: a row for each, for those in none, and for all customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.sentences import chance_text
from servicecycle.reporting.tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.segments import SegmentMoney, Segments, View
    from servicecycle.words import Words

_FIRST = 3
WORTH_NAMING = 0.5
"""A priority below it is shown as zero."""


def table(found: Segments, analysis: Analysis, words: Words) -> Table:
    """Return the table; without the column of money where no segment's is known."""
    with_money = found.everybody.money is not None
    columns = (
        Column(words("customers.segment")),
        Column(words("customers.segment.share"), "right", narrow=True),
        Column(words("sections.service"), "right", narrow=True),
        Column(words("customers.segment.risk"), "right", narrow=True),
        *([Column(words("customers.money.at-risk"), "right", narrow=True)] if with_money else []),
        Column(words("customers.segment.first"), below=True),
    )
    rows = [tuple(_row(view, view.name or "", analysis, words, with_money)) for view in found.segments]
    if found.rest:
        rows.append(tuple(_rest(found, analysis, words, with_money)))
    rows.append(tuple(_row(found.everybody, words("customers.segment.all"), analysis, words, with_money)))
    return Table(columns, tuple(rows))


def _row(view: View, name: str, analysis: Analysis, words: Words, with_money: bool) -> Iterator[Text]:  # noqa: FBT001
    service = view.score.service
    yield Text(name, "muted" if view.id is None else "strong")
    yield Text(chance_text(view.share, words), value=view.share)
    yield Text(words.number(service, 1), tone_of(service, analysis.cycle.method), service)
    yield Text(chance_text(view.risk, words), value=view.risk)
    if with_money:
        yield _amount(view.money, analysis, words)
    yield Text(first_areas(view, analysis, words), "muted")


def _rest(found: Segments, analysis: Analysis, words: Words, with_money: bool) -> Iterator[Text]:  # noqa: FBT001
    yield Text(words("customers.segment.none"), "muted")
    yield Text(chance_text(found.rest, words), value=found.rest)
    yield Text("")
    yield Text("")
    if with_money:
        yield _amount(found.rest_money, analysis, words)
    yield Text("")


def first_areas(view: View, analysis: Analysis, words: Words) -> str:
    """Name what to improve first for a group of customers, in order."""
    first = [analysis.moment(area.step).name for area in view.areas[:_FIRST] if area.priority >= WORTH_NAMING]
    return words("sections.and-then").join(first)


def _amount(money: SegmentMoney | None, analysis: Analysis, words: Words) -> Text:
    at_risk = None if money is None else money.at_risk
    return Text(words.money(at_risk, analysis.cycle.currency), "muted" if at_risk is None else "plain", at_risk)

"""Where each area may rank: as bars by tier for a screen, and as a table."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.analysis.confidence import BEATS
from servicecycle.charts.rank_rows.choice import choice
from servicecycle.charts.rank_rows.numbers import share_text
from servicecycle.reporting.blocks import Bar, Bars, Column, Paragraph, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence, RankConfidence
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

_EVERY = 5
_FEW_RANKS = 10


def bars(confidence: Confidence, analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield a bar of ranks for each area, as in nine draws of ten; nothing where nothing falls short."""
    found = choice(confidence, analysis)
    if found is None:
        return
    ranked = zip(found.shown, found.ranks, strict=True)
    groups = tuple(
        (
            words("confidence.tier.of", tier=words.number(tier)),
            tuple(_bar(one, rank, found.last, analysis, words) for one, rank in members),
        )
        for tier, members in groupby(ranked, lambda pair: pair[0].tier)
    )
    every = 1 if found.last <= _FEW_RANKS else _EVERY
    ticks = sorted({1, *range(every, found.last + 1, every)})
    titles = tuple(words(f"confidence.{title}") for title in ("ranks", "its-rank", "first"))
    yield Bars(groups, titles, ticks=tuple((100 * (rank - 1) / found.last, words.number(rank)) for rank in ticks))
    yield from _left_out(found.rest, words)


def table(confidence: Confidence, analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the areas with their tiers, rank intervals and chances; nothing where nothing falls short."""
    found = choice(confidence, analysis)
    if found is None:
        return
    columns = (
        Column("#", "right", narrow=True),
        Column(words("sections.step")),
        Column(words("confidence.tier"), "right", narrow=True),
        Column(words("confidence.ranks"), narrow=True),
        Column(words("confidence.its-rank"), "right", narrow=True),
        Column(words("confidence.first"), "right", narrow=True),
    )
    ranked = zip(found.shown, found.ranks, strict=True)
    yield Table(columns, tuple(tuple(_row(one, rank, analysis, words)) for one, rank in ranked))
    yield from _left_out(found.rest, words)


def varied(confidence: Confidence, words: Words) -> Paragraph:
    """Return what was varied, how often and from which seed; where no raters were, what it would take."""
    keys = words("confidence.and").join(words("confidence.quoted", name=what) for what in confidence.varied)
    said = words(
        f"confidence.how.{'raters' if confidence.raters_varied else 'parameters'}",
        n=confidence.draws,
        draws=words.number(confidence.draws),
        seed=confidence.seed,
        keys=keys,
    )
    return Paragraph((Text(said, "muted"),))


def meaning(confidence: Confidence, analysis: Analysis, words: Words) -> Iterator[Paragraph]:
    """Yield what a tier and the figures are; nothing where nothing falls short."""
    found = choice(confidence, analysis)
    if found:
        said = [words("confidence.how.tiers", share=words.percent(BEATS))]
        said += [words("confidence.how.level")] if found.level else []
        yield Paragraph((Text(" ".join(said), "muted"),))


def _left_out(count: int, words: Words) -> Iterator[Paragraph]:
    if count:
        yield Paragraph((Text(words("sections.more", n=count, count=words.number(count)), "muted"),))


def _bar(one: RankConfidence, rank: int, last: int, analysis: Analysis, words: Words) -> Bar:
    return Bar(
        label=words("confidence.ranked", rank=words.number(rank), step=analysis.moment(one.step).name),
        value=min(100.0, 100 * one.high / last),
        since=min(100.0, 100 * (one.low - 1) / last),
        shown=_ranks(one, words),
        figures=tuple(_shares(one, words)),
    )


def _row(one: RankConfidence, rank: int, analysis: Analysis, words: Words) -> Iterator[Text]:
    yield Text(words.number(rank), value=rank)
    yield Text(analysis.moment(one.step).name, "strong" if one.tier == 1 else "plain")
    yield Text(words.number(one.tier), value=one.tier)
    yield _ranks(one, words)
    yield from _shares(one, words)


def _ranks(one: RankConfidence, words: Words) -> Text:
    low, high = words.number(one.low), words.number(one.high)
    return Text(low if one.low == one.high else words("confidence.ranks.to", low=low, high=high))


def _shares(one: RankConfidence, words: Words) -> Iterator[Text]:
    for share in (one.confidence, one.chances[0]):
        yield Text(share_text(share, words), "muted" if share == 0 else "plain", share)

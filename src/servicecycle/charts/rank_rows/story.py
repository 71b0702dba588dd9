"""What the chart of rank confidence tells: how sure the first place is, and which steps cannot be told apart."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import first_place
from servicecycle.charts.rank_rows.choice import choice
from servicecycle.charts.rank_rows.numbers import share_text
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence
    from servicecycle.analysis.first_place import FirstPlace
    from servicecycle.charts.rank_rows.choice import Choice
    from servicecycle.words import Words

_MOST_TOLD = 5


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the ranks in words; nothing where none were drawn, and where nothing falls short."""
    confidence, first = analysis.confidence, first_place(analysis)
    found = choice(confidence, analysis) if confidence else None
    if confidence is None or first is None or found is None:
        return None
    title = _title(first, confidence, analysis, words)
    draws = words.number(confidence.draws)
    key = "raters" if confidence.raters_varied else "parameters"
    alt = [
        words("charts.confidence.alt", cycle=analysis.cycle.name, finding=title),
        *_areas(found, analysis, words),
        *_tiers(found, words),
        *rest(found, words),
    ]
    return Story(title, words(f"charts.confidence.measure.{key}", n=confidence.draws, draws=draws), " ".join(alt))


def _title(first: FirstPlace, confidence: Confidence, analysis: Analysis, words: Words) -> str:
    names = [in_title(analysis.moment(step).name) for step in first.steps]
    if len(names) == 2:  # noqa: PLR2004  one or the other
        return words("charts.confidence.title.two", name=names[0], other=names[1])
    if len(names) > 1:
        n = len(names)
        return words("charts.confidence.title.several", n=n, count=words.number(n), name=names[0])
    return words(
        f"charts.confidence.title.{first.standing}",
        n=confidence.draws,
        name=names[0],
        share=share_text(first.chance, words),
        draws=words.number(confidence.draws),
        rival=in_title(analysis.moment(first.rival).name) if first.rival else "",
        rival_share=share_text(first.rival_chance, words),
    )


def _areas(found: Choice, analysis: Analysis, words: Words) -> Iterator[str]:
    for one, rank in zip(found.shown[:_MOST_TOLD], found.ranks, strict=False):
        yield words(
            "charts.confidence.alt.area",
            rank=words.number(rank),
            name=analysis.moment(one.step).name,
            low=words.number(one.low),
            high=words.number(one.high),
            share=share_text(one.confidence, words),
        )


def _tiers(found: Choice, words: Words) -> Iterator[str]:
    for tier, members in groupby(found.shown, lambda one: one.tier):
        n = len(list(members))
        yield words("charts.confidence.alt.tier", tier=words.number(tier), n=n, count=words.number(n))


def rest(found: Choice, words: Words) -> Iterator[str]:
    """Say what ranks of level steps are, and what the chart leaves out."""
    if found.level:
        yield words("charts.confidence.level")
    if found.rest:
        yield words("charts.confidence.rest", n=found.rest, count=words.number(found.rest))
    if found.sound:
        yield words("charts.confidence.sound", n=found.sound, count=words.number(found.sound))

"""How sure the first place is, in a sentence; and what it would take to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.confidence import MOST_AREAS
from servicecycle.analysis.first_place import first_place
from servicecycle.charts.rank_rows.numbers import share_text
from servicecycle.reporting.blocks import Callout, Paragraph, Text
from servicecycle.reporting.sentences import few

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence
    from servicecycle.analysis.first_place import FirstPlace, Standing
    from servicecycle.reporting.blocks import Tone
    from servicecycle.words import Words

_TONES: Mapping[Standing, Tone] = {"sure": "good", "likely": "strong", "open": "warn", "shared": "warn"}
_MOST_NAMED = 5


def verdict(analysis: Analysis, words: Words) -> Callout | Paragraph:
    """Return how sure the first place is; or what it would take to tell, where that is not known."""
    confidence, first = analysis.confidence, first_place(analysis)
    if confidence is None:
        return Paragraph((Text(_lacking(analysis, words), "muted"),))
    if first is None:
        return Callout((Text(words("confidence.nothing")),))
    return Callout((Text(told(first, confidence, analysis, words)),), _TONES[first.standing])


def told(
    first: FirstPlace, confidence: Confidence, analysis: Analysis, words: Words, shown: Callable[[str], str] = str
) -> str:
    """Say how sure the first place is; `shown` makes of a step's name what is to be written."""
    names = [shown(analysis.moment(step).name) for step in first.steps]
    if first.standing == "shared":
        return shared(names, words)
    rival = shown(analysis.moment(first.rival).name) if first.rival else ""
    return words(
        f"confidence.first.{first.standing}",
        n=confidence.draws,
        step=names[0],
        share=share_text(first.chance, words),
        draws=words.number(confidence.draws),
        rival=rival,
        rival_share=share_text(first.rival_chance, words),
    )


def shared(names: list[str], words: Words) -> str:
    """Say which steps share the first tier, and what to do about it."""
    if len(names) == 2:  # noqa: PLR2004  one or the other
        return words("confidence.first.two", step=names[0], other=names[1])
    quoted = few([words("confidence.quoted", name=name) for name in names], words, _MOST_NAMED)
    return words("confidence.first.several", n=len(names), count=words.number(len(names)), names=quoted)


def _lacking(analysis: Analysis, words: Words) -> str:
    rated = [moment.name for moment in analysis.moments if moment.score is not None]
    if len(rated) > 1:
        return words("confidence.too-many", most=words.number(MOST_AREAS))
    return words("confidence.one-area", step=rated[0])

"""What the draws allow to say of the first place: whose it is, and how sure that is (method, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.thresholds import exceeds, reaches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence, RankConfidence, Swing

Standing = Literal["sure", "likely", "open", "shared"]

WORTH_SHOWING = 0.5
"""A priority below it is written as zero."""

_SURE, _LIKELY = 0.95, 0.8


class FirstPlace(NamedTuple):
    """Whose the first place is.

    `steps` are those of the first tier, in order of rank; where there are several it is `shared`. Else it is `sure`
    where today's first step is first in 95 draws of a hundred, `likely` from 80 on, and `open` below. `chance` is the
    share of draws in which it is first; `rival` is the step that most often is instead, if any ever is, and
    `rival_chance` how often.
    """

    standing: Standing
    steps: tuple[str, ...]
    chance: float
    rival: str | None
    rival_chance: float


def first_place(analysis: Analysis) -> FirstPlace | None:
    """Return whose the first place is; `None` where no draws were made, and where nothing falls short."""
    confidence = analysis.confidence
    ranked = worth_improving(confidence, analysis) if confidence else ()
    if confidence is None or not ranked or ranked[0] != confidence.areas[0]:
        return None
    first = ranked[0]
    rival = max(confidence.areas[1:], key=lambda one: one.chances[0])
    steps = tuple(one.step for one in ranked if one.tier == first.tier)
    return FirstPlace(
        standing="shared" if len(steps) > 1 else _standing(first.chances[0]),
        steps=steps,
        chance=first.chances[0],
        rival=rival.step if rival.chances[0] > 0 else None,
        rival_chance=rival.chances[0],
    )


def worth_improving(confidence: Confidence, analysis: Analysis) -> tuple[RankConfidence, ...]:
    """Return the areas at which something falls short, as far as the analysis holds them, in order of rank."""
    sound = {area.step for area in analysis.areas if area.priority < WORTH_SHOWING and not area.urgent}
    return tuple(one for one in confidence.areas if one.step not in sound)


def changing(confidence: Confidence) -> Iterator[Swing]:
    """Yield the parameters that, moved within their ranges, put another step ahead of today's first."""
    return (swing for swing in confidence.swings if swing.flips_to is not None and exceeds(0.0, swing.lead_least))


def _standing(chance: float) -> Standing:
    return "sure" if reaches(chance, _SURE) else "likely" if reaches(chance, _LIKELY) else "open"

"""What the journey chart tells: its finding, its measure, and all of it in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicecycle.charts.story import Story, in_title
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.words import Words


@dataclass(frozen=True)
class Standing:
    """A rated step: its position in the cycle, its name, and what is perceived there."""

    at: int
    name: str
    perceived: float
    critical: bool


def rated(analysis: Analysis) -> list[Standing]:
    """Return the rated steps, in order."""
    return [
        Standing(at, moment.name, moment.perceived, moment.critical)
        for at, moment in enumerate(analysis.moments)
        if moment.perceived is not None
    ]


def extremes(analysis: Analysis) -> tuple[Standing, Standing] | None:
    """Return the low and the high point of the curve; nothing when it has none."""
    steps = rated(analysis)
    if not steps:
        return None
    low = min(steps, key=lambda step: step.perceived)
    high = max(steps, key=lambda step: step.perceived)
    return None if rounded(low.perceived) == rounded(high.perceived) else (low, high)


def told(analysis: Analysis, words: Words) -> Story:
    """Tell the journey in words."""
    return Story(_finding(analysis, words), _measure(analysis, words), _alternative(analysis, words))


def _finding(analysis: Analysis, words: Words) -> str:
    """Say in a sentence what the curve shows."""
    steps = rated(analysis)
    if not steps:
        return words("charts.journey.title.none")
    low = min(steps, key=lambda step: step.perceived)
    name = in_title(low.name)
    value = words.number(low.perceived)
    if extremes(analysis) is None:
        return words(f"charts.journey.title.{'one' if len(steps) == 1 else 'level'}", name=name, value=value)
    also = sum(step.perceived == low.perceived for step in steps) - 1
    if also:
        return words("charts.journey.title.shared", n=also, name=name, value=value)
    return words(f"charts.journey.title.{'critical' if low.critical else 'low'}", name=name, value=value)


def _measure(analysis: Analysis, words: Words) -> str:
    """Say what is shown, what the whole service scores, and how much of it was measured."""
    expected = any(moment.expected is not None for moment in analysis.moments)
    shown = words("charts.journey.measure.expected" if expected else "charts.journey.measure")
    return f"{shown} {_score(analysis, words)}"


def _score(analysis: Analysis, words: Words) -> str:
    score = analysis.score
    if score.service is None:
        return words("charts.journey.score.unknown")
    shown = words.number(score.service)
    if not score.moments_of_truth:
        return words("charts.journey.score", score=shown)
    measured, truths = score.measured_truths, score.moments_of_truth
    return words("charts.journey.score.coverage", score=shown, measured=measured, n=truths)


def _alternative(analysis: Analysis, words: Words) -> str:
    """Say everything that matters about the curve, for those who cannot see it."""
    said = [words("charts.journey.alt", cycle=analysis.cycle.name, n=len(analysis.moments))]
    points = extremes(analysis)
    if points is None:
        said.append(words("charts.journey.alt.finding", finding=_finding(analysis, words)))
    else:
        for key, point in zip(("low", "high"), points, strict=True):
            value = words.number(point.perceived)
            said.append(words(f"charts.journey.alt.{key}", name=point.name, step=point.at + 1, value=value))
    said += [*_gap(analysis, words), *_critical(analysis, words), *_unknown(analysis, words), _score(analysis, words)]
    return " ".join(said)


def _gap(analysis: Analysis, words: Words) -> list[str]:
    gaps = [(moment.gap, at, moment) for at, moment in enumerate(analysis.moments) if moment.gap is not None]
    if not gaps:
        return []
    gap, at, moment = min(gaps, key=lambda one: one[0])
    if gap >= 0:
        return []
    perceived, expected = words.number(moment.perceived), words.number(moment.expected)
    return [
        words("charts.journey.alt.gap", name=moment.name, step=at + 1, perceived=perceived, expected=expected),
    ]


def _critical(analysis: Analysis, words: Words) -> list[str]:
    steps = [str(at + 1) for at, moment in enumerate(analysis.moments) if moment.critical]
    return [words("charts.journey.alt.critical", n=len(steps), steps=", ".join(steps))] if steps else []


def _unknown(analysis: Analysis, words: Words) -> list[str]:
    count = sum(moment.perceived is None for moment in analysis.moments)
    return [words("charts.journey.alt.unknown", n=count)] if count else []

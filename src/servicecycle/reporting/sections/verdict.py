"""The score with its parts, and the verdict: what was found, and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import first_place
from servicecycle.reporting.at_risk.amounts import at_risk_text
from servicecycle.reporting.blocks import Figures, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.sentences import chance_text, few, reason_value
from servicecycle.reporting.tones import tone_of
from servicecycle.words.about import about

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.risk import Risk
    from servicecycle.reporting.blocks import Block, Tone
    from servicecycle.words import Words

    Figure = tuple[str, Text, str]

ID = "verdict"
ORDER = 10
IN = EVERYWHERE

_POINTS_WORTH_TELLING = 1


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the headline figures; without a score, there is none."""
    if analysis.score.service is not None or analysis.risk.spoil_risk is not None:
        yield Figures((*_scores(analysis, words), *_shares(analysis, words)))


def verdict(analysis: Analysis, words: Words, *, money: bool = True, begin: bool = True) -> tuple[Text, ...]:
    """Return the verdict: the finding, where to begin, and how much is at risk; `money` and `begin` may be left out.

    Where to begin takes draws: it names as many steps as cannot be told apart.
    """
    found = _scored(analysis, words, begin=begin)
    at_risk = analysis.money if money else None
    if at_risk is None or about(at_risk.at_risk) == 0:
        return found
    return *found, Text(" "), Text(at_risk_text(at_risk, words, ranged=False))


def _scored(analysis: Analysis, words: Words, *, begin: bool) -> tuple[Text, ...]:
    if analysis.score.service is None:
        n = len(analysis.moments)
        return (Text(words("sections.verdict.nothing-measured", n=n, count=words.number(n)), "strong"),)
    finding = Text(_finding(analysis, words), "strong")
    first = next((area for area in analysis.areas if area.rank == 1), None)
    if first is None or not begin:
        return (finding,)
    return finding, Text(" "), Text(_beginning(first, analysis, words))


def _finding(analysis: Analysis, words: Words) -> str:
    from servicecycle.analysis.score import service_score  # noqa: PLC0415  views import results only for their types

    score, method = analysis.score, analysis.cycle.method
    whole = service_score(score.experience or 0.0, score.memory or 0.0, 1.0, method)
    service = score.service or 0.0
    shown = words.number(service)
    if whole - service >= _POINTS_WORTH_TELLING:
        return words("sections.verdict.pulled-down", score=shown, whole=words.number(whole))
    return words(f"sections.verdict.{tone_of(service, method)}", score=shown)


def _beginning(area: Area, analysis: Analysis, words: Words) -> str:
    step = analysis.moment(area.step).name
    if not area.reasons or area.priority == 0:
        return words("sections.first.nothing")
    shared = first_place(analysis)
    if shared and shared.standing == "shared":
        return _among([analysis.moment(step).name for step in shared.steps], words)
    value, n = reason_value(area.reasons[0], words)
    return words(f"sections.first.{area.reasons[0].id}", step=step, value=value, n=n)


def _among(names: Sequence[str], words: Words) -> str:
    """Say to begin with any of several steps."""
    if len(names) == 2:  # noqa: PLR2004  one or the other
        return words("confidence.begin.two", step=names[0], other=names[1])
    quoted = few([words("confidence.quoted", name=name) for name in names], words)
    return words("confidence.begin.several", n=len(names), count=words.number(len(names)), names=quoted)


def _scores(analysis: Analysis, words: Words) -> Iterator[Figure]:
    score, method = analysis.score, analysis.cycle.method
    for name in ("service", "experience", "memory"):
        value: float | None = getattr(score, name)
        yield (
            words(f"sections.{name}"),
            Text(words.number(value), tone_of(value, method), value),
            words(f"sections.{name}.note"),
        )
    whole = score.floor == 1
    tone: Tone = "muted" if score.floor is None else "plain" if whole else "bad"
    yield (
        words("sections.floor"),
        Text(words.percent(score.floor), tone, score.floor),
        words(f"sections.floor.{'whole' if whole else 'note'}"),
    )


def _shares(analysis: Analysis, words: Words) -> Iterator[Figure]:
    coverage, risk = analysis.score.coverage, analysis.risk
    tone: Tone = "muted" if coverage is None else "plain" if coverage == 1 else "warn"
    yield words("sections.coverage"), Text(words.percent(coverage), tone, coverage), _covered(analysis, words)
    yield (
        words("sections.spoil-risk"),
        Text(chance_text(risk.spoil_risk, words), value=risk.spoil_risk),
        _bounds(risk, words),
    )


def _covered(analysis: Analysis, words: Words) -> str:
    measured, truths = analysis.score.measured_truths, analysis.score.moments_of_truth
    if not truths:
        return words("sections.coverage.none")
    return words("sections.coverage.note", n=truths, measured=words.number(measured), count=words.number(truths))


def _bounds(risk: Risk, words: Words) -> str:
    if risk.spoil_risk is None:
        return words("sections.unknown")
    low, high = chance_text(risk.low, words), chance_text(risk.high, words)
    return words("sections.spoil-risk.exact") if low == high else words("sections.spoil-risk.note", low=low, high=high)

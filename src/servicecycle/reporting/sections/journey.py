"""The journey as a line of moments: how each is scored, and what stands between expected and perceived."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bar, Bars, Heading, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.cycle.method import Method
    from servicecycle.reporting.blocks import Block, Mark, Tone
    from servicecycle.words import Words

ID = "journey"
ORDER = 30
IN = EVERYWHERE


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield a bar for each step, by phase; steps of unknown score keep their place in the line."""
    moments, method = analysis.moments, analysis.cycle.method
    phased = any(moment.phase for moment in moments)
    runs = [(phase, tuple(group)) for phase, group in groupby(moments, lambda moment: moment.phase)]
    yield Heading(words("sections.journey"), finding=_finding(analysis, words))
    yield Bars(
        tuple(
            (_title(phase, words, phased=phased), tuple(_bar(one, method, words) for one in group))
            for phase, group in runs
        ),
        titles=tuple(words(f"sections.{title}") for title in ("score", "perceived", "expected", "gap")),
        target=words("sections.expected"),
    )


def _finding(analysis: Analysis, words: Words) -> str:
    """Say how many steps are below the threshold, and which is the lowest; nothing where no score is known."""
    scored = [(moment.score, moment.name) for moment in analysis.moments if moment.score is not None]
    if not scored:
        return ""
    tau = analysis.cycle.method.tau
    score, step = min(scored, key=itemgetter(0))
    low = sum(score < tau for score, _ in scored)
    return words(
        f"sections.journey.finding{'' if low else '.none'}",
        n=low,
        count=words.number(low),
        whole=words.number(len(scored)),
        tau=words.number(tau),
        step=step,
        score=words.number(score),
    )


def _title(phase: str | None, words: Words, *, phased: bool) -> str:
    if phase is None:
        return words("sections.journey.no-phase") if phased else ""
    return phase


def _bar(moment: Moment, method: Method, words: Words) -> Bar:
    known = moment.score is not None
    return Bar(
        label=moment.name,
        value=moment.score,
        shown=Text(
            words.number(moment.score) if known else words("sections.unknown"),
            tone_of(moment.score, method),
            moment.score,
        ),
        mark=_mark(moment),
        figures=(
            _figure(moment.perceived, words),
            _figure(moment.expected, words),
            Text(words.signed(moment.gap), _tone_of_gap(moment.gap, method), moment.gap),
        ),
        target=moment.expected if known else None,
    )


def _figure(value: float | None, words: Words) -> Text:
    return Text(words.number(value), "muted" if value is None else "plain", value)


def _mark(moment: Moment) -> Mark:
    if moment.critical:
        return "critical"
    return "moment-of-truth" if moment.moment_of_truth else "none"


def _tone_of_gap(gap: float | None, method: Method) -> Tone:
    if gap is None:
        return "muted"
    return "bad" if gap <= -method.shortfall else "plain"

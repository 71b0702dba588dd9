"""The plan in a few sentences: what it brings and what it takes; or why there is none, and what it would take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Callout, Paragraph, Text
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.errors import ImpossibleRequest
    from servicecycle.reporting.blocks import Tone
    from servicecycle.reporting.planned.telling import Telling
    from servicecycle.words import Words

_NOTHING = 1e-9
_OVER = frozenset({"over-budget", "over-effort", "over-capacity"})
_UNKNOWN = frozenset({"unknown-cost", "unknown-effort"})


def callout(told: Telling) -> Callout:
    """Return the verdict as a callout."""
    tone: Tone = "good" if told.plan.benefit > _NOTHING else "warn"
    return Callout((Text(" ".join(sentences(told))),), tone)


def sentences(told: Telling) -> Iterator[str]:
    """Yield what the plan brings, what it takes, and what becomes of the promise."""
    yield _brings(told)
    yield from _takes(told)
    before, after = told.plan.before.kept, told.plan.after.kept
    if after is not None and before is not None and before != after:
        yield told.words("plan.verdict.kept" if after else "plan.verdict.broken")


def clash(impossible: ImpossibleRequest, words: Words) -> Callout:
    """Return why what must be done does not fit."""
    return Callout((Text(words("plan.clash", what=words.said(impossible.args[0]))),), "bad")


def missing(analysis: Analysis, words: Words) -> Paragraph:
    """Return what it would take to have a plan."""
    return Paragraph((Text(words(f"plan.missing.{'effects' if analysis.cycle.actions else 'actions'}"), "muted"),))


def _brings(told: Telling) -> str:
    plan, words, n = told.plan, told.words, len(told.plan.chosen)
    if not n:
        return words(f"plan.verdict.none.{_why_none(told)}")
    count, scores = words.number(n), score_texts(told)
    if plan.benefit < -_NOTHING:
        return words(f"plan.verdict.harm.{plan.measure}", amount=told.benefit(-plan.benefit))
    if plan.benefit <= _NOTHING:
        return words("plan.verdict.idle", n=n, count=count)
    if plan.measure == "service" and scores:
        return words("plan.verdict.service", n=n, count=count, before=scores[0], after=scores[1])
    if scores:
        amount = told.benefit(plan.benefit)
        return words("plan.verdict.both", n=n, count=count, before=scores[0], after=scores[1], amount=amount)
    return words(f"plan.verdict.{plan.measure}.bare", n=n, count=count, amount=told.benefit(plan.benefit))


def score_texts(told: Telling) -> tuple[str, str] | None:
    """Return the score before and after with digits enough to tell them apart; `None` where it does not move."""
    before, after = told.plan.before.service, told.plan.after.service
    if before is None or after is None:
        return None
    for digits in (0, 1, 2):
        shown = told.words.number(before, digits), told.words.number(after, digits)
        if shown[0] != shown[1]:
            return shown
    return None


def _why_none(told: Telling) -> str:
    """Return which reason for an empty plan is the first to be told."""
    whys = {out.why for out in told.plan.left_out}
    if whys & _OVER:
        return "over"
    if whys & _UNKNOWN:
        return "unknown"
    return "help" if whys - {"dropped", "not-wanted", "too-late"} else "open"


def _takes(told: Telling) -> Iterator[str]:
    plan, words, bounds = told.plan, told.words, told.plan.bounds
    if not plan.chosen:
        return
    cost = days = ""
    if plan.cost or bounds.budget is not None:
        cost = told.worths.money(plan.cost)
    if bounds.budget is not None:
        cost = words("sections.of", part=cost, whole=told.worths.money(bounds.budget))
    if plan.effort_days or bounds.effort_days is not None:
        days = told.worths.days(plan.effort_days)
    if bounds.effort_days is not None:
        most = bounds.effort_days
        part, whole = told.worths.bare_days(plan.effort_days), told.worths.bare_days(most)
        days = words("plan.days.of", n=rounded(most, 1), days=part, most=whole)
    if cost and days:
        yield words("plan.takes.both", cost=cost, days=days)
    elif cost or days:
        yield words("plan.takes.one", what=cost or days)
    yield from _unknown(told)


def _unknown(told: Telling) -> Iterator[str]:
    """Name the actions whose cost or whose days are not known, and so not counted."""
    chosen, bounds = told.plan.chosen, told.plan.bounds
    for key, ids, matters in (
        ("cost", [one.id for one in chosen if one.cost is None], told.plan.cost or bounds.budget is not None),
        (
            "effort",
            [one.id for one in chosen if one.effort_days is None],
            told.plan.effort_days or bounds.effort_days is not None,
        ),
    ):
        if ids and matters:
            yield told.words(f"plan.unknown.{key}", n=len(ids), names=told.names(ids))

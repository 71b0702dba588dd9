"""How far a plan can be trusted: how near it is to the best, how effects were counted, and what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bullets, Paragraph, Text
from servicecycle.reporting.sentences import chance_text
from servicecycle.reporting.uncounted import uncounted_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling

_MOST = 12


def trust(told: Telling, *, hints: bool) -> Iterator[Block]:
    """Yield how near the plan is to the best, and how effects were counted; then what was not counted.

    `hints`: with the options that would change it.
    """
    yield Paragraph((Text(" ".join(_sentences(told, hints=hints))),))
    uncounted = told.plan.uncounted
    shown = uncounted if len(uncounted) <= _MOST + 1 else uncounted[:_MOST]
    if shown:
        yield Paragraph((Text(told.words("plan.uncounted", n=len(uncounted))),))
        yield Bullets(tuple((Text(uncounted_text(one, told.analysis, told.words)),) for one in shown))
    left = len(uncounted) - len(shown)
    if left:
        yield Paragraph((Text(told.words("sections.more", n=left, count=told.words.number(left)), "muted"),))


def gap_text(told: Telling) -> str:
    """Say how near the plan is to the best possible."""
    plan = told.plan
    key = "plan.gap" if plan.gap else "plan.best"
    gap = chance_text(plan.gap, told.words)
    return told.words(key if plan.proven else f"{key}.unproven", gap=gap)


def _sentences(told: Telling, *, hints: bool) -> Iterator[str]:
    from servicecycle.analysis.changes import WEIGHTS  # noqa: PLC0415  views import results only for their types

    yield gap_text(told)
    yield told.words("plan.counted", **{sure: told.words.percent(weight) for sure, weight in WEIGHTS.items()})
    statuses = {told.actions[one.id].status for one in told.plan.chosen if one.must}
    if statuses & {"planned", "doing"}:
        yield told.words("plan.counted.planned")
        if hints:
            yield told.words("plan.hint.reconsider")
    done = sum(action.status == "done" for action in told.actions.values())
    if done:
        yield told.words("plan.counted.done", n=done, count=told.words.number(done))

"""The actions that are not in the plan, and why, each in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Paragraph, Table, Text
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.planning.request import LeftOut
    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling

_SPELLED = frozenset({"no-effect", "excluded-by", "needs", "no-effect-left", "over-capacity", "too-late"})


def left_out(told: Telling, most: int | None = None) -> Iterator[Block]:
    """Yield the actions that are left out, in the file's order; of many only so many, where there is a limit."""
    found = told.plan.left_out
    shown = found if most is None or len(found) <= most + 1 else found[:most]
    if shown:
        columns = Column(told.words("plan.action")), Column(told.words("plan.why"), below=True)
        yield Table(columns, tuple((Text(told.actions[out.id].name), Text(why_text(out, told))) for out in shown))
    left = len(found) - len(shown)
    if left:
        yield Paragraph((Text(told.words("sections.more", n=left, count=told.words.number(left)), "muted"),))


def why_text(out: LeftOut, told: Telling) -> str:
    """Say why an action is left out."""
    if out.why in _SPELLED:
        return _spelled(out, told)
    short = out.short or 0.0
    return told.words(
        f"plan.why.{out.why}",
        n=rounded(short, 1),
        short=told.worths.more(short, "effort_days" if out.why == "over-effort" else "budget"),
    )


def _spelled(out: LeftOut, told: Telling) -> str:
    words, action, n, others = told.words, told.actions[out.id], len(out.others), told.names(out.others)
    match out.why:
        case "no-effect":
            uncounted = any(one.action == out.id for one in told.plan.uncounted)
            why = "none" if not action.effects else "unknown" if uncounted else "plain"
            return words(f"plan.why.no-effect.{why}")
        case "excluded-by":
            planned = set(out.others) <= set(told.plan.ids)
            return words(f"plan.why.excluded-by.{'planned' if planned else 'done'}", n=n, others=others)
        case "no-effect-left" if not out.others:
            return words("plan.why.no-effect-left.reached")
        case "too-late":
            return words("plan.why.too-late", due=words.date(action.due))
        case "over-capacity":
            more = told.worths.more(out.short or 0.0, "effort_days")
            return words("plan.why.over-capacity", owner=action.owner, short=more)
    return words(f"plan.why.{out.why}", n=n, others=others)

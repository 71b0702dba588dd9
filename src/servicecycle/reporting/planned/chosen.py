"""The chosen actions: who answers for each, when it is due, what it takes and what it adds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Column, Paragraph, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.planning.plan import Chosen
    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling


def chosen(told: Telling, *, owned: bool) -> Iterator[Block]:
    """Yield the actions in the file's order, `owned`: with who answers for each, and what their worth means."""
    plan = told.plan
    if not plan.chosen:
        return
    shown = _Shown(
        decided=any(one.must for one in plan.chosen),
        lifts=plan.measure == "money" and (_for_score(told) or (owned and any(one.lifts for one in plan.chosen))),
        owners=owned and any(told.actions[one.id].owner for one in plan.chosen),
    )
    yield Table(tuple(_columns(told, shown)), tuple(tuple(_row(one, told, shown)) for one in plan.chosen))
    if owned:
        yield Paragraph((Text(" ".join(_meaning(told)), "muted"),))


class _Shown(NamedTuple):
    """Which columns there is ground for: what was decided before, what the score gains, who answers."""

    decided: bool
    lifts: bool
    owners: bool


def _columns(told: Telling, shown: _Shown) -> Iterator[Column]:
    words = told.words
    yield Column(words("plan.action"))
    yield Column(words("plan.due"), narrow=True)
    yield Column(words("plan.cost"), "right", narrow=True)
    yield Column(words("plan.effort"), "right", narrow=True)
    yield Column(words(f"plan.adds.{told.plan.measure}"), "right", narrow=True)
    if shown.lifts:
        yield Column(words("plan.adds.service"), "right", narrow=True, below=True)
    if shown.decided:
        yield Column(words("plan.decided"), narrow=True)
    if shown.owners:
        yield Column(words("plan.owner"), below=True)


def _row(one: Chosen, told: Telling, shown: _Shown) -> Iterator[Text]:
    action, words = told.actions[one.id], told.words
    yield Text(action.name, "strong")
    yield Text("" if action.due is None else words.day(action.due))
    yield Text(words.number(None) if one.cost is None else told.worths.money(one.cost), value=one.cost)
    days = words.number(None) if one.effort_days is None else told.worths.bare_days(one.effort_days)
    yield Text(days, value=one.effort_days)
    yield Text(told.bare(one.adds), "good" if one.adds > 0 else "muted", one.adds)
    if shown.lifts:
        points = words.number(None) if one.lifts is None else told.worths.points(one.lifts)
        yield Text(points, "muted", one.lifts)
    if shown.decided:
        status = action.status if action.status in {"planned", "doing"} else "asked"
        yield Text(words(f"plan.decided.{status}") if one.must else "", "muted")
    if shown.owners:
        yield Text(action.owner or words("plan.no-owner"), "muted")


def _meaning(told: Telling) -> Iterator[str]:
    """Yield what the worth of each action is, and why one is in the plan that brings none."""
    yield told.words("plan.adds.meaning", together=told.benefit(told.plan.benefit))
    if told.plan.measure == "money" and _for_score(told):
        yield told.words("plan.adds.score")


def _for_score(told: Telling) -> bool:
    return any(one.adds <= 0 < (one.lifts or 0) for one in told.plan.chosen)

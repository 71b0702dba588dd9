"""What each further step of the budget buys."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Paragraph, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.planning.frontier import Frontier, Point
    from servicecycle.reporting.blocks import Block
    from servicecycle.reporting.planned.telling import Telling

_ROUNDING = 1e-6


def steps(frontier: Frontier, told: Telling) -> Iterator[Block]:
    """Yield a row for each plan worth having, from the cheapest; where the budget ends, and where the plan stands."""
    words, measure = told.words, frontier.measure
    if not frontier.points:
        return
    columns = (
        Column(words(f"plan.frontier.{frontier.resource}"), "right", narrow=True),
        Column(words(f"plan.frontier.{measure}"), "right", narrow=True),
        Column(words("plan.frontier.more"), "right", narrow=True),
        Column("", narrow=True),
        Column(words("plan.frontier.changes"), below=True),
    )
    yield Paragraph((Text(words(f"plan.frontier.how.{frontier.resource}"), "muted"),))
    rows = (_row(before, point, frontier, told) for before, point in pairwise((None, *frontier.points)) if point)
    yield Table(columns, tuple(rows))
    notes = list(_notes(frontier, told))
    if notes:
        yield Paragraph((Text(" ".join(notes), "muted"),))


def _notes(frontier: Frontier, told: Telling) -> Iterator[str]:
    """Yield what the plan takes beyond the step that brings as much, and whether steps are left out."""
    planned = [point.takes for point in frontier.points if frontier.is_plan(point, told.plan)]
    more = (told.plan.cost if frontier.resource == "budget" else told.plan.effort_days) - min(planned, default=0.0)
    if planned and more > _ROUNDING:
        yield told.words("plan.frontier.score", more=told.worths.taken(more, frontier.resource))
    if frontier.thinned:
        yield told.words("plan.frontier.thinned")


def _row(before: Point | None, point: Point, frontier: Frontier, told: Telling) -> tuple[Text, ...]:
    more = point.benefit - before.benefit if before else None
    beyond, planned = frontier.is_beyond(point), frontier.is_plan(point, told.plan)
    place = "plan" if planned else "beyond" if beyond else "within"
    takes = told.worths.taken(point.takes, frontier.resource)
    return (
        Text(takes, "muted" if beyond else "plain", point.takes),
        Text(told.bare(point.benefit), "muted" if beyond else "plain", point.benefit),
        Text("" if more is None else f"+{told.bare(more)}", "muted", more),
        Text("" if place == "within" else told.words(f"plan.frontier.place.{place}"), "strong" if planned else "muted"),
        Text(changes(before.chosen if before else (), point.chosen, told)),
    )


def changes(before: tuple[str, ...], after: tuple[str, ...], told: Telling) -> str:
    """Say which actions come in and which go out."""
    comes, goes = [id_ for id_ in after if id_ not in before], [id_ for id_ in before if id_ not in after]
    parts = []
    if comes:
        parts.append(told.words("plan.frontier.comes", names=told.names(comes)))
    if goes:
        parts.append(told.words("plan.frontier.goes", names=told.names(goes)))
    return " ".join(parts)

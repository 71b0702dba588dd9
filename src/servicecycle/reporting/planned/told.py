"""The plan told: in full, as `plan` and the reports tell it, and in short, as `analyze` does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from servicecycle.reporting.blocks import Chart, Heading, Paragraph, Text
from servicecycle.reporting.planned import calendar, verdict
from servicecycle.reporting.planned.chosen import chosen
from servicecycle.reporting.planned.frontier import steps
from servicecycle.reporting.planned.left_out import left_out
from servicecycle.reporting.planned.outcome import compared
from servicecycle.reporting.planned.prices import prices
from servicecycle.reporting.planned.telling import telling
from servicecycle.reporting.planned.trust import trust
from servicecycle.reporting.report import compose, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Block, Report
    from servicecycle.reporting.medium import Medium
    from servicecycle.reporting.planned.telling import Telling
    from servicecycle.words import Words

Level = Literal[2, 3]

_FIRST = 5


def in_full(analysis: Analysis, words: Words, medium: Medium, level: Level = 3) -> Iterator[Block]:
    """Yield all parts of the plan, each under a heading of the level; or what it would take to have one."""
    plan = analysis.plan
    if plan is None:
        yield from _none(analysis, words)
        return
    told = telling(analysis, plan, words)
    yield verdict.callout(told)
    for name, part in _parts(told, medium):
        blocks = list(part)
        if blocks:
            yield Heading(words(f"plan.part.{name}"), level)
            yield from blocks


def in_short(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the verdict, the chosen actions, and the first of those left out; or what it would take to have a plan."""
    plan = analysis.plan
    if plan is None:
        yield from _none(analysis, words)
        return
    told = telling(analysis, plan, words)
    yield verdict.callout(told)
    yield from chosen(told, owned=False)
    if plan.left_out:
        yield Heading(words("plan.part.left-out"), 3)
        yield from left_out(told, _FIRST)
    yield Paragraph((Text(words("plan.see-plan"), "muted"),))


def planned(analysis: Analysis, words: Words, *, file: str, medium: Medium) -> Report:
    """Compose what `plan` shows of one cycle."""
    head = compose(analysis, words, file=file, sections=[])
    blocks = tuple(shown(in_full(analysis, words, medium, 2), analysis, words, medium))
    return head._replace(verdict=(), blocks=blocks, footer="")


def _none(analysis: Analysis, words: Words) -> Iterator[Block]:
    impossible = analysis.clash
    yield verdict.clash(impossible, words) if impossible else verdict.missing(analysis, words)


def _parts(told: Telling, medium: Medium) -> Iterator[tuple[str, Iterator[Block]]]:
    """Yield each part by its name."""
    if told.plan.chosen:
        yield "outcome", compared(told)
    yield "chosen", chosen(told, owned=True)
    yield "calendar", _calendar(told, medium)
    yield "left-out", left_out(told)
    yield "frontier", _frontier(told)
    yield "prices", _prices(told)
    yield "trust", trust(told, hints=medium == "screen")


def _calendar(told: Telling, medium: Medium) -> Iterator[Block]:
    if medium == "screen":
        yield from calendar.bars(told)
    elif told.plan.calendar:
        yield Chart("plan")
        yield from calendar.table(told)


def _frontier(told: Telling) -> Iterator[Block]:
    frontier = told.analysis.frontier
    if frontier and frontier.points:
        yield Chart("frontier")
        yield from steps(frontier, told)


def _prices(told: Telling) -> Iterator[Block]:
    bounds = told.plan.bounds
    bounded = bounds.budget is not None or bounds.effort_days is not None or bounds.capacity or bounds.until
    found = told.analysis.prices
    if found or bounded:
        yield from prices(found, told)

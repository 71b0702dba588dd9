"""`servicecycle plan`: which actions to take with the money and the days at hand."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from servicecycle.commands.files import one
from servicecycle.commands.options import File, Lang, Output, ResultFormat
from servicecycle.commands.output import STDOUT, check_target, write
from servicecycle.commands.results import hint_at_version, show_report
from servicecycle.commands.speaking import words_for
from servicecycle.errors import ImpossibleRequest, said

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.medium import Medium
    from servicecycle.words import Words

EXAMPLES = """\b
Examples:
  servicecycle plan workshop.yaml
  servicecycle plan workshop.yaml --budget 20000 --effort-days 60
  servicecycle plan workshop.yaml --start 2027-01-11 --until 2027-06-30
  servicecycle plan workshop.yaml --must host --without kiosk,signs
  servicecycle plan workshop.yaml -f json | jq '.plan.chosen'"""


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    file: File,
    budget: Annotated[
        float | None,
        typer.Option(min=0, metavar="AMOUNT", show_default=False, help="Money to spend; the file's unless set."),
    ] = None,
    effort_days: Annotated[
        float | None,
        typer.Option(min=0, metavar="DAYS", show_default=False, help="Days of work to spend; the file's unless set."),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(metavar="DATE", show_default=False, help="The day to begin on; the file's date unless set."),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(metavar="DATE", show_default=False, help="The last day; what is due later is left out."),
    ] = None,
    must: Annotated[
        list[str] | None, typer.Option(metavar="ID,…", show_default=False, help="Actions that have to be in.")
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option(metavar="ID,…", show_default=False, help="Actions that are to be left out.")
    ] = None,
    reconsider: Annotated[bool, typer.Option("--reconsider", help="Open again what is planned or under way.")] = False,
    format: ResultFormat = "text",
    output: Output = None,
    lang: Lang = None,
) -> None:
    """Choose the actions that bring the most with the money and the days at hand.

    Says what they bring, who does what by when, what is left out and why, and what more money would
    buy. The most is the money at risk that is saved where `customers` tells it, else the service score.
    """
    from servicecycle.analysis.planning.answer import asked
    from servicecycle.analysis.planning.request import Request

    request = Request(
        budget=budget,
        effort_days=effort_days,
        start=_day("--start", start),
        until=_day("--until", until),
        must=_ids(must),
        without=_ids(without),
        reconsider=reconsider,
    )
    if output not in {None, STDOUT}:
        check_target(str(output), [file])
    entry = one(file)
    analysis = asked(entry.analysis, request)
    words = words_for(lang, analysis.cycle)
    if format == "json":
        write(_json(entry.file, analysis, words), output, [file])
        return
    from servicecycle.reporting.planned.told import planned

    hint_at_version(entry, words)
    medium: Medium = "document" if format == "markdown" else "screen"
    show_report(planned(analysis, words, file=entry.file, medium=medium), words, format, output, [file])


def _json(file: str, analysis: Analysis, words: Words) -> str:
    import json

    from servicecycle.reporting.plan_json import planned_json

    return json.dumps(planned_json(file, analysis, words), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _ids(given: list[str] | None) -> tuple[str, ...]:
    """Return the ids that an option names, each once; several stand behind commas."""
    named = (name.strip() for part in given or () for name in part.split(","))
    return tuple(dict.fromkeys(filter(None, named)))


def _day(option: str, text: str | None) -> date | None:
    if text is None:
        return None
    with suppress(ValueError):
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    raise ImpossibleRequest(
        said("{option} cannot be `{text}`; write year, month and day, as in 2027-03-31", option=option, text=text)
    )

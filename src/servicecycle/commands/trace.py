"""`servicecycle trace`: from each critical moment to a requirement, an action and its measure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from servicecycle.commands.exits import FINDINGS
from servicecycle.commands.options import Files, Lang, Output, ResultFormat
from servicecycle.commands.results import Telling, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.commands.files import Entry
    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words

View = Literal["tree", "matrix", "both"]
FailOn = Literal["broken", "loose"]

EXAMPLES = """\b
Examples:
  servicecycle trace workshop.yaml
  servicecycle trace workshop.yaml --view matrix --format markdown -o trace.md
  servicecycle trace journeys/ --fail-on broken
  servicecycle trace workshop.yaml -f json | jq '.trace.broken[].text'"""


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    files: Files,
    view: Annotated[View, typer.Option(help="The chains as a tree, as matrices, or both.")] = "both",
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            show_default=False, help="Exit with 1 on broken links, or on loose ends too; on neither unless set."
        ),
    ] = None,
    format: ResultFormat = "text",
    output: Output = None,
    lang: Lang = None,
) -> None:
    """Follow each critical moment to a requirement, an action and its measure, and name every link that is broken.

    A loose end is what a chain holds without: an owner, a due date, a standard, a voice, effects.
    """
    entries = show(
        files,
        format=format,
        output=output,
        lang=lang,
        part="trace",
        telling=Telling(partial(_of_one, view=view), _of_several),
    )
    traces = [entry.analysis.trace for entry in entries]
    if any(fail_on and (one.broken or (fail_on == "loose" and one.loose)) for one in traces):
        raise typer.Exit(FINDINGS)


def _of_one(entry: Entry, words: Words, *, view: View) -> Report:
    from servicecycle.reporting.chain.told import traced

    return traced(entry.analysis, words, file=entry.file, view=view)


def _of_several(entries: Sequence[Entry], words: Words) -> Report:
    from servicecycle.reporting.chain.told import traced_several

    return traced_several([(entry.file, entry.analysis) for entry in entries], words)

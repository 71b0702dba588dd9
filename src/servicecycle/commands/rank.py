"""`servicecycle rank`: what to improve first."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from servicecycle.analysis.sampling import DRAWS, SEED, Sampling
from servicecycle.commands.options import Draws, Files, Lang, Output, ResultFormat, Seed
from servicecycle.commands.results import show

By = Literal["priority", "gap", "risk", "opportunity"]

EXAMPLES = """\b
Examples:
  servicecycle rank workshop.yaml --top 5
  servicecycle rank workshop.yaml --by risk
  servicecycle rank workshop.yaml -f json | jq '.areas[0].reasons'"""


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    files: Files,
    top: Annotated[
        int | None, typer.Option("--top", "-n", min=1, show_default=False, help="Only so many areas.")
    ] = None,
    by: Annotated[By, typer.Option(help="What the areas are ordered by.")] = "priority",
    format: ResultFormat = "text",
    output: Output = None,
    lang: Lang = None,
    draws: Draws = DRAWS,
    seed: Seed = SEED,
) -> None:
    """List the areas to improve in order, with the reasons for each.

    A rank is always the rank by priority; `--by` only changes the order of the list.
    """
    show(files, format=format, output=output, lang=lang, part="areas", order=(by, top), sampling=Sampling(draws, seed))

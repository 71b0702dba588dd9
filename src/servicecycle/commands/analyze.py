"""`servicecycle analyze`: the whole story of a cycle."""

from __future__ import annotations

from typing import Annotated

import typer

from servicecycle.analysis.sampling import DRAWS, SEED, Sampling
from servicecycle.commands.files import Changes
from servicecycle.commands.options import Draws, Files, Lang, Output, ResultFormat, Seed
from servicecycle.commands.results import show

EXAMPLES = """\b
Examples:
  servicecycle analyze workshop.yaml
  servicecycle analyze journeys/                      a table of cycles, worst first
  servicecycle analyze workshop.yaml -f json | jq .score
  servicecycle analyze workshop.yaml -f markdown -o workshop.md
  servicecycle analyze workshop.yaml --with host,rehearsal     as if these actions were in place
  servicecycle analyze workshop.yaml --set steps.wait.perceived=8"""


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    files: Files,
    format: ResultFormat = "text",
    output: Output = None,
    lang: Lang = None,
    with_: Annotated[
        str | None,
        typer.Option("--with", metavar="ID,…", show_default=False, help="What if these actions were in place?"),
    ] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="WHERE=VALUE", show_default=False, help="What if this value were another?"),
    ] = None,
    draws: Draws = DRAWS,
    seed: Seed = SEED,
) -> None:
    """Say how good a service cycle is, which moments to improve first, and why.

    The page begins with the score and its parts, then the report card of the company and of its
    people, the journey as a line of moments, the critical moments and their risk, the areas to
    improve in order, and what is unknown.
    """
    actions = tuple(filter(None, map(str.strip, (with_ or "").split(","))))
    changes = Changes(actions, tuple(set_ or ())) if actions or set_ else None
    show(files, format=format, output=output, lang=lang, changes=changes, sampling=Sampling(draws, seed))

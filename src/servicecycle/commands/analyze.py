"""`servicecycle analyze`: the whole story of a cycle."""

from __future__ import annotations

from servicecycle.commands.options import Files, Lang, Output, ResultFormat
from servicecycle.commands.results import show

EXAMPLES = """\b
Examples:
  servicecycle analyze workshop.yaml
  servicecycle analyze journeys/                      a table of cycles, worst first
  servicecycle analyze workshop.yaml -f json | jq .score
  servicecycle analyze workshop.yaml -f markdown -o workshop.md"""


def command(files: Files, format: ResultFormat = "text", output: Output = None, lang: Lang = None) -> None:
    """Say how good a service cycle is, which moments to improve first, and why.

    The page begins with the score and its parts, then the report card of the company and of its
    people, the journey as a line of moments, the critical moments and their risk, the areas to
    improve in order, and what is unknown.
    """
    show(files, format=format, output=output, lang=lang)

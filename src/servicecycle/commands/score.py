"""`servicecycle score`: how good the cycle is."""

from __future__ import annotations

from servicecycle.commands.options import Files, Lang, Output, ResultFormat
from servicecycle.commands.results import show

EXAMPLES = """\b
Examples:
  servicecycle score workshop.yaml
  servicecycle score journeys/ -f markdown
  servicecycle score workshop.yaml -f json | jq .score.service"""


def command(files: Files, format: ResultFormat = "text", output: Output = None, lang: Lang = None) -> None:
    """Print the service score with its parts, the report card, and the score of each part of the cycle."""
    show(files, format=format, output=output, lang=lang, part="score")

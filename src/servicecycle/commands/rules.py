"""`servicecycle rules`: every rule of `check`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from servicecycle.commands.options import Lang, Output
from servicecycle.commands.output import write
from servicecycle.commands.speaking import words_for

Format = Literal["text", "json", "markdown"]

EXAMPLES = """\b
Examples:
  servicecycle rules
  servicecycle rules -f json | jq '.[].code'
  servicecycle rules -f markdown -o rules.md          every rule's page"""


def command(
    format: Annotated[Format, typer.Option("--format", "-f", help="How the rules are listed.")] = "text",
    output: Output = None,
    lang: Lang = None,
) -> None:
    """List the rules of `check`: code, severity and what each finds."""
    from servicecycle.checking.pages import as_json, as_markdown, as_text

    shown = {"text": as_text, "json": as_json, "markdown": as_markdown}
    write(shown[format](words_for(lang)), output, [])

"""`servicecycle explain`: a rule's page."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from servicecycle.commands.options import Lang
from servicecycle.commands.output import STDOUT, write
from servicecycle.commands.speaking import words_for
from servicecycle.errors import ImpossibleRequest, said

EXAMPLES = """\b
Examples:
  servicecycle explain SC206
  servicecycle explain moment-of-truth-without-owner"""


def command(
    rule: Annotated[str, typer.Argument(metavar="CODE", show_default=False, help="A rule's code or name.")],
    lang: Lang = None,
) -> None:
    """Say what a rule of `check` finds, why that is bad, and what to write instead."""
    from servicecycle.checking.pages import page
    from servicecycle.checking.rule import files, matching

    found = [code for code in matching(rule) if rule.strip().upper() == code or not rule.upper().startswith("SC")]
    if len(found) != 1:
        raise ImpossibleRequest(
            said("there is no rule `{rule}`; {suggestion}", rule=rule, suggestion=_suggestion(rule, list(files())))
        )
    text = page(found[0], words_for(lang))
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        console = Console(width=min(100, Console().width))
        console.print(Markdown(text, code_theme="ansi_dark"))
    else:
        write(text, STDOUT, [])


def _suggestion(rule: str, codes: list[str]) -> str:
    from servicecycle.checking.rule import matching, name
    from servicecycle.reading.keys import Suggestions

    family = list(matching(rule)) if rule.upper() != "ALL" else []
    if family:
        return said("did you mean one of {listed}?", listed=", ".join(family))
    near = Suggestions().near(rule.strip(), [*codes, *map(name, codes)])
    return said("did you mean `{near}`?", near=near) if near else said("`servicecycle rules` lists them")

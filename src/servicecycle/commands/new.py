"""`servicecycle new`: a commented file to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from servicecycle.commands.exits import say
from servicecycle.commands.options import Lang
from servicecycle.commands.output import STDOUT, check_target, write
from servicecycle.commands.speaking import words_for
from servicecycle.errors import ImpossibleRequest, UnwritableTarget, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.words import Language

EXAMPLES = """\b
Examples:
  servicecycle new service.yaml
  servicecycle new cheque.yaml --template bank-cheque
  servicecycle new --list"""

_TEMPLATES = Path(__file__).parent.parent / "templates"


def command(
    path: Annotated[
        str | None, typer.Argument(metavar="PATH", show_default=False, help="The file to write; - is standard output.")
    ] = None,
    template: Annotated[str, typer.Option("--template", "-t", help="Which service to start from.")] = "blank",
    listed: Annotated[bool, typer.Option("--list", "-l", help="List the templates.")] = False,
    lang: Lang = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that exists.")] = False,
) -> None:
    """Write a commented file to start from."""
    words = words_for(lang)
    found = templates(words.language)
    if listed:
        write("".join(f"{name:<{max(map(len, found)) + 2}}{about(text)}\n" for name, text in found.items()), STDOUT, [])
        return
    if path is None:
        raise ImpossibleRequest(said("name the file to write, as in `servicecycle new service.yaml`"))
    if template not in found:
        raise ImpossibleRequest(
            said("there is no template `{template}`; there are {listed}", template=template, listed=", ".join(found))
        )
    if path != STDOUT:
        check_target(path, [])
        if Path(path).exists() and not force:
            raise UnwritableTarget(
                said("{path}: exists already; name another file, or add --force to write over it", path=path)
            )
    write(found[template], path, [])
    if path != STDOUT:
        say(words("check.wrote", path=path))


def templates(language: Language) -> Mapping[str, str]:
    """Return every template's text in a language by its name, the blank one first."""
    folder = _TEMPLATES if language == "en" else _TEMPLATES / language
    files = sorted(folder.glob("*.yaml"), key=lambda file: (file.stem != "blank", file.stem))
    return {file.stem: file.read_text(encoding="utf-8") for file in files}


def about(text: str) -> str:
    """Return the sentence that a template begins with."""
    return text.partition("\n")[0].removeprefix("#").strip()

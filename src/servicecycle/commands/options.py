"""The options that several commands share, each spelled once."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from servicecycle.commands.speaking import chosen
from servicecycle.words import Language

Format = Literal["text", "json", "markdown"]

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE", show_default=False, help="Cycle files, folders of them, or - for standard input."),
]
File = Annotated[str, typer.Argument(metavar="FILE", show_default=False, help="A cycle file, or - for standard input.")]
ResultFormat = Annotated[Format, typer.Option("--format", "-f", help="How results are printed.")]
Output = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="FILE", show_default=False, help="Write to a file instead; - is standard output."
    ),
]
Lang = Annotated[
    Language | None,
    typer.Option(
        "--lang",
        callback=chosen,
        is_eager=True,
        show_default=False,
        help="Language; the file's own, then the machine's, unless set.",
    ),
]

"""The options that several commands share, each spelled once."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from servicecycle.analysis.sampling import MOST_DRAWS, MOST_SEED
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
        show_default=False,
        help="Language; the file's own, then the machine's, unless set.",
    ),
]
Draws = Annotated[
    int,
    typer.Option("--draws", min=1, max=MOST_DRAWS, help="How many draws tell how sure the order is."),
]
Seed = Annotated[
    int,
    typer.Option("--seed", min=0, max=MOST_SEED, help="What the draws begin from; the same seed draws the same."),
]

"""How what a command draws looks: as `--theme` says, else as the file does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from servicecycle.reading.files import STDIN

if TYPE_CHECKING:
    from servicecycle.charts.theme import Theme
    from servicecycle.commands.files import Entry

ThemeFile = Annotated[
    str | None,
    typer.Option(
        "--theme",
        metavar="FILE",
        show_default=False,
        help="Colours and logo from this TOML file; those of the cycle file unless set.",
    ),
]


def theme_of(option: str | None, *entries: Entry) -> Theme:
    """Return the theme of some cycles: of the theme file, else what they agree on, else the usual one.

    Raises `ServiceCycleError` for a theme that cannot be.
    """
    from servicecycle.charts.theme import THEME
    from servicecycle.charts.theming import dressed, read_theme

    if option is not None:
        return read_theme(option)
    stated = {
        dressed(entry.analysis.cycle.theme, _folder(entry)): None for entry in entries if entry.analysis.cycle.theme
    }
    return next(iter(stated)) if len(stated) == 1 else THEME


def _folder(entry: Entry) -> Path:
    return Path() if entry.path == STDIN else Path(entry.path).parent

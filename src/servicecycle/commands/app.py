"""The program: its commands are the modules of this folder that hold a function `command`.

A command's module is imported when it is called for, so that none pays for another's imports.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from servicecycle import __version__
from servicecycle.commands.exits import owned_exits

NOT_COMMANDS = frozenset(
    {"app", "checks", "exits", "files", "options", "output", "results", "screen", "speaking", "theming"}
)
"""Modules of this folder that serve the commands."""

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def names() -> list[str]:
    """Return the names of the commands, one for each file in this folder."""
    stems = sorted(file.stem for file in Path(__file__).parent.glob("*.py"))
    return [stem for stem in stems if stem not in NOT_COMMANDS and not stem.startswith("_")]


class Commands(TyperGroup):
    """A group that finds its commands in a folder, and imports each when it is named."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Name every command."""
        return names()

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Import a command's module and make it a command; `None` when there is none of that name."""
        if cmd_name in names():
            return self.commands.setdefault(cmd_name, _load(cmd_name))
        for name in names():  # the group suggests the nearest of those it has
            self.commands.setdefault(name, _load(name))
        return None

    def invoke(self, ctx: Any) -> Any:
        """Run the command; every way out is owned by `exits`."""
        with owned_exits():
            return super().invoke(ctx)


def _load(name: str) -> Any:
    module = import_module(f"servicecycle.commands.{name}")
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    single.command(name, epilog=module.EXAMPLES, context_settings=_CONTEXT)(module.command)
    return typer.main.get_command(single)


def _completion_wanted() -> bool:
    """Tell whether the shell asks, or the user may: a command that is called by name need not build those options."""
    return "_SERVICECYCLE_COMPLETE" in os.environ or "".join(sys.argv[1:2]) not in names()


app = typer.Typer(
    cls=Commands,
    add_completion=_completion_wanted(),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings=_CONTEXT,
    epilog="\b\nStart with:\n  servicecycle new cheque.yaml --template bank-cheque\n  servicecycle analyze cheque.yaml",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"servicecycle {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Read a service cycle from a YAML file, score it, and say which moments to improve first, and why."""


def main() -> None:
    """Run the program."""
    app(prog_name="servicecycle")

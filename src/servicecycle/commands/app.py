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
from typer.core import TyperCommand, TyperGroup

from servicecycle import __version__
from servicecycle.commands.exits import owned_exits
from servicecycle.commands.options import Lang
from servicecycle.commands.speaking import listen

NOT_COMMANDS = frozenset(
    {
        "app",
        "checks",
        "exits",
        "files",
        "helping",
        "options",
        "output",
        "results",
        "screen",
        "speaking",
        "theming",
        "usage",
    }
)
"""Modules of this folder that serve the commands."""

_CONTEXT = {"help_option_names": ["-h", "--help"]}


def names() -> list[str]:
    """Return the names of the commands, one for each file in this folder."""
    stems = sorted(file.stem for file in Path(__file__).parent.glob("*.py"))
    return [stem for stem in stems if stem not in NOT_COMMANDS and not stem.startswith("_")]


class _Helped:
    """What explains itself in the reader's language; that code is loaded when somebody asks."""

    def get_help(self, ctx: Any) -> str:
        """Return the whole page."""
        from servicecycle.commands.helping import page

        return page(self, ctx)

    def get_usage(self, ctx: Any) -> str:
        """Return the line that shows how to call it."""
        from servicecycle.commands.helping import usage

        return usage(self, ctx)

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return what a shell shows beside the name while a line is completed."""
        from servicecycle.commands.helping import summary

        return summary(self)


class Command(_Helped, TyperCommand):
    """A command of the program."""

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Complete options, each with what it is for."""
        from servicecycle.commands.helping import completed

        return completed(super().shell_complete(ctx, incomplete))


class Commands(_Helped, TyperGroup):
    """A group that finds its commands in a folder, and imports each when it is named."""

    def make_context(self, info_name: Any, args: Any, parent: Any = None, **extra: Any) -> Any:
        """Read the command line; what is wrong in it is told in the language that it asks for."""
        listen(args)
        with owned_exits():
            return super().make_context(info_name, args, parent, **extra)

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

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Complete commands and options, each with what it is for."""
        from servicecycle.commands.helping import completed

        return completed(super().shell_complete(ctx, incomplete))

    def invoke(self, ctx: Any) -> Any:
        """Run the command; every way out is owned by `exits`."""
        with owned_exits():
            return super().invoke(ctx)


def _load(name: str) -> Any:
    module = import_module(f"servicecycle.commands.{name}")
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    single.command(name, cls=Command, epilog=module.EXAMPLES, context_settings=_CONTEXT)(module.command)
    return typer.main.get_command(single)


def _whole() -> bool:
    """Tell whether the program's own options may be wanted; where a command is called by name they are not built."""
    return "_SERVICECYCLE_COMPLETE" in os.environ or "".join(sys.argv[1:2]) not in names()


_WHOLE = _whole()

app = typer.Typer(
    cls=Commands,
    add_completion=_WHOLE,
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


_Version = Annotated[
    bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
]


def _program(version: _Version = False) -> None:
    """Read a service cycle from a YAML file, score it, and say which moments to improve first, and why."""


def _whole_program(version: _Version = False, lang: Lang = None) -> None:
    pass


_whole_program.__doc__ = _program.__doc__
app.callback()(_whole_program if _WHOLE else _program)


def main() -> None:
    """Run the program."""
    app(prog_name="servicecycle")

"""Every way out of the program, and its exit code.

0: done; 1: findings, or a gate not met; 2: the user's mistake (usage, an unreadable or invalid file); 3: a
bug of ours. Ctrl-C ends with 130 and a closed pipe with 141, as the shell has it for other programs.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

import typer

from servicecycle.commands.speaking import words_for
from servicecycle.errors import InvalidFile, ServiceCycleError, UnreadableFile, system_says

if TYPE_CHECKING:
    from collections.abc import Iterator

FINDINGS = 1
USERS_MISTAKE = 2
OUR_BUG = 3
INTERRUPTED = 130
PIPE_CLOSED = 141


@contextmanager
def owned_exits() -> Iterator[None]:
    """Turn whatever leaves a command into a clear message and an exit code; never a traceback for a user's mistake."""
    try:
        yield
        sys.stdout.flush()
    except ServiceCycleError as mistake:
        tell(mistake)
        raise typer.Exit(USERS_MISTAKE) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        _hush(sys.stdout)
        raise typer.Exit(PIPE_CLOSED) from None
    except (typer.Exit, typer.Abort):
        raise
    except typer.TyperException as mistake:
        from servicecycle.commands.usage import told

        say(told(mistake, words_for(None)))
        raise typer.Exit(mistake.exit_code) from None
    except OSError as failure:
        tell(UnreadableFile(system_says(failure), None if failure.filename is None else str(failure.filename)))
        _hush(sys.stdout)
        raise typer.Exit(USERS_MISTAKE) from None
    except Exception:  # noqa: BLE001  what is left is a bug of ours, and is told as one
        _confess()
        raise typer.Exit(OUR_BUG) from None


def tell(mistake: ServiceCycleError) -> None:
    """Tell a mistake on standard error; one in a file with its line, and the place marked."""
    words = words_for(None)
    if isinstance(mistake, InvalidFile):
        from servicecycle.commands.screen import marked

        for one in mistake.mistakes:
            say(marked(one, words))
        say(words("check.mistakes", n=len(mistake.mistakes)))
    else:
        say(words("check.error", what=words.said(mistake.args[0])))


def say(text: str) -> None:
    """Print on standard error; where nobody listens there, nothing happens."""
    try:
        print(text, file=sys.stderr, flush=True)  # noqa: T201  this is the program's voice
    except OSError:
        _hush(sys.stderr)


def _hush(stream: TextIO) -> None:
    """Point a dead stream nowhere, so that the interpreter's last flush does not fail too."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _confess() -> None:
    import traceback

    say(traceback.format_exc().rstrip())
    say(words_for(None)("check.bug"))

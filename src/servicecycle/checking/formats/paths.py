"""Files as machine output names them: from the run's root on, with forward slashes, never absolute."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from servicecycle.reading.files import STDIN

if TYPE_CHECKING:
    from servicecycle.errors import Place

STANDARD_INPUT = "stdin"
"""What stands for the file where the cycle came from standard input."""


def named(file: str) -> str:
    """Return a file's path as the user gave it, as text that can be printed whatever bytes it is made of."""
    return STANDARD_INPUT if file == STDIN else os.fsencode(file).decode("utf-8", "replace")


def relative(file: str, root: str) -> str:
    """Return a file's path below `root`, the current folder if empty; outside of it the path begins with `..`."""
    if file == STDIN:
        return STANDARD_INPUT
    below = os.path.relpath(file, root or os.curdir)
    return named(below.replace(os.sep, "/"))


def elsewhere(place: Place, file: str, path: str) -> str:
    """Return the path of a related place; `path` is already that of the finding's own `file`.

    What stands in another file is the earlier version, which is named as it was asked for.
    """
    return path if place.file == file else named(place.file)

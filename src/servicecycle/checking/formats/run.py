"""What a format is told of the run whose findings it shows."""

from __future__ import annotations

from typing import NamedTuple


class Run(NamedTuple):
    """One run of `check`.

    `codes` are the rules that ran. `root` is the folder that paths in machine output start from; the one that the
    program runs in, where it is empty. `color` and `width`, in columns, are the screen's.
    """

    version: str
    codes: tuple[str, ...]
    root: str = ""
    color: bool = False
    width: int = 80

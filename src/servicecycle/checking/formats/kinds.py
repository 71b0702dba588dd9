"""Which formats there are: every module in this folder whose file is called `as_` and the format's id."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

import servicecycle.checking.formats as room

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Checked
    from servicecycle.checking.formats.run import Run
    from servicecycle.words import Words

_PREFIX, _SUFFIX = "as_", ".py"


class Format(Protocol):
    """A format: what it is called, and how findings become text in it.

    `render` takes the results one by one and yields text as it goes, so that ten thousand files need no more memory
    than ten. What it yields is the same for the same results, and ends with a line break.
    """

    ID: str

    def render(self, results: Iterable[Checked], run: Run, words: Words) -> Iterator[str]:
        """Yield the text of the results, in parts of any length."""


@cache
def format_ids() -> tuple[str, ...]:
    """Return the ids of all formats, in order, without importing any."""
    files = os.listdir(room.__path__[0])  # noqa: PTH208  each millisecond of a start counts
    return tuple(sorted(file[len(_PREFIX) : -len(_SUFFIX)] for file in files if _is_format(file)))


def _is_format(file: str) -> bool:
    return file.startswith(_PREFIX) and file.endswith(_SUFFIX)


@cache
def format_of(name: str) -> Format:
    """Return the format with an id; raises `KeyError` when there is none."""
    if name not in format_ids():
        raise KeyError(name)
    found = cast("Format", import_module(f"{room.__name__}.{_PREFIX}{name}"))
    if name != found.ID:
        raise ValueError(f"the file {_PREFIX}{name}{_SUFFIX} holds the format {found.ID}")
    return found

"""The files that a command was given: read, analysed, and named the same from wherever it is run."""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.sampling import USUAL, Sampling
from servicecycle.commands.exits import tell
from servicecycle.commands.speaking import words_for
from servicecycle.errors import ServiceCycleError
from servicecycle.reading.files import STDIN, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis

_PATIENCE = 1.0


class Entry(NamedTuple):
    """One file's analysis; `file` is its path below the folder that all the files share, `path` the one given."""

    file: str
    analysis: Analysis
    path: str


class Batch(NamedTuple):
    """What became of all files: the analyses, worst cycle first, and how many files could not be analysed."""

    entries: tuple[Entry, ...]
    failed: int


class Changes(NamedTuple):
    """What if: the ids of actions to put in place, and values to set."""

    actions: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()


def one(path: str, changes: Changes | None = None, sampling: Sampling = USUAL) -> Entry:
    """Read and analyse one file, with changes made to it or as it is; raises `ServiceCycleError`."""
    analysis = _changed(path, changes) if changes else analyze(read(path).cycle)
    return Entry(_named(Path(path).name), analysis.sampled(sampling), path)


def _changed(path: str, changes: Changes) -> Analysis:
    from servicecycle.analysis.what_if import what_if
    from servicecycle.reading.changed import changed

    today, then = changed(path, changes.settings)
    return what_if(today, then, actions=changes.actions, settings=changes.settings)


def many(files: list[str], sampling: Sampling = USUAL) -> Batch:
    """Read and analyse every file; one with mistakes is told of, and passed over."""
    gc.freeze()
    gc.enable()
    entries, failed = [], 0
    shared = os.path.commonpath([os.path.dirname(os.path.abspath(file)) for file in files])  # noqa: PTH100, PTH120  text in, text out
    for path in _watched(files):
        try:
            analysis = analyze(read(path).cycle)
        except ServiceCycleError as mistake:
            tell(mistake)
            failed += 1
            continue
        below = path if path == STDIN else Path(os.path.relpath(path, shared)).as_posix()
        entries.append(Entry(_named(below), analysis.sampled(sampling), path))
    entries.sort(key=_worst_first)
    return Batch(tuple(entries), failed)


def is_single(paths: list[str]) -> bool:
    """Tell whether the paths name one file, and not a folder."""
    return len(paths) == 1 and not (paths[0] != STDIN and Path(paths[0]).is_dir())


def _named(path: str) -> str:
    """Return a path as text that can be printed, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "replace")


def _worst_first(entry: Entry) -> tuple[bool, float, str]:
    service = entry.analysis.score.service
    return service is None, service or 0.0, entry.file


def _watched(files: list[str]) -> Iterator[str]:
    """Tell how far the work has come, where it takes long and a person watches."""
    watched, started = sys.stderr.isatty(), time.monotonic()
    told = False
    for count, file in enumerate(files, start=1):
        if watched and time.monotonic() - started > _PATIENCE:
            sys.stderr.write(f"\r{words_for(None)('check.progress', count=count, n=len(files))} ")
            sys.stderr.flush()
            told = True
        yield file
    if told:
        sys.stderr.write("\r\x1b[K")

"""Many files checked: each by its own settings, over all cores where there are enough files, in a fixed order."""

from __future__ import annotations

import gc
import os
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.engine import checked
from servicecycle.reading.files import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future
    from datetime import date

    from servicecycle.checking.finding import Checked
    from servicecycle.checking.settings import Settings
    from servicecycle.reading.earlier import Earlier

ENOUGH = 200
"""Files from which on several processes are quicker than one."""

_CHUNK = 16
_AHEAD = 4
_SELDOM = 100_000


class Job(NamedTuple):
    """One file to check, and the settings in force for it."""

    file: str
    settings: Settings


class Against(NamedTuple):
    """What all the jobs of a run share: the day, and the earlier version that files are held against."""

    today: date
    earlier: Earlier | None = None


def check_files(jobs: list[Job], against: Against, *, processes: int = 0) -> Iterator[Checked]:
    """Check each file and yield what became of it, in the order of the jobs.

    `processes` says over how many processes the work is spread; 0 leaves it to the number of files.
    Only a few files' results are held at any time.
    """
    gc.freeze()  # what is loaded by now is no garbage
    gc.enable()
    gc.set_threshold(_SELDOM)
    processes = processes or (cores() if len(jobs) >= ENOUGH else 1)
    if processes == 1:
        for job in jobs:
            yield _check(job, against)
    else:
        yield from _spread(jobs, against, processes)


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _check(job: Job, against: Against) -> Checked:
    earlier = partial(against.earlier.reading, job.file) if against.earlier else None
    return checked(job.file, lambda: read(job.file), job.settings, today=against.today, earlier=earlier)


def _check_chunk(chunk: list[Job]) -> list[Checked]:
    return [_check(job, _shared[0]) for job in chunk]


_shared: list[Against] = []
"""What a worker process was given at its start."""


def _start(against: Against) -> None:
    import signal  # noqa: PLC0415  only a worker needs it

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    gc.freeze()
    _shared[:] = [against]


def _spread(jobs: list[Job], against: Against, processes: int) -> Iterator[Checked]:
    """Hand out chunks to workers, a few ahead of what is taken, so that memory does not grow with the files."""
    import sys  # noqa: PLC0415  only many files need these
    from collections import deque  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    # On Linux this program has one thread, and a fork shares what is loaded; elsewhere the system's own way.
    context = get_context("fork" if sys.platform == "linux" else None)
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_start, initargs=(against,))
    waiting: deque[Future[list[Checked]]] = deque()
    try:
        for chunk in _chunks(jobs):
            waiting.append(pool.submit(_check_chunk, chunk))
            if len(waiting) >= processes * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _chunks(jobs: list[Job]) -> Iterable[list[Job]]:
    return (jobs[begin : begin + _CHUNK] for begin in range(0, len(jobs), _CHUNK))

"""What a program costs: CPU, time and memory of itself and all that it starts."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

CHECK = [sys.executable, "-m", "servicecycle", "check"]


class Cost(NamedTuple):
    """Seconds of CPU (user and system) and of the clock, and the most MB that one of its processes held."""

    cpu: float
    wall: float
    memory: float


def cost(command: list[str], folder: Path | None = None, fine: tuple[int, ...] = (0,)) -> Cost:
    """Run a command in a folder and return what it cost; raises `SystemExit` when it ends with another code."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in fine:
        raise SystemExit(f"{' '.join(command[:8])} … ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def ratio(ours: list[float], theirs: list[float]) -> float:
    """Return the median ratio over pairs that were measured in turn."""
    return median(one / other for one, other in zip(ours, theirs, strict=True))


class Bounds:
    """Prints a line for each target, and remembers whether one was missed."""

    def __init__(self) -> None:
        self.missed = False

    def hold(self, what: str, found: float, at_most: float | None, unit: str) -> None:
        """Print what was found beside the bound, if there is one."""
        missed = at_most is not None and found > at_most
        self.missed |= missed
        bound = "no bound" if at_most is None else f"at most {at_most:g}{', MISSED' if missed else ''}"
        print(f"{what:45} {found:6.3f} {unit} ({bound})", flush=True)

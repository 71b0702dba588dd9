"""What a program costs with all that it starts, those processes too that outlive the one which started them.

A browser is such a program: when it is closed, some of its processes are left to others, and their CPU is counted
nowhere. On Linux we adopt them; elsewhere they are missing, so that the browser looks cheaper than it is.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from measuring import Cost

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from resource import struct_rusage

_ADOPT = 36  # PR_SET_CHILD_SUBREAPER of Linux
_PATIENCE, _PAUSE = 10.0, 0.01


def cost(command: list[str], folder: Path | None = None) -> Cost:
    """Run a command and return what it and all that it starts cost, and how long it itself takes.

    Raises `SystemExit` when it fails.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:8])} … ended with {process.returncode}")
    all_ = [used, *_left()]
    return Cost(sum(one.ru_utime + one.ru_stime for one in all_), wall, max(one.ru_maxrss for one in all_) / 1024)


def _left() -> Iterator[struct_rusage]:
    """Wait for the processes that were left to us, as long as it takes them to end."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            ended, _, used = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if ended:
            yield used
        else:
            time.sleep(_PAUSE)

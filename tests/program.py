"""The program, started afresh as a user starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = {"NO_COLOR": None, "COLUMNS": None, "TERM": "xterm-256color", "LC_ALL": None}


def environment(**changes: str | None) -> dict[str, str]:
    wanted = {**os.environ, **PLAIN, **changes}
    return {key: value for key, value in wanted.items() if value is not None}


def run(*args: str | Path, cwd: Path, stdin: str | bytes = b"", **env: str | None) -> subprocess.CompletedProcess[str]:
    """Start the program and wait for it; nothing that it does may look like a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "servicecycle", *(os.fspath(arg) for arg in args)],
        cwd=cwd,
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=60,
        check=False,
        env=environment(**env),
    )
    out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)

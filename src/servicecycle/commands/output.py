"""Where output goes: to the screen, to standard output, or whole into a file or not at all."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from servicecycle.errors import UnwritableTarget, said, system_says

if TYPE_CHECKING:
    from collections.abc import Iterable

STDOUT = "-"


def write(data: str | bytes, target: str | None, inputs: list[str]) -> None:
    """Write `data` to `target`, or to standard output for `-` and `None`; otherwise as `write_all`."""
    write_all([data.encode() if isinstance(data, str) else data], target, inputs)


def write_all(parts: Iterable[bytes], target: str | None, inputs: list[str]) -> None:
    """Write the parts one after the other, as they come, to `target`, or to standard output for `-` and `None`.

    A file is written beside its place and then moved there, so that it is whole or untouched. Raises
    `UnwritableTarget` where that cannot be, and where the target is one of the `inputs`.
    """
    if target in {None, STDOUT}:
        _print(parts)
        return
    check_target(str(target), inputs)
    try:
        _replace(Path(str(target)), parts)
    except OSError as failure:
        raise UnwritableTarget(
            said("{target}: cannot be written ({value})", target=target, value=system_says(failure))
        ) from None


def check_target(target: str, inputs: list[str]) -> None:
    """Raise `UnwritableTarget`, before any work is done, when `target` cannot be written."""
    path = Path(target)
    for file in inputs:
        with suppress(OSError):
            if path.exists() and path.samefile(file):
                raise UnwritableTarget(
                    said("{target}: this is the input; name another file for the output", target=target)
                )
    if path.is_dir():
        raise UnwritableTarget(said("{target}: this is a folder; name a file in it", target=target))
    if not path.parent.is_dir():
        raise UnwritableTarget(
            said(
                "{target}: there is no folder {parent}; make it first, or name another",
                target=target,
                parent=path.parent,
            )
        )
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise UnwritableTarget(said("{target}: you may not write there; name another place", target=target))


def _print(parts: Iterable[bytes]) -> None:
    sys.stdout.flush()
    for raw in parts:
        sys.stdout.buffer.write(raw)
    sys.stdout.buffer.flush()


def _replace(path: Path, parts: Iterable[bytes]) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        with path.open("wb") as device:  # a device or a pipe is written to, never replaced
            device.writelines(parts)
        return
    path = path.resolve()
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask()
    from tempfile import mkstemp

    descriptor, beside = mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(parts)
        Path(beside).chmod(mode)
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now

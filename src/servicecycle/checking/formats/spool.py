"""Text put by until something before it is known: small amounts in memory, large ones in a file that goes by itself."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_MEMORY = 250_000
_PART = 65_536


def spool() -> IO[str]:
    """Return an empty spool, which is to be closed."""
    from tempfile import SpooledTemporaryFile  # noqa: PLC0415  most formats never need it

    return SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="replace", newline="\n")


def parts(spooled: IO[str]) -> Iterator[str]:
    """Yield from the beginning what was put by."""
    spooled.seek(0)
    while part := spooled.read(_PART):
        yield part

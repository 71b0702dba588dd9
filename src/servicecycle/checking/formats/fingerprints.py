"""What a finding is recognised by in the next run: its rule, its file and its anchor, never its line."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Found

_DIGITS = 32


def fingerprinted(findings: Iterable[Found], path: str) -> Iterator[tuple[Found, str]]:
    """Yield a file's findings with their fingerprints: a hash, and a number that tells those alike apart."""
    seen: dict[tuple[str, str], int] = {}
    for found in findings:
        key = found.rule, found.anchor
        seen[key] = seen.get(key, 0) + 1
        text = f"{found.rule}\0{path}\0{found.anchor}".encode("utf-8", "replace")
        yield found, f"{sha256(text).hexdigest()[:_DIGITS]}:{seen[key]}"

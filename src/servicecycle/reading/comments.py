"""Where the comments of a file stand, and what each is about.

A `#` inside a text is none: so the reader keeps where those texts stand that may hold one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.reading.places import Source

_HASH = re.compile(r"#(?<![^ \t\r\n]#)[^\r\n]*")
_WRITTEN = re.compile(r"(?:\A|(?<=[\r\n]))[ \t]*(?![ \t]|#|---|%)[^\r\n]")


class Comment(NamedTuple):
    """A comment from `start` to `end` in the text of a file.

    `about` is where the line begins that it speaks of: its own, or the next one that holds anything.
    `heads_file` tells whether nothing of the cycle stands before it.
    """

    start: int
    end: int
    about: int
    heads_file: bool


def comments(source: Source) -> Iterator[Comment]:
    """Yield every comment of a text that was read, from top to bottom."""
    text, begins = source.text, [begin for begin, _ in source.quoted]
    first = _WRITTEN.search(text)
    for found in _HASH.finditer(text):
        start = found.start()
        at = bisect_right(begins, start) - 1
        if at >= 0 and start < source.quoted[at][1]:
            continue
        line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        about = line
        if not text[line:start].strip():
            following = _WRITTEN.search(text, found.end())
            about = following.start() if following else line
        yield Comment(start, found.end(), about, heads_file=first is None or found.end() <= first.start())

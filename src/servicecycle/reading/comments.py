"""Where the comments of a file stand, and what each is about.

A `#` inside a text is none: so the parser is asked where the texts end. Few files need that, and then once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from yaml import ScalarEvent, YAMLError
from yaml._yaml import CParser
from yaml.events import StreamEndEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

_HASH = re.compile(r"(?:^|(?<=[ \t]))#[^\r\n]*", re.MULTILINE)
_WRITTEN = re.compile(r"^[ \t]*(?![ \t]|#|---|%)[^\r\n]", re.MULTILINE)


class Comment(NamedTuple):
    """A comment from `start` to `end` in the text of a file.

    `about` is where the line begins that it speaks of: its own, or the next one that holds anything.
    `heads_file` tells whether nothing of the cycle stands before it.
    """

    start: int
    end: int
    about: int
    heads_file: bool


def comments(text: str) -> Iterator[Comment]:
    """Yield every comment of a text that is sound YAML, from top to bottom."""
    spans = _scalars(text)
    begins = [begin for begin, _ in spans]
    first = _WRITTEN.search(text)
    for found in _HASH.finditer(text):
        start = found.start()
        at = bisect_right(begins, start) - 1
        if at >= 0 and start < spans[at][1]:
            continue
        line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        about = line
        if not text[line:start].strip():
            following = _WRITTEN.search(text, found.end())
            about = following.start() if following else line
        yield Comment(start, found.end(), about, heads_file=first is None or found.end() <= first.start())


def _scalars(text: str) -> list[tuple[int, int]]:
    """Return where each text of the file begins and ends."""
    parser, spans = CParser(text), []
    event: Any = None
    while not isinstance(event, StreamEndEvent):
        try:
            event = parser.get_event()
        except YAMLError:  # a sound file whose lines libyaml breaks otherwise: what was seen has to do
            break
        if type(event) is ScalarEvent:
            begin, end = cast("Any", event.start_mark), cast("Any", event.end_mark)
            spans.append((begin.index, end.index))
    return spans

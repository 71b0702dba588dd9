"""Where every value of a file stood: routes in, places out.

A route names a value by the keys and positions that lead to it: `("steps", 6, "perceived")`. The
reader keeps, beside the plain values, a side-car of the parser's events; a place is worked out from it
only when somebody asks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Any, Literal, NamedTuple

from servicecycle.errors import Place

Route = tuple[str | int, ...]
End = Literal["key", "value"]

_LINE_BREAK = r"\r\n|\r|\n"


class Source:
    """A file's name and text, and the lines that an editor shows of it.

    `quoted` holds where texts in quotes or in blocks begin and end, in order: a `#` in them begins no comment, as it
    does after a space everywhere else.
    """

    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        self.quoted: list[tuple[int, int]] = []

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(found.end() for found in re.finditer(_LINE_BREAK, self.text))]
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n")[:-1])]

    def place(self, start: int, end: int | None = None) -> Place:
        """Return the place of the characters from `start` to `end`; what runs past its line is cut there."""
        start = min(start, len(self.text))
        line = bisect_right(self._starts, start) - 1
        begin = self._starts[line]
        following = self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)
        stop = begin + len(self.text[begin:following].rstrip("\r\n"))
        width = max(1, min(end if end is not None else start + 1, stop) - start)
        return Place(self.file, line + 1, start - begin + 1, self.text[begin:stop], width)


class Spot:
    """Where a list or mapping stood, and where its parts begin.

    `marks` holds where in the text each part begins; of a mapping's part, first where its key does. They are
    plain numbers, and no marks of the parser's, which the garbage collector would have to walk.
    `inner` holds the spots of the parts that are lists or mappings, by their number. Where a scalar ends
    is worked out from the text, once somebody asks.
    """

    __slots__ = ("begin", "end", "inner", "marks")

    def __init__(self, start: Any, end: Any, marks: list[int], inner: dict[int, Spot]) -> None:
        self.begin: int = start.start_mark.index
        self.end: int = end.end_mark.index if start.flow_style else self.begin + 1
        self.marks, self.inner = marks, inner


class Places(NamedTuple):
    """The side-car of one file: its text, its plain values, and their spots."""

    source: Source
    values: Any
    root: Spot | None

    def place(self, route: Route, end: End = "value") -> Place:
        """Return the place that `route` leads to, or that of the nearest thing around it which exists.

        `end` chooses the key of the last step or its value; list items have no key.
        """
        here, spot = self.values, self.root
        key, value, name = None, spot.begin if spot else 0, ""
        for step in route:
            number = _number(here, step) if spot else None
            if spot is None or number is None:
                end = end if spot is None else "key"
                break
            if isinstance(here, dict):
                key, value = spot.marks[2 * number : 2 * number + 2]
            else:
                key, value = None, spot.marks[number]
            here, spot, name = here[step], spot.inner.get(number), str(step)
        if end == "key" and key is not None:
            return self.source.place(key, key + len(name))
        if spot is not None:
            return self.source.place(spot.begin, spot.end)
        return self.source.place(value, _end(self.source.text, value, here))


def _end(text: str, begin: int, value: Any) -> int:
    """Return where a scalar that begins at `begin` ends, on its first line at the latest."""
    if isinstance(value, str) and value and text.startswith(value, begin):
        return begin + len(value)
    if text[begin : begin + 1] in {'"', "'"}:
        mark = text[begin]
        escape = r"\\." if mark == '"' else "''"
        found = re.compile(rf"{mark}(?:{escape}|[^{mark}\r\n])*{mark}?").match(text, begin)
    else:
        found = re.compile(r"[^\s,\]}]+").match(text, begin)
    return found.end() if found else begin + 1


def _number(here: Any, step: str | int) -> int | None:
    """Return which part of a list or mapping `step` names; `None` when it has no such part."""
    if isinstance(here, dict):
        return list(here).index(step) if step in here else None
    return step if isinstance(here, list) and isinstance(step, int) and step < len(here) else None

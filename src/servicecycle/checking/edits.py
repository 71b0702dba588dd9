"""Edits that add to a file in the manner in which it is written, and leave the rest of it byte for byte."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reading.comments import comments
from servicecycle.reading.spans import scalar_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.reading.places import Places, Route, Spot

_BREAK = r"\r\n|\r|\n"
_READ_OTHERWISE = (
    r"(?i)y|n|yes|no|on|off|true|false|null|nan|inf|0b[01]+|0x[0-9a-f]+|0o[0-7]+|[0-9]+(e-?[0-9]+)?"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
)
"""Ids that some reader of YAML would take for a truth value, a number, a day, or nothing at all."""


class Edit(NamedTuple):
    """What is to stand in the place of the text from `start` to `end`: the same, with something inserted.

    `shared` tells that an alias may repeat the place elsewhere, where the edit would count too.
    """

    start: int
    end: int
    text: str
    shared: bool


class Manner:
    """The manner in which a file is written, and edits in that manner; where one would not be safe, there is none."""

    def __init__(self, places: Places) -> None:
        self.places, self.text = places, places.source.text

    def identifier(self, text: str) -> str:
        """Write an id that the program made, in quotes where a reader of YAML might take it for something else."""
        return f'"{text}"' if self._is_json or re.fullmatch(_READ_OTHERWISE, text) else text

    def with_key(self, route: Route, key: str, value: str, named: Route) -> Iterator[Edit]:
        """Yield the edit that writes a key before the others of a mapping, or fills it where it stands empty.

        `named` leads to where findings about the mapping stand today; later, they stand at the key.
        """
        mapping, spot, at = self._found(route)
        if spot is None or self.text[at] == "*":
            return
        if key in mapping:
            point, new = self._empty(spot, list(mapping).index(key)), f" {value}"
        else:
            point = self._first(spot)
            new = f"{self._key(key)} {value}{self._after(point, flow=_is_flow(spot))}"
        if point is not None and not self._strays(point, named, new):
            shared = "&" in {self.text[spot.begin], self.text[self._around(route).begin]}
            yield Edit(point, point, new, shared)

    def spelled_out(self, route: Route, id_: str) -> Iterator[Edit]:
        """Yield the edit that makes a mapping with an id and a name of a text, an item of a list."""
        spot = self._around(route)
        start = spot.marks[int(route[-1])]
        text = self.text[start : self._ends[start]]
        written = text if _is_flow(spot) else self._deeper(text, self._before(start))
        if written is not None:
            after = ", " if _is_flow(spot) else self._after(start, flow=False)
            new = f"{self._key('id')} {id_}{after}{self._key('name')} {written}"
            new = f"{{{new}}}" if _is_flow(spot) else new
            if not self._strays(start, route, new):
                yield Edit(start, start + len(text), new, self.text[spot.begin] == "&")

    def _found(self, route: Route) -> tuple[Any, Spot | None, int]:
        """Return the value at a route, its spot, and where in the text it stands or is repeated."""
        here, spot, at = self.places.values, self.places.root, 0
        for step in route:
            if spot is None:
                break
            number = list(here).index(step) if isinstance(here, dict) else int(step)
            at = spot.marks[2 * number + 1 if isinstance(here, dict) else number]
            here, spot = here[step], spot.inner.get(number)
        return here, spot, at

    def _around(self, route: Route) -> Spot:
        """Return the spot of the list that an item stands in; of the file itself, its own."""
        _, spot, _ = self._found(route[:-1])
        if spot is None:
            raise ValueError(f"{route} leads to no item")
        return spot

    def _first(self, spot: Spot) -> int | None:
        """Return where a mapping's first key stands, or the first that is known to be its own and no merged one."""
        begin = spot.begin
        own = min((mark for mark in spot.marks[::2] if mark >= begin), default=None)
        if _is_flow(spot):
            return own if own is not None and "{" in self.text[begin:own] else None
        if self.text[begin] != "&" or own == begin:
            return begin
        return own if own is not None and not self._before(own).strip(" ") else None

    def _empty(self, spot: Spot, number: int) -> int | None:
        """Return where the value of an empty key would stand; `None` where the key is written in an unusual way."""
        key, at = spot.marks[2 * number : 2 * number + 2]
        return at if key >= spot.begin and self.text[at - 1] == ":" else None

    def _after(self, point: int | None, *, flow: bool) -> str:
        """Return what parts a new key at a point from the one that stood there."""
        if point is None:
            return ""
        before, line_break = self._before(point), re.compile(_BREAK).search(self.text, point)
        line_break = line_break or re.search(_BREAK, self.text)
        new_line = line_break[0] if line_break else "\n"
        if not flow:
            return new_line + " " * len(before)
        return ", " if before.strip() else f",{new_line}{before}"

    def _deeper(self, text: str, before: str) -> str | None:
        """Return a text with its further lines indented as far as what stands `before` it, the dash included."""
        if not re.search(_BREAK, text):
            return text
        dash = before.rstrip(" ")
        if not dash.endswith("-"):
            return None
        return re.sub(rf"({_BREAK})(?=[^\r\n])", rf"\g<1>{' ' * (len(before) - len(dash) + 1)}", text)

    def _before(self, point: int) -> str:
        """Return what stands before a point on its line."""
        place = self.places.source.place(point)
        return place.text[: place.column - 1]

    def _key(self, name: str) -> str:
        return f'"{name}":' if self._is_json else f"{name}:"

    @cached_property
    def _is_json(self) -> bool:
        root = self.places.root
        return root is not None and _is_flow(root) and self.text[root.marks[0]] == '"'

    def _strays(self, point: int, named: Route, new: str) -> bool:
        """Tell whether findings that a comment silences would stand on another line than that after the edit."""
        line, of_name = self.places.source.place(point).line, self.places.place(named).line
        concerned = {of_name} - {line} | ({line} if re.search(_BREAK, new) else set())
        return not concerned.isdisjoint(self._silenced)

    @cached_property
    def _silenced(self) -> frozenset[int]:
        """The lines that comments to this program speak of."""
        place = self.places.source.place
        speaking = (one for one in comments(self.places.source) if "servicecycle:" in self.text[one.start : one.end])
        return frozenset(place(one.about).line for one in speaking if not one.heads_file)

    @cached_property
    def _ends(self) -> dict[int, int]:
        """Where each scalar and alias of the file ends, by where it begins."""
        return scalar_ends(self.text)


def _is_flow(spot: Spot) -> bool:
    """Tell whether a list or mapping is written in brackets; of others, the spot has but one character."""
    return spot.end - spot.begin > 1

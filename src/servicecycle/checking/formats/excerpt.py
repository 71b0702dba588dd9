"""A line of a file as a screen may show it: harmless, cut to the part that matters, with marks below the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.words.width import clusters, is_simple, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.errors import Place

_FAR = 2
"""Screens on either side of a place that are looked at: a line may be as long as its file."""
_BEFORE = 3
"""The part of the room, one in so many, that what stands before the place gets where not all of it fits."""
_CUT = "…"
_JOINERS = "\u200c\u200d"
_LINE_BREAKS = "\u2028\u2029"


class Excerpt(NamedTuple):
    """A line, the spaces that lead to the place in it, and the marks to set below."""

    line: str
    lead: str
    marks: str


def plain(text: str) -> str:
    """Make tabs and control characters one visible character each: a file must not steer the terminal."""
    return text if text.isprintable() else "".join(map(_plain, text))


def _plain(character: str) -> str:
    kept = character.isprintable() or character in _JOINERS
    spaced = character > "\x9f" and character.isspace() and character not in _LINE_BREAKS
    return character if kept or spaced else " " if character == "\t" else "·"


def excerpt(place: Place, columns: int, mark: str = "^") -> Excerpt:
    """Return the line of a place, no wider than `columns`, and as many marks as the place has columns."""
    start, stop = place.column - 1, place.column - 1 + place.width
    if len(place.text) <= columns and place.text.isprintable() and is_simple(place.text):
        return Excerpt(place.text, " " * start, mark * place.width)
    first = max(0, start - _FAR * columns)
    last = min(stop, start + _FAR * columns) + _FAR * columns
    near = plain(place.text[first:last])
    parts = near[: start - first], near[start - first : stop - first], near[stop - first :]
    beyond = first > 0, last < len(place.text)
    if any(beyond) or width(near) > columns:
        return _cut(parts, beyond, columns, mark)
    return Excerpt(near, " " * width(parts[0]), mark * max(1, width(parts[1])))


def _cut(parts: tuple[str, str, str], beyond: tuple[bool, bool], columns: int, mark: str) -> Excerpt:
    """Keep the place in view, and of what stands before and after it as much as fits between two dots."""
    before, under, after = parts
    shown = _head(under, columns - 2)
    left = columns - 2 - width(shown)
    tail = _head(after, max(left - width(before), left - left // _BEFORE)) if shown == under else ""
    head = _tail(before, left - width(tail))
    dots = _CUT if beyond[0] or head != before else ""
    more = _CUT if beyond[1] or shown + tail != under + after else ""
    return Excerpt(f"{dots}{head}{shown}{tail}{more}", " " * (len(dots) + width(head)), mark * max(1, width(shown)))


def _head(text: str, columns: int) -> str:
    """Return as much of the text's beginning as fits."""
    return "".join(_fitting(clusters(text), columns))


def _tail(text: str, columns: int) -> str:
    """Return as much of the text's end as fits."""
    return "".join(reversed(list(_fitting(reversed(list(clusters(text))), columns))))


def _fitting(pieces: Iterable[tuple[str, int]], columns: int) -> Iterator[str]:
    for cluster, needed in pieces:
        columns -= needed
        if columns < 0:
            break
        yield cluster

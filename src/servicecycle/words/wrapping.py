"""Texts broken into lines of so many columns: between words, or between wide characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from servicecycle.words.width import clusters, is_simple, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Style = TypeVar("Style")
Piece = tuple[str, int, Style]
"""A character with all that combines with it, its columns, and its style."""

HARD_SPACE = "\u00a0"
_UNBREAKABLE_SPACES = (HARD_SPACE, "\u2007", "\u202f")
# What must not begin a line of Chinese or Japanese.
_CLOSING = frozenset(
    "\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\uff3d\uff5d\u3015\u3009\u300b\u300d\u300f\u3011\u2019\u201d\u2026"
)


def folded(text: str, columns: int) -> list[str]:
    """Return a text as lines no wider than `columns`; a text that fits stays as it is."""
    if width(text) <= columns:
        return [text]
    if is_simple(text):
        return list(_quickly_folded(" ".join(text.split()), max(2, columns)))
    return ["".join(piece[0] for piece in line) for line in wrapped([(text, None)], columns)]


def _quickly_folded(text: str, room: int) -> Iterator[str]:
    """Do what `wrapped` does, for a text where a character is a column."""
    while len(text) > room:
        end = text.rfind(" ", 0, room + 1)
        if end < 0:
            end = room
        yield text[:end]
        text = text[end:].lstrip()
    yield text


def wrapped(runs: Iterable[tuple[str, Style]], columns: int) -> list[list[Piece[Style]]]:
    """Return runs of text, each in a style, as lines of pieces no wider than `columns`.

    A word that is wider than a line is broken where the line ends.
    """
    room = max(2, columns)
    lines: list[list[Piece[Style]]] = [[]]
    taken = 0
    for word, spaced in _words(runs):
        needed = sum(piece[1] for piece in word)
        gap = 1 if spaced and lines[-1] else 0
        if taken + gap + needed <= room:
            lines[-1].extend([(" ", 1, word[0][2])] * gap)
            lines[-1].extend(word)
            taken += gap + needed
            continue
        for part in _broken(word, room):
            if lines[-1]:
                lines.append([])
            lines[-1].extend(part)
            taken = sum(piece[1] for piece in part)
    return lines


def _words(runs: Iterable[tuple[str, Style]]) -> Iterator[tuple[list[Piece[Style]], bool]]:
    """Yield each word, as its pieces, and whether a space stands before it."""
    word: list[Piece[Style]] = []
    spaced = False
    for text, style in runs:
        for cluster, columns in clusters(text):
            space = cluster[0].isspace() and cluster not in _UNBREAKABLE_SPACES
            between = word and (columns > 1 or word[-1][1] > 1) and cluster not in _CLOSING
            if word and (space or between):
                yield word, spaced
                word, spaced = [], False
            if space:
                spaced = True
            else:
                word.append((cluster, columns, style))
    if word:
        yield word, spaced


def _broken(word: list[Piece[Style]], room: int) -> Iterator[list[Piece[Style]]]:
    part: list[Piece[Style]] = []
    taken = 0
    for piece in word:
        if part and taken + piece[1] > room:
            yield part
            part, taken = [], 0
        part.append(piece)
        taken += piece[1]
    yield part

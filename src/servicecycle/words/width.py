"""How many columns a text takes on a screen of fixed columns, in whatever script it is written."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINER = "\u200d"
_AS_EMOJI = "\ufe0f"
_SKIN = range(0x1F3FB, 0x1F400)
_HANGUL_VOWELS_AND_FINALS = range(0x1160, 0x1200)
_SHOWN_FORMAT_CHARACTERS = frozenset("\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f")


# Where the letters and signs of Latin, Greek, Cyrillic and typography stand.
_ALPHABETS = (range(0x20, 0x300), range(0x370, 0x483), range(0x48A, 0x530), range(0x2010, 0x2028))


def is_simple(text: str) -> bool:
    """Tell, quickly, whether each character takes one column, and is no space but " "."""
    return text.isascii() or _single().issuperset(text)


@cache
def _single() -> frozenset[str]:
    return frozenset(sign for block in _ALPHABETS for sign in map(chr, block) if sign.isprintable())


def width(text: str) -> int:
    """Return the columns that a text takes."""
    return len(text) if is_simple(text) else sum(columns for _, columns in clusters(text))


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """Yield each character, together with all that combines with it, and the columns that it takes."""
    held, columns, joined = "", 0, False
    for character in text:
        own = _columns(character)
        if held and (own == 0 or joined or (columns > 1 and ord(character) in _SKIN)):
            held += character
            columns = 2 if character == _AS_EMOJI else columns
            joined = character == _JOINER and columns > 1
            continue
        if held:
            yield held, columns
        held, columns, joined = character, own, False
    if held:
        yield held, columns


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    from unicodedata import category, east_asian_width  # noqa: PLC0415  a table that a text in ASCII does not need

    if character in _SHOWN_FORMAT_CHARACTERS:
        return 1
    if category(character) in {"Mn", "Me", "Cf", "Cc", "Zl", "Zp"} or ord(character) in _HANGUL_VOWELS_AND_FINALS:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1

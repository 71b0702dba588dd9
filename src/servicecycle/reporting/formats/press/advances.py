"""How wide a text will be, reckoned without its font: near enough to share a line among columns."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_IN_HUNDREDTHS = {  # of the type size, in Libertinus Serif: letters of about the same width together
    20: ",.|¦",
    26: " :;ijl°ìíîïīĭįĺļľł",
    30: "!()/IJ\\ft{}ÌÍÎÏİĮţțŧ",
    35: '"*-[]r´ŕřś',
    40: "`sz¨¯šşșźżžг“”",
    46: "#$0123456789?ace~¢£¥§¿àáâãäåāăąçćčèéêëēėęěаезстьэ€",
    50: "FS^_bdgkopqvxµðòóôõöøōőđğģķþŚŠŞȘГбвкорухя‘’",
    55: "+<=>ELPhnuy«»ÈÉÊËĒĘĚ×ñńňß÷ùúûüūůűųýÿŁЕЗРЬдлчъ–",
    60: "BRYZÝŸŘŹŻŽБВКТУЭЯийнпцёЁ",
    65: "%CKTVXÇĆČŤŢȚДЛПСФХЦЧф",
    70: "&ADGNOQUÀÁÂÃÄÅĀĂĄĐĎÑŃŇÒÓÔÕÖØŌŐÙÚÛÜŪŮŰŲ©®æАИЙОЪжмы",
    76: "HwНю—…",
    82: "mMœÆŒЫМшщ●◆○",
    92: "@WЖЮШЩ✓✗",
}
_ADVANCES = {letter: hundredths / 100 for hundredths, letters in _IN_HUNDREDTHS.items() for letter in letters}
_WIDE, _OTHER, _NONE = 1.0, 0.58, 0.0
_BOLD = 1.13


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return about how wide a text in the serif is on one line, in points; never much less than it is."""
    return sum(map(_advance, text)) * size * (_BOLD if bold else 1)


def lines(text: str, size: float, room: float) -> int:
    """Return on about how many lines a text stands in a room, in points; a word is broken only where it must be."""
    if not text:
        return 0
    found, left = 1, room
    gap = _advance(" ") * size
    for word in text.split():
        needs = width(word, size)
        if needs > left and left < room:
            found, left = found + 1, room
        if needs > room:
            more = int(needs / max(room, size))
            found, needs = found + more, needs - more * room
        left -= needs + gap
    return found


def longest_word(texts: Iterable[str]) -> int:
    """Return how many letters the longest of all words has."""
    return max((len(word) for text in texts for word in text.split()), default=0)


def _advance(letter: str) -> float:
    known = _ADVANCES.get(letter)
    if known is not None:
        return known
    if unicodedata.category(letter)[0] in {"M", "C"}:
        return _NONE
    return _WIDE if unicodedata.east_asian_width(letter) in {"W", "F"} else _OTHER

"""When two spellings are one name."""

from __future__ import annotations

import re
from functools import lru_cache

_SEPARATORS = "-_ \u2010\u2011\u2013\u2014"
_NONE = dict.fromkeys(map(ord, _SEPARATORS))
_APART = rf"[{_SEPARATORS}]++(?!\d)|(?<![{_SEPARATORS}\d])[_ ]++(?=\d)"
"""Separators, but none that tells two numbers apart: `1 2` is not `12`, and `-1` is not `1`."""
_ACCENTS = "[\u0300-\u036f]"


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return what is left of a name without capitals, accents, spaces, hyphens and underscores.

    The Cyrillic й stays: it is a letter of its own, and no и with an accent.
    """
    name = name.casefold()
    if not name.isascii():
        from unicodedata import normalize  # noqa: PLC0415  most names need none of it

        name = re.sub(_ACCENTS, "", normalize("NFD", name).replace("и\u0306", "й"))
    bare = name.translate(_NONE)
    return bare if bare.isalpha() else re.sub(_APART, "", name) or name

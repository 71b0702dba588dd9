"""In which direction a text is read, where names in Arabic or Hebrew stand in sentences of ours."""

from __future__ import annotations

from unicodedata import bidirectional

_CLEARLY = 2


def is_leftward(text: str) -> bool:
    """Tell whether a text is read from right to left: not where it is a sentence of ours around such a name."""
    found = [bidirectional(character) for character in text]
    return found.count("R") + found.count("AL") > _CLEARLY * found.count("L")

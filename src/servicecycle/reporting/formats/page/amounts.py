"""What a figure that stands in a table amounts to, so that a table can be sorted by it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.words import Words

_SECONDS = {"d": 86400, "h": 3600, "min": 60, "s": 1}
_MINUS = ("-", "−")


def amount(text: str, words: Words) -> float | None:
    """Return the first number in a text, or its length of time in seconds; `None` where there is neither."""
    number, part = _patterns(words)
    found = number.search(text)
    if not found:
        return None
    if not part.sub("", text).strip():
        units = {words(f"terms.unit.{unit}"): seconds for unit, seconds in _SECONDS.items()}
        return sum(_read(one[1], words) * units[one[2]] for one in part.finditer(text))
    sign = -1 if any(minus in text[: found.start()] for minus in _MINUS) else 1
    return sign * _read(found[0], words)


@cache
def _patterns(words: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a number, and what finds one with a unit of time."""
    group, decimal = re.escape(words("numbers.group")), re.escape(words("numbers.decimal"))
    number = rf"\d+(?:{group}\d{{3}})*(?:{decimal}\d+)?"
    units = "|".join(re.escape(words(f"terms.unit.{unit}")) for unit in _SECONDS)
    return re.compile(number), re.compile(rf"({number})\s({units})(?!\w)")


def _read(number: str, words: Words) -> float:
    return float(number.replace(words("numbers.group"), "").replace(words("numbers.decimal"), "."))

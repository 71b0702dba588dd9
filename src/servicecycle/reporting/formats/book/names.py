"""Names of sheets as spreadsheets allow them: short, unique, without the signs of references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.words import Words

LONGEST = 31
"""So many units of UTF-16 a name may have."""

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_RESERVED = frozenset({"history"})


class Names:
    """Gives out names, each once; spreadsheets do not tell upper case from lower."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._taken = set(_RESERVED)

    def take(self, wanted: str, phrase: str = "") -> str:
        """Return the wanted name, as near as it may be; where it stands in a phrase, the name gives way to it."""
        plain = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("' ") or self._words("xlsx.sheet")
        name, count = self._fitted(plain, phrase, ""), 1
        while name.casefold() in self._taken:
            count += 1
            name = self._fitted(plain, phrase, f" ({count})")
        self._taken.add(name.casefold())
        return name

    def _fitted(self, name: str, phrase: str, behind: str) -> str:
        within = self._words(phrase, name="") if phrase else ""
        kept = shortened(name, LONGEST - _units(within) - _units(behind))
        return (self._words(phrase, name=kept) if phrase else kept) + behind


def shortened(text: str, most: int) -> str:
    """Return a text in so many units of UTF-16, with an ellipsis where it was longer."""
    if _units(text) <= most:
        return text
    kept = text
    while _units(kept) > most - 1:
        kept = kept[:-1]
    return kept.rstrip("' ") + "…"


def reference(sheet: str, row: int = 0, column: int = 0) -> str:
    """Return where a link to a sheet leads."""
    quoted = sheet.replace("'", "''")
    from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]  # noqa: PLC0415  slow to load

    return f"internal:'{quoted}'!{xl_rowcol_to_cell(row, column)}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

"""Which fonts can write a text, and which scripts no font on this machine can write.

DejaVu Sans comes with matplotlib and goes first; what it lacks is taken from the extra `fonts`, which is the same on
every machine, and then from the system's fonts.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontEntry
    from matplotlib.ft2font import FT2Font

    from servicecycle.words import Words

FIRST = "DejaVu Sans"
EXTRA = "Noto Sans CJK JP"
"""What the extra `fonts` brings: Chinese, Japanese and Korean."""

_PACKAGES = ("noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold")

# In a character's Unicode name, what comes after the name of its script.
_AFTER_SCRIPT = re.compile(
    r" (?:UNIFIED|LETTER|SYLLAB|IDEOGRAPH|VOWEL|CONSONANT|DIGIT|SIGN|MARK|CHARACTER|HIEROGLYPH).*"
)
# What the extra's font covers: Han, kana, bopomofo and Hangul, and the marks and wide letters that go with them.
# Compiled when it is asked for: that takes long for so many, and most charts have none of them.
_EAST_ASIAN = (
    "[\u1100-\u11ff\u2e80-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U0001f200-\U0001f2ff\U00020000-\U0003ffff]"
)
_REGULAR = 400
# Fonts that have a glyph for every character, none of them legible, and fonts of loose symbols.
_UNFIT = re.compile(r"last ?resort|adobe blank|^cm[a-z]+10$|^stix(?:non|siz)", re.IGNORECASE)


@cache
def extra_files() -> tuple[Path, ...]:
    """Return the font files of the extra `fonts`, none where it is not installed; nothing of it is imported."""
    specs = [find_spec(package) for package in _PACKAGES]
    folders = [folder for spec in specs if spec for folder in spec.submodule_search_locations or ()]
    return tuple(path for folder in folders for path in sorted(Path(folder).glob("*.otf")))


@dataclass(frozen=True)
class Unwritable:
    """A script that no font can write, by its Unicode name (empty: symbols), and its characters in the text."""

    script: str
    characters: str
    east_asian: bool

    @property
    def font(self) -> str:
        """The font of a system that would write it; of East Asian, what even the extra's font lacks."""
        if self.east_asian:
            return "BabelStone Han"
        return f"Noto Sans {self.script.title()}" if self.script else "Noto Emoji"


@lru_cache(maxsize=4096)
def families(text: str) -> tuple[str, ...]:
    """Return the families that write a text, in the order in which they are asked for a glyph."""
    others = dict.fromkeys(_writer(character) for character in text if not _first_has(character))
    return (FIRST, *(name for name in others if name), "sans-serif")


def unwritable(texts: Iterable[str]) -> tuple[Unwritable, ...]:
    """Return the scripts in the texts that no font on this machine can write, in the order of their names."""
    found: dict[tuple[str, bool], list[str]] = {}
    for character in sorted(set().union(*texts)):
        if not _first_has(character) and _writer(character) is None:
            kind = _script(character), bool(re.match(_EAST_ASIAN, character))
            found.setdefault(kind, []).append(character)
    return tuple(Unwritable(script, "".join(found[script, wide]), wide) for script, wide in sorted(found))


def is_enough(texts: Iterable[str]) -> bool:
    """Tell whether DejaVu Sans writes all the texts."""
    return all(_first_has(character) for character in set().union(*texts))


def warnings(texts: Iterable[str], words: Words) -> tuple[str, ...]:
    """Return a sentence for each script that would come out as empty boxes, and how to get a font that writes it."""
    return tuple(_warning(lack, words) for lack in unwritable(texts))


def shown(figure: Figure) -> list[str]:
    """Return all texts that a figure shows."""
    from matplotlib.text import Text  # noqa: PLC0415  slow to load, and not needed to know which charts there are

    return [artist.get_text() for artist in figure.findobj(Text)]


def _warning(lack: Unwritable, words: Words) -> str:
    cure = ".extra" if lack.east_asian and not extra_files() else ""
    if not lack.script:
        return words(f"charts.fonts.no-symbols{cure}", characters=" ".join(lack.characters[:10]), font=lack.font)
    script = words("charts.fonts.han") if lack.script == "CJK" else lack.script.title()
    return words(f"charts.fonts.no-script{cure}", script=script, font=lack.font)


def _script(character: str) -> str:
    """Return the first part of a letter's Unicode name, which is its script; nothing for symbols."""
    name = unicodedata.name(character, "")
    script = _AFTER_SCRIPT.sub("", name)
    return "" if script == name or unicodedata.category(character)[0] == "S" else script


def _is_invisible(character: str) -> bool:
    """Tell what needs no glyph: spaces, joiners, direction marks, variation selectors."""
    invisible = unicodedata.category(character) in {"Zs", "Zl", "Zp", "Cc", "Cf"}
    return invisible or "VARIATION SELECTOR" in unicodedata.name(character, "")


@cache
def _first_has(character: str) -> bool:
    return _is_invisible(character) or _has(_first(), character)


@cache
def _writer(character: str) -> str | None:
    """Return the first family, of the extra's and then the system's, that has a glyph for the character."""
    entries = (*_extra(), *_others())
    return next((entry.name for entry in entries if _has(_face(entry.fname, entry.index), character)), None)


def _has(face: FT2Font | None, character: str) -> bool:
    return face is not None and bool(face.get_char_index(ord(character)))


@cache
def _first() -> FT2Font | None:
    from matplotlib.font_manager import findfont  # noqa: PLC0415  as above

    path = findfont(FIRST)
    return _face(str(path), path.face_index)


@cache
def _face(path: str, index: int) -> FT2Font | None:
    from matplotlib.ft2font import FT2Font  # noqa: PLC0415  as above

    try:
        return FT2Font(path, face_index=index)
    except (OSError, RuntimeError):  # a font removed since the list was made, or a broken one
        return None


@cache
def _extra() -> tuple[FontEntry, ...]:
    """Return the extra's regular face, and let matplotlib find all its faces before the system's of the same name."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415  as above

    files = [str(path) for path in extra_files()]
    for file in files:
        fontManager.addfont(file)
    fontManager.ttflist.sort(key=lambda entry: entry.fname not in files)
    return tuple(entry for entry in fontManager.ttflist if entry.fname in files and entry.weight == _REGULAR)


@cache
def _others() -> tuple[FontEntry, ...]:
    """Return one upright regular face of each family: Noto Sans first, then other sans, then the rest."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415  as above

    upright = [entry for entry in fontManager.ttflist if entry.style == "normal" and not _UNFIT.search(entry.name)]
    regular = {entry.name: entry for entry in sorted(upright, key=_nearness_to_regular, reverse=True)}
    return tuple(sorted(regular.values(), key=_preference))


def _nearness_to_regular(entry: FontEntry) -> tuple[int, str, int]:
    weight = entry.weight if isinstance(entry.weight, int) else _REGULAR
    return abs(weight - _REGULAR), entry.fname, entry.index


def _preference(entry: FontEntry) -> tuple[bool, bool, bool, bool, str]:
    name = entry.name
    plain = "Mono" not in name and "Serif" not in name and "Display" not in name
    simplified = name.endswith(" SC")  # the commonest reading of a Han character that several countries share
    return not name.startswith("Noto Sans"), not plain, not simplified, "Sans" not in name, name

"""In which language a command speaks: as `--lang` says, else as the file does, else as the machine does."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from servicecycle.words import LANGUAGES, Language, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.cycle.cycle import Cycle

_OPTION = "--lang"
_NO_LOCALES = ("", "C", "POSIX")

_asked: list[Language] = []
"""What `--lang` says, known before the command line is read: mistakes in the line itself are told in it too."""


def listen(line: Sequence[str]) -> None:
    """Keep the language that a command line asks for, if it is one of ours; where it asks twice, the last counts."""
    asked = ""
    for word, after in zip(line, [*line[1:], ""], strict=False):
        if word == "--":
            break
        if word == _OPTION or word.startswith(f"{_OPTION}="):
            asked = word.removeprefix(_OPTION).removeprefix("=") or after
    _asked[:] = [found] if (found := _ours([asked])) else []


def words_for(lang: Language | None, *cycles: Cycle) -> Words:
    """Return the words for what is said of some cycles, or of none."""
    stated = {cycle.language for cycle in cycles if "language" in cycle.model_fields_set}
    return words_in(lang, stated.pop() if len(stated) == 1 else None)


def words_in(lang: Language | None, stated: str | None) -> Words:
    """Return the words for what is said of a file that states its language, or does not."""
    return Words(lang or next(iter(_asked), None) or _ours([stated or ""]) or _of_the_machine())


def _of_the_machine() -> Language:
    """Return the language that the environment asks for, as gettext reads it, as far as there is one of ours."""
    stated = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(key))), "")
    locale = stated.partition(".")[0].partition("@")[0]
    if locale in _NO_LOCALES:
        return "en"
    wished = [*os.environ.get("LANGUAGE", "").split(":"), locale]
    return _ours(name.partition("_")[0].lower() for name in wished) or "en"


def _ours(names: Iterable[str]) -> Language | None:
    return next((language for name in names for language in LANGUAGES if language == name), None)

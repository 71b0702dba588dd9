"""In which language a command speaks: as `--lang` says, else as the file does, else as the machine does."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from servicecycle.words import LANGUAGES, Language, Words

if TYPE_CHECKING:
    from servicecycle.cycle.cycle import Cycle


_chosen: list[Language] = []
"""What `--lang` says, once it has been read: mistakes are told in it too, before anything else is known."""


def chosen(lang: Language | None) -> Language | None:
    """Keep what `--lang` says."""
    _chosen[:] = [lang] if lang else []
    return lang


def words_for(lang: Language | None, *cycles: Cycle) -> Words:
    """Return the words for what is said of some cycles, or of none."""
    stated = {cycle.language for cycle in cycles if "language" in cycle.model_fields_set}
    return words_in(lang, stated.pop() if len(stated) == 1 else None)


def words_in(lang: Language | None, stated: str | None) -> Words:
    """Return the words for what is said of a file that states its language, or does not."""
    if lang is None:
        lang = next((language for language in LANGUAGES if language == stated), None)
    return Words(lang or next(iter(_chosen), None) or _of_the_machine())


def _of_the_machine() -> Language:
    """Return the language that the environment asks for, as far as there is one of ours."""
    asked = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(key))), "")
    return next((language for language in LANGUAGES if language == asked[:2].lower()), "en")

"""The phrases of a language, room by room."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.words import Language, Phrase

ENGLISH = Path(__file__).parent.parent / "src" / "servicecycle" / "words" / "en"
NO_ROOMS = {"", "messages"}
ROOMS = sorted(
    {
        ".".join(path.relative_to(ENGLISH).with_suffix("").parts).removesuffix("__init__").removesuffix(".")
        for path in ENGLISH.rglob("*.py")
    }
    - NO_ROOMS
)


def catalogue(language: Language, room: str) -> dict[str, Phrase]:
    found: dict[str, Phrase] = import_module(f"servicecycle.words.{language}.{room}").PHRASES
    return found


def phrases(language: Language, within: str = "") -> dict[str, Phrase]:
    """Return every phrase by its whole key, or those of a room and of all within it."""
    rooms = [room for room in ROOMS if not within or room.split(".")[0] == within]
    return {f"{room}.{key}": phrase for room in rooms for key, phrase in catalogue(language, room).items()}


def texts(phrase: Phrase) -> list[str]:
    """Return every form of a phrase."""
    return list(phrase.values()) if isinstance(phrase, dict) else [phrase]

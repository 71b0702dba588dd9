"""A finding in words: what is wrong, what would be right, and what each related place is there for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.finding import Share

if TYPE_CHECKING:
    from servicecycle.checking.finding import Found
    from servicecycle.errors import Place
    from servicecycle.words import Words

_LONGEST = 80
_SENTENCES = frozenset({"what", "instead", "failure"})
"""Values that are whole sentences already: those of the reader and of a rule that failed."""


class Message(NamedTuple):
    """What a finding says in a language; `also` pairs each related place with what it is there for."""

    what: str
    instead: str
    also: tuple[tuple[Place, str], ...]

    def __str__(self) -> str:
        return f"{self.what}; {self.instead}" if self.instead else self.what


def message(found: Found, words: Words) -> Message:
    """Say what a rule found."""
    values = {
        key: " ".join(words.said(value if isinstance(value, str) else str(value)).split())
        if key in _SENTENCES
        else shown(value, words)
        for key, value in found.values.items()
    }

    def say(name: str) -> str:
        return words(f"rules.{found.rule}.{name}", **values)

    instead = f"{found.say}.instead" if found.say != "what" else "instead"
    return Message(say(found.say), say(instead), tuple((also.place, say(also.label)) for also in found.also))


def shown(value: object, words: Words) -> object:
    """Write a value as the language does; a whole number stays one, for it may choose the plural."""
    if isinstance(value, Share):
        return words.percent(value, 0 if abs(value) >= 0.1 or not value else 1 if abs(value) >= 0.01 else 2)  # noqa: PLR2004  enough digits to tell two apart
    if isinstance(value, float):
        return words.number(value, 0 if value == int(value) else 1)
    if isinstance(value, timedelta):
        return words.duration(value)
    if isinstance(value, date):
        return words.date(value)
    if isinstance(value, tuple):
        return ", ".join(_short(str(part)) for part in value)
    return value if isinstance(value, int) else _short(str(value))


def _short(text: str) -> str:
    """Cut a text that would push everything else off the line."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"

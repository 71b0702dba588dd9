"""The user's mistakes, never ours.

Everything that a user can get wrong is raised as a `ServiceCycleError`; any other exception that
leaves this package is a bug of ours, and the command line says so.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Self


class Said(str):
    """A sentence in English that can be said in other languages: its phrase, and what fills the phrase's places.

    Whoever takes it for text has the English; `Words.said` says it in the reader's language.
    """

    __slots__ = ("phrase", "values")
    phrase: str
    values: dict[str, Any]

    def __new__(cls, phrase: str, values: dict[str, Any]) -> Self:
        """Fill the phrase."""
        self = super().__new__(cls, phrase.format(**values))
        self.phrase, self.values = phrase, values
        return self

    def __reduce__(self) -> tuple[type[Said], tuple[str, dict[str, Any]]]:
        return Said, (self.phrase, self.values)


def said(phrase: str, /, **values: Any) -> Said:  # noqa: ANN401  whatever a sentence shows
    """Say a phrase with its `{places}` filled; the phrase is the key under which other languages have it."""
    return Said(phrase, values)


def borrowed(sentence: str) -> Said:
    """Say what another program says in English; the usual sentences are known in other languages too."""
    return Said(sentence.replace("{", "{{").replace("}", "}}"), {})


def system_says(failure: Exception) -> Said:
    """Say why the operating system refused."""
    return borrowed(getattr(failure, "strerror", None) or str(failure))


class Place(NamedTuple):
    """Where something stands in a file: the first character is line 1, column 1.

    `text` is the line itself and `width` the number of characters to mark in it.
    """

    file: str
    line: int
    column: int
    text: str
    width: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Mistake(NamedTuple):
    """One thing wrong in a file: where, what, and what would be right instead."""

    place: Place
    what: str
    instead: str = ""
    also: Place | None = None

    def __str__(self) -> str:
        right = f"; {self.instead}" if self.instead else ""
        return f"{self.place}: {self.what}{right}"


class ServiceCycleError(Exception):
    """Any mistake of the user's; its text is fit to be shown as it is."""


class InvalidFile(ServiceCycleError):  # noqa: N818  a user meets the name, and it reads as what happened
    """A file that was read but says something impossible; holds every mistake found in it."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        self.mistakes = mistakes
        super().__init__("\n".join(str(mistake) for mistake in mistakes))


class UnreadableFile(ServiceCycleError):  # noqa: N818  as above
    """A file that could not be opened or is no text: missing, a folder, too large, not permitted.

    `what` says that of the file, which the message begins with.
    """

    def __init__(self, what: str, file: str | None = None) -> None:
        self.what = what
        super().__init__(what if file is None else said("{file}: {what}", file=file, what=what))


class UnwritableTarget(ServiceCycleError):  # noqa: N818  as above
    """A place where the output cannot go: no permission, no such folder, the input itself."""


class ImpossibleRequest(ServiceCycleError):  # noqa: N818  as above
    """Options that cannot be met together, or that name something which does not exist."""

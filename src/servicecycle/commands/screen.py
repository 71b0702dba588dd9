"""What a person sees of a mistake: the message, the line it stands on, and the place marked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from servicecycle.checking.formats.excerpt import excerpt

if TYPE_CHECKING:
    from servicecycle.errors import Mistake
    from servicecycle.words import Words

_WIDEST = 100


def marked(mistake: Mistake, words: Words) -> str:
    """Return the mistake with its line, cut to the part that matters, and carets below the place."""
    place = mistake.place
    if not place.text.strip():
        return _told(mistake, words)
    shown = excerpt(place, _WIDEST)
    return "\n".join(
        (
            _bold(_told(mistake, words)),
            f"{place.line:>5} | {shown.line}",
            f"{' ' * 5} | {shown.lead}{_red(shown.marks)}",
        )
    )


def _told(mistake: Mistake, words: Words) -> str:
    what, instead = words.said(mistake.what), words.said(mistake.instead)
    return f"{mistake.place}: {what}; {instead}" if instead else f"{mistake.place}: {what}"


def _styled(text: str, code: str) -> str:
    from os import environ

    if sys.stderr.isatty() and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb":
        return f"\x1b[{code}m{text}\x1b[0m"
    return text


def _bold(text: str) -> str:
    return _styled(text, "1")


def _red(text: str) -> str:
    return _styled(text, "31")

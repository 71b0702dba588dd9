"""What is wrong in a command line, told in the reader's language.

The sentences are typer's, and come in English: each is recognised by its phrase, and said again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicecycle.words import Words

PHRASES = (
    "Missing command.",
    "Missing argument {named}.",
    "Missing option {named}.",
    "Missing argument {named}. Choose from:{listed}",
    "Missing option {named}. Choose from:{listed}",
    "No such command {name}. Did you mean {listed}?",
    "No such command {name}.",
    "No such option: {name} (Possible options: {listed})",
    "No such option: {name}",
    "Option {named} requires an argument.",
    "Option {named} requires {count} arguments.",
    "Option {named} does not take a value.",
    "Got unexpected extra argument(s) ({listed})",
    "Invalid value for {named}: {what}",
    "{value} is not one of {listed}.",
    "Input should be a valid integer, unable to parse string as an integer",
    "Unable to parse input string as an integer, exceeded maximum size",
    "Input should be a valid number, unable to parse string as a number",
    "Input should be a finite number",
    "Input should be greater than or equal to {least}",
    "Input should be less than or equal to {most}",
)
"""The sentences, the longer before the shorter; a `{name}` is as the user wrote it, what is `{named}` is ours."""

_QUOTED = re.compile(r"'([^'`]*)'")


def told(mistake: Any, words: Words) -> str:
    """Return what to print of a mistake in the command line: how it is used, where to read more, what is wrong."""
    text, context = mistake.format_message().replace(": Value error, ", ": ", 1), getattr(mistake, "ctx", None)
    if context is not None and text == context.get_help():  # no words at all are answered with the help
        return str(text)
    wrong = words("check.error", what=in_language(text, words))
    if context is None:
        return wrong
    call = f"`{context.command_path} {context.help_option_names[0]}`"
    return f"{context.get_usage()}\n{words.help('Try {call} for help.').format(call=call)}\n\n{wrong}"


def in_language(text: str, words: Words) -> str:
    """Say one of typer's sentences in a language; any other text stays as it is."""
    if words.language == "en":
        return text
    for phrase in PHRASES:
        found = re.fullmatch(_pattern(phrase), text, re.DOTALL)
        if found:
            return words.help(phrase).format(
                **{key: _part(key, part, words) for key, part in found.groupdict().items()}
            )
    return words.said(text)


def _part(key: str, text: str, words: Words) -> str:
    if key == "what":
        return in_language(text, words)
    plain = ", ".join(f"'{option}'" for option in text.split(", ")) if text.startswith("-") else " ".join(text.split())
    return _QUOTED.sub(lambda found: f"`{words.help(found[1]) if key == 'named' else found[1]}`", plain)


def _pattern(phrase: str) -> str:
    """Return the phrase as an expression in which each place takes as little as it can."""
    parts = re.split(r"\{(\w+)\}", phrase)
    return "".join(f"(?P<{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))

"""What YAML stumbled over, in the words of somebody who writes it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from yaml.reader import ReaderError

from servicecycle.errors import Mistake, said

if TYPE_CHECKING:
    from servicecycle.reading.places import Source

_QUOTE = said("put the whole text in quotes")

_CLOSING = {"[": "]", "{": "}"}
_QUOTES = {"'": said("single quote"), '"': said("double quote")}

# The first character of a value that YAML keeps for itself, and what it is to YAML.
_RESERVED = {
    "*": said("begins an alias"),
    "&": said("begins an anchor"),
    "!": said("begins a tag"),
    "%": said("begins a directive"),
    "@": said("is reserved"),
    "`": said("is reserved"),
}


def explained(error: Any, source: Source) -> Mistake:
    """Turn an error of the YAML parser's into a mistake at its place, with the usual way out."""
    if isinstance(error, ReaderError):
        return _bad_character(error, source)
    problem, context = str(error.problem or error), str(error.context or "")
    mark = error.problem_mark or error.context_mark
    at = min(mark.index, len(source.text)) if mark else 0
    begun = error.context_mark.index if error.context_mark else at
    if "quoted scalar" in context and "escape" not in problem:
        at = begun
    elif "simple key" in context or "directive" in context or _left_open(context, source, begun, at):
        return Mistake(source.place(begun), *_said(problem, context, source, begun))
    return Mistake(source.place(at), *_said(problem, context, source, at))


def _left_open(context: str, source: Source, begun: int, at: int) -> bool:
    """Tell whether a bracket was still open when the next line came."""
    return "flow" in context and source.place(begun).line != source.place(at).line


def _bad_character(error: ReaderError, source: Source) -> Mistake:
    at = len(source.text.encode()[: error.position].decode(errors="ignore"))
    what = said("the file holds the control character U+{ord:04X}, which no text can show", ord=ord(source.text[at]))
    return Mistake(source.place(at), what, said("delete it"))


def _said(problem: str, context: str, source: Source, at: int) -> tuple[str, str]:  # noqa: C901, PLR0911  one answer a case
    place = source.place(at)
    character, before = source.text[at : at + 1], place.text[: place.column - 1]
    value = place.text.strip().removeprefix("- ").partition(": ")[2].strip() or place.text.strip().removeprefix("- ")
    if "escape character" in problem:
        return (
            said("a backslash between double quotes begins an escape, and YAML knows none such"),
            said("double it, as in `C:\\\\data`, or use single quotes"),
        )
    if "mapping values are not allowed" in problem:
        return (
            said("a colon followed by a space begins a new key, and one has begun on this line already"),
            said(
                '{quote}, as in `name: "Step one: the door"`; or check the indentation of this line and the one before',
                quote=_QUOTE,
            ),
        )
    if character == "\t" or "tab" in problem:
        return said("a tab stands here, and YAML indents with spaces only"), said("replace it by spaces")
    for sign in (character, value[:1]):
        if sign and sign in _RESERVED:
            return said(
                "{named} at the beginning of a value {value} in YAML", named=_named(sign), value=_RESERVED[sign]
            ), _QUOTE
    if "flow" in context and character in {"[", "{"}:
        return said("this `{character}` is not closed", character=character), said(
            "close it with `{value}`", value=_CLOSING[character]
        )
    if "{" in before or "[" in before or "flow" in context:
        return (
            said(
                "inside `{{…}}` and `[…]` a comma, a `?`, a colon or a bracket is YAML's own, "
                "and here it makes no sense"
            ),
            said("put the text that holds it in quotes, close the bracket, or write one key on each line"),
        )
    if "quoted scalar" in context:
        return said("a text in quotes begins here and does not end"), said("close the quote")
    if value[:1] in {"'", '"'} and value[:1] in value[1:]:
        return (
            said("the text in quotes ends before this, at the next {value}", value=_QUOTES[value[0]]),
            said("put the whole text in quotes, and double a quote that is part of it"),
        )
    if "simple key" in context or "could not find expected ':'" in problem:
        return said("a key stands here without its colon"), said("write `key: value`, with a space after the colon")
    if "block" in context or "block" in problem or "indent" in problem:
        return (
            said("this line does not fit in with the ones before it"),
            said("indent it as its neighbours are; a list item begins with `- `, a key ends with `: `"),
        )
    return said("YAML cannot read this: {problem}", problem=problem), _QUOTE


def _named(character: str) -> str:
    return said("a backquote") if character == "`" else said("`{character}`", character=character)

"""Files of choices in TOML: read table by table, every mistake at its place."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from servicecycle.errors import InvalidFile, Mistake, UnreadableFile, borrowed, said, system_says

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servicecycle.errors import Place


class Wrong(ValueError):  # noqa: N818  reads as what happened
    """A value that is not what its key asks for; says what it should be."""


class TomlReader:
    """Reads the tables of one file, and gathers what is wrong in them; `within` is the table that they stand in."""

    def __init__(self, file: str, text: str, within: str = "") -> None:
        self.file, self.text, self.within = file, text, within
        self.mistakes: list[Mistake] = []

    def entries(self, table: Any, name: str, readers: dict[str, Callable[[Any], Any]]) -> Iterator[tuple[str, Any]]:
        """Yield what each known key of a table says; `-` and `_` are alike in a key."""
        if not isinstance(table, dict):
            self.report(
                (name or self.within,),
                said("`{value}` is no table", value=name or self.within),
                said("write `key = value` lines"),
            )
            return
        for written, value in table.items():
            key, route = written.replace("-", "_"), (name, written) if name else (written,)
            if key not in readers:
                self.report(route, said("`{written}` is no setting", written=written), _suggested(key, readers))
                continue
            try:
                yield key, readers[key](value)
            except Wrong as wrong:
                self.report(
                    route, said("`{written}` cannot be {shown}", written=written, shown=_shown(value)), wrong.args[0]
                )

    def report(self, route: tuple[str, ...], what: str, instead: str) -> None:
        """Note a mistake at the key that a route ends with."""
        self.mistakes.append(Mistake(_place(self.file, self.text, (self.within, *route)), what, instead))

    def finish(self) -> None:
        """Raise `InvalidFile` with every mistake, where there are any."""
        if self.mistakes:
            raise InvalidFile(tuple(sorted(self.mistakes, key=lambda one: (one.place.line, one.place.column))))


def toml_text(path: str) -> tuple[str, str]:
    """Return how a file is called in messages, and its text; raises `UnreadableFile`."""
    shown = os.path.relpath(path)
    try:
        with open(path, encoding="utf-8") as opened:  # noqa: PTH123  text in, text out
            return shown, opened.read()
    except (OSError, ValueError) as failure:
        raise UnreadableFile(said("cannot be read ({reason})", reason=system_says(failure)), shown) from None


def toml_values(text: str, file: str) -> dict[str, Any]:
    """Return what a text in TOML holds; raises `InvalidFile` for text that is none."""
    import tomllib  # noqa: PLC0415  few files have any near them

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as failure:
        raise InvalidFile((_broken(str(failure), file, text),)) from None


def table(value: Any) -> dict[str, Any]:
    """Return a table; raises `Wrong` for what is none."""
    if not isinstance(value, dict):
        raise Wrong(said("write it as a table, with `key = value` lines"))
    return value


def listed(names: Any) -> str:
    """Name several in one line."""
    return ", ".join(f"`{name}`" for name in names)


def _suggested(key: str, known: dict[str, Any]) -> str:
    from servicecycle.reading.keys import Suggestions  # noqa: PLC0415  only a mistake needs it

    near = Suggestions().near(key, known)
    return (
        said("did you mean `{near}`?", near=near)
        if near
        else said("the settings known here are {listed}", listed=listed(sorted(known)))
    )


def _shown(value: object) -> str:
    text = repr(value)
    return f"`{text}`" if len(text) <= 60 else said("that")  # noqa: PLR2004  what fits a line


def _broken(message: str, file: str, text: str) -> Mistake:
    """Tell of broken TOML, at the place which the parser names at the end of its message."""
    from servicecycle.reading.places import Source  # noqa: PLC0415  only a mistake needs it

    found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    source = Source(file, text)
    if not found:
        return Mistake(
            source.place(len(text)),
            said("this is no TOML: {value}", value=borrowed(message.partition(" (at")[0])),
            said("mend the file"),
        )
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: int(found[1]) - 1]) + int(found[2]) - 1
    what = said("this is no TOML: {value}", value=borrowed(message[: found.start()]))
    return Mistake(source.place(start), what, said("texts stand in quotes, lists in `[…]`"))


def _place(file: str, text: str, route: tuple[str, ...]) -> Place:
    """Return where a key stands: TOML's own reader keeps no places, so the text is searched below the table's head."""
    from servicecycle.reading.places import Source  # noqa: PLC0415  as above

    *tables, key = [step for step in route if step]
    start = 0
    for end in range(len(tables), 0, -1):
        head = re.search(rf"^[ \t]*\[{re.escape('.'.join(tables[:end]))}\]", text, re.MULTILINE)
        if head:
            start = head.end()
            break
    written = rf"(?<![\w-])(?:{re.escape(key)})(?![\w-])"
    found = re.compile(rf"{written}[\"']?\s*[=.]|{written}").search(text, start)
    found = found or re.compile(written).search(text)
    return Source(file, text).place(found.start(), found.start() + len(key)) if found else Source(file, text).place(0)

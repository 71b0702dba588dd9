"""What a project has chosen, read from `servicecycle.toml` or from `[tool.servicecycle]` in `pyproject.toml`.

For each checked file the nearest of the two is looked for in its folder and then upwards.
"""

from __future__ import annotations

import os
import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.checking.finding import SEVERITIES
from servicecycle.checking.settings import Gates, Settings
from servicecycle.errors import InvalidFile, Mistake, UnreadableFile, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servicecycle.errors import Place

OWN_FILE, SHARED_FILE = "servicecycle.toml", "pyproject.toml"
_NAMES = (OWN_FILE, SHARED_FILE)


class Configuration(NamedTuple):
    """The settings of a project, the file that they stand in (`None`: in none), and that file's folder."""

    settings: Settings = Settings()
    file: str | None = None
    folder: str = ""

    def excludes(self, file: str) -> bool:
        """Tell whether the project leaves a file out: by the path below the settings' folder, or any folder's name."""
        if not self.settings.exclude:
            return False
        from fnmatch import fnmatchcase  # noqa: PLC0415  only a project that excludes needs it

        below = os.path.relpath(os.path.abspath(file), self.folder or ".").replace(os.sep, "/")  # noqa: PTH100  text in, text out
        parts = below.split("/")
        ways = {*parts, *("/".join(parts[:end]) for end in range(1, len(parts) + 1))}
        return any(fnmatchcase(way, pattern.rstrip("/")) for pattern in self.settings.exclude for way in ways)


def configured(file: str) -> Configuration:
    """Return the choices in force for a file; raises `InvalidFile` and `UnreadableFile` for settings that are wrong."""
    return _found(os.path.dirname(os.path.abspath(file)))  # noqa: PTH100, PTH120  asked once a file: text in, text out


@cache
def _found(folder: str) -> Configuration:
    for name in _NAMES:
        path = f"{folder.rstrip(os.sep)}{os.sep}{name}"
        if os.path.isfile(path):  # noqa: PTH113  as above
            found = read_configuration(path)
            if found is not None:
                return found
    above = os.path.dirname(folder)  # noqa: PTH120  as above
    return Configuration() if above == folder else _found(above)


def read_configuration(path: str) -> Configuration | None:
    """Read a file of settings; `None` when it is a `pyproject.toml` that holds none.

    Raises `UnreadableFile` when it cannot be opened, and `InvalidFile` with every mistake found.
    """
    import tomllib  # noqa: PLC0415  few files have settings near them

    shown = os.path.relpath(path)
    try:
        with open(path, encoding="utf-8") as opened:  # noqa: PTH123  as above
            text = opened.read()
    except (OSError, ValueError) as failure:
        raise UnreadableFile(
            said("cannot be read ({reason})", reason=getattr(failure, "strerror", None) or failure), shown
        ) from None
    if os.path.basename(path) == SHARED_FILE and "servicecycle" not in text:  # noqa: PTH119  as above
        return None
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as failure:
        raise InvalidFile((_broken(str(failure), shown, text),)) from None
    table, within = whole, ""
    if os.path.basename(path) == SHARED_FILE:  # noqa: PTH119  as above
        tool = whole.get("tool")
        if not isinstance(tool, dict) or "servicecycle" not in tool:
            return None
        table, within = tool["servicecycle"], "tool.servicecycle"
    return Configuration(_Reader(shown, text, within).settings(table), shown, os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120  as above


class Wrong(ValueError):  # noqa: N818  reads as what happened
    """A value that is not what its key asks for; says what it should be."""


class _Reader:
    """Reads one table of settings, and gathers what is wrong in it."""

    def __init__(self, file: str, text: str, within: str) -> None:
        self.file, self.text, self.within = file, text, within
        self.mistakes: list[Mistake] = []

    def settings(self, table: Any) -> Settings:  # noqa: ANN401  whatever the TOML holds
        """Return the settings; raises `InvalidFile` with every mistake."""
        values: dict[str, Any] = {}
        for key, value in self._entries(table, "", {**_KEYS, **_GATES, "severity": _table, "thresholds": _table}):
            if key == "severity":
                values[key] = self._severities(value)
            elif key == "thresholds":
                values[key] = self._thresholds(value)
            else:
                values[key] = value
        if self.mistakes:
            raise InvalidFile(tuple(sorted(self.mistakes, key=lambda one: (one.place.line, one.place.column))))
        gates = Gates(**{key: values.pop(key) for key in _GATES if key in values})
        return Settings(gates=gates, **values)

    def _severities(self, table: dict[str, Any]) -> dict[str, Any]:
        from servicecycle.checking.rule import matching  # noqa: PLC0415  a cycle of imports otherwise

        found: dict[str, Any] = {}
        for pattern, value in table.items():
            codes = list(matching(pattern))
            if not codes:
                self._report(
                    ("severity", pattern),
                    said("`{pattern}` is no rule", pattern=pattern),
                    said("see `servicecycle rules`"),
                )
            elif value not in SEVERITIES:
                self._report(
                    ("severity", pattern),
                    said("`{value}` is no severity", value=value),
                    said("it is one of {listed}", listed=_listed(SEVERITIES)),
                )
            found.update(dict.fromkeys(codes, value))
        return found

    def _thresholds(self, table: dict[str, Any]) -> dict[str, float]:
        from servicecycle.checking.rule import all_thresholds  # noqa: PLC0415  as above

        readers = {name: _UNITS[threshold.unit] for name, threshold in all_thresholds().items()}
        return dict(self._entries(table, "thresholds", readers))

    def _entries(
        self,
        table: Any,  # noqa: ANN401  whatever the TOML holds
        name: str,
        readers: dict[str, Callable[[Any], Any]],
    ) -> Iterator[tuple[str, Any]]:
        """Yield what each known key of a table says; `-` and `_` are alike in a key."""
        if not isinstance(table, dict):
            self._report(
                (name or self.within,),
                said("`{value}` is no table", value=name or self.within),
                said("write `key = value` lines"),
            )
            return
        for written, value in table.items():
            key, route = written.replace("-", "_"), (name, written) if name else (written,)
            if key not in readers:
                self._report(route, said("`{written}` is no setting", written=written), _suggested(key, readers))
                continue
            try:
                yield key, readers[key](value)
            except Wrong as wrong:
                self._report(
                    route, said("`{written}` cannot be {shown}", written=written, shown=_shown(value)), wrong.args[0]
                )

    def _report(self, route: tuple[str, ...], what: str, instead: str) -> None:
        self.mistakes.append(Mistake(_place(self.file, self.text, (self.within, *route)), what, instead))


def _patterns(value: Any) -> tuple[str, ...]:  # noqa: ANN401  whatever the TOML holds
    listed = _texts(value)
    for pattern in listed:
        check_pattern(pattern)
    return listed


def check_pattern(pattern: str) -> None:
    """Raise a `ValueError` that says what is wrong when a pattern means no rule."""
    from servicecycle.checking.rule import matching  # noqa: PLC0415  a cycle of imports otherwise

    if next(matching(pattern), None) is None:
        raise Wrong(
            said("`{pattern}` is no rule: write a code (SC401), its beginning (SC4), a name, or ALL", pattern=pattern)
        )


def _texts(value: Any) -> tuple[str, ...]:  # noqa: ANN401  as above
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise Wrong(said('write a list of texts, as in ["SC4", "SC503"]'))
    return tuple(value)


def _severity(value: Any) -> Any:  # noqa: ANN401  as above
    if value not in SEVERITIES:
        raise Wrong(said("it is one of {listed}", listed=_listed(SEVERITIES)))
    return value


def share(value: object) -> float:
    """Return a share written as 0 to 1 or as a percentage; raises a `ValueError` that says how to write one."""
    text = str(value).strip()
    try:
        found = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        found = -1.0
    if isinstance(value, bool) or not 0 <= found <= 1:
        raise Wrong(said('write a share from 0 to 1, or a percentage such as "5%"'))
    return found


def _points(value: Any) -> float:  # noqa: ANN401  as above
    return _between(value, 100, "write a number from 0 to 100")


def _minutes(value: Any) -> float:  # noqa: ANN401  as above
    return _between(value, 1e9, "write a number of minutes, 0 or more")


def _count(value: Any) -> float:  # noqa: ANN401  as above
    if not isinstance(value, int):
        raise Wrong(said("write a whole number, 0 or more"))
    return _between(value, 1e9, "write a whole number, 0 or more")


def _between(value: Any, high: float, otherwise: str) -> float:  # noqa: ANN401  as above
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= high:
        raise Wrong(otherwise)
    return float(value)


def _table(value: Any) -> dict[str, Any]:  # noqa: ANN401  as above
    if not isinstance(value, dict):
        raise Wrong(said("write it as a table, with `key = value` lines"))
    return value


_KEYS: dict[str, Callable[[Any], Any]] = {
    "select": _patterns,
    "ignore": _patterns,
    "fail_on": _severity,
    "exclude": _texts,
}
_GATES: dict[str, Callable[[Any], Any]] = {
    "fail_under": _points,
    "max_spoil_risk": share,
    "min_coverage": share,
    "tolerance": _points,
    "risk_tolerance": share,
}
_UNITS: dict[str, Callable[[Any], float]] = {"count": _count, "share": share, "points": _points, "minutes": _minutes}


def _suggested(key: str, known: dict[str, Any]) -> str:
    from servicecycle.reading.keys import Suggestions  # noqa: PLC0415  only a mistake needs it

    near = Suggestions().near(key, known)
    return (
        said("did you mean `{near}`?", near=near)
        if near
        else said("the settings known here are {listed}", listed=_listed(sorted(known)))
    )


def _listed(names: Any) -> str:  # noqa: ANN401  any names
    return ", ".join(f"`{name}`" for name in names)


def _shown(value: object) -> str:
    text = repr(value)
    return f"`{text}`" if len(text) <= 60 else "that"  # noqa: PLR2004  what fits a line


def _broken(message: str, file: str, text: str) -> Mistake:
    """Tell of broken TOML, at the place which the parser names at the end of its message."""
    from servicecycle.reading.places import Source  # noqa: PLC0415  only a mistake needs it

    found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    source, what = Source(file, text), said("this is no TOML: {message}", message=message)
    if not found:
        return Mistake(
            source.place(len(text)),
            said("this is no TOML: {value}", value=message.partition(" (at")[0]),
            said("mend the file"),
        )
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: int(found[1]) - 1]) + int(found[2]) - 1
    what = said("this is no TOML: {value}", value=message[: found.start()])
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

"""What a project has chosen, read from `servicecycle.toml` or from `[tool.servicecycle]` in `pyproject.toml`.

For each checked file the nearest of the two is looked for in its folder and then upwards.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.checking.finding import SEVERITIES
from servicecycle.checking.settings import Gates, Settings
from servicecycle.errors import said
from servicecycle.reading.toml import TomlReader, Wrong, listed, table, toml_text, toml_values

if TYPE_CHECKING:
    from collections.abc import Callable

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
    shown, text = toml_text(path)
    if os.path.basename(path) == SHARED_FILE and "servicecycle" not in text:  # noqa: PTH119  as above
        return None
    whole = toml_values(text, shown)
    settings, within = whole, ""
    if os.path.basename(path) == SHARED_FILE:  # noqa: PTH119  as above
        tool = whole.get("tool")
        if not isinstance(tool, dict) or "servicecycle" not in tool:
            return None
        settings, within = tool["servicecycle"], "tool.servicecycle"
    return Configuration(_Reader(shown, text, within).settings(settings), shown, os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120  as above


class _Reader(TomlReader):
    """Reads one table of settings, and gathers what is wrong in it."""

    def settings(self, stated: Any) -> Settings:  # noqa: ANN401  whatever the TOML holds
        """Return the settings; raises `InvalidFile` with every mistake."""
        values: dict[str, Any] = {}
        for key, value in self.entries(stated, "", {**_KEYS, **_GATES, "severity": table, "thresholds": table}):
            if key == "severity":
                values[key] = self._severities(value)
            elif key == "thresholds":
                values[key] = self._thresholds(value)
            else:
                values[key] = value
        self.finish()
        gates = Gates(**{key: values.pop(key) for key in _GATES if key in values})
        return Settings(gates=gates, **values)

    def _severities(self, stated: dict[str, Any]) -> dict[str, Any]:
        from servicecycle.checking.rule import matching  # noqa: PLC0415  a cycle of imports otherwise

        found: dict[str, Any] = {}
        for pattern, value in stated.items():
            codes = list(matching(pattern))
            if not codes:
                self.report(
                    ("severity", pattern),
                    said("`{pattern}` is no rule", pattern=pattern),
                    said("see `servicecycle rules`"),
                )
            elif value not in SEVERITIES:
                self.report(
                    ("severity", pattern),
                    said("`{value}` is no severity", value=value),
                    said("it is one of {listed}", listed=listed(SEVERITIES)),
                )
            found.update(dict.fromkeys(codes, value))
        return found

    def _thresholds(self, stated: dict[str, Any]) -> dict[str, float]:
        from servicecycle.checking.rule import all_thresholds  # noqa: PLC0415  as above

        readers = {name: _UNITS[threshold.unit] for name, threshold in all_thresholds().items()}
        return dict(self.entries(stated, "thresholds", readers))


def _patterns(value: Any) -> tuple[str, ...]:  # noqa: ANN401  whatever the TOML holds
    patterns = _texts(value)
    for pattern in patterns:
        check_pattern(pattern)
    return patterns


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
        raise Wrong(said("it is one of {listed}", listed=listed(SEVERITIES)))
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
    return _between(value, 100, said("write a number from 0 to 100"))


def _minutes(value: Any) -> float:  # noqa: ANN401  as above
    return _between(value, 1e9, said("write a number of minutes, 0 or more"))


def _count(value: Any) -> float:  # noqa: ANN401  as above
    if not isinstance(value, int):
        raise Wrong(said("write a whole number, 0 or more"))
    return _between(value, 1e9, said("write a whole number, 0 or more"))


def _between(value: Any, high: float, otherwise: str) -> float:  # noqa: ANN401  as above
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= high:
        raise Wrong(otherwise)
    return float(value)


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

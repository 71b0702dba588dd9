"""From what a file says of its looks to a theme: what a cycle holds, or a theme file of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from pydantic_core import PydanticCustomError

from servicecycle.charts.logo import read_logo
from servicecycle.charts.theme import THEME
from servicecycle.cycle.consistency import leads_upward
from servicecycle.cycle.theme import ColorName, color, faint
from servicecycle.errors import said
from servicecycle.reading.sentences import SENTENCES
from servicecycle.reading.toml import TomlReader, Wrong, table, toml_text, toml_values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.charts.theme import Theme
    from servicecycle.cycle.theme import Theme as Chosen


def dressed(chosen: Chosen, folder: Path, theme: Theme = THEME) -> Theme:
    """Return a theme in the colours and with the logo that a cycle of a file in the folder has chosen."""
    return _dressed(dict(chosen.colors), chosen.logo, folder, theme)


def read_theme(path: str) -> Theme:
    """Read a theme file; raises `UnreadableFile`, and `InvalidFile` with every mistake in it."""
    shown, text = toml_text(path)
    reader = _Reader(shown, text)
    values = dict(reader.entries(toml_values(text, shown), "", {"colors": table, "logo": _path}))
    colors = reader.colors(values.get("colors", {}))
    reader.finish()
    return _dressed(colors, values.get("logo"), Path(path).parent, THEME)


def _dressed(colors: Mapping[Any, str], logo: str | None, folder: Path, theme: Theme) -> Theme:
    changes: dict[str, Any] = {**colors, "logo": read_logo(logo, folder) if logo else None}
    return replace(theme, **changes)


class _Reader(TomlReader):
    """Reads a theme file, and gathers what is wrong in it."""

    def colors(self, stated: dict[str, Any]) -> dict[str, str]:
        """Return the colours; one that cannot be read on its ground is noted."""
        found = dict(self.entries(stated, "colors", dict.fromkeys(get_args(ColorName), _color)))
        for one in faint(found):
            what, instead = SENTENCES["faint_color"]
            at = one.name if one.name in found else one.ground
            self.report(("colors", at), said(what, **one._asdict()), said(instead))
        return found


def _color(value: Any) -> str:  # noqa: ANN401  whatever the TOML holds
    try:
        return color(value)
    except PydanticCustomError:
        raise Wrong(said('write `#` and two hexadecimal digits each for red, green and blue: "#0A5796"')) from None


def _path(value: Any) -> str:  # noqa: ANN401  as above
    if not isinstance(value, str) or not value.strip():
        raise Wrong(said('write a path from the folder of this file, as in "logo.png"'))
    if leads_upward(value):
        raise Wrong(said("name a file in the folder of this file, or in a folder below it"))
    return value

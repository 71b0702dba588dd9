"""How cells look: the tone of a text as colour, weight and sign, and a number written as its text is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.formats.office.colors import hexadecimal, look

if TYPE_CHECKING:
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Text, Tone
    from servicecycle.reporting.formats.office.untyped import Element
    from servicecycle.words import Words

FONT, SIZE = "Arial", 10


class Kind(NamedTuple):
    """What a cell is: its tone, how its number is written, on which side it stands, and whether its text is folded."""

    tone: Tone = "plain"
    number: str = ""
    right: bool = False
    folded: bool = False


class Looks:
    """The formats of a workbook, each made once."""

    def __init__(self, workbook: Element, theme: Theme) -> None:
        self._workbook, self._theme = workbook, theme
        self._made: dict[Any, Any] = {}

    def color(self, name: str) -> str:
        """Return a colour of the theme."""
        return f"#{hexadecimal(self._theme, name)}"

    def font(self, size: float, color: str, *, bold: bool = False) -> dict[str, Any]:
        """Return how the text of a chart looks."""
        return {"name": FONT, "size": size, "color": self.color(color), "bold": bold}

    def cell(self, kind: Kind) -> Element:
        """Return the format of a cell in a table."""
        its = look(kind.tone)
        rule = {"bottom": 1, "bottom_color": self.color("grid")}
        return self._format(
            bold=its.bold,
            font_color=self.color(its.color),
            align="right" if kind.right else "left",
            indent=0 if kind.right else 1,
            valign="vcenter",
            text_wrap=kind.folded,
            num_format=_whole(kind.number, its.sign),
            **rule,
        )

    def head(self, *, right: bool) -> Element:
        """Return the format of a column's title."""
        edge = {"bottom": 2, "bottom_color": self.color("perceived")}
        align = "right" if right else "left"
        color = self.color("perceived")
        indent = 0 if right else 1
        return self._format(
            bold=True, font_color=color, align=align, indent=indent, valign="bottom", text_wrap=True, **edge
        )

    def text(self, size: float = SIZE, *, color: str = "ink", bold: bool = False, folded: bool = False) -> Element:
        """Return the format of text outside of tables."""
        return self._format(font_size=size, font_color=self.color(color), bold=bold, text_wrap=folded, valign="top")

    def aside(self) -> Element:
        """Return the format of what only a chart reads: it never runs to the left, onto the chart."""
        return self._format(font_color=self.color("muted"), align="left")

    def on_dark(self) -> Element:
        """Return the format of text on a dark ground."""
        return self._format(font_color=self.color("paper"))

    def link(self) -> Element:
        """Return the format of a link."""
        return self._format(font_color=self.color("perceived"), underline=1, valign="top")

    def _format(self, **how: Element) -> Element:
        key = tuple(sorted(how.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format({"font_name": FONT, "font_size": SIZE, **how})
        return self._made[key]


def written(text: Text, words: Words) -> str:
    """Return the format in which a number looks as its text does; digits, signs and what stands around them."""
    decimal, group = (re.escape(words(f"numbers.{sign}")) for sign in ("decimal", "group"))
    found = re.search(rf"([+\u2212-]?)\d+(?:{group}\d{{3}})*(?:{decimal}(\d+))?", text.text)
    if found is None:
        return "General"
    before, behind = _literal(text.text[: found.start()]), _literal(text.text[found.end() :])
    digits = "." + "0" * len(found[2]) if found[2] else ""
    number = f"{before}#,##0{digits}{behind}"
    return f"+{number};\u2212{number};{number}" if found[1] == "+" else number


def _literal(text: str) -> str:
    """Return text that stands around a number; a sign of percent is no text, for it makes a share a percentage."""
    parts = re.split("(%)", text)
    return "".join(part if part == "%" else f'"{part.replace(chr(34), "")}"' for part in parts if part)


def _whole(number: str, sign: str) -> str:
    """Return a format with the minus of our texts, and before it the sign of the tone; `@` for a text."""
    if not number or number == "General":
        return number or "@"
    cases = number.split(";") if ";" in number else [number, f"\u2212{number}"]
    return ";".join(f'"{sign} "{case}' if sign else case for case in cases)

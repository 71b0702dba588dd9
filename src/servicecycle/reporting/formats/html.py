"""The report as a page for a browser: one file, which fetches nothing, runs nothing of the file's, and prints well."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from servicecycle.charts.theme import THEME
from servicecycle.reporting.formats.bars import MARKS
from servicecycle.reporting.formats.direction import is_leftward
from servicecycle.reporting.formats.page.palette import palette
from servicecycle.reporting.formats.page.parts import parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from servicecycle.charts.logo import Logo
    from servicecycle.reporting.blocks import Report, Text
    from servicecycle.words import Words

ID = "html"

_FOLDER = Path(__file__).with_name("page")
_SIGNS = {"good": "✓", "warn": "!", "bad": "✗"}
_FEW = 2  # contents are worth listing

# What no page may hold: controls, halves of pairs, non-characters.
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def render(report: Report, words: Words) -> bytes:
    """Return the report as one HTML file."""
    theme = report.theme or THEME
    script = _text("page.js")
    lead, *sections = parts(report.blocks, words, theme, report.layout)
    page = _templates().get_template("page.html.jinja").render(
        report=report,
        words=words,
        lead=lead,
        sections=sections,
        contents=sections if len(sections) >= _FEW else [],
        palette=palette(theme),
        logo=_address(theme.logo) if theme.logo else "",
        signs=_SIGNS,
        marks=MARKS,
        style=_text("page.css") + _text("print.css"),
        script=script,
        script_hash=b64encode(sha256(script.encode()).digest()).decode(),
    )  # fmt: skip
    return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", page).encode()


def _address(logo: Logo) -> str:
    return f"data:{logo.media_type};base64,{b64encode(logo.content).decode()}"


@cache
def _text(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    """Return the templates; whatever they show is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415  only this format needs it

    found = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals |= {"direction": _direction, "joined": _joined}
    return found


def _direction(text: str) -> str:
    return "rtl" if is_leftward(text) else "ltr"


def _joined(runs: Iterable[Text]) -> str:
    return "".join(run.text for run in runs)

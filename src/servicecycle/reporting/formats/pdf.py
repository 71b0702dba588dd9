"""The report as a PDF that can be handed over: tagged, searchable, and the same bytes every time.

Typst sets the pages after `press/report.typ`. It gets the report as data, so no text of the file's can turn
into markup, and its root is that folder, which holds nothing of the user's.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from servicecycle.charts.fonts import EXTRA, FIRST, extra_files, families, unwritable
from servicecycle.charts.theme import THEME
from servicecycle.reporting.blocks import Picture
from servicecycle.reporting.formats.press.content import content, showable
from servicecycle.reporting.formats.press.drawing import drawn, logo_svg
from servicecycle.reporting.formats.press.palette import palette
from servicecycle.reporting.formats.press.parts import name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from typst import Fonts, PDFStandard

    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words

ID = "pdf"

STANDARDS: list[PDFStandard] = ["ua-1", "a-2a"]
"""What the file is exported as: PDF/UA-1 for those who cannot see it, PDF/A-2a for those who keep it."""

TEMPLATE = Path(__file__).parent / "press" / "report.typ"
_EPOCH = 0  # PDF/A demands a date, and a real one would change the bytes from run to run
_SERIF = "Libertinus Serif"  # comes with typst
_MOST_TRIES = 50
_UNDRAWABLE = re.compile(r'the text `"(.+?)"` could not be displayed')


def render(report: Report, words: Words) -> bytes:
    """Return the report as a PDF."""
    made: bytes = typeset(report, words, format="pdf", pdf_standards=STANDARDS, timestamp=_EPOCH)
    return made


def typeset(report: Report, words: Words, *, format: Literal["pdf", "png"], **how: Any) -> Any:  # noqa: A002, ANN401  typst's own
    """Set the report in a format of typst's; returns what typst returns."""
    import typst  # noqa: PLC0415  slow to load, and only these formats need it

    inputs, fonts = prepared(report, words)
    how |= {"root": TEMPLATE.parent, "font_paths": fonts, "format": format}
    for _ in range(_MOST_TRIES):
        try:
            return typst.compile(TEMPLATE, sys_inputs=inputs, **how)
        except typst.TypstError as failure:
            left = _without_undrawable(inputs["report"], failure.message)
            if left == inputs["report"]:
                raise
            inputs["report"] = left
    raise AssertionError(inputs["report"])


def prepared(report: Report, words: Words) -> tuple[dict[str, str], Fonts]:
    """Return what the templates are given, by name, and the fonts in which it can be set."""
    look = report.theme or THEME
    pictures = {at: drawn(one, look, report.layout) for at, one in enumerate(report.blocks) if isinstance(one, Picture)}
    text = json.dumps(showable(content(report, words, pictures)), ensure_ascii=False)
    letters = set(text)
    asked = families("".join(sorted(letters)))
    ours = {FIRST, "sans-serif", *([EXTRA] if extra_files() else [])}
    fonts = _fonts(extra=EXTRA in asked, machine=not ours.issuperset(asked))
    theme = {
        "colors": palette(look),
        "serif": _SERIF,
        "sans": [family for family in asked if family in fonts.families()],
        "leftward": any(unicodedata.bidirectional(one) in {"R", "AL"} for one in letters),
    }
    images = {name_of(at): picture.svg for at, picture in pictures.items()}
    if look.logo:
        images["logo"] = logo_svg(look.logo)
    return {"report": text, "theme": json.dumps(theme), **images}, fonts


def _without_undrawable(text: str, message: str) -> str:
    """Leave out what the standards forbid and only typst can tell: a sign, or marks on a letter, that no font draws."""
    found = _UNDRAWABLE.search(message)
    if not found:
        return text
    fontless = {one for lack in unwritable([text]) for one in lack.characters}
    after = re.compile(f"({re.escape(found[1])})(\\W+)")
    for lost in (fontless.__contains__, bool):
        left = after.sub(lambda one, lost=lost: one[1] + _without_marks(one[2], lost), text)  # type: ignore[misc]
        if left != text:
            return left
    return text if found[1].isascii() else text.replace(found[1], "\N{REPLACEMENT CHARACTER}")


def _without_marks(text: str, lost: Callable[[str], bool]) -> str:
    return "".join(one for one in text if unicodedata.category(one)[0] != "M" or not lost(one))


@cache
def _fonts(*, extra: bool, machine: bool) -> Fonts:
    """Return our libraries' fonts, and for text that these cannot show, those of the extra and of this machine."""
    from matplotlib import get_data_path  # noqa: PLC0415  slow to load
    from typst import Fonts  # noqa: PLC0415  slow to load

    folders = [path.parent for path in extra_files()] if extra else []
    return Fonts(include_system_fonts=machine, font_paths=[Path(get_data_path()) / "fonts" / "ttf", *folders])

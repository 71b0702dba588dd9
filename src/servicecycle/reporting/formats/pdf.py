"""The report as a PDF that can be handed over: tagged, searchable, and the same bytes every time.

Typst sets the pages after `report.typ`. It gets the report as data, so no text of the file's can turn
into markup, and its root is this folder, which holds nothing of the user's.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servicecycle.charts.fonts import FIRST, families
from servicecycle.charts.save import rendered
from servicecycle.charts.theme import THEME
from servicecycle.reporting.blocks import Heading, Picture
from servicecycle.reporting.formats.bars import MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typst import Fonts, PDFStandard

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Report, Shown
    from servicecycle.words import Words

STANDARDS: list[PDFStandard] = ["ua-1", "a-2a"]
"""What the file is exported as: PDF/UA-1 for those who cannot see it, PDF/A-2a for those who keep it."""

_TEMPLATE = Path(__file__).with_name("report.typ")
_EPOCH = 0  # PDF/A demands a date, and a real one would change the bytes from run to run
_SERIF = "Libertinus Serif"  # comes with typst

# What no font can show and the standards forbid: controls, halves of pairs, private use, non-characters.
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff\U000f0000-\U0010ffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 15) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_WORD = re.compile(r'[^\s"]+')


def render(report: Report, words: Words) -> bytes:
    """Return the report as a PDF."""
    import typst  # noqa: PLC0415  slow to load, and only this format needs it

    data = _shown(_data(report, words))
    text = json.dumps(data, ensure_ascii=False)
    look = report.theme or THEME
    pictures = {_name(at): _svg(block, look) for at, block in enumerate(report.blocks) if isinstance(block, Picture)}
    asked = families("".join(sorted(set().union(text, *pictures.values()))))
    fonts = _fonts(machine=not {FIRST, "sans-serif"}.issuperset(asked))
    theme = {
        "colors": (look.perceived, look.ink, look.muted, look.grid, look.band),
        "serif": _SERIF,
        "sans": [family for family in asked if family in fonts.families()],
        "longest-word": max(map(len, _WORD.findall(text))),
    }
    return typst.compile(
        _TEMPLATE,
        root=_TEMPLATE.parent,
        font_paths=fonts,
        format="pdf",
        sys_inputs={"report": text, "theme": json.dumps(theme), **pictures},
        pdf_standards=STANDARDS,
        timestamp=_EPOCH,
    )


def _data(report: Report, words: Words) -> dict[str, Any]:
    lead, *sections = _sections(report.blocks)
    return {
        "title": report.title,
        "subtitle": report.subtitle,
        "details": report.details,
        "verdict": _plain(report.verdict),
        "lead": lead,
        "sections": sections,
        "language": report.language,
        "footer": report.footer,
        "page": words("pdf.page", page="{page}", pages="{pages}"),
        "marks": {mark: (sign, words(f"sections.mark.{mark}")) for mark, sign in MARKS.items() if mark != "none"},
    }


def _sections(blocks: Sequence[Shown]) -> list[list[dict[str, Any]]]:
    """Return what stands before the first section, then each section; no level of heading is skipped."""
    sections: list[list[dict[str, Any]]] = [[]]
    for at, block in enumerate(blocks):
        plain = _block(block, at)
        if isinstance(block, Heading):
            plain["level"] = 1 if len(sections) == 1 else max(1, block.level - 1)
            if plain["level"] == 1:
                sections.append([])
        sections[-1].append(plain)
    return sections


def _block(block: Shown, at: int) -> dict[str, Any]:
    kind = type(block).__name__.lower()
    if isinstance(block, Picture):
        return {"kind": kind, "alt": block.alt, "name": _name(at)}
    return {"kind": kind, **_plain(block)}


def _plain(value: Any) -> Any:  # noqa: ANN401  a block, or a part of one
    """Name the fields of blocks, all the way down."""
    if hasattr(value, "_asdict"):
        return {key: _plain(part) for key, part in value._asdict().items()}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _name(at: int) -> str:
    return f"picture-{at}"


def _svg(picture: Picture, theme: Theme) -> str:
    """Draw a picture whose text stays text."""
    svg: str = _shown(rendered(picture.draw(theme), "svg", title="", alt=picture.alt).decode())
    return svg


def _shown(value: Any) -> Any:  # noqa: ANN401  plain data of any shape
    """Replace what cannot be shown by the character that says so."""
    if isinstance(value, str):
        return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", value.replace("\t", " "))
    if isinstance(value, dict):
        return {key: _shown(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(part) for part in value]
    return value


@cache
def _fonts(*, machine: bool) -> Fonts:
    """Return the fonts of our libraries, and with `machine` this machine's, for text that ours cannot show."""
    from matplotlib import get_data_path  # noqa: PLC0415  slow to load
    from typst import Fonts  # noqa: PLC0415  slow to load

    return Fonts(include_system_fonts=machine, font_paths=[Path(get_data_path()) / "fonts" / "ttf"])

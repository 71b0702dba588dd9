"""A report as plain data, which typst reads: no text in it can turn into markup there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from servicecycle.reporting.blocks import Heading, Picture
from servicecycle.reporting.formats.bars import MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from servicecycle.reporting.blocks import Report, Shown
    from servicecycle.reporting.formats.press.drawing import Drawing
    from servicecycle.words import Words

Plain = dict[str, Any]

# What no font can show and the standards forbid: controls, halves of pairs, private use, non-characters.
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff\U000f0000-\U0010ffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 15) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def content(report: Report, words: Words, drawings: Mapping[int, Drawing]) -> Plain:
    """Return a report as plain data; `drawings` are its pictures, by their place among the blocks."""
    lead, *sections = _sections(report.blocks, drawings)
    return {
        "title": report.title,
        "subtitle": report.subtitle,
        "details": report.details,
        "verdict": _plain(report.verdict),
        "lead": lead,
        "sections": sections,
        "names": [section[0]["text"] for section in sections],
        "layout": report.layout,
        "language": report.language,
        "footer": report.footer,
        "page": words("pdf.page", page="{page}", pages="{pages}"),
        "logo": words("pdf.logo"),
        "labelled": words("sections.labelled", label="{label}", value=""),
        "marks": {mark: (sign, words(f"sections.mark.{mark}")) for mark, sign in MARKS.items() if mark != "none"},
    }


def showable(value: Any) -> Any:  # noqa: ANN401  plain data of any shape
    """Replace what cannot be shown by the character that says so."""
    if isinstance(value, str):
        return _UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", value.replace("\t", " "))
    if isinstance(value, dict):
        return {key: showable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [showable(part) for part in value]
    return value


def name_of(at: int) -> str:
    """Return under which name typst finds a drawing."""
    return f"picture-{at}"


def _sections(blocks: Sequence[Shown], drawings: Mapping[int, Drawing]) -> list[list[Plain]]:
    """Return what stands before the first section, then each section; no level of heading is skipped."""
    sections: list[list[Plain]] = [[]]
    for at, block in enumerate(blocks):
        plain = _block(block, at, drawings)
        if isinstance(block, Heading):
            plain["level"] = 1 if len(sections) == 1 else max(1, block.level - 1)
            if plain["level"] == 1:
                sections.append([])
        sections[-1].append(plain)
    return sections


def _block(block: Shown, at: int, drawings: Mapping[int, Drawing]) -> Plain:
    kind = type(block).__name__.lower()
    if isinstance(block, Picture):
        drawing = drawings[at]
        seen = {key: value for key, value in drawing._asdict().items() if key != "svg"}
        return {"kind": kind, "alt": block.alt, "name": name_of(at), **seen}
    return {"kind": kind, **_plain(block)}


def _plain(value: Any) -> Any:  # noqa: ANN401  a block, or a part of one
    """Name the fields of blocks, all the way down."""
    if hasattr(value, "_asdict"):
        return {key: _plain(part) for key, part in value._asdict().items()}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value

"""A report as plain data, which typst reads: no text in it can turn into markup there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from servicecycle.reporting.formats.bars import MARKS
from servicecycle.reporting.formats.press.parts import lead_and_sections, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.reporting.blocks import Report
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
    lead, sections = lead_and_sections(report.blocks, drawings, report.layout)
    return {
        "title": report.title,
        "subtitle": report.subtitle,
        "details": report.details,
        "verdict": plain(report.verdict),
        "lead": lead,
        "sections": sections,
        "names": [section["name"] for section in sections],
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

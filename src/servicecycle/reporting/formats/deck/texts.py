"""Text on a slide: paragraphs of runs, each in its language, its tone shown by colour, weight and sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.direction import is_leftward
from servicecycle.reporting.formats.office.clean import on_one_line
from servicecycle.reporting.formats.office.colors import SLOTS, look
from servicecycle.reporting.formats.office.untyped import MAIN, Element, under

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servicecycle.reporting.blocks import Text

_IN_SLIDES = {"dk1": "tx1", "dk2": "tx2", "lt1": "bg1", "lt2": "bg2"}
_HUNDREDTHS = 100


class Lines(NamedTuple):
    """A paragraph; what is not given is as the layout has it.

    `level` 1 is a bullet; `before` is the room above it, in points; `signs` shows tones by signs too.
    """

    runs: tuple[Text, ...]
    size: float | None = None
    align: str | None = None
    level: int = 0
    before: float = 0
    signs: bool = False
    color: str = ""


def fill(frame: Element, paragraphs: Iterable[Lines], language: str) -> None:
    """Put paragraphs in the place of what a body of text holds."""
    for old in frame.findall(f"{MAIN}p"):
        frame.remove(old)
    for paragraph in paragraphs:
        _paragraph(under(frame, "p"), paragraph, language)


def scheme(color: str) -> str:
    """Return what a slide calls a colour of the theme."""
    slot = SLOTS[color]
    return _IN_SLIDES.get(slot, slot)


def _paragraph(element: Element, paragraph: Lines, language: str) -> None:
    how: dict[str, str] = {"lvl": str(paragraph.level)} if paragraph.level else {}
    if paragraph.align:
        how["algn"] = paragraph.align
    if is_leftward("".join(run.text for run in paragraph.runs)):
        how["rtl"] = "1"
    properties = under(element, "pPr", **how)
    if paragraph.before:
        space = under(properties, "spcBef")
        under(space, "spcPts", val=str(round(paragraph.before * _HUNDREDTHS)))
    for run in paragraph.runs:
        sign = look(run.tone).sign if paragraph.signs and run.text else ""
        if sign:
            _run(element, f"{sign} ", run, paragraph, language)
        _run(element, on_one_line(run.text), run, paragraph, language)
    end = {"lang": language} | _size(paragraph)
    under(element, "endParaRPr", **end)


def _run(element: Element, text: str, run: Text, paragraph: Lines, language: str) -> None:
    shown = under(element, "r")
    its = look(run.tone)
    how = {"lang": language} | _size(paragraph) | ({"b": "1"} if its.bold else {})
    properties = under(shown, "rPr", **how)
    color = paragraph.color or (its.color if run.tone not in {"plain", "strong"} else "")
    if color:
        filled = under(properties, "solidFill")
        under(filled, "schemeClr", val=scheme(color))
    under(shown, "t").text = text


def _size(paragraph: Lines) -> dict[str, str]:
    return {"sz": str(round(paragraph.size * _HUNDREDTHS))} if paragraph.size else {}

"""A slide's frame: the section, the finding, the measure, the foot, and the speaker's notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.deck import layouts
from servicecycle.reporting.formats.deck.fitting import fitted, is_bold, joined
from servicecycle.reporting.formats.deck.layouts import KICKER_ROOM, LAYOUTS, MARGIN, ROOM, Box
from servicecycle.reporting.formats.deck.texts import Lines, fill
from servicecycle.reporting.formats.office.clean import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Report
    from servicecycle.reporting.formats.deck.fitting import Fitted
    from servicecycle.reporting.formats.office.untyped import Element
    from servicecycle.words import Words

_TITLE_SIZES = (24, 22, 20, 18, 16)
_MEASURE_SIZES = (12.5, 11.5, 10.5)
_GAP, _BOTTOM = 12.0, 494.0


class Deck(NamedTuple):
    """A presentation in the making, and what every slide of it needs; `behind`: it is at its appendix."""

    file: Any
    report: Report
    theme: Theme
    words: Words
    behind: bool = False

    @property
    def language(self) -> str:
        """The language of the texts, with the country whose spelling they follow."""
        return self.words("pptx.locale")


class Head(NamedTuple):
    """What a slide says beside what it shows: its section, its finding, the measure, and a remark below."""

    section: str
    title: str
    measure: tuple[Text, ...] = ()
    below: tuple[Text, ...] = ()
    notes: tuple[str, ...] = ()


class Frame(NamedTuple):
    """A slide, and the room that is left on it."""

    slide: Any
    room: Box


def room_under(head: Head) -> Box:
    """Return the room that a head leaves on its slide."""
    top = _under_measure(head) + _GAP
    return Box(MARGIN, top, ROOM, _BOTTOM - top - _below(head).height - (_GAP if head.below else 0))


def has_room_above(measure: tuple[Text, ...]) -> bool:
    """Tell whether a measure has room above what a slide shows."""
    return _measure(Head("", "", measure)).whole


def has_room_below(remark: tuple[Text, ...]) -> bool:
    """Tell whether a remark has room below what a slide shows."""
    return _below(Head("", "", below=remark)).whole


def framed(deck: Deck, head: Head, layout: str) -> Frame:
    """Add a slide with its head and foot."""
    head = _marked(head, deck)
    slide = deck.file.slides.add_slide(deck.file.slide_layouts[list(LAYOUTS).index(layout)])
    kicker, title, measure, below = _kicker(head), _title(head), _measure(head), _below(head)
    shown = [_sized(title, (Text(title.text),), _TITLE_SIZES)]
    put(deck, slide, layouts.TITLE, shown, Box(MARGIN, 42, ROOM, title.height + 1))
    put(deck, slide, layouts.KICKER, [Lines((Text(kicker.text),))] if head.section else [])
    room = room_under(head)
    top = 44 + title.height
    put(deck, slide, layouts.MEASURE, _whole_or_not(measure, head.measure), Box(MARGIN, top, ROOM, measure.height + 2))
    remark = Box(MARGIN, room.top + room.height + _GAP, ROOM, below.height + 2)
    put(deck, slide, layouts.BELOW, _whole_or_not(below, head.below), remark)
    _foot(deck, slide)
    cut = [
        one
        for one, its in (
            (head.section, kicker),
            (head.title, title),
            (joined(head.measure), measure),
            (joined(head.below), below),
        )
        if not its.whole
    ]
    noted(deck, slide, [*(deck.words("pptx.notes.whole", text=one) for one in cut), *head.notes])
    return Frame(slide, room)


def _marked(head: Head, deck: Deck) -> Head:
    """Say above the title that a slide belongs to the appendix."""
    if not deck.behind:
        return head
    marked = deck.words("pptx.appendix.of", section=head.section) if head.section else deck.words("pptx.appendix")
    return head._replace(section=marked)


def put(deck: Deck, slide: Element, number: int, paragraphs: Sequence[Lines], box: Box | None = None) -> Element:
    """Fill a placeholder, at another place if need be, and return it; without text, take it away."""
    place = next(one for one in slide.placeholders if one.placeholder_format.idx == number)
    if not paragraphs:
        place.element.getparent().remove(place.element)
        return place
    fill(place.text_frame._txBody, paragraphs, deck.language)  # noqa: SLF001  the library's texts are slow to fill
    if box:
        place.left, place.top, place.width, place.height = box.emu()
    return place


def next_id(slide: Element) -> int:
    """Return a number that no shape on a slide has."""
    return max(int(one) for one in slide.element.xpath(".//p:cNvPr/@id")) + 1


def _title(head: Head) -> Fitted:
    """Fit the title: on one line in a slightly smaller size rather than on two."""
    title = on_one_line(head.title)
    on_one = fitted(title, ROOM, _TITLE_SIZES[0] * 1.25, _TITLE_SIZES[:3], bold=True)
    return on_one if on_one.whole else fitted(title, ROOM, 61, _TITLE_SIZES, bold=True)


def _measure(head: Head) -> Fitted:
    return _line_of(head.measure, 40)


def _below(head: Head) -> Fitted:
    return _line_of(head.below, 48)


def _line_of(runs: tuple[Text, ...], room: float) -> Fitted:
    found = fitted(on_one_line(joined(runs)), ROOM, room, _MEASURE_SIZES, bold=is_bold(runs))
    return found if runs else found._replace(height=0, lines=0)


def _under_measure(head: Head) -> float:
    return 44 + _title(head).height + (_measure(head).height + 2 if head.measure else 0)


def _kicker(head: Head) -> Fitted:
    return fitted(on_one_line(head.section), KICKER_ROOM, 14, (11,), bold=True)


def _sized(found: Fitted, runs: tuple[Text, ...], sizes: Sequence[float]) -> Lines:
    """Name the size only where it is not the layout's."""
    return Lines(runs, None if found.size == sizes[0] else found.size)


def _whole_or_not(found: Fitted, runs: tuple[Text, ...]) -> list[Lines]:
    if not runs:
        return []
    return [Lines(runs if found.whole else (Text(found.text, runs[0].tone),), found.size)]


def _foot(deck: Deck, slide: Element) -> None:
    """Add the foot and the number, which the library leaves out."""
    from pptx.oxml import parse_xml  # noqa: PLC0415  slow to load

    text = fitted(on_one_line(deck.report.title), ROOM - 110, 12, (9,)).text
    tree, at = slide.shapes._spTree, next_id(slide)  # noqa: SLF001  as above
    tree.append(parse_xml(layouts.footer_shape(at, deck.words("pptx.place.ftr"), text, deck.language)))
    tree.append(parse_xml(layouts.page_shape(at + 1, deck.words("pptx.place.sldNum"))))


def noted(deck: Deck, slide: Element, notes: Iterable[str]) -> None:
    """Write the speaker's notes, and where the numbers are from."""
    labelled = (deck.words("sections.labelled", label=label, value=value) for label, value in deck.report.details)
    source = deck.words("pptx.notes.source", details=" · ".join(labelled))
    told = [*notes, source, deck.report.footer]
    frame = slide.notes_slide.notes_text_frame
    fill(frame._txBody, [Lines((Text(one),)) for one in told if one], deck.language)  # noqa: SLF001  as above

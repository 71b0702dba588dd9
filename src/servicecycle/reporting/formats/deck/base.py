"""A presentation without slides: the theme's colours and font, and a master with our layouts."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from servicecycle.reporting.formats.deck.layouts import (
    HEIGHT,
    LAYOUTS,
    LOGO,
    POINT,
    TITLE_LOGO,
    WIDTH,
    layout_tree,
    master_tree,
)
from servicecycle.reporting.formats.deck.pictures import add_logo
from servicecycle.reporting.formats.office.colors import SLOTS, hexadecimal
from servicecycle.reporting.formats.office.package import EPOCH
from servicecycle.reporting.formats.office.untyped import MAIN, Element, under

if TYPE_CHECKING:
    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words

FONT = "Arial"
"""A font that every office has, or one as wide; narrower than the one in which text is measured."""

_UNWANTED = ("thumbnail", "printerSettings", "extended-properties")


def empty(report: Report, theme: Theme, words: Words) -> Element:
    """Return a presentation of no slides, in the theme."""
    from pptx import Presentation  # noqa: PLC0415  slow to load, and only this format needs it

    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = round(WIDTH * POINT), round(HEIGHT * POINT)
    deck.element.find(".//{*}sldSz").attrib.pop("type", None)
    for part in (deck.part, deck.part.package):
        for id_, relation in list(part._rels.items()):  # noqa: SLF001  the library can drop, but not list them
            if relation.reltype.endswith(_UNWANTED):
                part._rels.pop(id_)  # noqa: SLF001  as above
    _in_theme(deck.slide_master, theme, report)
    _laid_out(deck.slide_master, theme, words)
    _described(deck.core_properties, report)
    return deck


def _in_theme(master: Element, theme: Theme, report: Report) -> None:
    from pptx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415  slow to load
    from pptx.opc.oxml import serialize_part_xml  # noqa: PLC0415  as above
    from pptx.oxml import parse_xml  # noqa: PLC0415  as above

    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    tree: Element = parse_xml(part.blob)
    tree.set("name", report.title[:40])
    for color, slot in (*SLOTS.items(), ("perceived", "hlink"), ("handoff", "folHlink")):
        place = tree.find(f".//{MAIN}{slot}")
        place.clear()
        under(place, "srgbClr", val=hexadecimal(theme, color))
    for latin in tree.iterfind(f".//{MAIN}fontScheme//{MAIN}latin"):
        latin.set("typeface", FONT)
    for scheme in tree.iterfind(f".//{MAIN}fontScheme//{MAIN}font[@script='Arab']"):
        scheme.set("typeface", FONT)
    part.blob = serialize_part_xml(tree)


def _laid_out(master: Element, theme: Theme, words: Words) -> None:
    """Replace what the library's master and layouts show by ours."""
    layouts = list(master.slide_layouts)
    for layout in layouts[len(LAYOUTS) :]:
        master.slide_layouts.remove(layout)
    _show(master, master_tree(words))
    add_logo(master, theme, LOGO, words("pptx.place.logo"))
    _left_aligned(master)
    for layout, name in zip(layouts, LAYOUTS, strict=False):
        layout.element.attrib.pop("type", None)
        layout.element.cSld.set("name", words(f"pptx.layout.{name}"))
        _show(layout, layout_tree(name, words))
        if name == "title":
            layout.element.set("showMasterSp", "0")
            add_logo(layout, theme, TITLE_LOGO, words("pptx.place.logo"))


def _show(page: Element, tree: str) -> None:
    from pptx.oxml import parse_xml  # noqa: PLC0415  as above

    old = page.element.cSld.spTree
    old.getparent().replace(old, parse_xml(tree))


def _left_aligned(master: Element) -> None:
    """Give titles the look of ours, and text a first level without bullets and a second with."""
    styles = master.element.find(".//{*}txStyles")
    title = styles.find(f"./{{*}}titleStyle/{MAIN}lvl1pPr")
    title.set("algn", "l")
    title.find(f"{MAIN}defRPr").attrib.update({"sz": "2400", "b": "1"})
    body = styles.find("./{*}bodyStyle")
    for at, level in enumerate(body):
        level.find(f"{MAIN}defRPr").set("sz", "2000" if at == 0 else "1600")
        level.find(f".//{MAIN}spcPct").set("val", "0")
    first = body.find(f"{MAIN}lvl1pPr")
    first.attrib.update({"marL": "0", "indent": "0"})
    for bullet in [*first.iterfind(f"{MAIN}buFont"), *first.iterfind(f"{MAIN}buChar")]:
        first.remove(bullet)
    first.insert(1, deepcopy(title.find(f"{MAIN}buNone")))


def _described(properties: Element, report: Report) -> None:
    properties.title = report.title[:255]
    properties.subject = report.subtitle[:255]
    properties.author = report.subtitle[:255]
    properties.comments = ""
    properties.last_modified_by = ""
    properties.language = report.language
    properties.created = properties.modified = EPOCH.replace(tzinfo=None)

"""The slide master and its layouts: where everything stands on a slide, in points, and how its text looks.

A client restyles a deck there: slides have no looks of their own except what they must have to fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.words import Words

WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 40.0
POINT = 12700
"""English Metric Units in a point."""


class Box(NamedTuple):
    """A rectangle on a slide, in points."""

    left: float
    top: float
    width: float
    height: float

    def emu(self) -> tuple[int, int, int, int]:
        """Return it in the units of an office file."""
        return tuple(round(side * POINT) for side in self)  # type: ignore[return-value]


class Style(NamedTuple):
    """How text in a placeholder looks where nothing else is said; a color is one of the office theme's."""

    size: float
    color: str = "tx1"
    bold: bool = False
    align: str = "l"
    anchor: str = "t"


class Place(NamedTuple):
    """A placeholder: its kind and number, where it stands, and how its text looks."""

    kind: str
    number: int
    box: Box
    style: Style


ROOM = WIDTH - 2 * MARGIN
KICKER_ROOM = ROOM - 130
TITLE, BODY, SECOND, FOOTER, PAGE, KICKER, MEASURE, BELOW = 0, 1, 2, 11, 12, 13, 14, 15
VERDICT, DETAILS, NOTE, HEADS = 16, 17, 18, (19, 20)
THIRD, CAPTION, LAST_HEAD, LAST = 21, 22, 23, 24
"""The numbers of the placeholders."""

LOGO, TITLE_LOGO = Box(WIDTH - MARGIN - 120, 16, 120, 24), Box(WIDTH - MARGIN - 200, 22, 200, 42)
BODY_BOX = Box(MARGIN, 138, ROOM, 354)
GUTTER = 36.0
HALF = (ROOM - GUTTER) / 2
LEFT = ROOM * 0.46

_HEAD = (
    Place("title", TITLE, Box(MARGIN, 42, ROOM, 60), Style(24, bold=True)),
    Place("body", KICKER, Box(MARGIN, 22, KICKER_ROOM, 18), Style(11, "accent1", bold=True)),
    Place("body", MEASURE, Box(MARGIN, 103, ROOM, 32), Style(12.5, "tx2")),
)
_FOOT = (
    Place("body", BELOW, Box(MARGIN, 494, ROOM, 16), Style(10.5, "tx2")),
    Place("ftr", FOOTER, Box(MARGIN, 514, ROOM - 100, 16), Style(9, "tx2", anchor="ctr")),
    Place("sldNum", PAGE, Box(WIDTH - MARGIN - 80, 514, 80, 16), Style(9, "tx2", align="r", anchor="ctr")),
)


def _filled(kind: str, style: Style) -> tuple[Place, ...]:
    return (*_HEAD, Place(kind, BODY, BODY_BOX, style), *_FOOT)


LAYOUTS: dict[str, tuple[Place, ...]] = {
    "title": (
        Place("title", TITLE, Box(MARGIN + 24, 96, ROOM - 48, 128), Style(40, bold=True, anchor="b")),
        Place("subTitle", BODY, Box(MARGIN + 24, 66, ROOM - 48, 26), Style(16, "tx2", anchor="b")),
        Place("body", VERDICT, Box(MARGIN + 24, 252, ROOM - 48, 146), Style(22)),
        Place("body", DETAILS, Box(MARGIN + 24, 436, ROOM - 48, 40), Style(12, "tx2")),
        Place("body", NOTE, Box(MARGIN + 24, 482, ROOM - 48, 30), Style(10, "tx2")),
    ),
    "text": _filled("body", Style(20)),
    "table": _filled("tbl", Style(12)),
    "chart": _filled("chart", Style(12)),
    "picture": _filled("pic", Style(12)),
    "two-tables": (
        *_HEAD,
        Place("body", HEADS[0], Box(MARGIN, 112, HALF, 20), Style(14, bold=True)),
        Place("tbl", BODY, Box(MARGIN, BODY_BOX.top, HALF, BODY_BOX.height), Style(12)),
        Place("body", HEADS[1], Box(MARGIN + HALF + GUTTER, 112, HALF, 20), Style(14, bold=True)),
        Place("tbl", SECOND, Box(MARGIN + HALF + GUTTER, BODY_BOX.top, HALF, BODY_BOX.height), Style(12)),
        *_FOOT,
    ),
    "chart-and-table": (
        *_HEAD,
        Place("chart", BODY, BODY_BOX._replace(height=BODY_BOX.height * 0.6), Style(12)),
        Place("body", CAPTION, Box(MARGIN, BODY_BOX.top + BODY_BOX.height * 0.6, ROOM, 20), Style(13, bold=True)),
        Place("tbl", SECOND, Box(MARGIN, BODY_BOX.top + BODY_BOX.height * 0.7, ROOM, 106), Style(12)),
        *_FOOT,
    ),
    "overview": (
        *_HEAD,
        Place("body", CAPTION, Box(MARGIN, 250, LEFT, 32), Style(12, bold=True)),
        Place("chart", BODY, Box(MARGIN, 284, LEFT, 208), Style(11)),
        Place("body", HEADS[0], Box(MARGIN + LEFT + GUTTER, 138, ROOM - LEFT - GUTTER, 18), Style(12, bold=True)),
        Place("tbl", SECOND, Box(MARGIN + LEFT + GUTTER, 158, ROOM - LEFT - GUTTER, 150), Style(11)),
        Place("body", HEADS[1], Box(MARGIN + LEFT + GUTTER, 318, ROOM - LEFT - GUTTER, 18), Style(12, bold=True)),
        Place("tbl", THIRD, Box(MARGIN + LEFT + GUTTER, 338, ROOM - LEFT - GUTTER, 100), Style(11)),
        Place("body", LAST_HEAD, Box(MARGIN + LEFT + GUTTER, 444, ROOM - LEFT - GUTTER, 18), Style(12, bold=True)),
        Place("body", LAST, Box(MARGIN + LEFT + GUTTER, 462, ROOM - LEFT - GUTTER, 30), Style(11)),
        *_FOOT,
    ),
    "title-only": (*_HEAD, *_FOOT),
}
"""The layouts by name, each with its placeholders in the order in which they are read."""

_MASTER = (
    Place("title", TITLE, Box(MARGIN, 42, ROOM, 60), Style(24, bold=True)),
    Place("body", BODY, BODY_BOX, Style(20)),
    *_FOOT[1:],
)
_SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_PAGE_FIELD = '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'


def master_tree(words: Words) -> str:
    """Return the shapes of the master: its placeholders, and a line above the foot."""
    return _tree([*_shapes(_MASTER, words), _bar("line", Box(MARGIN, 510, ROOM, 0.75), "tx2", 30, 90)])


def layout_tree(name: str, words: Words) -> str:
    """Return the shapes of a layout."""
    shapes = list(_shapes(LAYOUTS[name], words))
    if name == "title":
        shapes.insert(0, _bar("band", Box(0, 0, 18, HEIGHT), "accent1", 31))
        shapes.append(_bar("rule", Box(MARGIN + 24, 236, 64, 3), "accent1", 32))
    return _tree(shapes)


def page_shape(id_: int, name: str) -> str:
    """Return the number of a slide."""
    return _shape(Place("sldNum", PAGE, LAYOUTS["text"][-1].box, Style(9)), id_, name, _PAGE_FIELD, placed=False)


def footer_shape(id_: int, name: str, text: str, language: str) -> str:
    """Return the foot of a slide."""
    look = '<a:latin typeface="+mn-lt"/>'
    properties = f"<a:rPr lang={quoteattr(language)} sz='900'>{look}</a:rPr>"
    run = f"<a:pPr algn='l'/><a:r>{properties}<a:t>{_escaped(text)}</a:t></a:r>"
    return _shape(Place("ftr", FOOTER, LAYOUTS["text"][-2].box, Style(9)), id_, name, run, placed=False)


def _tree(shapes: list[str]) -> str:
    return f"<p:spTree {_SPACES}>{_GROUP}{''.join(shapes)}</p:spTree>"


def _shapes(places: tuple[Place, ...], words: Words) -> Iterator[str]:
    for at, place in enumerate(places, 2):
        name = words(f"pptx.place.{place.kind}")
        content = _PAGE_FIELD if place.kind == "sldNum" else f"<a:r><a:rPr/><a:t>{_escaped(name)}</a:t></a:r>"
        yield _shape(place, at, f"{name} {at}", "" if place.kind == "ftr" else content, placed=True)


def _shape(place: Place, id_: int, name: str, content: str, *, placed: bool) -> str:
    """Return a placeholder: on a master or a layout with its place and looks, on a slide with theirs."""
    number = f' idx="{place.number}"' if place.number else ""
    properties, body, levels = "<p:spPr/>", "<a:bodyPr/>", "<a:lstStyle/>"
    if placed:
        properties, levels = f"<p:spPr>{_at(place.box)}</p:spPr>", _levels(place.style)
        insets = " ".join(f'{side}Ins="0"' for side in "ltrb")
        body = f'<a:bodyPr {insets} anchor="{place.style.anchor}"><a:normAutofit/></a:bodyPr>'
    return (
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{id_}" name={quoteattr(name)}/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{place.kind}"{number}/></p:nvPr></p:nvSpPr>'
        f"{properties}<p:txBody>{body}{levels}<a:p>{content}</a:p></p:txBody></p:sp>"
    )


def _at(box: Box) -> str:
    left, top, width, height = box.emu()
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _levels(style: Style) -> str:
    """Return how text looks at the first level, and at the second, which has bullets."""
    look = (
        f'<a:defRPr sz="{round(style.size * 100)}" b="{style.bold:d}"><a:solidFill><a:schemeClr val="{style.color}"/>'
        '</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>'
    )
    bullet = f'<a:buFont typeface="Arial"/><a:buChar char="•"/>{look}'
    return (
        f'<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{style.align}"><a:buNone/>{look}</a:lvl1pPr>'
        f'<a:lvl2pPr marL="228600" indent="-228600" algn="{style.align}">{bullet}</a:lvl2pPr></a:lstStyle>'
    )


def _bar(name: str, box: Box, color: str, id_: int, lighter: int = 0) -> str:
    """Return a rectangle that only adorns."""
    tint = f'<a:lumMod val="{100 - lighter}000"/><a:lumOff val="{lighter}000"/>' if lighter else ""
    filled = f'<a:solidFill><a:schemeClr val="{color}">{tint}</a:schemeClr></a:solidFill>'
    return (
        f'<p:sp {_SPACES}><p:nvSpPr><p:cNvPr id="{id_}" name="{name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{_at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{filled}'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

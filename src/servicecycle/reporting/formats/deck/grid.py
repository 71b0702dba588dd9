"""A table on a slide, cell by cell, as an office program edits it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.formats.deck.layouts import POINT
from servicecycle.reporting.formats.deck.texts import Lines, fill, scheme
from servicecycle.reporting.formats.office.untyped import MAIN, Element, under

if TYPE_CHECKING:
    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.slides import Deck

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_APART = 2.5
PADDING = 5.0
"""What stays free at either side of a cell's text."""


class Cell(NamedTuple):
    """A cell: its paragraphs, how many columns it spans, and whether it is hatched, since what it shows is unknown.

    `ground` is how much of the colour of what is bad is in its ground, from 0 to 1; such cells stand apart on paper.
    """

    paragraphs: tuple[Lines, ...] = ()
    span: int = 1
    hatched: bool = False
    ground: float | None = None


class Row(NamedTuple):
    """A row: its cells, and the least height that holds their text."""

    cells: tuple[Cell, ...]
    height: float


class Grid(NamedTuple):
    """A table as it stands on one slide, with the name that it is heard by; the first row is its head, if any."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    headed: bool = True
    name: str = ""

    @property
    def height(self) -> float:
        """The height of all rows."""
        return sum(row.height for row in self.rows)


def draw(deck: Deck, slide: Element, place: int, grid: Grid, box: Box) -> None:
    """Put a table into its placeholder."""
    placeholder = next(one for one in slide.placeholders if one.placeholder_format.idx == place)
    frame = placeholder.insert_table(1, 1)
    size = box._replace(width=sum(grid.widths), height=grid.height)
    frame.left, frame.top, frame.width, frame.height = size.emu()
    frame.name = grid.name
    old = frame.element.find(f".//{MAIN}tbl")
    old.getparent().replace(old, _table(grid, deck))


def _table(grid: Grid, deck: Deck) -> Element:
    from pptx.oxml import parse_xml  # noqa: PLC0415  slow to load

    table = parse_xml(f'<a:tbl xmlns:a="{MAIN[1:-1]}"><a:tblPr firstRow="{grid.headed:d}"/><a:tblGrid/></a:tbl>')
    under(table[0], "tableStyleId").text = _NO_STYLE
    for width in grid.widths:
        under(table[1], "gridCol", w=str(round(width * POINT)))
    for at, row in enumerate(grid.rows):
        element = under(table, "tr", h=str(round(row.height * POINT)))
        for cell in row.cells:
            _cell(element, cell, deck, head=grid.headed and at == 0)
            for _ in range(cell.span - 1):
                _cell(element, Cell(), deck, head=grid.headed and at == 0).set("hMerge", "1")
    return table


def _cell(row: Element, cell: Cell, deck: Deck, *, head: bool) -> Element:
    element = under(row, "tc", **({"gridSpan": str(cell.span)} if cell.span > 1 else {}))
    body = under(element, "txBody")
    under(body, "bodyPr")
    under(body, "lstStyle")
    fill(body, cell.paragraphs or (Lines((), 8),), deck.language)
    side = str(round(PADDING * POINT))
    how = {"marL": side, "marR": side, "marT": "0", "marB": "0", "anchor": "b" if head else "ctr"}
    properties = under(element, "tcPr", **how)
    _edged(properties, apart=cell.ground is not None, head=head)
    if cell.hatched:
        _hatched(under(properties, "pattFill", prst="ltUpDiag"))
    elif cell.ground:
        color = under(under(properties, "solidFill"), "schemeClr", val=scheme("bad"))
        under(color, "alpha", val=str(round(cell.ground * 100_000)))
    else:
        under(properties, "noFill")
    return element


def _edged(properties: Element, *, apart: bool, head: bool) -> None:
    """Draw the edges of a cell: a line below it, or paper around it."""
    if apart and not head:
        for edge in ("lnL", "lnR", "lnT", "lnB"):
            line = under(properties, edge, w=str(round(_APART * POINT)))
            under(under(line, "solidFill"), "schemeClr", val=scheme("paper"))
        return
    for edge in ("lnL", "lnR", "lnT"):
        under(under(properties, edge, w="0"), "noFill")
    _line(under(properties, "lnB", w=str(round((1.25 if head else 0.5) * POINT))), head=head)


def _line(element: Element, *, head: bool) -> None:
    color = under(under(element, "solidFill"), "schemeClr")
    color.set("val", scheme("perceived") if head else scheme("muted"))
    if not head:
        under(color, "lumMod", val="40000")
        under(color, "lumOff", val="60000")


def _hatched(element: Element) -> None:
    for part, color in (("fgClr", "muted"), ("bgClr", "paper")):
        under(under(element, part), "schemeClr", val=scheme(color))

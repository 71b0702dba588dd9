"""A table on a slide, cell by cell, as an office program edits it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.formats.deck.layouts import POINT
from servicecycle.reporting.formats.deck.texts import Lines, fill, scheme

if TYPE_CHECKING:
    from servicecycle.reporting.formats.deck.layouts import Box
    from servicecycle.reporting.formats.deck.slides import Deck

_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
PADDING = 5.0
"""What stays free at either side of a cell's text."""


class Cell(NamedTuple):
    """A cell: its paragraphs, how many columns it spans, and whether it is hatched, since what it shows is unknown."""

    paragraphs: tuple[Lines, ...] = ()
    span: int = 1
    hatched: bool = False


class Row(NamedTuple):
    """A row: its cells, and the least height that holds their text."""

    cells: tuple[Cell, ...]
    height: float


class Grid(NamedTuple):
    """A table as it stands on one slide; its first row is its head, where it has one."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    headed: bool = True

    @property
    def height(self) -> float:
        """The height of all rows."""
        return sum(row.height for row in self.rows)


def draw(deck: Deck, slide: Any, place: int, grid: Grid, box: Box, name: str) -> None:  # noqa: ANN401, PLR0913  what a table is, and where
    """Put a table into its placeholder."""
    from lxml import etree  # noqa: PLC0415  comes with the library

    placeholder = next(one for one in slide.placeholders if one.placeholder_format.idx == place)
    frame = placeholder.insert_table(1, 1)
    size = box._replace(width=sum(grid.widths), height=grid.height)
    frame.left, frame.top, frame.width, frame.height = size.emu()
    frame.name = name
    old = frame.element.find(f".//{_MAIN}tbl")
    old.getparent().replace(old, _table(grid, deck, etree))


def _table(grid: Grid, deck: Deck, etree: Any) -> Any:  # noqa: ANN401  the library's elements
    from pptx.oxml import parse_xml  # noqa: PLC0415  slow to load

    table = parse_xml(f'<a:tbl xmlns:a="{_MAIN[1:-1]}"><a:tblPr firstRow="{grid.headed:d}"/><a:tblGrid/></a:tbl>')
    etree.SubElement(table[0], f"{_MAIN}tableStyleId").text = _NO_STYLE
    for width in grid.widths:
        etree.SubElement(table[1], f"{_MAIN}gridCol", w=str(round(width * POINT)))
    for at, row in enumerate(grid.rows):
        element = etree.SubElement(table, f"{_MAIN}tr", h=str(round(row.height * POINT)))
        for cell in row.cells:
            _cell(element, cell, deck, etree, head=grid.headed and at == 0)
            for _ in range(cell.span - 1):
                _cell(element, Cell(), deck, etree, head=grid.headed and at == 0).set("hMerge", "1")
    return table


def _cell(row: Any, cell: Cell, deck: Deck, etree: Any, *, head: bool) -> Any:  # noqa: ANN401  as above
    element = etree.SubElement(row, f"{_MAIN}tc", {"gridSpan": str(cell.span)} if cell.span > 1 else {})
    body = etree.SubElement(element, f"{_MAIN}txBody")
    etree.SubElement(body, f"{_MAIN}bodyPr")
    etree.SubElement(body, f"{_MAIN}lstStyle")
    fill(body, cell.paragraphs or (Lines((), 8),), deck.language)
    side = str(round(PADDING * POINT))
    how = {"marL": side, "marR": side, "marT": "0", "marB": "0", "anchor": "b" if head else "ctr"}
    properties = etree.SubElement(element, f"{_MAIN}tcPr", how)
    for edge in ("lnL", "lnR", "lnT"):
        etree.SubElement(etree.SubElement(properties, f"{_MAIN}{edge}", w="0"), f"{_MAIN}noFill")
    _line(etree.SubElement(properties, f"{_MAIN}lnB", w=str(round((1.25 if head else 0.5) * POINT))), etree, head=head)
    if cell.hatched:
        _hatched(etree.SubElement(properties, f"{_MAIN}pattFill", prst="ltUpDiag"), etree)
    else:
        etree.SubElement(properties, f"{_MAIN}noFill")
    return element


def _line(element: Any, etree: Any, *, head: bool) -> None:  # noqa: ANN401  as above
    color = etree.SubElement(etree.SubElement(element, f"{_MAIN}solidFill"), f"{_MAIN}schemeClr")
    color.set("val", scheme("perceived") if head else scheme("muted"))
    if not head:
        etree.SubElement(color, f"{_MAIN}lumMod", val="40000")
        etree.SubElement(color, f"{_MAIN}lumOff", val="60000")


def _hatched(element: Any, etree: Any) -> None:  # noqa: ANN401  as above
    for part, color in (("fgClr", "muted"), ("bgClr", "paper")):
        etree.SubElement(etree.SubElement(element, f"{_MAIN}{part}"), f"{_MAIN}schemeClr", val=scheme(color))

"""A report's sections as plain data, in the order in which they are set: upright pages, and pages on their sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.reporting.blocks import Bars, Callout, Heading, Paragraph, Picture, Table
from servicecycle.reporting.formats.press.cells import cells
from servicecycle.reporting.formats.press.heights import COLUMN
from servicecycle.reporting.formats.press.paging import Paged, Placing, paged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from servicecycle.reporting.blocks import Layout, Shown
    from servicecycle.reporting.formats.press.drawing import Drawing

    Section = Sequence[tuple[int, Shown]]
    """Blocks by their number in the report."""

Plain = dict[str, Any]

_BRIEF_COLUMN = 504.5
_INTRODUCING = (Heading, Paragraph, Callout)
_MOST_INTRODUCING = 4
_HERE = Placing("here")


def lead_and_sections(
    blocks: Sequence[Shown], drawings: Mapping[int, Drawing], layout: Layout
) -> tuple[list[Plain], list[Plain]]:
    """Return what stands before the first section, and the sections: each a name, and parts that follow each other.

    A part's picture that is `lying` takes a page on its side, below the part's blocks. `drawings` are the pictures, by
    their number among the blocks.
    """
    lead, *sections = _split(blocks)
    found = paged(sections, drawings) if layout == "full" else Paged({}, {})
    setting = _Setting(drawings, found, _BRIEF_COLUMN if layout == "brief" else COLUMN)
    return setting.in_order(lead), [setting.section(section) for section in sections]


def name_of(number: int) -> str:
    """Return under which name typst finds a drawing."""
    return f"picture-{number}"


def plain(value: Any) -> Any:  # noqa: ANN401  a block, or a part of one
    """Name the fields of blocks, all the way down."""
    if hasattr(value, "_asdict"):
        return {key: plain(part) for key, part in value._asdict().items()}
    return [plain(part) for part in value] if isinstance(value, tuple) else value


def _split(blocks: Sequence[Shown]) -> list[list[tuple[int, Shown]]]:
    """Begin a section at each heading of the second level, and at the first of any."""
    sections: list[list[tuple[int, Shown]]] = [[]]
    for number, block in enumerate(blocks):
        if isinstance(block, Heading) and (len(sections) == 1 or block.level <= 2):  # noqa: PLR2004  a section's
            sections.append([])
        sections[-1].append((number, block))
    return sections


class _Setting(NamedTuple):
    """What it takes to say how a block is set: the drawings, how all stand, and the room for a table, in points."""

    drawings: Mapping[int, Drawing]
    paged: Paged
    room: float

    def section(self, section: Section) -> Plain:
        """Return a section; no level of heading is skipped in it."""
        (number, heading), *_ = section
        assert isinstance(heading, Heading)  # a section begins with one
        return {"name": heading.text, "parts": list(self._parts([(number, heading._replace(level=2)), *section[1:]]))}

    def in_order(self, blocks: Section) -> list[Plain]:
        """Return blocks; a picture that waits for the next page stands before what introduces it.

        What introduces it would else be drawn along to that page.
        """
        found: list[Plain] = []
        for place, (number, block) in enumerate(blocks):
            before = 0
            if self.paged.pictures.get(number, _HERE).place == "next":
                kinds = [isinstance(one, _INTRODUCING) for _, one in blocks[:place]]
                before = next((at for at, kind in enumerate(reversed(kinds)) if not kind), len(kinds))
            found.insert(len(found) - before, self._block(number, block))
        return found

    def _parts(self, section: Section) -> Iterator[Plain]:
        begin = 0
        for at, (number, block) in enumerate(section):
            if isinstance(block, Picture) and self.drawings[number].wide:
                before = section[begin:at]
                light = len(before) <= _MOST_INTRODUCING and all(isinstance(one, _INTRODUCING) for _, one in before)
                if not light:
                    yield {"blocks": self.in_order(before), "lying": None}
                yield {"blocks": self.in_order(before if light else ()), "lying": self._block(number, block)}
                begin = at + 1
        yield {"blocks": self.in_order(section[begin:]), "lying": None}

    def _block(self, number: int, block: Shown) -> Plain:
        kind = type(block).__name__.lower()
        if isinstance(block, Picture):
            drawing = {key: value for key, value in self.drawings[number]._asdict().items() if key != "svg"}
            place, by = self.paged.pictures.get(number, _HERE)
            seen = {**drawing, "place": place, "scale": drawing["scale"] * by}
            return {"kind": kind, "alt": block.alt, "name": name_of(number), **seen}
        if isinstance(block, Table):
            return {"kind": kind, "tight": self.paged.tight.get(number, 0), **cells(block, self.room)}
        if isinstance(block, Heading):
            return {"kind": kind, "text": block.text, "level": max(1, block.level - 1)}
        if isinstance(block, Bars):
            return {"kind": kind, "tight": self.paged.tight.get(number, 0), **plain(block)}
        return {"kind": kind, **plain(block)}

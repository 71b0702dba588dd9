"""Where each upright picture stands, so that no page is left half empty.

How full each page will be is reckoned beforehand. A picture for which what is left of a page is a little small takes
just that; one that finds less goes to the head of the next page, and the tables of its section fill this one. Where a
section has none, the page ends early. What is reckoned is near, not exact: since a picture that takes the rest of its
page takes it whatever it is, an error makes it a little smaller, and the next page begins anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.reporting.formats.press.flow import between, clinging, measured, until_filling

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from servicecycle.reporting.blocks import Shown
    from servicecycle.reporting.formats.press.drawing import Drawing
    from servicecycle.reporting.formats.press.flow import Block
    from servicecycle.reporting.formats.press.heights import Height

Place = Literal["here", "rest", "next"]
"""In its turn; in its turn, in what is left of the page; at the head of the next page."""

PAGE = 694.5
"""The height of an upright page between its margins."""
_LEAST_SHRUNK = 0.8
_NEAR, _UNSURE = 40.0, 8.0
"""As much as what is reckoned may be wrong: for a picture, whose page is filled anyhow, and elsewhere."""
_EARLY = 120.0
"""So much left blank is a page that ends early."""
_CLEARANCE = 6.3
_TIGHTER = (0.0, 0.4, 0.8, 1.2, 1.6)
"""How many points each row may give up."""


class Placing(NamedTuple):
    """Where a picture stands, and by how much it is made smaller there."""

    place: Place
    by: float = 1.0


class Paged(NamedTuple):
    """Where the pictures stand, and how many points each row of a table or of bars gives up; by their number."""

    pictures: dict[int, Placing]
    tight: dict[int, float]


def paged(sections: Sequence[Sequence[tuple[int, Shown]]], drawings: Mapping[int, Drawing]) -> Paged:
    """Return how the blocks of the sections stand on their pages; blocks and drawings go by their number."""
    page = _Page()
    for section in sections:
        blocks = list(measured(section, drawings))
        for at, block in enumerate(blocks):
            drawing = drawings.get(block.number)
            if not drawing:
                page.add(block, blocks[at + 1 :])
            elif drawing.wide:
                page.turn()
            else:
                page.picture(block, clinging(blocks[:at]), blocks[at + 1 :])
    return page.found


def _at_heads(waiting: Sequence[Block]) -> list[list[Block]]:
    """Share waiting pictures out among the heads of the next pages."""
    pages: list[list[Block]] = []
    for one in waiting:
        if not pages or _headed(pages[-1]) + one.high.whole > PAGE:
            pages.append([])
        pages[-1].append(one)
    return pages


def _headed(pictures: Sequence[Block]) -> float:
    """Return how high the pictures at the head of a page are."""
    return sum(one.high.whole + _CLEARANCE for one in pictures)


class _Page:
    """How full the page is: `full` is the height so far, `waiting` the pictures for the heads of the next ones.

    `shown` are the pictures on this one; `found` is how everything stands.
    """

    def __init__(self) -> None:
        self.full = 0.0
        self.last: Block | None = None
        self.waiting: list[Block] = []
        self.shown: list[Block] = []
        self.found = Paged({}, {})

    def turn(self, begun: float = 0.0) -> None:
        """Begin a page: at its head stands what has waited and has room, then what has begun on the page before."""
        self.shown = _at_heads(self.waiting)[0] if self.waiting else []
        self.waiting = self.waiting[len(self.shown) :]
        self.full, self.last = _headed(self.shown) + begun, None

    def add(self, block: Block, rest: Sequence[Block]) -> None:
        """Set a block, where there is room for as much of it as has to stay together."""
        over = self.full + self._gap(block) + self._together(block, rest) - PAGE
        if over > 0 and not self._shrinks(over):
            self.turn()
        self.full += self._gap(block) + block.high.head
        if block.breaks:
            self._set_rows(block)
        else:
            self.full += sum(block.high.rows)
        self.full += block.high.foot
        self.last = block

    def picture(self, block: Block, introduced: float, rest: Sequence[Block]) -> None:
        """Set an upright picture."""
        high, left = block.high.whole, PAGE - self.full - self._gap(block)
        if left >= high + _NEAR:
            self._stand(block)
        elif left >= high * _LEAST_SHRUNK:
            self.found.pictures[block.number] = Placing("rest")
            self.full = PAGE
        elif self.full > introduced and until_filling(rest) <= left:
            self.found.pictures[block.number] = Placing("next")
            self.waiting.append(block)
        else:
            self.turn(introduced)
            self._stand(block)

    def _stand(self, block: Block) -> None:
        self.found.pictures[block.number] = Placing("here")
        self.full += self._gap(block) + block.high.whole
        self.shown.append(block)
        self.last = block

    def _set_rows(self, block: Block) -> None:
        """Set the rows of a block page by page, a little tighter where the last would else stand alone on its page."""
        tight = next((each for each in _TIGHTER if not self._leaves_one(block.high, each)), 0.0)
        if tight:
            self.found.tight[block.number] = tight
        for row in block.high.rows:
            if self.full + row - tight > PAGE:
                self.turn(block.high.again)
            self.full += row - tight

    def _leaves_one(self, high: Height, tight: float) -> bool:
        """Tell whether the last of many rows may stand alone on a page, each row lower by `tight`."""
        for end in (PAGE, PAGE - _UNSURE):
            heads = (_headed(pictures) for pictures in _at_heads(self.waiting))
            full, on_page = self.full, 0
            for row in high.rows:
                if full + row - tight > end:
                    full, on_page = next(heads, 0.0) + high.again, 0
                full, on_page = full + row - tight, on_page + 1
            if on_page == 1 < len(high.rows):
                return True
        return False

    def _shrinks(self, over: float) -> bool:
        """Make the pictures on this page smaller, if what follows has room then, and the page would else end early."""
        high = sum(one.high.whole for one in self.shown)
        wanted = high - over - _UNSURE
        if not high or wanted / high < _LEAST_SHRUNK or PAGE - self.full < _EARLY:
            return False
        for one in self.shown:
            self.found.pictures[one.number] = self.found.pictures[one.number]._replace(by=wanted / high)
        self.full -= high - wanted
        self.shown = []
        return True

    def _together(self, block: Block, rest: Sequence[Block]) -> float:
        """Return how much has to stand on one page: the block, and what it stays with."""
        needs = block.least
        for last, one in zip((block, *rest), rest, strict=False):
            if not last.clings or one.picture:
                break
            needs += between(last, one) + one.least
        return needs

    def _gap(self, block: Block) -> float:
        return between(self.last, block) if self.last else 0.0

"""What a block of a report asks of its page: how high it is, the space around it, and what it stays with."""

from __future__ import annotations

from itertools import pairwise, takewhile
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Bars, Bullets, Callout, Heading, Paragraph, Picture, Table, Tree
from servicecycle.reporting.formats.press.cells import stays_whole
from servicecycle.reporting.formats.press.heights import COLUMN, Height, height, set_in
from servicecycle.reporting.formats.press.tracks import tracks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from servicecycle.reporting.blocks import Shown
    from servicecycle.reporting.formats.press.drawing import Drawing

_FEW_ROWS = 96.0
_AROUND, _AROUND_TEXT, _AROUND_CALLOUT = 12.6, 10.0, 13.65
_LONG = (Table, Bars, Tree, Bullets)


class Block(NamedTuple):
    """A block's height, the space before and after it, and how it keeps to its neighbours.

    Between two blocks stands the wider of their spaces, but a `firm` one before any other. A block that `clings` stays
    with the next, one that `fills` may stand on what a picture leaves of a page, one that `breaks` may go on after it.
    """

    number: int
    high: Height
    before: float = _AROUND
    after: float = _AROUND
    firm: bool = False
    clings: bool = False
    fills: bool = False
    breaks: bool = False
    picture: bool = False

    @property
    def least(self) -> float:
        """How much of it has to stand on the page where it begins."""
        return min(self.high.whole, _FEW_ROWS) if self.breaks else self.high.whole


def measured(section: Sequence[tuple[int, Shown]], drawings: Mapping[int, Drawing]) -> Iterator[Block]:
    """Yield what each block of a section asks; blocks and drawings go by their number."""
    for at, (number, block) in enumerate(section):
        following = section[at + 1][1] if at + 1 < len(section) else None
        match block:
            case Picture():
                drawing = drawings[number]
                yield Block(number, Height((drawing.height * drawing.scale,)), 5.25, 4.2, firm=True, picture=True)
            case Heading():
                size, before, after = (12.0, 20.2, 9.5) if at else (17.0, 30.9, 14.0)
                yield Block(number, Height((set_in(1, size, 0),)), before, after, firm=True, clings=True)
            case Paragraph() | Callout():
                clings, stands_apart = isinstance(following, (*_LONG, Picture, Callout)), isinstance(block, Callout)
                around = _AROUND if clings else _AROUND_CALLOUT if stands_apart else _AROUND_TEXT
                firm = stands_apart and not clings
                yield Block(number, height(block), around, around, firm=firm, clings=clings)
            case Table():
                breaks = not stays_whole(block, tracks(block, COLUMN))
                yield Block(number, height(block), fills=True, breaks=breaks)
            case _:
                around = _AROUND_TEXT if isinstance(block, Bullets) else _AROUND
                long = isinstance(block, _LONG)
                yield Block(number, height(block), around, around, fills=long, breaks=long)


def clinging(blocks: Sequence[Block]) -> float:
    """Return how high is what stands at the end of some blocks and stays with the next."""
    those = list(takewhile(lambda block: block.clings, reversed(blocks)))
    return sum(block.high.whole for block in those) + sum(between(above, below) for below, above in pairwise(those))


def between(above: Block, below: Block) -> float:
    """Return the space between two blocks."""
    if above.firm != below.firm:
        return above.after if above.firm else below.before
    return max(above.after, below.before)


def until_filling(rest: Sequence[Block]) -> float:
    """Return how much must have room for something to stand on what a picture leaves of its page.

    A picture that comes before it would wait for the next page too.
    """
    found = 0.0
    for block in rest:
        if block.picture:
            continue
        found += block.before + block.least
        if block.fills:
            return found
    return inf

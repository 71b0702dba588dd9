"""A report's blocks in the order of the page: sections with an id, headings that skip no level, drawings made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.charts.save import rendered
from servicecycle.reporting.blocks import Bars, Callout, Figures, Heading, Paragraph, Picture, Table
from servicecycle.reporting.formats.page.drawing import Drawing, inline
from servicecycle.reporting.formats.page.numbers import numbers
from servicecycle.reporting.formats.page.tables import Grid, grid, stripes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Layout, Shown
    from servicecycle.words import Words

_TOP = 2  # the first level is the report's own
_WIDTH, _HEIGHT = 720.0, 420.0
"""In points, for which pictures are laid out: beside the contents a page has room for so much."""
_UPRIGHT_PAGE, _LYING_PAGE = (499.0, 690.0), (757.0, 430.0)
"""What pages have room for in print, in points."""

_LEGIBLE = 0.62
_MOST_BEFORE = 4


class View(NamedTuple):
    """A block as the templates show it: its kind, what the kind needs, and the heading that it stands under."""

    kind: str
    shown: Any
    under: str = ""


class Title(NamedTuple):
    """A heading."""

    text: str
    level: int


class Sketch(NamedTuple):
    """A picture: its drawing, what tells it in words, and its numbers where it has any.

    `whole` is what it is a part of: the title of the whole chart, or its own.
    """

    drawing: Drawing
    title: str
    alt: str
    numbers: Grid | None
    measure: str
    whole: str


class Spread(NamedTuple):
    """Blocks that stay together in print; `wide`: on a page that lies on its side."""

    views: tuple[View, ...]
    wide: bool = False


class Part(NamedTuple):
    """A section of the page, which its contents link to; the first has neither id nor title."""

    id: str
    title: str
    spreads: tuple[Spread, ...]

    @property
    def is_pictured(self) -> bool:
        """Whether there is a picture in it."""
        return any(view.kind == "picture" for spread in self.spreads for view in spread.views)


def parts(blocks: Sequence[Shown], words: Words, theme: Theme, layout: Layout = "full") -> tuple[Part, ...]:
    """Return what stands before the first section, then each section.

    Only in a full report has a picture a page of its own; in the others it fits a page with all that belongs to it.
    """
    views = list(_views(blocks, words, theme))
    lying = _lying(views) if layout == "full" else frozenset()
    lead, *sections = _sections(views)
    named = (
        Part(f"section-{at}", section[0].shown.text, tuple(_spreads(section, lying)))
        for at, section in enumerate(sections, 1)
    )
    return (Part("", "", tuple(_spreads(lead, lying))), *named)


def _sections(views: Sequence[View]) -> Iterator[list[View]]:
    section: list[View] = []
    for view in views:
        if view.kind == "heading" and view.shown.level == _TOP:
            yield section
            section = []
        section.append(view)
    yield section


def _views(blocks: Sequence[Shown], words: Words, theme: Theme) -> Iterator[View]:
    deeper = any(isinstance(block, Heading) and block.level == 1 for block in blocks)
    level, under = 1, ""
    for at, block in enumerate(blocks):
        if isinstance(block, Heading):
            wanted = block.level + 1 if deeper else block.level
            level, under = max(_TOP, min(wanted, level + 1)), block.text
            yield View("heading", Title(block.text, level))
        else:
            yield View(type(block).__name__.lower(), _shown(block, at, words, theme), under)


def _shown(block: Shown, at: int, words: Words, theme: Theme) -> Any:  # noqa: ANN401  what the kind's template needs
    match block:
        case Table():
            return grid(block, words)
        case Bars():
            return stripes(block, words)
        case Figures(items):
            return {"items": items, "across": len(items) if len(items) <= 4 else 3 if len(items) <= 6 else 4}  # noqa: PLR2004  rows as even as can be
        case Picture():
            return _sketch(block, f"drawing-{at}", words, theme)
    return block


def _sketch(picture: Picture, key: str, words: Words, theme: Theme) -> Sketch:
    narrow = replace(theme, width=_WIDTH, height=_HEIGHT)
    svg = rendered(picture.draw(narrow), "svg", title=key, alt="").decode()
    data = picture.data
    title = picture.title or picture.alt
    drawing = inline(svg, key, title=title, alt=picture.alt)
    table = grid(numbers(data, words), words) if data and data.kind != "cells" else None
    return Sketch(drawing, title, picture.alt, table, data.value_title if data else "", picture.whole or title)


def _spreads(views: Sequence[View], lying: Collection[str]) -> Iterator[Spread]:
    """Yield what stands together: a picture whose chart lies has a page of its own.

    What introduces it goes with it.
    """
    waiting: list[View] = []
    for view in views:
        if view.kind != "picture" or view.shown.whole not in lying:
            waiting.append(view)
            continue
        introduced = len(waiting) <= _MOST_BEFORE and all(_introduces(one) for one in waiting)
        if waiting and not introduced:
            yield Spread(tuple(waiting))
        yield Spread((*waiting, view) if introduced else (view,), wide=True)
        waiting = []
    if waiting:
        yield Spread(tuple(waiting))


def _lying(views: Sequence[View]) -> frozenset[str]:
    """Return the charts that lie on their side in print: all parts of one as soon as any has to."""
    return frozenset(view.shown.whole for view in views if view.kind == "picture" and _lies(view.shown.drawing))


def _lies(drawing: Drawing) -> bool:
    """Tell whether a drawing is too small in print on an upright page, and larger on one that lies on its side."""
    upright, lying = (
        min(across / drawing.width, down / drawing.height) for across, down in (_UPRIGHT_PAGE, _LYING_PAGE)
    )
    return upright < min(_LEGIBLE, lying)


def _introduces(view: View) -> bool:
    return view.kind == "heading" or isinstance(view.shown, Paragraph | Callout)

"""A chart as a picture, where it is none of numbers; and the logo."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from servicecycle.charts.save import rendered
from servicecycle.reporting.formats.deck import layouts
from servicecycle.reporting.formats.deck.layouts import Box

if TYPE_CHECKING:
    from collections.abc import Callable

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Picture
    from servicecycle.reporting.formats.deck.slides import Deck, Frame
    from servicecycle.reporting.formats.office.untyped import Element

_DPI, _MOST_PIXELS = 168.0, 3600.0
_NARROWER, _FLAT = (0.8, 0.66, 0.55), 1.3
_LOGO_ID = 99


def draw(deck: Deck, frame: Frame, picture: Picture) -> None:
    """Put the chart into its placeholder, as large as it has room."""
    image = png(picture, deck.theme, frame.room.width / frame.room.height)
    place = next(one for one in frame.slide.placeholders if one.placeholder_format.idx == layouts.BODY)
    shape = place.insert_picture(io.BytesIO(image))
    shape.crop_left = shape.crop_right = shape.crop_top = shape.crop_bottom = 0
    width, height = shape.image.size
    box = _within(frame.room, width / height)
    shape.left, shape.top, shape.width, shape.height = box.emu()
    shape.name = picture.title
    shape._element.xpath(".//p:cNvPr")[0].set("descr", picture.alt)  # noqa: SLF001  the library offers no way to


def png(picture: Picture, theme: Theme, proportion: float | None = None) -> bytes:
    """Return the chart without its head, which the slide has; a flat one narrower, if a room of a proportion is given.

    So it is shown larger.
    """
    drawing = picture.draw(replace(theme, headed=False))
    for narrower in _NARROWER if proportion else ():
        across, down = drawing.get_size_inches()
        if proportion is None or across / down <= _FLAT * proportion:
            break
        tried = picture.draw(replace(theme, headed=False, width=theme.width * narrower))
        if tried.get_size_inches()[0] >= across:
            break
        drawing = tried
    dpi = min(_DPI, _MOST_PIXELS / max(drawing.get_size_inches()))
    return rendered(drawing, "png", title=picture.title, alt=picture.alt, dpi=dpi)


def add_logo(page: Element, theme: Theme, box: Box, name: str) -> None:
    """Put the logo onto the master or a layout, at the right of a box; nothing where the theme has none."""
    from pptx.oxml.shapes.picture import CT_Picture  # noqa: PLC0415  slow to load

    logo = theme.logo
    if logo is None:
        return
    content = _rasterised(logo.content) if logo.kind == "svg" else logo.content
    _, relation = page.part.get_or_add_image_part(io.BytesIO(content))
    inside = _within(box, logo.proportion)
    left, top, width, height = inside._replace(left=box.left + box.width - inside.width).emu()
    new: Callable[..., Element] = CT_Picture.new_pic
    picture = new(_LOGO_ID, name, name, relation, left, top, width, height)
    page.element.cSld.spTree.append(picture)


def _within(box: Box, proportion: float) -> Box:
    """Return the largest box of a proportion, in the middle of another."""
    width = min(box.width, box.height * proportion)
    height = width / proportion
    return Box(box.left + (box.width - width) / 2, box.top + (box.height - height) / 2, width, height)


def _rasterised(svg: bytes) -> bytes:
    """Draw an SVG as a PNG, which every office program shows."""
    import typst  # noqa: PLC0415  slow to load, and few logos need it

    page = "#set page(width: auto, height: auto, margin: 0pt, fill: none)"
    image = '#image(bytes(sys.inputs.logo), format: "svg", height: 96pt)'
    found: bytes = typst.compile(
        f"{page}\n{image}".encode(), format="png", ppi=288, sys_inputs={"logo": svg.decode("utf-8-sig")}
    )
    return found

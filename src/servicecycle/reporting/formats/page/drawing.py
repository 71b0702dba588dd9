"""A drawing within the page: an SVG among others, whose ids and styles touch nothing but itself."""

from __future__ import annotations

import re
from html import escape
from typing import NamedTuple

_TAG = re.compile(r"<[^>]*>")  # within a tag's values, `>` is escaped
_ID = re.compile(r'\bid="([^"]*)"')
_LINK = re.compile(r'\b(?:xlink:)?href="#([^"]*)"')
_URL = re.compile(r"url\(#([^)]*)\)")
_STILL = re.compile(r' transform="rotate\(-?0 [^"]*\)"')
_LAST_FONTS = re.compile(r"(font(?:-family)?: [^\";]*?), 'Bitstream Vera Sans'[^\";]*")
_APART = re.compile(
    r"\s*<metadata>.*?</metadata>|\s*<defs>\s*<style [^>]*>[^<]*</style>\s*</defs>|<!--.*?-->", re.DOTALL
)
_ROOT = re.compile(r"<svg\b[^>]*>")
_BOX = re.compile(r'viewBox="(?:\S+) (?:\S+) (\S+) (\S+)"')


class Drawing(NamedTuple):
    """An SVG element, and its size in points."""

    markup: str
    width: float
    height: float


def inline(svg: str, key: str, *, title: str, alt: str) -> Drawing:
    """Return an SVG of ours as an element of the page; its ids begin with `key`."""
    root = _ROOT.search(svg)
    box = _BOX.search(root[0]) if root else None
    if not root or not box:
        raise ValueError("a drawing without a root or a box")
    inside = _APART.sub("", svg[root.end() :])
    inside = _TAG.sub(lambda tag: _own(tag[0], key), inside[inside.index("</desc>") + len("</desc>") :])
    opening = (
        f'<svg class="drawing" role="img" aria-labelledby="{key}-title {key}-desc" {box[0]}>'
        f'<title id="{key}-title">{escape(title, quote=False)}</title>'
        f'<desc id="{key}-desc">{escape(alt, quote=False)}</desc>'
    )
    return Drawing(opening + inside.rstrip(), float(box[1]), float(box[2]))


def _own(tag: str, key: str) -> str:
    """Make a tag's ids and links the drawing's own, and leave out what changes nothing."""
    tag = _ID.sub(rf'id="{key}-\1"', tag)
    tag = _LINK.sub(rf'href="#{key}-\1"', tag)
    tag = _URL.sub(rf"url(#{key}-\1)", tag)
    return _LAST_FONTS.sub(r"\1, Verdana, sans-serif", _STILL.sub("", tag))

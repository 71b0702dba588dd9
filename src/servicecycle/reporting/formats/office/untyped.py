"""The libraries of office formats say little to a type checker; what they hand out is named here."""

from __future__ import annotations

from typing import Any

Element = Any
"""An element of XML, a shape, a slide, a sheet, a chart: whatever a library made."""

MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
"""The namespace of texts, tables and colours in office files."""


def under(parent: Element, name: str, **attributes: str) -> Element:
    """Add an element of that namespace at the end of another, and return it."""
    made = parent.makeelement(f"{MAIN}{name}", attributes)
    parent.append(made)
    return made

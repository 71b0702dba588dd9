"""Which documents a report can become: every module in this folder that has an `ID`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, cast

import servicecycle.reporting.formats as room

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import ModuleType

    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words


class Format(Protocol):
    """A format of documents; its `ID` is what the names of its files end with.

    `render` returns a file's text or bytes, or several files' where a format makes a file of each page.
    """

    ID: str

    def render(self, report: Report, words: Words) -> str | bytes | tuple[bytes, ...]:
        """Render every block of a report."""


@cache
def formats() -> Mapping[str, Format]:
    """Return every format of documents by its id, in order."""
    return collected(import_module(f"{room.__name__}.{module.name}") for module in iter_modules(room.__path__))


def collected(modules: Iterable[ModuleType]) -> Mapping[str, Format]:
    """Return those modules that are formats, by id; raises `ValueError` when two have the same."""
    found: dict[str, Format] = {}
    for module in modules:
        if not hasattr(module, "ID"):
            continue
        if module.ID in found:
            raise ValueError(f"two formats have the id {module.ID!r}; the second is {module.__name__}")
        found[module.ID] = cast("Format", module)
    return MappingProxyType(dict(sorted(found.items())))

"""Which charts there are: every module in this folder that has an `ID`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, cast

import servicecycle.charts as room
from servicecycle.charts.paint import paint, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import ModuleType

    from matplotlib.figure import Figure

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.data import Data
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words


class Chart(Protocol):
    """A chart: what it is called, what it tells, how it is laid out, and its numbers.

    Charts stand in the order of `ORDER` where there are several.
    """

    ID: str
    ORDER: int

    def story(self, analysis: Analysis, words: Words) -> Story | None:
        """Say in words what the chart shows; `None` where the file gives no ground for it."""

    def sheet(self, analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
        """Lay the chart out, under the title of the story; called within `plain`, only where there is a story."""

    def data(self, analysis: Analysis, words: Words) -> Data | None:
        """Return the numbers that it shows; `None` for a chart that is no chart of numbers."""


def figure(chart: Chart, analysis: Analysis, story: Story, words: Words, theme: Theme) -> Figure:
    """Draw a chart."""
    with plain():
        return paint(chart.sheet(analysis, story, words, theme), theme.paper)


def chart(id_: str) -> Chart | None:
    """Return the chart of an id, and import no other; `None` where there is none.

    Its module is called as the chart is, with `_` in place of `-`.
    """
    module = id_.replace("-", "_")
    path = f"{room.__name__}.{module}"
    found = import_module(path) if module.isidentifier() and find_spec(path) else None
    return cast("Chart", found) if getattr(found, "ID", None) == id_ else None


@cache
def charts() -> Mapping[str, Chart]:
    """Return every chart by its id, in their order."""
    return collected(import_module(f"{room.__name__}.{module.name}") for module in iter_modules(room.__path__))


def collected(modules: Iterable[ModuleType]) -> Mapping[str, Chart]:
    """Return those modules that are charts, by id; raises `ValueError` when two have the same id or order."""
    found: dict[str, Chart] = {}
    for module in modules:
        if not hasattr(module, "ID"):
            continue
        if module.ID in found:
            raise ValueError(f"two charts have the id {module.ID!r}; the second is {module.__name__}")
        if module.ORDER in {chart.ORDER for chart in found.values()}:
            raise ValueError(f"two charts have the order {module.ORDER}; the second is {module.__name__}")
        found[module.ID] = cast("Chart", module)
    return MappingProxyType(dict(sorted(found.items(), key=lambda item: item[1].ORDER)))

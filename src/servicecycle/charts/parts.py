"""A chart in parts: a cycle that is too long for one page, so many steps at a time.

A chart that can be parted has `parts(analysis, words)`, which returns its spans, and its `sheet` and `data` take one.
It may have an `overview`, laid out as a sheet is: all of it in the room of one part, without what that has no room for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.data import Data
    from servicecycle.charts.shapes import Sheet
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_NEAR = 0.2


class Span(NamedTuple):
    """A run of what a chart shows: the positions of its first and its last."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """How many there are."""
        return self.last - self.first + 1


class Parted(Protocol):
    """A chart that can be parted."""

    def parts(self, analysis: Analysis, words: Words) -> Sequence[Span]:
        """Return the spans in which a document shows the chart: one where a page has room for it whole."""

    def sheet(self, analysis: Analysis, story: Story, words: Words, theme: Theme, span: Span | None = None) -> Sheet:
        """Lay out a span of the chart, or all of it."""

    def data(self, analysis: Analysis, words: Words, span: Span | None = None) -> Data | None:
        """Return the numbers of a span, or all of them."""


class Part(NamedTuple):
    """A span of a chart, which is drawn as a chart is."""

    chart: Parted
    span: Span

    def sheet(self, analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
        """Lay out the span, under the title of the story."""
        return self.chart.sheet(analysis, story, words, theme, self.span)

    def data(self, analysis: Analysis, words: Words) -> Data | None:
        """Return the numbers of the span."""
        return self.chart.data(analysis, words, self.span)


class Summarized(Parted, Protocol):
    """A chart that can be parted, and has an overview."""

    def overview(self, analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
        """Lay out all of the chart in the room of one part."""


class Overview(NamedTuple):
    """All of a chart in the room of one part, which is drawn as a chart is."""

    chart: Summarized

    def sheet(self, analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
        """Lay out the overview."""
        return self.chart.overview(analysis, story, words, theme)

    def data(self, analysis: Analysis, words: Words) -> Data | None:
        """Return all numbers."""
        return self.chart.data(analysis, words)


def overview_of(chart: object, analysis: Analysis, words: Words) -> Overview | None:
    """Return the overview of a chart that is too long for one page; none where it has none, or is shown whole."""
    if not hasattr(chart, "overview") or not parts_of(chart, analysis, words):
        return None
    return Overview(cast("Summarized", chart))


def parts_of(chart: object, analysis: Analysis, words: Words) -> list[Part]:
    """Return the parts of a chart; none where it is shown whole."""
    if not hasattr(chart, "parts"):
        return []
    parted = cast("Parted", chart)
    spans = parted.parts(analysis, words)
    return [Part(parted, span) for span in spans] if len(spans) > 1 else []


def spans(within: Span, count: int, begins: Sequence[int]) -> Iterator[Span]:
    """Yield so many spans of about equal length; one begins at one of `begins` where that is near."""
    near = int(within.length / count * _NEAR)
    first, last = within
    start = first
    for number in range(1, count):
        even = first + round(number * within.length / count)
        close = [at for at in begins if abs(at - even) <= near and at > start]
        cut = min(close, key=lambda at: (abs(at - even), at), default=max(even, start + 1))
        if cut > last:
            break
        yield Span(start, cut - 1)
        start = cut
    yield Span(start, last)


def phase_begins(analysis: Analysis) -> list[int]:
    """Return the positions of the steps at which a phase begins."""
    phases = [step.phase for step in analysis.cycle.steps]
    return [at for at in range(1, len(phases)) if phases[at] != phases[at - 1]]

"""What a report is made of, whatever it is rendered to.

Blocks carry plain text, never markup: what a format needs escaped, it escapes. A `Tone` says what a
text means (good, bad, beside the point); each format has its own way to show that, and none relies on
colour alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.figure import Figure as Drawing

    from servicecycle.charts.data import Data
    from servicecycle.charts.theme import Theme

Tone = Literal["plain", "strong", "good", "warn", "bad", "muted"]
Mark = Literal["none", "moment-of-truth", "critical"]
Layout = Literal["full", "brief", "portfolio"]


class Text(NamedTuple):
    """A run of text and what it means; `value` is the number that it writes (a share for a percentage), if it is one.

    Formats in which numbers stay numbers show the value, written as the text is.
    """

    text: str
    tone: Tone = "plain"
    value: float | None = None


class Heading(NamedTuple):
    """A section's title; level 1 is the report's own, 2 a section, 3 a part of one.

    `finding` is what the section shows, in a sentence: slides have it for a title.
    """

    text: str
    level: Literal[1, 2, 3] = 2
    finding: str = ""


class Paragraph(NamedTuple):
    """Running text; in small print if it is `fine`, where a format has one."""

    runs: tuple[Text, ...]
    fine: bool = False


class Bullets(NamedTuple):
    """A list of short paragraphs."""

    items: tuple[tuple[Text, ...], ...]


class Callout(NamedTuple):
    """What must not be missed: a short statement that stands apart."""

    runs: tuple[Text, ...]
    tone: Tone = "strong"


class Column(NamedTuple):
    """A table's column; numbers stand to the right, and a `narrow` column is never folded.

    A column that may go `below` is set under its row where the page is too narrow for it.
    """

    title: str
    align: Literal["left", "right"] = "left"
    narrow: bool = False
    below: bool = False


class Table(NamedTuple):
    """Rows under columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


class Figures(NamedTuple):
    """A few headline figures side by side: each a label, a value as text, and a note below."""

    items: tuple[tuple[str, Text, str], ...]


class Bar(NamedTuple):
    """One bar: `value` from 0 to 100 (`None`: unknown), what stands behind it, and how the moment is marked.

    `figures` stand in columns behind `shown`; `target` is where the value was to be, on the same scale, and `since`
    where the bar begins.
    """

    label: str
    value: float | None
    shown: Text
    note: tuple[Text, ...] = ()
    mark: Mark = "none"
    figures: tuple[Text, ...] = ()
    target: float | None = None
    since: float = 0.0


class Bars(NamedTuple):
    """Bars on one scale of 0 to 100, in groups: (title, bars); a title may be empty.

    `titles` name what is shown behind the bars, then their figures; `target` names the bars' targets, and `what` the
    bars, where that is not the first of the titles. `ticks` are places on the scale and what stands there; bars that
    have some are worth more room than their labels.
    """

    groups: tuple[tuple[str, tuple[Bar, ...]], ...]
    titles: tuple[str, ...] = ()
    target: str = ""
    what: str = ""
    ticks: tuple[tuple[float, str], ...] = ()


class Node(NamedTuple):
    """One thing in a tree: what it is, facts about it behind their labels, and what hangs on it.

    A fact may do without a label. `again` stands in place of the facts and of what hangs on it, where these were told
    before.
    """

    text: Text
    facts: tuple[tuple[str, Text], ...] = ()
    children: tuple[Node, ...] = ()
    mark: Mark | None = None
    again: str = ""


class Tree(NamedTuple):
    """Things that hang on others; `titles` name its levels, from the outermost."""

    titles: tuple[str, ...]
    nodes: tuple[Node, ...]


class Chart(NamedTuple):
    """The place of a chart, by its id: a document has a picture there, a screen nothing, or what is there `instead`.

    One that is too long for a page has several, unless it is to be `whole`.
    """

    id: str
    whole: bool = False
    instead: Bars | None = None


class Picture(NamedTuple):
    """A chart, drawn only by the formats that show pictures, in the theme that they hand over.

    `title`, `subtitle` and `alt` tell it in words: to the other formats, and to those who cannot see it. `data` are
    its numbers, for formats with charts of their own; a chart that is none of numbers has none. `whole` is the title of
    the chart of which this is a part, if it is one. `instead` says the same to formats that show no pictures.
    """

    chart: str
    draw: Callable[[Theme], Drawing]
    title: str
    subtitle: str
    alt: str
    data: Data | None = None
    whole: str = ""
    instead: Bars | None = None


Block = Heading | Paragraph | Bullets | Callout | Table | Figures | Bars | Tree | Chart | Picture
"""What a section yields; a report that was composed holds pictures in the place of charts."""

Shown = Heading | Paragraph | Bullets | Callout | Table | Figures | Bars | Tree | Picture
"""What formats render."""


class Report(NamedTuple):
    """A whole report: what stands on its title page, its blocks, and the theme in which a document shows it.

    A `brief` one is to fit a page; in a `portfolio` each section is a cycle of its own, and is to fit one.
    """

    title: str
    subtitle: str
    details: tuple[tuple[str, str], ...]
    verdict: tuple[Text, ...]
    blocks: tuple[Shown, ...]
    language: str
    footer: str
    theme: Theme | None = None
    layout: Layout = "full"

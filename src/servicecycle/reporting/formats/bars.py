"""Bars in lines: each on its own line with its figures behind it, the label above where the page is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import Text
from servicecycle.reporting.formats.lines import Line, beside, indented, named, trimmed, wrap, wrap_kept
from servicecycle.words.width import width
from servicecycle.words.wrapping import HARD_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.reporting.blocks import Bar, Bars, Mark
    from servicecycle.reporting.formats.lines import Align
    from servicecycle.words import Words

MARKS: dict[Mark, str] = {"critical": "◆", "moment-of-truth": "●", "none": "○"}
_GAP = 2
_LONGEST_BAR = 40
_LEAST_BAR = 12
_LEAST_LABEL = 24
_LONGEST_LABEL = 56


class Strokes(NamedTuple):
    """What a bar is drawn with: `full` columns, `parts` of one from nothing up, and what reaches to the target."""

    full: str
    parts: str
    target: str
    unknown: str = "·"


BLOCKS = Strokes("█", " ▏▎▍▌▋▊▉", "░")
RULES = Strokes("━", " ╸", "─")


class _Shape(NamedTuple):
    """The columns of a set of bars; a label of no columns stands above its bar.

    Where there are fewer `figures` than a bar has, the page has no room for the others: they stand below.
    """

    indent: int
    mark: int
    label: int
    bar: int
    figures: tuple[int, ...]


def bars_lines(bars: Bars, columns: int, words: Words, strokes: Strokes = BLOCKS) -> list[Line]:
    """Return bars in lines no wider than `columns`, with the legend that they need."""
    shape = _shape(bars, columns)
    lines: list[Line] = []
    if any(bars.titles):
        lines.append(_titles(bars, shape))
    for at, (title, members) in enumerate(bars.groups):
        if title:
            lines.extend([()] * bool(at))
            lines.extend(wrap([Text(title, "strong")], columns))
        for bar in members:
            lines.extend(_bar_lines(bar, shape, columns, strokes))
            lines.extend(_left_over(bar, bars.titles, shape, columns))
    legend = tuple(legend_runs(bars, words, strokes))
    return [*lines, (), *map(trimmed, wrap_kept(legend, columns))] if legend else lines


def bar_text(
    value: float | None, target: float | None, columns: int, strokes: Strokes = BLOCKS, since: float = 0.0
) -> tuple[str, str]:
    """Return the bar itself, and what shows behind it: the target's part, or that the value is unknown."""
    start = min(columns - 1, int(max(0.0, since) / 100 * columns))
    before = " " * start
    if value is None:
        return before, strokes.unknown * (columns - start)
    whole, part = divmod(round(min(100.0, max(0.0, value)) / 100 * columns * len(strokes.parts)), len(strokes.parts))
    bar = before + strokes.full * (whole - start) + (strokes.parts[part] if part else "")
    if since and whole <= start and not part:
        bar = before + strokes.parts[1]  # what takes no time is seen where it stands
    reach = 0 if target is None else round(min(100.0, target) / 100 * columns)
    return bar, strokes.target * max(0, reach - len(bar))


def legend_runs(bars: Bars, words: Words, strokes: Strokes = BLOCKS) -> Iterator[Text]:
    """Yield what the marks and the shades mean, where there are any."""
    members = [bar for _, group in bars.groups for bar in group]
    entries = []
    if any(bar.mark != "none" for bar in members):
        used = {bar.mark for bar in members}
        entries = [(MARKS[mark], words(f"sections.mark.{mark}")) for mark in MARKS if mark in used]
    if any(bar.target is not None for bar in members):
        entries += [(strokes.full, bars.what or bars.titles[0]), (strokes.target, bars.target)]
    for at, (sign, meaning) in enumerate(entries):
        # Hard spaces keep a sign with its meaning, and the entries apart.
        entry = f"{sign} {meaning}".replace(" ", HARD_SPACE)
        yield Text(entry if at + 1 == len(entries) else f"{entry}{HARD_SPACE * 2} ", "muted")


def _shape(bars: Bars, columns: int) -> _Shape:
    members = [bar for _, group in bars.groups for bar in group]
    rows = [(bar.shown, *bar.figures) for bar in members]
    count = max((len(row) for row in rows), default=0)
    titles = (*bars.titles, *[""] * count)[:count]
    figures = tuple(
        max([width(titles[at]), *(width(row[at].text) for row in rows if at < len(row))]) for at in range(count)
    )
    indent = 2 if any(title for title, _ in bars.groups) else 0
    mark = 2 if any(bar.mark != "none" for bar in members) else 0
    room = columns - indent - mark - sum(figures) - _GAP * len(figures)
    wanted = min(_LONGEST_LABEL, max((width(bar.label) for bar in members), default=0))
    label = min(wanted, room - _GAP - _LEAST_BAR)
    if bars.ticks:
        label = min(label, max(_LEAST_LABEL, room - _GAP - _LONGEST_BAR))
    if label < min(wanted, _LEAST_LABEL):
        if room < _LEAST_BAR:
            room, figures = room + sum(figures[1:]) + _GAP * (count - 1), figures[:1]
        return _Shape(indent, mark, 0, max(1, min(_LONGEST_BAR, room)), figures)
    return _Shape(indent, mark, label, min(_LONGEST_BAR, room - _GAP - label), figures)


def _titles(bars: Bars, shape: _Shape) -> Line:
    before = shape.indent + shape.mark + (shape.label + _GAP if shape.label else 0) + shape.bar
    titles = bars.titles[: len(shape.figures)]
    lead = Text(" " * (before - shape.bar) + _ticks(bars, shape.bar), "muted")
    cells: list[Sequence[Line]] = [[trimmed((lead,))], *([(Text(title, "muted"),)] for title in titles)]
    return beside(cells, [before, *shape.figures[: len(titles)]], ["left", *_right(titles)], _GAP)[0]


def _ticks(bars: Bars, columns: int) -> str:
    """Return what stands above the scale, as far as it has room."""
    line = ""
    for place, text in bars.ticks:
        start = int(place / 100 * columns)
        if start >= width(line) + bool(line) and start + width(text) <= columns:
            line += " " * (start - width(line)) + text
    return line


def _right(cells: Sequence[object]) -> list[Align]:
    return ["right" for _ in cells]


def _bar_lines(bar: Bar, shape: _Shape, columns: int, strokes: Strokes) -> list[Line]:
    figures: list[list[Line]] = [[(figure,)] for figure in (bar.shown, *bar.figures)[: len(shape.figures)]]
    drawn = [_drawn(bar, shape.bar, strokes)]
    widths, aligns = [shape.bar, *shape.figures[: len(figures)]], ["left", *_right(figures)]
    mark = " " * shape.indent + (f"{MARKS[bar.mark]} " if shape.mark else "")
    inner = columns - width(mark)
    label = [Text(bar.label, "plain")]
    if shape.label:
        cells = [wrap(label, shape.label), drawn, *figures]
        lines = beside(cells, [shape.label, *widths], ["left", *aligns], _GAP)
    else:
        lines = [*wrap(label, inner), *beside([drawn, *figures], widths, aligns, _GAP)]
    if bar.note:
        lines.extend(wrap(bar.note, inner))
    return indented(lines, mark, " " * width(mark))


def _left_over(bar: Bar, titles: Sequence[str], shape: _Shape, columns: int) -> list[Line]:
    """Set the figures that have no column of their own in a line below, behind their titles."""
    left = list(zip(titles, (bar.shown, *bar.figures), strict=False))[len(shape.figures) :]
    return indented(named(left, columns - shape.indent - shape.mark), " " * (shape.indent + shape.mark)) if left else []


def _drawn(bar: Bar, columns: int, strokes: Strokes) -> Line:
    filled, behind = bar_text(bar.value, bar.target, columns, strokes, bar.since)
    return trimmed((Text(filled, bar.shown.tone), Text(behind, "muted")))

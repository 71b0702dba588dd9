"""The whole sheet of the priority chart: a row for each area, with its bar, its factors and its quadrant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts.head import head
from servicecycle.charts.priority_rows.choice import choice, tiers
from servicecycle.charts.priority_rows.factors import DIGITS, FACTORS, factor, factor_title
from servicecycle.charts.priority_rows.places import Places, name_of, places, urgent_text
from servicecycle.charts.priority_rows.story import rest
from servicecycle.charts.rows.cells import Name, behind_bar, centered
from servicecycle.charts.rows.foot import foot
from servicecycle.charts.rows.key import critical
from servicecycle.charts.rows.scale import grid, ticks
from servicecycle.charts.shapes import Areas, Label, Sheet, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area
    from servicecycle.charts.rows.key import Entry
    from servicecycle.charts.shapes import Shape
    from servicecycle.charts.story import Story
    from servicecycle.charts.theme import Theme
    from servicecycle.words import Words

_TITLES, _OVER_TITLES, _BEFORE_FOOT = 17.0, 4.0, 10.0
_LOWEST, _HIGHEST, _PADDING, _THICK = 22.0, 34.0, 8.0, 0.58
_TIER = 22.0


class _Line(NamedTuple):
    """One line: an area, or the tier that begins."""

    name: Name
    height: float
    area: Area | None = None


def sheet(analysis: Analysis, story: Story, words: Words, theme: Theme) -> Sheet:
    """Lay out the priorities of an analysed cycle."""
    found = places(choice(analysis).shown, analysis, words, theme)
    shapes, top = head(analysis, story, words, theme, found.width)
    top += _TITLES
    signs, texts = _signs(analysis, words, theme), tuple(rest(analysis, words))
    _, end = foot(signs, texts, found.width, _BEFORE_FOOT, theme)
    lines = _lines(analysis, found, theme.height - top - end - theme.margin, words, theme)
    bottom = top + sum(line.height for line in lines)
    shapes += (*_titles(found, top, words, theme), grid(found.scale, top, bottom, theme))
    for line in lines:
        middle = top + line.height / 2
        shapes += found.names.drawn(line.name, middle, theme)
        if line.area:
            shapes += _bar(line.area, found, middle, words, theme)
            shapes += _beside(line.area, found, middle, words, theme)
        top += line.height
    below, end = foot(signs, texts, found.width, bottom + _BEFORE_FOOT, theme)
    return Sheet(found.width, end + theme.margin, (*shapes, *below))


def _lines(analysis: Analysis, found: Places, room: float, words: Words, theme: Theme) -> list[_Line]:
    """Return a line for each area, and for each tier before its first one; as high as a page leaves room for."""
    areas = choice(analysis).shown
    known = tiers(analysis)
    room -= _TIER * len(set(known.values()))
    least = min(max(room / len(areas), _LOWEST), _HIGHEST)
    lines: list[_Line] = []
    before = None
    for area in areas:
        tier = known.get(area.step)
        if tier is not None and tier != before:
            lines.append(_Line(Name(words("charts.priority.tier", tier=words.number(tier)), bold=True), _TIER))
        name, before = name_of(area, analysis, words), tier
        lines.append(_Line(name, max(least, found.names.height(name, theme) + _PADDING), area))
    return lines


def _titles(found: Places, bottom: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the titles of the columns."""
    yield from ticks(found.scale, bottom, words, theme)
    y = bottom - _OVER_TITLES
    for name, column in zip(FACTORS, found.factors, strict=True):
        yield factor_title(name, column, y, words, theme)
    yield Label(found.quadrant, y, words("charts.priority.quadrant"), theme.small, theme.muted, bold=True)


def _bar(area: Area, found: Places, middle: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the bar of an area, and behind it its value and whether it is urgent."""
    half, end = _LOWEST * _THICK / 2, found.scale.x(area.priority)
    color = theme.critical if area.urgent else theme.perceived
    if area.priority > 0:
        yield Areas((rectangle(found.scale.left, middle - half, end, middle + half),), color)
    value = words.number(area.priority)
    shown = urgent_text(value, words) if area.urgent else value
    yield from behind_bar(shown, end, middle, color, theme, bold=True)


def _beside(area: Area, found: Places, middle: float, words: Words, theme: Theme) -> Iterator[Shape]:
    """Yield the three factors of an area, and its quadrant."""
    values = (area.importance, area.deterioration, area.leverage)
    for value, column in zip(values, found.factors, strict=True):
        yield from factor(value, words.number(value, DIGITS), column, middle, theme)
    first = area.quadrant == "concentrate-here"
    quadrant, color = words(f"terms.quadrant.{area.quadrant}"), theme.ink if first else theme.muted
    yield from centered([quadrant], found.quadrant, middle, size=theme.label, color=color, theme=theme, bold=first)


def _signs(analysis: Analysis, words: Words, theme: Theme) -> list[Entry]:
    """Return the sign of a critical moment, where one is shown."""
    marked = any(analysis.moment(area.step).critical for area in choice(analysis).shown)
    return [critical(words("charts.priority.critical"), theme)] if marked else []

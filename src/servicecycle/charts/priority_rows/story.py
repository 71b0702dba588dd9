"""What the priority chart tells: where to begin, what follows, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.first_place import WORTH_SHOWING, first_place
from servicecycle.charts.priority_rows.choice import choice, tiers
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area
    from servicecycle.words import Words

_BY_FAR = 20.0
_MOST_TOLD = 5


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the priorities in words; nothing where no step was measured."""
    areas = analysis.areas
    if not areas:
        return None
    place = first_place(analysis)
    shares_tier = place is not None and place.standing == "shared"
    title = _title(areas, in_title(analysis.moment(areas[0].step).name), words, shares_tier=shares_tier)
    alt = [
        words("charts.priority.alt", cycle=analysis.cycle.name),
        words("charts.priority.alt.finding", finding=title),
        *(_area(area, analysis, words) for area in choice(analysis).shown[:_MOST_TOLD] if area.priority),
        *_urgent(areas, words),
        *rest(analysis, words),
    ]
    return Story(title, words("charts.priority.measure"), " ".join(alt))


def _title(areas: Sequence[Area], name: str, words: Words, *, shares_tier: bool) -> str:
    first, alike = areas[0], words.number(areas[0].priority)
    shared = sum(words.number(area.priority) == alike for area in areas)
    if first.priority < WORTH_SHOWING:
        return words("charts.priority.title.none")
    if len(areas) == 1:
        return words("charts.priority.title.one", name=name, priority=alike)
    if shared > 1:
        return words("charts.priority.title.shared", n=shared, count=words.number(shared), name=name, priority=alike)
    if first.priority - areas[1].priority >= _BY_FAR and not shares_tier:
        following = words.number(areas[1].priority)
        return words("charts.priority.title.by-far", name=name, priority=alike, next=following)
    return words("charts.priority.title", name=name, priority=alike)


def _area(area: Area, analysis: Analysis, words: Words) -> str:
    return words(
        "charts.priority.alt.area",
        rank=words.number(area.rank),
        name=analysis.moment(area.step).name,
        priority=words.number(area.priority),
        importance=words.number(area.importance, 2),
        deterioration=words.number(area.deterioration, 2),
        leverage=words.number(area.leverage, 2),
    )


def _urgent(areas: Sequence[Area], words: Words) -> Iterator[str]:
    count = sum(area.urgent for area in areas)
    if count:
        yield words("charts.priority.alt.urgent", n=count, count=words.number(count))


def rest(analysis: Analysis, words: Words) -> Iterator[str]:
    """Say what the chart leaves out, and what a tier is."""
    chosen = choice(analysis)
    if chosen.rest:
        n = len(chosen.rest)
        high, low = words.number(chosen.rest[0].priority), words.number(chosen.rest[-1].priority)
        yield words("charts.priority.rest", n=n, count=words.number(n), high=high, low=low)
    if chosen.sound:
        yield words("charts.priority.sound", n=chosen.sound, count=words.number(chosen.sound))
    unknown = len(analysis.moments) - len(analysis.areas)
    if unknown:
        yield words("charts.priority.unknown", n=unknown, count=words.number(unknown))
    if tiers(analysis):
        yield words("charts.priority.tiers")

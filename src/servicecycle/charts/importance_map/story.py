"""What the matrix tells: where to concentrate, what is measured, and all of it in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.importance_map.points import QUADRANTS, cross, has_ground, points, unrated
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.words import Words

_MOST_NAMED = 8


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the matrix in words; nothing where no rated step says how much it matters."""
    if not has_ground(analysis):
        return None
    return Story(_finding(analysis, words), _measure(analysis, words), " ".join(_alternative(analysis, words)))


def _finding(analysis: Analysis, words: Words) -> str:
    found = points(analysis)
    if len(found) == 1:
        only = found[0]
        importance, perceived = words.number(only.importance), words.number(only.perceived)
        return words(
            "charts.importance.title.one", name=in_title(only.name), importance=importance, perceived=perceived
        )
    here = [point for point in found if point.quadrant == "concentrate-here"]
    if not here:
        return words("charts.importance.title.none")
    first = min(here, key=lambda point: point.rank)
    if len(here) == 1:
        return words("charts.importance.title.single", name=in_title(first.name))
    return words("charts.importance.title.several", n=len(here) - 1, name=in_title(first.name))


def _measure(analysis: Analysis, words: Words) -> str:
    return words(f"charts.importance.measure.{analysis.cycle.method.crosshair}")


def _alternative(analysis: Analysis, words: Words) -> Iterator[str]:
    found = points(analysis)
    yield words("charts.importance.alt", cycle=analysis.cycle.name, n=len(found))
    importance, perceived = (words.number(value) for value in cross(analysis))
    yield words("charts.importance.alt.cross", importance=importance, perceived=perceived)
    for quadrant in QUADRANTS:
        within = sorted((point for point in found if point.quadrant == quadrant), key=lambda point: point.rank)
        if within:
            names = words("charts.importance.alt.comma").join(
                words("charts.importance.alt.name", name=point.name) for point in within[:_MOST_NAMED]
            )
            more = len(within) - _MOST_NAMED
            name = words(f"terms.quadrant.{quadrant}")
            if more > 0:
                yield words("charts.importance.alt.quadrant.more", n=more, quadrant=name, names=names)
            else:
                yield words("charts.importance.alt.quadrant", quadrant=name, names=names)
    assumed, missing = sum(point.assumed for point in found), len(unrated(analysis))
    if assumed:
        yield words("charts.importance.alt.assumed", n=assumed)
    if missing:
        yield words("charts.importance.alt.unrated", n=missing)

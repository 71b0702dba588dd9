"""Where segments disagree, in sentences: who puts a step first, who last, and to whom it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.segmented.table import WORTH_NAMING
from servicecycle.reporting.sentences import few

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.segments import Disagreement, Opinion, Segments
    from servicecycle.words import Words


def verdict(found: Segments, analysis: Analysis, words: Words) -> str:
    """Say whether all segments begin with the same step; nothing where nothing needs improving."""
    if any("first" in one.why for one in found.disagreements):
        return words("customers.segments.differ")
    first = found.segments[0].areas[:1]
    if not first or first[0].priority < WORTH_NAMING:
        return ""
    return words("customers.segments.agree", step=analysis.moment(first[0].step).name)


def told(one: Disagreement, found: Segments, analysis: Analysis, words: Words) -> str:
    """Say what segments think of a step, those to whom it matters most first."""
    step, said = analysis.moment(one.step).name, []
    if "first" in one.why or "rank" in one.why:
        best, worst = _ends(one, lambda opinion: opinion.rank)
        key = "first" if best == 1 else "rank"
        names = {
            "best": words.number(best),
            "worst": words.number(worst),
            "for_best": _named(one, found, words, lambda opinion: opinion.rank == best),
            "for_worst": _named(one, found, words, lambda opinion: opinion.rank == worst),
        }
        said.append(words(f"customers.disagree.{key}", step=step, **names))
    if "importance" in one.why:
        low, high = _ends(one, lambda opinion: opinion.importance)
        names = {
            "high": words.number(high),
            "low": words.number(low),
            "for_high": _named(one, found, words, lambda opinion: opinion.importance == high),
            "for_low": _named(one, found, words, lambda opinion: opinion.importance == low),
        }
        also = "also-importance" if said else "importance"
        said.append(words(f"customers.disagree.{also}", step=step, **names))
    return " ".join(said)


def _ends(one: Disagreement, figure: Callable[[Opinion], float | None]) -> tuple[float, float]:
    known = [value for value in map(figure, one.opinions) if value is not None]
    return min(known), max(known)


def _named(one: Disagreement, found: Segments, words: Words, holds: Callable[[Opinion], bool]) -> str:
    return few(list(_names(one, found, words, holds)), words)


def _names(one: Disagreement, found: Segments, words: Words, holds: Callable[[Opinion], bool]) -> Iterator[str]:
    names = {view.id: view.name or "" for view in found.segments}
    for opinion in one.opinions:
        if holds(opinion):
            yield names.get(opinion.segment) or words("customers.segment.all")

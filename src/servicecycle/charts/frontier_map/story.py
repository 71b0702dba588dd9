"""What the chart of the frontier tells: how much of the benefit the first part of the budget brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.frontier_map.steps import steps
from servicecycle.charts.story import Story, in_title
from servicecycle.words.worths import Worths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.frontier_map.steps import Steps
    from servicecycle.words import Words

_MOST_OF_IT = 0.75
_NOTHING = 1e-9
_MOST_TOLD = 8


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the frontier in words; nothing where there are not two plans to compare."""
    found = steps(analysis, words)
    if found is None:
        return None
    worths = Worths(words, analysis.cycle.currency)
    title = _title(found, worths)
    alt = [
        words("charts.frontier.alt", cycle=analysis.cycle.name),
        words("charts.frontier.alt.finding", finding=title),
        *_steps(found, worths),
    ]
    return Story(title, words(f"charts.frontier.measure.{found.resource}.{found.measure}"), " ".join(alt))


def _title(found: Steps, worths: Worths) -> str:
    """Say what brings most of what the budget brings, or what the next step beyond it would."""
    words, best = worths.words, found.reached
    whole = worths.benefit(best.benefit, found.measure)
    first = next((step for step in found.steps if step.benefit >= _MOST_OF_IT * best.benefit), best)
    if best.benefit > _NOTHING and first.takes < best.takes:
        takes = worths.taken(first.takes, found.resource)
        share = words.percent(first.benefit / best.benefit)
        return words("charts.frontier.title.first", takes=takes, share=share, whole=whole)
    beyond = next((step for step in found.steps if step.takes > best.takes and step.benefit > best.benefit), None)
    if beyond:
        more = worths.more(beyond.takes - (found.bound if found.bound is not None else best.takes), found.resource)
        gain = worths.benefit(beyond.benefit - best.benefit, found.measure)
        return words("charts.frontier.title.next", more=more, gain=gain, name=in_title(beyond.name))
    return words("charts.frontier.title", takes=worths.taken(best.takes, found.resource), whole=whole)


def _steps(found: Steps, worths: Worths) -> Iterator[str]:
    words = worths.words
    if found.bound is not None:
        yield words(f"charts.frontier.alt.{found.resource}", bound=worths.taken(found.bound, found.resource))
    for step in found.steps[:_MOST_TOLD]:
        takes, benefit = worths.taken(step.takes, found.resource), worths.benefit(step.benefit, found.measure)
        yield words(f"charts.frontier.alt.{step.place}", takes=takes, benefit=benefit, name=step.name)
    left = len(found.steps) - _MOST_TOLD
    if left > 0:
        yield words("charts.frontier.alt.rest", n=left, count=words.number(left))

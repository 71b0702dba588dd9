"""What the chart of losses tells: which step costs the most."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from servicecycle.analysis.losses import losses
from servicecycle.charts.loss_rows.lines import lines
from servicecycle.charts.story import Story, in_title
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.words import Words

_MOST_TOLD = 3
_WORTH_TELLING = 0.5


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the losses in words; nothing where no step was measured."""
    found = losses(analysis.moments, analysis.cycle)
    if found is None:
        return None
    lost, score = 100 - found.service, words.number(found.service, 1)
    title = words("charts.losses.title.none", score=words.number(found.service))
    costs = found.by_step()
    if lost >= _WORTH_TELLING:
        step, most = next(iter(costs.items()))
        title = words(
            "charts.losses.title",
            name=in_title(analysis.moment(step).name),
            n=rounded(lost),
            points=words.number(most),
            lost=words.number(lost),
        )
    alt = [words("charts.losses.alt", cycle=analysis.cycle.name, score=score)]
    alt += [
        words("charts.losses.alt.finding", finding=title),
        *_parts(analysis, words),
        *_steps(analysis, costs, words),
    ]
    alt += unrated(analysis, words)
    return Story(title, words("charts.losses.measure", score=score), " ".join(alt))


def _parts(analysis: Analysis, words: Words) -> Iterator[str]:
    """Say what each kind of loss comes to; the headings stand in the order of the kinds."""
    down = lines(analysis, words)
    for heading, following in pairwise(down):
        if heading.kind == "heading":
            points = words.number(heading.shown, 1)
            yield words(f"charts.losses.alt.{following.kind}", n=heading.shown, points=points)


def _steps(analysis: Analysis, costs: dict[str, float], words: Words) -> Iterator[str]:
    for step, points in list(costs.items())[:_MOST_TOLD]:
        if points >= _WORTH_TELLING:
            name, shown = analysis.moment(step).name, words.number(points, 1)
            yield words("charts.losses.alt.step", n=rounded(points, 1), name=name, points=shown)


def unrated(analysis: Analysis, words: Words) -> Iterator[str]:
    """Say how many steps were not rated."""
    count = sum(moment.score is None for moment in analysis.moments)
    if count:
        yield words("charts.losses.unknown", n=count, count=words.number(count))

"""A chart as a block of a report."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from servicecycle.reporting.blocks import Picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.kinds import Chart as Kind
    from servicecycle.charts.story import Story
    from servicecycle.reporting.blocks import Chart
    from servicecycle.words import Words


def pictures(chart: Chart, analysis: Analysis, words: Words) -> Iterator[Picture]:
    """Yield a chart, in parts where it is too long for a page, or its overview if it is to be whole.

    Yield nothing without ground.
    """
    from servicecycle.charts.kinds import charts  # noqa: PLC0415  most runs draw nothing
    from servicecycle.charts.parts import overview_of, parts_of  # noqa: PLC0415  as above

    one = charts()[chart.id]
    story = one.story(analysis, words)
    if story is None:
        return
    if chart.whole:
        one = cast("Kind", overview_of(one, analysis, words) or one)
    parts = [] if chart.whole else parts_of(one, analysis, words)
    if not parts:
        yield _picture(chart.id, one, analysis, story, words)._replace(instead=chart.instead)
    for number, part in enumerate(parts, 1):
        first, last = part.span
        places = {"part": words.number(number), "parts": words.number(len(parts))}
        title = words("charts.part", title=story.title, **places)
        ends = {"first": words.number(first + 1), "last": words.number(last + 1)}
        alt = story.alt if number == 1 else words("charts.part.alt", title=story.title, **places, **ends)
        drawn = _picture(chart.id, cast("Kind", part), analysis, replace(story, title=title, alt=alt), words)
        yield drawn._replace(whole=story.title)


def _picture(chart: str, one: Kind, analysis: Analysis, story: Story, words: Words) -> Picture:
    from servicecycle.charts.kinds import figure  # noqa: PLC0415  as above

    draw = partial(figure, one, analysis, story, words)
    return Picture(chart, draw, story.title, story.subtitle, story.alt, one.data(analysis, words))

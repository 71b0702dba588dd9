"""How parts of the cycle are experienced: by phase, department, channel and aim."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Bar, Bars, Heading, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.tones import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.roll_up import Group
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "roll_ups"
ORDER = 80
IN = EVERYWHERE


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield a group of bars for each kind of part that has more than one, and of which anything was measured."""
    kinds = dict.fromkeys(group.by for group in analysis.groups)
    groups = [(by, [group for group in analysis.groups if group.by == by]) for by in kinds]
    comparable = [(by, members) for by, members in groups if len(members) > 1 and any(one.measured for one in members)]
    if not comparable:
        return
    yield Heading(
        words("sections.roll-ups"), finding=_finding([one for _, members in comparable for one in members], words)
    )
    yield Bars(
        tuple(
            (words(f"sections.by.{by}"), tuple(_bar(one, analysis, words) for one in members))
            for by, members in comparable
        ),
        titles=(words("sections.experience"), words("sections.measured")),
    )


def _finding(groups: Iterable[Group], words: Words) -> str:
    """Name the weakest part."""
    measured = [(group.experience, group) for group in groups if group.experience is not None]
    experience, weakest = min(measured, key=itemgetter(0))
    return words("sections.roll-ups.finding", part=_name(weakest, words), score=words.number(experience))


def _name(group: Group, words: Words) -> str:
    return words(f"terms.aim.{group.name}") if group.by == "aim" else group.name


def _bar(group: Group, analysis: Analysis, words: Words) -> Bar:
    shown = words("sections.unknown") if group.experience is None else words.number(group.experience)
    counts = words("sections.of", part=words.number(group.measured), whole=words.number(group.steps))
    return Bar(
        label=_name(group, words),
        value=group.experience,
        shown=Text(shown, tone_of(group.experience, analysis.cycle.method), group.experience),
        figures=(Text(counts, "muted"),),
    )

"""What if: what was changed, and the cycle beside today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.outcome import outcome
from servicecycle.reporting.blocks import Bullets, Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.outcomes import Outcomes, side_by_side
from servicecycle.reporting.uncounted import uncounted_text
from servicecycle.words.worths import Worths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.what_if import WhatIf
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "what_if"
ORDER = 5
IN = EVERYWHERE

_MOST_STEPS = 6
_TOLD_APART = 0.05


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield what was changed and what that changes; nothing where the cycle is as it is today."""
    changed = analysis.what_if
    if changed is None:
        return
    yield Heading(words("sections.what-if"))
    yield from (Paragraph((Text(line, "muted"),)) for line in _assumed(analysis, changed, words))
    outcomes = Outcomes(outcome(changed.today), outcome(analysis), words("sections.what-if.then"))
    yield side_by_side(outcomes, Worths(words, analysis.cycle.currency))
    if changed.uncounted:
        yield Paragraph((Text(words("plan.uncounted", n=len(changed.uncounted))),))
        yield Bullets(tuple((Text(uncounted_text(one, analysis, words)),) for one in changed.uncounted))
    first = _first(changed.today, words), _first(analysis, words)
    if first[0] != first[1]:
        yield Paragraph((Text(words("sections.what-if.first", today=first[0], then=first[1])),))
    moved = sorted(_moved(changed.today, analysis), key=lambda row: -abs(row[2] - row[1]))
    if moved:
        yield Heading(words("sections.what-if.steps"), 3)
        heads = ("plan.today", "sections.what-if.then", "plan.change")
        columns = [
            Column(words("sections.what-if.step")),
            *(Column(words(head), "right", narrow=True) for head in heads),
        ]
        yield Table(tuple(columns), tuple(_step(*row, words) for row in moved[:_MOST_STEPS]))
        n = len(moved) - _MOST_STEPS
        if n > 0:
            yield Paragraph((Text(words("sections.more", n=n, count=words.number(n)), "muted"),))


def _assumed(analysis: Analysis, changed: WhatIf, words: Words) -> Iterator[str]:
    names = {action.id: action.name for action in analysis.cycle.actions}
    if changed.actions:
        listed = words("sections.and-then").join(names[id_] for id_ in changed.actions)
        n = len(changed.actions)
        yield words("sections.what-if.with", n=n, actions=listed)
    if changed.settings:
        yield words("sections.what-if.set", settings=words("sections.and-then").join(changed.settings))


def _first(analysis: Analysis, words: Words) -> str:
    return next((analysis.moment(area.step).name for area in analysis.areas[:1]), words("sections.unknown"))


def _moved(today: Analysis, then: Analysis) -> Iterator[tuple[str, float, float]]:
    """Yield the steps whose score changes: name, score today, score then."""
    for now, after in zip(today.moments, then.moments, strict=False):
        if now.score is not None and after.score is not None and abs(now.score - after.score) > _TOLD_APART:
            yield after.name, now.score, after.score


def _step(name: str, now: float, after: float, words: Words) -> tuple[Text, ...]:
    return (
        Text(name),
        Text(words.number(now, 1), value=now),
        Text(words.number(after, 1), "strong", value=after),
        Text(words.signed(after - now, 1), "good" if after > now else "bad", after - now),
    )

"""What the blueprint tells: how much of the cycle meets the customer, and where the work changes hands."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from servicecycle.charts.blueprint_map.scene import found_handoffs, has_ground
from servicecycle.charts.blueprint_map.times import is_over
from servicecycle.charts.journey_map.lanes import ROLES
from servicecycle.charts.story import Story, in_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.blueprint_map.scene import Handoff
    from servicecycle.cycle.cycle import Cycle
    from servicecycle.words import Words

_MOST_TOLD, _MOST_SPELLS = 8, 6


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the blueprint in words; nothing where the file says no more than the names of the steps."""
    if not has_ground(analysis.cycle):
        return None
    return Story(_finding(analysis, words), _measure(analysis, words), _alternative(analysis, words))


def _finding(analysis: Analysis, words: Words) -> str:
    count = len(analysis.moments)
    met = sum(moment.moment_of_truth for moment in analysis.moments)
    handed = found_handoffs(analysis.cycle)
    if not any(step.actors for step in analysis.cycle.steps):
        return words("charts.blueprint.title.nobody", n=count, count=words.number(count))
    sure = "least" if _unserved(analysis) else "known"
    place = _cluster(analysis.cycle, handed)
    what = "clustered" if place else "handed" if handed else "one-hand"
    return words(
        f"charts.blueprint.title.{sure}.{what}",
        n=len(handed) if what == "handed" else count,
        met=words.number(met),
        count=words.number(count),
        handoffs=words.number(len(handed)),
        phase=in_title(place),
    )


def _unserved(analysis: Analysis) -> int:
    """Return at how many steps it is unknown whether customer and provider meet."""
    return sum(not step.actors and step.moment_of_truth is None for step in analysis.cycle.steps)


def _cluster(cycle: Cycle, handed: Sequence[Handoff]) -> str:
    """Return the phase of more than half of the hand-offs, of several phases and several hand-offs."""
    phases = {step.phase for step in cycle.steps}
    counted = Counter(cycle.steps[one.next_at].phase for one in handed)
    if len(phases) == 1 or len(handed) <= 1:
        return ""
    phase, most = counted.most_common(1)[0]
    return phase if phase and most * 2 > len(handed) else ""


def _measure(analysis: Analysis, words: Words) -> str:
    named = any(step.actors for step in analysis.cycle.steps)
    shown = words("charts.blueprint.measure" if named else "charts.blueprint.measure.nobody")
    said = [shown, *_times(analysis, words), *_over(analysis, words)]
    count = sum(not step.actors for step in analysis.cycle.steps)
    if 0 < count < len(analysis.moments):
        said.append(words("charts.blueprint.unknown", n=count, count=words.number(count)))
    return " ".join(said)


def _times(analysis: Analysis, words: Words) -> Iterator[str]:
    spells = [step.duration.typical for step in analysis.cycle.steps if step.duration and step.duration.typical]
    if not spells:
        return
    known, count, total = len(spells), len(analysis.moments), words.duration(sum(spells, timedelta()))
    if known == count:
        yield words("charts.blueprint.time", typical=total)
    else:
        yield words(
            "charts.blueprint.time.partly", n=known, known=words.number(known), count=words.number(count), typical=total
        )


def _over(analysis: Analysis, words: Words) -> Iterator[str]:
    over = sum(is_over(step.duration) for step in analysis.cycle.steps)
    if over:
        yield words("charts.blueprint.over", n=over, count=words.number(over))


def _alternative(analysis: Analysis, words: Words) -> str:
    count = len(analysis.moments)
    said = [words("charts.blueprint.alt", cycle=analysis.cycle.name, n=count, count=words.number(count))]
    said += [words("charts.blueprint.alt.finding", finding=_finding(analysis, words)), *_cast(analysis.cycle, words)]
    said += [*_handed(analysis.cycle, words), *_critical(analysis, words)]
    return " ".join([*said, _measure(analysis, words)])


def _cast(cycle: Cycle, words: Words) -> Iterator[str]:
    """Say who takes part at which steps, role by role."""
    for role in ROLES:
        cast = []
        for id_, actor in cycle.actors.items():
            steps = [at for at, step in enumerate(cycle.steps) if id_ in step.actors]
            if actor.role == role and steps:
                cast.append(_part(actor.name or id_, steps, words))
        if cast:
            named = words("charts.blueprint.row." + role)
            yield words("charts.blueprint.alt.role", role=named, cast=_few(cast, words))


def _part(name: str, steps: list[int], words: Words) -> str:
    runs = [[at for _, at in run] for _, run in groupby(enumerate(steps), key=lambda entry: entry[1] - entry[0])]
    if len(runs) > _MOST_SPELLS:
        return words("charts.blueprint.alt.often", n=len(steps), name=name, count=words.number(len(steps)))
    spans = [str(run[0] + 1) if len(run) == 1 else f"{run[0] + 1}–{run[-1] + 1}" for run in runs]
    return words("charts.blueprint.alt.part", n=len(steps), name=name, steps=", ".join(spans))


def _handed(cycle: Cycle, words: Words) -> Iterator[str]:
    handed = [
        words(
            "charts.blueprint.alt.handoff",
            giver=_name(one.giver, cycle),
            taker=_name(one.taker, cycle),
            step=one.next_at + 1,
        )
        for one in found_handoffs(cycle)
    ]
    if handed:
        yield words("charts.blueprint.alt.handoffs", handoffs=_few(handed, words))


def _name(actor: str, cycle: Cycle) -> str:
    return cycle.actors[actor].name or actor


def _few(items: Sequence[str], words: Words) -> str:
    """Name the first of many, and say how many more there are."""
    shown = words("charts.blueprint.alt.between").join(items[:_MOST_TOLD])
    left = len(items) - _MOST_TOLD
    return words("charts.blueprint.alt.few", n=left, items=shown, count=words.number(left)) if left > 0 else shown


def _critical(analysis: Analysis, words: Words) -> Iterator[str]:
    steps = [str(at + 1) for at, moment in enumerate(analysis.moments) if moment.critical]
    if steps:
        yield words("charts.journey.alt.critical", n=len(steps), steps=", ".join(steps))

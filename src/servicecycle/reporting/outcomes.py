"""Two outcomes of a cycle side by side: as it is today, and as it would be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.reporting.blocks import Column, Table, Text
from servicecycle.reporting.sentences import chance_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from servicecycle.analysis.outcome import Outcome
    from servicecycle.reporting.blocks import Tone
    from servicecycle.words.worths import Worths

Figure = Literal["service", "experience", "memory", "floor", "spoil_risk", "at_risk"]


class _Written(NamedTuple):
    """What a figure is called, how it is written, whether more of it is better, and how a change is written."""

    name: str
    text: Callable[[float], str]
    more_is_better: bool = True
    change: Callable[[float], str] | None = None


class Outcomes(NamedTuple):
    """Today's outcome, the other, and what the other is called at the head of its column."""

    today: Outcome
    then: Outcome
    called: str


def side_by_side(outcomes: Outcomes, worths: Worths) -> Table:
    """Return every figure that is known of either outcome, and whether the promise is kept."""
    words = worths.words
    columns = (
        Column(words("plan.figure")),
        Column(words("plan.today"), "right", narrow=True),
        Column(outcomes.called, "right", narrow=True),
        Column(words("plan.change"), "right", narrow=True),
    )
    rows = [_row(figure, how, outcomes, worths) for figure, how in _figures(worths).items() if _known(figure, outcomes)]
    if outcomes.then.kept is not None:
        rows.append(_promise(outcomes, worths))
    return Table(columns, tuple(rows))


def _figures(worths: Worths) -> dict[Figure, _Written]:
    words = worths.words
    scores: tuple[Figure, ...] = ("service", "experience", "memory")
    points, rise = partial(words.number, digits=1), partial(words.signed, digits=1)
    found = {name: _Written(words(f"sections.{name}"), points, change=rise) for name in scores}
    found["floor"] = _Written(words("sections.floor"), words.percent)
    chance = partial(chance_text, words=words)
    found["spoil_risk"] = _Written(words("sections.spoil-risk"), chance, more_is_better=False)
    saved = partial(_signed_money, worths)
    found["at_risk"] = _Written(words("plan.at-risk"), worths.money, more_is_better=False, change=saved)
    return found


def _known(figure: Figure, outcomes: Outcomes) -> bool:
    return any(getattr(one, figure) is not None for one in (outcomes.today, outcomes.then))


def _row(figure: Figure, how: _Written, outcomes: Outcomes, worths: Worths) -> tuple[Text, ...]:
    now, then = (getattr(one, figure) for one in (outcomes.today, outcomes.then))
    unknown = Text(worths.words.number(None), "muted")
    cells = [unknown if one is None else Text(how.text(one), value=one) for one in (now, then)]
    change = Text("")
    if now is not None and then is not None and now != then:
        tone: Tone = "good" if (then > now) == how.more_is_better else "bad"
        cells[1] = cells[1]._replace(tone="strong" if how.change else tone)
        change = Text(how.change(then - now), tone, then - now) if how.change else change
    return Text(how.name), *cells, change


def _signed_money(worths: Worths, amount: float) -> str:
    return ("+" if amount > 0 else "−") + worths.money(abs(amount))


def _promise(outcomes: Outcomes, worths: Worths) -> tuple[Text, ...]:
    """Return whether the promise is kept today and then."""
    words, states = worths.words, []
    for kept in (outcomes.today.kept, outcomes.then.kept):
        tone: Tone = "muted" if kept is None else "good" if kept else "bad"
        states.append(Text(words("plan.kept" if kept else "plan.broken") if kept is not None else "", tone))
    return Text(words("sections.promise")), *states, Text("")

"""The cycle today and with the plan in place, side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.reporting.blocks import Column, Paragraph, Table, Text
from servicecycle.reporting.sentences import chance_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from servicecycle.reporting.blocks import Block, Tone
    from servicecycle.reporting.planned.telling import Telling

Figure = Literal["service", "experience", "memory", "floor", "spoil_risk", "at_risk"]


class _Written(NamedTuple):
    """What a figure is called, how it is written, whether more of it is better, and how a change is written."""

    name: str
    text: Callable[[float], str]
    more_is_better: bool = True
    change: Callable[[float], str] | None = None


def compared(told: Telling) -> Iterator[Block]:
    """Yield every figure that is known today or with the plan, and how long the promise takes."""
    heads = ("today", "then", "change")
    columns = (Column(""), *(Column(told.words(f"plan.{head}"), "right", narrow=True) for head in heads))
    rows = [_row(figure, how, told) for figure, how in _figures(told).items() if _known(figure, told)]
    promise = told.analysis.promise
    if promise and told.plan.after.kept is not None:
        rows.append(_promise(told))
    if rows:
        yield Table(columns, tuple(rows))
    takes = told.plan.before.takes, told.plan.after.takes
    if promise and None not in takes:
        today, then = map(told.words.duration, takes)
        within = told.words.duration(promise.within)
        yield Paragraph((Text(told.words("plan.promise.takes", today=today, then=then, within=within), "muted"),))


def _figures(told: Telling) -> dict[Figure, _Written]:
    words = told.words
    scores: tuple[Figure, ...] = ("service", "experience", "memory")
    points, rise = partial(words.number, digits=1), partial(words.signed, digits=1)
    found = {name: _Written(words(f"sections.{name}"), points, change=rise) for name in scores}
    found["floor"] = _Written(words("sections.floor"), words.percent)
    chance = partial(chance_text, words=words)
    found["spoil_risk"] = _Written(words("sections.spoil-risk"), chance, more_is_better=False)
    saved = partial(_signed_money, told)
    found["at_risk"] = _Written(words("plan.at-risk"), told.worths.money, more_is_better=False, change=saved)
    return found


def _known(figure: Figure, told: Telling) -> bool:
    return any(getattr(one, figure) is not None for one in (told.plan.before, told.plan.after))


def _row(figure: Figure, how: _Written, told: Telling) -> tuple[Text, ...]:
    now, then = (getattr(one, figure) for one in (told.plan.before, told.plan.after))
    cells = [
        Text(told.words.number(None), "muted") if one is None else Text(how.text(one), value=one) for one in (now, then)
    ]
    change = Text("")
    if now is not None and then is not None and now != then:
        tone: Tone = "good" if (then > now) == how.more_is_better else "bad"
        cells[1] = cells[1]._replace(tone="strong" if how.change else tone)
        change = Text(how.change(then - now), tone, then - now) if how.change else change
    return Text(how.name), *cells, change


def _signed_money(told: Telling, amount: float) -> str:
    return ("+" if amount > 0 else "−") + told.worths.money(abs(amount))


def _promise(told: Telling) -> tuple[Text, ...]:
    """Return whether the promise is kept today and with the plan."""
    states = []
    for kept in (told.plan.before.kept, told.plan.after.kept):
        tone: Tone = "muted" if kept is None else "good" if kept else "bad"
        states.append(Text(told.words("plan.kept" if kept else "plan.broken") if kept is not None else "", tone))
    return Text(told.words("sections.promise")), *states, Text("")

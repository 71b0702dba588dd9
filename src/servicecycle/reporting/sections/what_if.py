"""What if: what was changed, and the cycle beside today's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Column, Heading, Paragraph, Table, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.sentences import chance_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.what_if import WhatIf
    from servicecycle.reporting.blocks import Block, Tone
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
    yield Table(_columns(words), tuple(_rows(changed.today, analysis, words)))
    first = _first(changed.today, words), _first(analysis, words)
    if first[0] != first[1]:
        yield Paragraph((Text(words("sections.what-if.first", today=first[0], then=first[1])),))
    moved = sorted(_moved(changed.today, analysis), key=lambda row: -abs(row[2] - row[1]))
    if moved:
        yield Heading(words("sections.what-if.steps"), 3)
        yield Table(_columns(words), tuple(_step(*row, words) for row in moved[:_MOST_STEPS]))
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


def _columns(words: Words) -> tuple[Column, ...]:
    heads = ("today", "then", "change")
    return (
        Column(words("sections.what-if.what")),
        *(Column(words(f"sections.what-if.{head}"), "right", narrow=True) for head in heads),
    )


def _rows(today: Analysis, then: Analysis, words: Words) -> Iterator[tuple[Text, ...]]:
    for name in ("service", "experience", "memory"):
        now, after = getattr(today.score, name), getattr(then.score, name)
        if now is not None or after is not None:
            yield _points(words(f"sections.{name}"), now, after, words)
    risks = today.risk.spoil_risk, then.risk.spoil_risk
    if risks != (None, None):
        shown = tuple(chance_text(risk, words) for risk in risks)
        yield _row(words("sections.spoil-risk"), shown, "", _tone(risks[1], risks[0]))
    if today.money or then.money:
        now, after = (None if one.money is None else one.money.at_risk for one in (today, then))
        currency = then.cycle.currency
        written = words.money(now, currency), words.money(after, currency)
        saved = "" if now is None or after is None else _signed_money(after - now, currency, words)
        yield _row(words("sections.what-if.money"), written, saved, _tone(after, now))
    if today.promise and then.promise:
        spells = words.duration(today.promise.typical), words.duration(then.promise.typical)
        kept = (
            "" if then.promise.kept is None else words(f"sections.what-if.{'kept' if then.promise.kept else 'broken'}")
        )
        yield _row(words("sections.what-if.promise"), spells, kept, "good" if then.promise.kept else "bad")


def _first(analysis: Analysis, words: Words) -> str:
    return next((analysis.moment(area.step).name for area in analysis.areas[:1]), words("sections.unknown"))


def _moved(today: Analysis, then: Analysis) -> Iterator[tuple[str, float, float]]:
    """Yield the steps whose score changes: name, score today, score then."""
    for now, after in zip(today.moments, then.moments, strict=False):
        if now.score is not None and after.score is not None and abs(now.score - after.score) > _TOLD_APART:
            yield after.name, now.score, after.score


def _step(name: str, now: float, after: float, words: Words) -> tuple[Text, ...]:
    return _points(name, now, after, words)


def _points(name: str, now: float | None, after: float | None, words: Words) -> tuple[Text, ...]:
    change = "" if now is None or after is None else words.signed(after - now, 1)
    return (
        Text(name),
        Text(words.number(now, 1), value=now),
        Text(words.number(after, 1), "strong", value=after),
        Text(change, _tone(now, after)),
    )


def _row(name: str, shown: tuple[str, ...], change: str, tone: Tone) -> tuple[Text, ...]:
    return Text(name), Text(shown[0]), Text(shown[1], "strong"), Text(change, tone)


def _signed_money(difference: float, currency: str | None, words: Words) -> str:
    written = words.money(abs(difference), currency)
    return f"+{written}" if difference > 0 else f"−{written}" if difference < 0 else written


def _tone(worse: float | None, better: float | None) -> Tone:
    if worse is None or better is None or worse == better:
        return "plain"
    return "good" if better > worse else "bad"

"""The critical moments: how likely each incident is, how much it spoils, and the risk to the whole, worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.blocks import Callout, Chart, Column, Heading, Table, Text
from servicecycle.reporting.medium import EVERYWHERE
from servicecycle.reporting.sentences import chance_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.risk import CriticalRisk, Risk
    from servicecycle.reporting.blocks import Block
    from servicecycle.words import Words

ID = "critical_moments"
ORDER = 40
IN = EVERYWHERE


def blocks(analysis: Analysis, words: Words) -> Iterator[Block]:
    """Yield the spoil risk and the table; nothing where the file names no critical moment."""
    risk = analysis.risk
    if not risk.critical_moments:
        return
    yield Heading(words("sections.critical-moments"))
    yield Callout((Text(_summary(risk, words)),), "muted" if risk.spoil_risk is None else "bad")
    yield Chart("risk")
    right = ("net-risk", "probability", "severity", "recovery")
    columns = (
        Column(words("sections.incident")),
        *(Column(words(f"sections.{name}"), "right", narrow=True) for name in right),
        Column(words("sections.step"), below=True),
        Column(words("sections.basis"), below=True),
        Column(words("sections.consequence"), below=True),
    )
    rows = tuple(_row(one, analysis, words) for one in worst_first(risk))
    yield Table(columns, rows)


def worst_first(risk: Risk) -> list[CriticalRisk]:
    """Return the critical moments, the greatest net risk first, unknown ones last."""
    return sorted(risk.critical_moments, key=lambda one: (one.net_risk is None, -(one.net_risk or 0.0)))


def _summary(risk: Risk, words: Words) -> str:
    if risk.spoil_risk is None:
        return words("sections.spoil-risk.unknown")
    unknown = sum(one.net_risk is None for one in risk.critical_moments)
    low, high = chance_text(risk.low, words), chance_text(risk.high, words)
    share = chance_text(risk.spoil_risk, words)
    if unknown:
        return words(
            "sections.spoil-risk.partly", share=share, low=low, high=high, n=unknown, count=words.number(unknown)
        )
    if len(risk.critical_moments) == 1:
        return words("sections.spoil-risk.single", share=share)
    return words("sections.spoil-risk.known", share=share, low=low, high=high)


def _row(one: CriticalRisk, analysis: Analysis, words: Words) -> tuple[Text, ...]:
    step = analysis.moment(one.step).name
    return (
        Text(one.incident or one.id),
        Text(chance_text(one.net_risk, words), "muted" if one.net_risk is None else "strong", one.net_risk),
        Text(chance_text(one.probability, words), value=one.probability),
        Text(chance_text(one.severity, words), value=one.severity),
        Text(chance_text(one.recovery, words), value=one.recovery),
        Text(words("sections.at-step", step=step), "muted"),
        Text(_basis(one, words), "muted"),
        Text(one.consequence or "", "muted"),
    )


def _basis(one: CriticalRisk, words: Words) -> str:
    interval = one.interval
    if interval is None or one.counted is None:
        return words(f"sections.basis.{one.source}")
    count, passages = one.counted
    low, high = (chance_text(bound, words) for bound in interval)
    counted = {"count": words.number(count), "passages": words.number(passages)}
    return words("sections.basis.incidents", n=count, **counted, low=low, high=high)

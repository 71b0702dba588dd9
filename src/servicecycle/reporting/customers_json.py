"""What customers cost and think, as plain data after the contract: money at risk, the iceberg, segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.reporting.customers_contract import ScoreJson

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.iceberg import Iceberg
    from servicecycle.analysis.money import Assumed, Money
    from servicecycle.analysis.score import Score
    from servicecycle.analysis.segments import Disagreement, SegmentMoney, Segments, View
    from servicecycle.reporting.customers_contract import (
        AssumedJson,
        CriticalIcebergJson,
        CriticalMoneyJson,
        DisagreementJson,
        IcebergJson,
        MoneyJson,
        PartMoneyJson,
        SegmentJson,
        SegmentsJson,
    )


def money_json(analysis: Analysis) -> MoneyJson | None:
    """Return the money at risk; nothing where the file gives no ground for it."""
    from servicecycle.analysis.money import assumptions  # noqa: PLC0415  views import results only for their types

    money, customers = analysis.money, analysis.cycle.customers
    if money is None or customers is None:
        return None
    return _money(money, [_assumed(one) for one in assumptions(customers)])


def iceberg_json(iceberg: Iceberg | None) -> IcebergJson | None:
    """Return the complaint iceberg; nothing where there is none."""
    if iceberg is None:
        return None
    critical: list[CriticalIcebergJson] = [
        {
            "id": one.id,
            "complaints": one.complaints,
            "unhappy": one.unhappy,
            "met": one.met,
            "expected": one.expected,
            "chance_from": one.chance_from,
        }
        for one in iceberg.critical_moments
    ]
    return {
        "multiplier": iceberg.multiplier,
        "multiplier_from": iceberg.multiplier_from,
        "complain": iceberg.complain,
        "complain_from": iceberg.complain_from,
        "complaints": iceberg.complaints,
        "unhappy": iceberg.unhappy,
        "low": iceberg.low,
        "high": iceberg.high,
        "met": iceberg.met,
        "expected": iceberg.expected,
        "critical_moments": critical,
    }


def segments_json(segments: Segments | None) -> SegmentsJson | None:
    """Return the segments; nothing where the file names none."""
    if segments is None:
        return None
    return {
        "segments": [_segment(view) for view in segments.segments],
        "rest": segments.rest,
        "rest_money": _part(segments.rest_money),
        "disagreements": [_disagreement(one) for one in segments.disagreements],
    }


def _money(money: Money, assumed: list[AssumedJson]) -> MoneyJson:
    critical: list[CriticalMoneyJson] = [
        {
            "id": one.id,
            "met": one.met,
            "lost": one.lost,
            "at_risk": one.at_risk,
            "low": one.low,
            "high": one.high,
            "share": one.share,
        }
        for one in money.critical_moments
    ]
    return {
        "currency": money.currency,
        "at_risk": money.at_risk,
        "low": money.low,
        "high": money.high,
        "assumed": list(money.assumed),
        "assumptions": assumed,
        "value": money.value,
        "met": money.met,
        "leave": money.leave,
        "lost": money.lost,
        "critical_moments": critical,
        "word_of_mouth": money.word_of_mouth,
    }


def _assumed(one: Assumed) -> AssumedJson:
    low, high = one.range or (None, None)
    return {"key": one.key, "value": one.value, "low": low, "high": high}


def _segment(view: View) -> SegmentJson:
    return {
        "id": view.id or "",
        "name": view.name or "",
        "share": view.share,
        "customers": view.customers,
        "score": _score(view.score),
        "risk": view.risk,
        "money": _part(view.money),
        "areas": [{"rank": area.rank, "step": area.step, "priority": area.priority} for area in view.areas],
    }


def _score(score: Score) -> ScoreJson:
    found: ScoreJson = {key: getattr(score, key) for key in ScoreJson.__annotations__}  # type: ignore[assignment]
    return found


def _part(money: SegmentMoney | None) -> PartMoneyJson | None:
    return None if money is None else {"at_risk": money.at_risk, "low": money.low, "high": money.high}


def _disagreement(one: Disagreement) -> DisagreementJson:
    return {
        "step": one.step,
        "why": list(one.why),
        "opinions": [
            {"segment": opinion.segment, "rank": opinion.rank, "importance": opinion.importance}
            for opinion in one.opinions
        ],
    }

"""An analysis as plain data, after the contract: every number in full, every id as it is, texts in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from servicecycle.reporting.contract import (
    AreaJson,
    CriticalMomentJson,
    GroupJson,
    MomentJson,
    MoneyJson,
    ScoreJson,
)
from servicecycle.reporting.sentences import reason_text, unknown_text

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.money import Money
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.promise import PromisedTime
    from servicecycle.analysis.report_card import ReportCard
    from servicecycle.analysis.risk import Risk
    from servicecycle.cycle.attributes import Attribute
    from servicecycle.reporting.contract import (
        AnalysisJson,
        CriticalMoneyJson,
        PromiseJson,
        ReasonJson,
        ReportCardJson,
        RiskJson,
    )
    from servicecycle.words import Words

Part = Literal["score", "areas"]

PARTS: dict[Part, tuple[str, ...]] = {
    "score": ("score", "report_card", "risk", "roll_ups", "promise", "parameters"),
    "areas": ("areas",),
}
_HEAD = ("servicecycle", "file", "name", "language")


def as_json(file: str, analysis: Analysis, words: Words) -> AnalysisJson:
    """Return the whole analysis as plain data."""
    cycle = analysis.cycle
    strengths = [_plain(one, "kind", "name", "score") for one in analysis.standouts if one.strong]
    weaknesses = [_plain(one, "kind", "name", "score") for one in analysis.standouts if not one.strong]
    return {
        "servicecycle": 1,
        "file": file,
        "name": cycle.name,
        "language": words.language,
        "score": _plain(analysis.score, *ScoreJson.__annotations__),
        "report_card": _report_card(analysis.report_card),
        "moments": [_moment(moment) for moment in analysis.moments],
        "risk": _risk(analysis.risk),
        "areas": [_area(area, words) for area in analysis.areas],
        "roll_ups": [_plain(group, *GroupJson.__annotations__) for group in analysis.groups],
        "strengths": strengths,
        "weaknesses": weaknesses,
        "promise": _promise(analysis.promise),
        "money": _money(analysis.money),
        "agreement": None,
        "plan": None,
        "parameters": cycle.method.model_dump(by_alias=True),
        "unknown": [
            {
                "what": one.what,
                "steps": list(one.steps),
                "critical_moments": list(one.critical_moments),
                "text": unknown_text(one, analysis, words),
            }
            for one in analysis.unknown
        ],
    }


def part(whole: AnalysisJson, which: Part) -> dict[str, Any]:
    """Return one part of an analysis, under the same head."""
    return {key: value for key, value in whole.items() if key in _HEAD or key in PARTS[which]}


def _plain(result: object, *keys: str) -> Any:  # noqa: ANN401  one of the typed dictionaries, by its keys
    return {key: getattr(result, key) for key in keys}


def _report_card(card: ReportCard) -> ReportCardJson:
    marks: dict[Attribute, float | None] = card.attributes
    return {
        "company": {
            "overall": card.company,
            "quality": marks["quality"],
            "quantity": marks["quantity"],
            "timeliness": marks["timeliness"],
            "cost": marks["cost"],
        },
        "people": {
            "overall": card.people,
            "warmth": marks["warmth"],
            "knowledge": marks["knowledge"],
            "charisma": marks["charisma"],
        },
    }


def _moment(moment: Moment) -> MomentJson:
    found: MomentJson = _plain(moment, *MomentJson.__annotations__)
    return found


def _risk(risk: Risk) -> RiskJson:
    critical: list[CriticalMomentJson] = []
    for one in risk.critical_moments:
        low, high = one.interval or (None, None)
        keys = (key for key in CriticalMomentJson.__annotations__ if key not in {"low", "high"})
        figures: CriticalMomentJson = _plain(one, *keys)
        critical.append({**figures, "low": low, "high": high})
    return {"spoil_risk": risk.spoil_risk, "low": risk.low, "high": risk.high, "critical_moments": critical}


def _area(area: Area, words: Words) -> AreaJson:
    told: list[ReasonJson] = [
        {"id": reason.id, "value": reason.value, "text": reason_text(reason, words)} for reason in area.reasons
    ]
    keys = (key for key in AreaJson.__annotations__ if key not in {"tier", "confidence", "reasons"})
    figures: AreaJson = _plain(area, *keys)
    return {**figures, "tier": None, "confidence": None, "reasons": told}


def _money(money: Money | None) -> MoneyJson | None:
    if money is None:
        return None
    critical: list[CriticalMoneyJson] = [{"id": one.id, "at_risk": one.at_risk} for one in money.critical_moments]
    keys = (key for key in MoneyJson.__annotations__ if key != "critical_moments")
    figures: MoneyJson = _plain(money, *keys)
    return {**figures, "assumed": list(money.assumed), "critical_moments": critical}


def _promise(promise: PromisedTime | None) -> PromiseJson | None:
    if promise is None:
        return None
    typical = None if promise.typical is None else promise.typical.total_seconds() / 60
    worst = None if promise.worst is None else promise.worst.total_seconds() / 60
    return {"within": promise.within.total_seconds() / 60, "typical": typical, "worst": worst, "kept": promise.kept}

"""An analysis as plain data, after the contract: every number in full, every id as it is, texts in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from servicecycle.reporting.confidence_json import UNSURE, agreement_json, confidence_json, ranks_json
from servicecycle.reporting.contract import (
    AreaJson,
    CriticalMomentJson,
    GroupJson,
    MomentJson,
)
from servicecycle.reporting.customers_contract import ScoreJson
from servicecycle.reporting.customers_json import iceberg_json, money_json, segments_json
from servicecycle.reporting.plan_json import plan_json
from servicecycle.reporting.sentences import reason_text, unknown_text
from servicecycle.reporting.trace_json import trace_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.promise import PromisedTime
    from servicecycle.analysis.report_card import ReportCard
    from servicecycle.analysis.risk import Risk
    from servicecycle.analysis.what_if import WhatIf
    from servicecycle.cycle.attributes import Attribute
    from servicecycle.reporting.contract import (
        AnalysisJson,
        PromiseJson,
        ReasonJson,
        ReportCardJson,
        RiskJson,
        WhatIfJson,
    )
    from servicecycle.words import Words

Part = Literal["score", "areas", "trace"]

PARTS: dict[Part, tuple[str, ...]] = {
    "score": ("score", "report_card", "risk", "roll_ups", "promise", "parameters"),
    "areas": ("areas", "agreement", "confidence"),
    "trace": ("trace",),
}
_HEAD = ("servicecycle", "file", "name", "language")


def as_json(file: str, analysis: Analysis, words: Words, *, drawn: bool = True, planned: bool = True) -> AnalysisJson:
    """Return the whole analysis as plain data; unless `drawn` and `planned`, without what takes draws or a solver."""
    cycle = analysis.cycle
    confidence = analysis.confidence if drawn else None
    ranks = ranks_json(confidence)
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
        "areas": [_area(area, ranks.get(area.step, UNSURE), words) for area in analysis.areas],
        "roll_ups": [_plain(group, *GroupJson.__annotations__) for group in analysis.groups],
        "strengths": strengths,
        "weaknesses": weaknesses,
        "promise": _promise(analysis.promise),
        "money": money_json(analysis),
        "iceberg": iceberg_json(analysis.iceberg),
        "segments": segments_json(analysis.segments),
        "trace": trace_json(analysis, words),
        "agreement": agreement_json(analysis.agreement),
        "confidence": confidence_json(confidence),
        "plan": plan_json(analysis, words) if planned else None,
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
        "what_if": _what_if(file, analysis.what_if, words, drawn=drawn, planned=planned),
    }


def part(file: str, analysis: Analysis, words: Words, which: Part) -> dict[str, Any]:
    """Return one part of an analysis, under the same head."""
    whole = as_json(file, analysis, words, drawn="confidence" in PARTS[which], planned=False)
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


def _area(area: Area, sure: Mapping[str, Any], words: Words) -> AreaJson:
    told: list[ReasonJson] = [
        {"id": reason.id, "value": reason.value, "text": reason_text(reason, words)} for reason in area.reasons
    ]
    keys = (key for key in AreaJson.__annotations__ if key != "reasons" and key not in sure)
    figures: AreaJson = _plain(area, *keys) | sure
    return {**figures, "reasons": told}


def _what_if(file: str, changed: WhatIf | None, words: Words, *, drawn: bool, planned: bool) -> WhatIfJson | None:
    if changed is None:
        return None
    today = as_json(file, changed.today, words, drawn=drawn, planned=planned)
    return {"with": list(changed.actions), "set": list(changed.settings), "today": today}


def _promise(promise: PromisedTime | None) -> PromiseJson | None:
    if promise is None:
        return None
    typical = None if promise.typical is None else promise.typical.total_seconds() / 60
    worst = None if promise.worst is None else promise.worst.total_seconds() / 60
    return {"within": promise.within.total_seconds() / 60, "typical": typical, "worst": worst, "kept": promise.kept}

"""The JSON of an analysis: a contract whose keys and ids never change with the language.

The typed dictionaries are the contract, and its JSON Schema is made from them. Points run from 0 to
100, shares and chances from 0 to 1; `null` is unknown, or what the file gives no ground for.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from servicecycle.analysis.priority import Remark
from servicecycle.analysis.quadrant import Quadrant
from servicecycle.analysis.reasons import ReasonId
from servicecycle.analysis.roll_up import By
from servicecycle.analysis.standouts import Kind
from servicecycle.analysis.unknown import What
from servicecycle.evidence.incidents import Source as ChanceSource
from servicecycle.evidence.measures import Source
from servicecycle.reporting.confidence_contract import AgreementJson, ConfidenceJson
from servicecycle.reporting.customers_contract import IcebergJson, MoneyJson, Points, ScoreJson, SegmentsJson, Share
from servicecycle.reporting.plan_contract import PlanJson
from servicecycle.reporting.trace_contract import TraceJson


class CompanyJson(TypedDict):
    """The company's half of the report card: the design of the service."""

    overall: Points
    quality: Points
    quantity: Points
    timeliness: Points
    cost: Points


class PeopleJson(TypedDict):
    """The people's half of the report card: how the service is delivered."""

    overall: Points
    warmth: Points
    knowledge: Points
    charisma: Points


class ReportCardJson(TypedDict):
    """Importance-weighted means over the steps."""

    company: CompanyJson
    people: PeopleJson


class MomentJson(TypedDict):
    """One step."""

    step: str
    name: str
    phase: str | None
    moment_of_truth: bool
    critical: bool
    score: Points
    perceived: Points
    design: Points
    delivery: Points
    expected: Points
    gap: Annotated[float | None, Field(description="Perceived less expected; null where either is unknown.")]
    offered: Points
    blind_spot: Annotated[float | None, Field(description="Offered less perceived.")]
    importance: Points
    effort: Points
    contacts: Annotated[float | None, Field(description="Contacts that one matter takes; 1: a single one.")]
    mend: Annotated[Literal["design", "delivery"] | None, Field(description="The half that lies far below the other.")]
    evidence: Source


class CriticalMomentJson(TypedDict):
    """One critical moment's risk."""

    id: str
    step: str
    probability: Share
    low: Annotated[
        float | None, Field(description="Lower end of Jeffreys' 95 % interval, where incidents were counted.")
    ]
    high: Annotated[float | None, Field(description="Upper end of that interval.")]
    severity: Share
    recovery: Share
    net_risk: Annotated[
        float | None,
        Field(
            description="Chance that a passage is spoilt here; "
            "an unknown severity counts as 1, an unknown recovery as 0."
        ),
    ]
    source: ChanceSource


class RiskJson(TypedDict):
    """The chance that a passage is spoilt somewhere."""

    spoil_risk: Share
    low: Annotated[float | None, Field(description="The least that any dependence between incidents allows.")]
    high: Annotated[float | None, Field(description="The most.")]
    critical_moments: list[CriticalMomentJson]


class ReasonJson(TypedDict):
    """Why an area is worth improving."""

    id: ReasonId
    value: float
    text: Annotated[str, Field(description="The reason in the language of the output.")]


class AreaJson(TypedDict):
    """One step as an area to improve."""

    rank: int
    step: str
    priority: float
    importance: Annotated[float, Field(description="0 to 1.")]
    deterioration: Annotated[float, Field(description="0 to 1.")]
    leverage: Annotated[float, Field(description="0.05 to 1.")]
    quadrant: Quadrant
    opportunity: Annotated[float, Field(description="Ulwick's opportunity score, 0 to 20.")]
    urgent: bool
    tier: Annotated[
        int | None, Field(description="Areas of one tier cannot be told apart; null, as in what follows: not drawn.")
    ]
    confidence: Annotated[float | None, Field(description="Chance of the rank that the area has.")]
    rank_interval: Annotated[list[int] | None, Field(description="The ranks between which nine draws of ten put it.")]
    rank_chances: Annotated[list[float] | None, Field(description="Chance of each rank, the first one first.")]
    beats_next: Annotated[
        float | None, Field(description="Share of draws in which it is above the next area; null for the last.")
    ]
    remark: Annotated[Remark | None, Field(description="Set where other views of the same figures disagree.")]
    reasons: list[ReasonJson]


class GroupJson(TypedDict):
    """Experience over a part of the steps."""

    by: By
    name: str
    experience: Points
    steps: int
    measured: int


class StandoutJson(TypedDict):
    """A strength or a weakness."""

    kind: Kind
    name: Annotated[str, Field(description="A step's id, or a group's name.")]
    score: float


class PromiseJson(TypedDict):
    """The promised time; all in minutes."""

    within: float
    typical: float | None
    worst: float | None
    kept: bool | None


class UnknownJson(TypedDict):
    """Something that the file does not say."""

    what: What
    steps: list[str]
    critical_moments: list[str]
    text: Annotated[str, Field(description="What knowing it would buy, in the language of the output.")]


WhatIfJson = TypedDict(
    "WhatIfJson",
    {"with": list[str], "set": list[str], "today": "AnalysisJson"},  # a key that is no name in Python
)
"""What was changed: actions in place, by id, and values set; and the analysis of the cycle as it is today."""


class AnalysisJson(TypedDict):
    """The whole analysis of one file."""

    servicecycle: Annotated[Literal[1], Field(description="Version of this contract.")]
    file: Annotated[str, Field(description="The file's path below the folder that all files of the run share.")]
    name: str
    language: str
    score: ScoreJson
    report_card: ReportCardJson
    moments: list[MomentJson]
    risk: RiskJson
    areas: list[AreaJson]
    roll_ups: list[GroupJson]
    strengths: list[StandoutJson]
    weaknesses: list[StandoutJson]
    promise: PromiseJson | None
    money: Annotated[MoneyJson | None, Field(description="null: the file gives no ground for it.")]
    iceberg: Annotated[
        IcebergJson | None,
        Field(description="null: no complaints are on file, and nobody is known to meet an incident."),
    ]
    segments: Annotated[SegmentsJson | None, Field(description="null: the file names none.")]
    trace: Annotated[
        TraceJson | None, Field(description="null: the file has no critical moments, requirements or actions.")
    ]
    agreement: Annotated[AgreementJson | None, Field(description="null: nothing was rated by two raters.")]
    confidence: Annotated[
        ConfidenceJson | None, Field(description="null: fewer than two areas, or more than 500, were measured.")
    ]
    plan: Annotated[
        PlanJson | None,
        Field(
            description="null: nothing to choose from, nothing to choose by, or what must be done does not fit; "
            "`servicecycle plan` says which."
        ),
    ]
    parameters: Annotated[dict[str, float | str], Field(description="The parameters of the method in force.")]
    unknown: list[UnknownJson]
    what_if: Annotated[WhatIfJson | None, Field(description="null: the cycle is as it stands in the file.")]


def analysis_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the JSON of an analysis; that of today, in a what-if, is the same."""
    import json  # noqa: PLC0415  the output itself needs none

    from pydantic import TypeAdapter  # noqa: PLC0415  as above

    from servicecycle.cycle.json_schema import DRAFT, ForEditors  # noqa: PLC0415  as above

    made = json.dumps(TypeAdapter(AnalysisJson).json_schema(schema_generator=ForEditors))
    schema = json.loads(made.replace('"#/$defs/AnalysisJson"', '"#"'))
    whole = schema["$defs"].pop("AnalysisJson")
    return {"$schema": DRAFT, **whole, "$defs": schema["$defs"], "title": "Analysis of a service cycle, version 1"}

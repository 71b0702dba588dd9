"""The part of the contract that speaks of customers: money at risk, the complaint iceberg, segments.

And the scores and units that it shares with the rest (`contract.py`).
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from servicecycle.analysis.iceberg import From
from servicecycle.analysis.money import Assumption
from servicecycle.analysis.segments import Why
from servicecycle.evidence.incidents import Source as ChanceSource

Points = Annotated[float | None, Field(description="0 to 100; null: unknown.")]
Share = Annotated[float | None, Field(description="0 to 1; null: unknown.")]


class ScoreJson(TypedDict):
    """Scores of the whole, and their parts."""

    service: Points
    experience: Points
    memory: Points
    floor: Annotated[
        float | None, Field(description="The factor by which critical moments pull the score down; 1: not at all.")
    ]
    coverage: Annotated[
        float | None, Field(description="Share of moments of truth that were measured; null: there is none.")
    ]


class CriticalMoneyJson(TypedDict):
    """What one critical moment puts at risk, as if it were the only one; null: its chance is unknown."""

    id: str
    met: Annotated[float | None, Field(description="Share of customers who meet the incident in a year.")]
    lost: Annotated[float | None, Field(description="Share of customers lost over it.")]
    at_risk: Annotated[float | None, Field(description="Money in a year.")]
    low: Annotated[float | None, Field(description="The least that the range of what is assumed makes of it.")]
    high: Annotated[float | None, Field(description="The most.")]
    share: Annotated[float | None, Field(description="Its part in what the whole cycle loses; they add up to 1.")]


class AssumedJson(TypedDict):
    """A key of `customers` that the file leaves open, and what stands in for it."""

    key: Assumption
    value: float
    low: Annotated[float | None, Field(description="The range of what is assumed; null: there is none.")]
    high: float | None


class MoneyJson(TypedDict):
    """The money at risk in a year; a customer is lost once, so the whole is no sum of its parts."""

    currency: str | None
    at_risk: float
    low: Annotated[float, Field(description="The least that the range of what is assumed makes of it.")]
    high: Annotated[float, Field(description="The most.")]
    assumed: Annotated[list[Assumption], Field(description="Keys of `customers` that the file leaves open.")]
    assumptions: Annotated[list[AssumedJson], Field(description="The same keys with what stands in for them.")]
    value: Annotated[float, Field(description="What one customer is worth.")]
    met: Annotated[float, Field(description="Share of customers who meet any incident in a year.")]
    leave: Annotated[float, Field(description="Share of those who meet an incident that leaves over it.")]
    lost: Annotated[float, Field(description="Share of customers lost to any incident.")]
    critical_moments: list[CriticalMoneyJson]
    word_of_mouth: Annotated[
        float | None, Field(description="What listeners take along, apart from `at_risk`; null: not switched on.")
    ]


class CriticalIcebergJson(TypedDict):
    """One critical moment in a year."""

    id: str
    complaints: Annotated[float | None, Field(description="Complaints on file.")]
    unhappy: Annotated[float | None, Field(description="Customers who stand behind them.")]
    met: Annotated[float | None, Field(description="Customers who meet the incident, by its chance.")]
    expected: Annotated[
        float | None, Field(description="Complaints to expect of them; null also where complaints made the chance.")
    ]
    chance_from: ChanceSource


class IcebergJson(TypedDict):
    """Who stands behind the complaints on file, and how many complaints the chances of incidents would bring."""

    multiplier: Annotated[float, Field(description="Unhappy customers for each complaint.")]
    multiplier_from: From
    complain: Annotated[float, Field(description="Share of customers with a problem who complain.")]
    complain_from: From
    complaints: float | None
    unhappy: Annotated[float | None, Field(description="Each critical moment by itself, added up.")]
    low: Annotated[float | None, Field(description="The least that what is assumed makes of it.")]
    high: Annotated[float | None, Field(description="The most.")]
    met: Annotated[float | None, Field(description="Customers who meet any incident, each counted once.")]
    expected: float | None
    critical_moments: list[CriticalIcebergJson]


class PartMoneyJson(TypedDict):
    """What some of the customers put at risk in a year."""

    at_risk: float
    low: float
    high: float


class RankJson(TypedDict):
    """One step as a segment ranks it."""

    rank: int
    step: str
    priority: float


class SegmentJson(TypedDict):
    """A segment of customers, by what matters to it."""

    id: str
    name: str
    share: Annotated[float | None, Field(description="Share of all customers; null: the file does not say.")]
    customers: float | None
    score: ScoreJson
    risk: Annotated[float | None, Field(description="Mean of the steps' risks, each as it matters to the segment.")]
    money: Annotated[PartMoneyJson | None, Field(description="null: its share, or the money, is unknown.")]
    areas: list[RankJson]


class OpinionJson(TypedDict):
    """What a group of customers makes of one step."""

    segment: Annotated[str | None, Field(description="The segment's id; null: all customers.")]
    rank: int | None
    importance: Points


class DisagreementJson(TypedDict):
    """A step that segments see differently."""

    step: str
    why: Annotated[
        list[Why],
        Field(
            description="first: the first area of one and not of another; rank: in the first third of one and the "
            "second half of another; importance: 20 points or more apart."
        ),
    ]
    opinions: list[OpinionJson]


class SegmentsJson(TypedDict):
    """The segments of customers, and where they disagree."""

    segments: list[SegmentJson]
    rest: Annotated[float | None, Field(description="Share of customers in no segment; null: some share is unknown.")]
    rest_money: PartMoneyJson | None
    disagreements: list[DisagreementJson]

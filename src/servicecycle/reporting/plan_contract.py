"""The part of the JSON that holds the plan."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from servicecycle.analysis.levers import Figure
from servicecycle.analysis.planning.frontier import Constraint
from servicecycle.analysis.planning.request import Resource, Why
from servicecycle.analysis.planning.worth import Measure
from servicecycle.cycle.attributes import Attribute
from servicecycle.reporting.customers_contract import Points, Share

Ids = list[str]
Day = Annotated[str | None, Field(description="A date, as 2027-03-31; null: unknown.")]


class OutcomeJson(TypedDict):
    """The cycle in a few figures."""

    service: Points
    experience: Points
    memory: Points
    floor: Annotated[float | None, Field(description="The factor by which critical moments pull the score down.")]
    spoil_risk: Share
    at_risk: Annotated[float | None, Field(description="Money at risk in a year; null: unknown.")]
    takes: Annotated[float | None, Field(description="Minutes that what was promised takes; null: unknown.")]
    kept: Annotated[bool | None, Field(description="Whether that keeps the promise; null: unknown.")]


class BoundsJson(TypedDict):
    """The resources in force."""

    budget: Annotated[float | None, Field(description="null: without bound.")]
    effort_days: Annotated[float | None, Field(description="null: without bound.")]
    capacity: Annotated[dict[str, float], Field(description="Days of work that owners have until the end.")]
    start: Day
    until: Day


class ChosenJson(TypedDict):
    """An action in the plan."""

    id: str
    must: Annotated[bool, Field(description="Whether it had to be in: planned, under way, or asked for.")]
    cost: Annotated[float | None, Field(description="null: unknown, and not counted.")]
    effort_days: Annotated[float | None, Field(description="null: unknown, and not counted.")]
    adds: Annotated[float, Field(description="What the plan would lose without it alone.")]
    lifts: Annotated[float | None, Field(description="Points of the service score that would go with it.")]


class LeftOutJson(TypedDict):
    """An action that is not in the plan."""

    id: str
    why: Why
    others: Annotated[Ids, Field(description="The actions that rule it out, that it lacks, or that do what it would.")]
    short: Annotated[float | None, Field(description="How much more of the resource it takes than is left.")]
    text: Annotated[str, Field(description="The reason in the language of the output.")]


class WorkJson(TypedDict):
    """When an action is done."""

    action: str
    owner: str | None
    begins: Annotated[int, Field(description="Days after the start.")]
    ends: Annotated[int | None, Field(description="Days after the start, at which it is done; null: unknown.")]
    first_day: Day
    last_day: Day
    due: Day
    late: Annotated[bool | None, Field(description="Whether it ends after it is due; null: cannot be told.")]
    after: Annotated[Ids, Field(description="The actions that it waits for.")]


class UncountedJson(TypedDict):
    """An effect on what is unknown, which is not counted."""

    action: str
    what: Figure
    of: Annotated[str, Field(description="Id of the step or of the critical moment.")]
    attribute: Attribute | None
    text: Annotated[str, Field(description="What to measure for it to be counted.")]


class PointJson(TypedDict):
    """A plan than which none that takes less brings more."""

    takes: float
    benefit: float
    chosen: Ids


class FrontierJson(TypedDict):
    """What each further step of a resource buys, all else as asked."""

    resource: Resource
    bound: Annotated[float | None, Field(description="How much of it there is; null: without bound.")]
    points: Annotated[list[PointJson], Field(description="From the cheapest to the dearest.")]
    thinned: Annotated[bool, Field(description="Whether only some points were reckoned, there being too many actions.")]


class PriceJson(TypedDict):
    """What a constraint costs."""

    constraint: Constraint
    of: Annotated[list[str], Field(description="The actions that it ties, or the owner.")]
    more: Annotated[float | None, Field(description="How much more of the resource; null: without the constraint.")]
    gain: Annotated[float, Field(description="How much more the plan would bring.")]
    chosen: Annotated[Ids, Field(description="The plan that there would be.")]
    text: str


class PlanJson(TypedDict):
    """The actions to take, what they take, and what they bring."""

    measure: Annotated[
        Measure, Field(description="money: money at risk saved in a year; service: points of the score.")
    ]
    chosen: Annotated[Ids, Field(description="The actions in the plan, in the file's order.")]
    left_out: Annotated[list[LeftOutJson], Field(description="The others but those that are done.")]
    cost: float
    effort_days: float
    bounds: BoundsJson
    benefit: Annotated[float, Field(description="In the unit that `measure` says.")]
    gap: Annotated[float, Field(description="How far the benefit may lie below the best, as a part of that.")]
    proven: Annotated[bool, Field(description="Whether the best was reckoned exactly, so that `gap` holds.")]
    before: OutcomeJson
    after: OutcomeJson
    actions: Annotated[list[ChosenJson], Field(description="The chosen actions, in the same order.")]
    calendar: list[WorkJson]
    uncounted: list[UncountedJson]
    frontier: Annotated[
        FrontierJson | None, Field(description="null: nothing is known to cost; and in what `analyze` prints.")
    ]
    prices: Annotated[list[PriceJson] | None, Field(description="The dearest first; null in what `analyze` prints.")]


class PlannedJson(TypedDict):
    """What `plan` prints."""

    servicecycle: Annotated[Literal[1], Field(description="Version of this contract.")]
    file: str
    name: str
    language: str
    plan: Annotated[PlanJson | None, Field(description="null: nothing to choose from, or nothing to choose by.")]


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what `plan` prints."""
    from pydantic import TypeAdapter  # noqa: PLC0415  the output itself needs none

    from servicecycle.cycle.json_schema import DRAFT, ForEditors  # noqa: PLC0415  as above

    schema = TypeAdapter(PlannedJson).json_schema(schema_generator=ForEditors)
    return {"$schema": DRAFT, **schema, "title": "Plan for a service cycle, version 1"}

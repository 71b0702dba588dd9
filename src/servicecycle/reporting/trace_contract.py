"""The part of the JSON that holds the chains from critical moments to measures."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from servicecycle.analysis.lacks import BrokenCode, LooseCode
from servicecycle.cycle.action import Status

Ids = list[str]


class TracedMomentJson(TypedDict):
    """A critical moment."""

    id: str
    step: str
    requirements: Annotated[Ids, Field(description="Those that are for it or for its step.")]
    through: Annotated[bool, Field(description="Whether a chain leads from it whole to a measure.")]


class TracedStepJson(TypedDict):
    """A step that some requirement names."""

    step: str
    requirements: Ids


class TracedRequirementJson(TypedDict):
    """A requirement."""

    id: str
    need: str
    critical_moments: Annotated[Ids, Field(description="Those that it is for, also by way of their step.")]
    steps: Ids
    voice: Annotated[str | None, Field(description="Whose it is: `from` in the file.")]
    standard: str | None
    actions: Annotated[Ids, Field(description="Those that meet it and were not dropped.")]
    dropped: Annotated[Ids, Field(description="Dropped actions that would have met it.")]


class TracedActionJson(TypedDict):
    """An action."""

    id: str
    name: str
    requirements: Annotated[Ids, Field(description="Those that it meets.")]
    owner: str | None
    due: Annotated[str | None, Field(description="A day, as 2027-03-31.")]
    status: Status
    measure: str | None


class BrokenLinkJson(TypedDict):
    """Where a chain breaks."""

    code: BrokenCode
    id: Annotated[str, Field(description="Of the critical moment, requirement or action that the code begins with.")]
    also: Annotated[Ids, Field(description="Dropped actions, or the steps and critical moments of the effects.")]
    text: Annotated[str, Field(description="What is lacking and what would mend it, in the language of the output.")]


class LooseEndJson(TypedDict):
    """What a chain holds without, and somebody will ask for."""

    code: LooseCode
    id: str
    also: Ids
    text: str


class TraceJson(TypedDict):
    """The chains critical moment → requirement → action → measure, each list in the order of the file."""

    critical_moments: list[TracedMomentJson]
    steps: list[TracedStepJson]
    requirements: list[TracedRequirementJson]
    actions: list[TracedActionJson]
    broken: Annotated[list[BrokenLinkJson], Field(description="Broken links, along the chain.")]
    loose: Annotated[list[LooseEndJson], Field(description="Loose ends, along the chain.")]

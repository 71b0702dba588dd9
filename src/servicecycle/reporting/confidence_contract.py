"""The JSON of how sure an analysis is: how far raters agree, how sure the order is, what moves the first place."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from servicecycle.analysis.agreement import Verdict
from servicecycle.analysis.ranges import Parameter
from servicecycle.evidence.raters import Rated

Alpha = Annotated[
    float | None,
    Field(description="Krippendorff's α for ordinal ratings, 1 at most; null: undefined, all ratings are the same."),
]
Kendall = Annotated[
    float | None,
    Field(description="Kendall's W with ties, 0 to 1; null: too little that every rater rated."),
]
Judged = Annotated[
    Verdict | None,
    Field(description="From α: below .667 discuss before you rank, below .80 tentative; null: α is undefined."),
]


class AgreedJson(TypedDict):
    """How far raters agree on one kind of rating."""

    what: Rated
    alpha: Alpha
    kendall_w: Kendall
    raters: int
    units: Annotated[int, Field(description="Things that two raters or more rated.")]
    verdict: Judged


class AgreementJson(TypedDict):
    """How far raters agree: the figures of the kind of rating on which they agree least, and of each."""

    alpha: Alpha
    kendall_w: Kendall
    raters: int
    verdict: Judged
    few_raters: Annotated[bool, Field(description="Fewer than four raters, too few to say much.")]
    units: int
    what: Annotated[Rated, Field(description="The kind of rating that these figures are of.")]
    parts: list[AgreedJson]


class SwingJson(TypedDict):
    """What one parameter, moved within its range and all else as usual, does to the first place.

    A lead is how many points of priority today's first area is ahead of its best rival.
    """

    parameter: Parameter
    low: float
    high: float
    usual: float
    lead_low: Annotated[float, Field(description="The lead at the lower end of the range; below 0: behind.")]
    lead_high: float
    lead_least: Annotated[float, Field(description="The least lead within the range.")]
    first_low: Annotated[str, Field(description="Id of the step that is first at the lower end.")]
    first_high: str
    flips_to: Annotated[str | None, Field(description="Id of the step that comes first instead; null: none does.")]
    flips_at: Annotated[float | None, Field(description="The value nearest to the usual one at which it does.")]


class ConfidenceJson(TypedDict):
    """How sure the order of the areas is; the figures of each area stand with the area."""

    draws: int
    seed: int
    raters_varied: Annotated[bool, Field(description="false: nothing has several raters; only parameters were varied.")]
    varied: Annotated[list[Rated], Field(description="The kinds of rating whose raters were drawn anew.")]
    lead: Annotated[float, Field(description="Points of priority that the first area is ahead of the second.")]
    sensitivity: Annotated[list[SwingJson], Field(description="Each parameter, the widest swing first.")]

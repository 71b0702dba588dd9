"""Who the customers are, and what they are worth."""

from pydantic import Field

from servicecycle.cycle.noun import Noun
from servicecycle.cycle.quantities import Amount, Count, CountFromOne, Identifier, Name, Rating, Reference, Share


class Segment(Noun):
    """A group of customers with its own idea of what matters."""

    name: Name | None = Field(
        None, description="The segment's name as readers know it; the id when absent.", examples=["Pensioners"]
    )
    share: Share | None = Field(None, description="Its share of all customers.", examples=["35%", 0.35])
    importance: dict[Reference, Rating] = Field(
        default_factory=dict,
        description="Step id → importance to this segment, where it differs from the step's own.",
        examples=[{"wait": 9}],
    )


class Customers(Noun):
    """How many customers there are, how often they come, and what is lost when they meet an incident."""

    count: Count | None = Field(None, description="Number of customers.", examples=[12000])
    cycles_per_year: Amount | None = Field(
        None, description="How often a customer passes through the cycle in a year.", examples=[4]
    )
    annual_margin: Amount | None = Field(
        None, description="What a customer leaves with you in a year, in `currency`.", examples=[120]
    )
    retention: Share | None = Field(
        None, description="Share of customers who are still there after a year.", examples=["85%"]
    )
    horizon: CountFromOne | None = Field(
        None, description="Years over which a customer's value is counted; one plain year when absent.", examples=[3]
    )
    discount: Amount | None = Field(None, description="Yearly rate at which later money counts less.", examples=[0.1])
    complain: Share | None = Field(
        None, description="Share of customers with a problem who complain.", examples=["10%"]
    )
    satisfied: Share | None = Field(None, description="Share of complainants who are satisfied by the answer.")
    mollified: Share | None = Field(None, description="Share of complainants who are only calmed by the answer.")
    lost_satisfied: Share | None = Field(None, description="Additional share lost among satisfied complainants.")
    lost_mollified: Share | None = Field(None, description="Additional share lost among mollified complainants.")
    lost_dissatisfied: Share | None = Field(None, description="Additional share lost among dissatisfied complainants.")
    lost_silent: Share | None = Field(None, description="Additional share lost among those who said nothing.")
    listeners_lost: Amount | None = Field(
        None, description="Customers lost by word of mouth for each one lost; off (0) when absent."
    )
    segments: dict[Identifier, Segment] = Field(
        default_factory=dict, description="Groups of customers by id: whom do you want to attract and keep?"
    )

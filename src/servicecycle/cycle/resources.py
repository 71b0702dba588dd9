"""What there is to spend."""

from pydantic import Field

from servicecycle.cycle.noun import Noun
from servicecycle.cycle.quantities import Amount, Name


class Resources(Noun):
    """The bounds of a plan."""

    budget: Amount | None = Field(None, description="Money that the plan may cost, in `currency`.", examples=[25000])
    effort_days: Amount | None = Field(None, description="Days of work that the plan may take.", examples=[60])
    capacity: dict[Name, Amount] = Field(
        default_factory=dict,
        description="Owner → days of work a week that they have for the plan.",
        examples=[{"Branch manager": 2}],
    )

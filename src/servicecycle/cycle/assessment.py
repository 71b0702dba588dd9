"""The two self-assessments: where the organisation is today, and where it wants to get."""

from typing import Literal

from pydantic import Field

from servicecycle.cycle.explained import explained
from servicecycle.cycle.noun import Noun
from servicecycle.cycle.quantities import Rating, Text


class Standing(Noun):
    """Today, target and evidence for one statement."""

    today: Rating | None = Field(None, description="How far the statement is true today, on the file's scale.")
    target: Rating | None = Field(None, description="How far it is to be true, on the file's scale.")
    evidence: Text | None = Field(None, description="What shows it.")


Shift = Literal["relationships", "end_to_end", "measurement", "together", "finance", "freedom"]
Practice = Literal[
    "differentiate",
    "ask_customers",
    "care_for_staff",
    "train_ahead",
    "prevent_recurrence",
    "prevent_complaints",
    "add_value",
    "lower_costs",
]

SHIFTS: dict[Shift, str] = {
    "relationships": "What today's relationships are worth is known.",
    "end_to_end": "The experience is mapped end to end, adapted to, and owned.",
    "measurement": "Service measures what decisions do to loyalty and profit.",
    "together": "Service, product, marketing, sales and operations work together.",
    "finance": "Finance sees each contact as revenue, loyalty, word of mouth and risk.",
    "freedom": "Staff may act fast and freely, under few rules.",
}
PRACTICES: dict[Practice, str] = {
    "differentiate": "We differ before competitors take our market.",
    "ask_customers": "We ask how satisfied customers are before they complain.",
    "care_for_staff": "We look after staff before their discontent shows.",
    "train_ahead": "We train people before a vacancy forces us.",
    "prevent_recurrence": "A complaint heard once is prevented from coming again.",
    "prevent_complaints": "We mend a shortcoming before it brings complaints.",
    "add_value": "We add value that customers pay more for, and avoid a price war.",
    "lower_costs": "We work on cost and waste before we lose competitiveness.",
}


class Assessment(Noun):
    """The self-assessments that the file holds."""

    shifts: dict[Shift, Standing] = Field(
        default_factory=dict,
        description="Six shifts toward strategic service (after Goodman, Strategic Customer Service).",
        json_schema_extra=explained(SHIFTS),
    )
    practices: dict[Practice, Standing] = Field(
        default_factory=dict,
        description="Practices of those who act instead of reacting.",
        json_schema_extra=explained(PRACTICES),
    )

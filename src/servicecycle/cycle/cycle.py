"""The whole service cycle, as one file tells it."""

from collections.abc import Callable
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BeforeValidator, Field, ModelWrapValidatorHandler, ValidationError, model_validator
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from servicecycle.cycle.action import Action
from servicecycle.cycle.actor import Actor
from servicecycle.cycle.assessment import Assessment
from servicecycle.cycle.consistency import inconsistencies
from servicecycle.cycle.critical_moment import CriticalMoment
from servicecycle.cycle.customers import Customers
from servicecycle.cycle.method import Method
from servicecycle.cycle.noun import Noun
from servicecycle.cycle.promise import Promise
from servicecycle.cycle.quantities import CalendarDate, Currency, Identifier, Name
from servicecycle.cycle.requirement import Requirement
from servicecycle.cycle.resources import Resources
from servicecycle.cycle.scale import Scale
from servicecycle.cycle.shorthand import spelled_out, without
from servicecycle.cycle.step import Step
from servicecycle.cycle.survey import Evidence, Survey
from servicecycle.cycle.theme import Theme

Language = Literal["en", "ru", "ro"]

_Cycle = TypeVar("_Cycle", bound="Cycle")
_NOTHING_IS_A_MISTAKE = frozenset({"actors", "segments", "shifts", "practices", "colors"})
"""Mappings whose keys the user names, and one where `#` turns an unquoted value into a comment."""


class Cycle(Noun):
    """A service cycle: every step that a customer goes through, from first contact until the need is met.

    Raises pydantic's `ValidationError`, with every mistake at its route, when the data contradict
    themselves: references that lead nowhere, ids used twice, ratings off the scale.
    """

    servicecycle: Literal[1] = Field(1, description="Version of the format.")
    name: Name = Field(description="What the customer comes for.", examples=["Cashing a cheque at the branch"])
    organization: Name | None = Field(None, description="Who provides the service.", examples=["Example Bank"])
    language: Language = Field("en", description="Language of reports: en, ru or ro.", examples=["en"])
    currency: Currency | None = Field(
        None, description="Currency of all money in the file, as three letters.", examples=["EUR", "RON"]
    )
    date: CalendarDate | None = Field(
        None, description="Day of the workshop, or of the wave of measurement.", examples=["2026-11-21"]
    )
    promise: Promise | None = Field(None, description="What the company promised.")
    scale: Scale = Field(
        Scale.model_construct(), description="The scale of every rating in this file; 0–10 when absent."
    )
    method: Method = Field(
        Method.model_construct(), description="Parameters of the method, where they differ from the defaults."
    )
    customers: Customers | None = Field(None, description="Who the customers are, and what they are worth.")
    actors: dict[Identifier, Actor] = Field(default_factory=dict, description="Those who take part, by id.")
    phases: tuple[Name, ...] = Field(
        (), description="The phases of the cycle, in order.", examples=[["Before", "At the branch"]]
    )
    steps: tuple[Annotated[Step, BeforeValidator(lambda step: step, json_schema_input_type=Name | Step)], ...] = Field(
        json_schema_extra={"minItems": 1},
        description="The steps, in the order in which the customer goes through them; a text is a step of that name.",
    )
    critical_moments: tuple[CriticalMoment, ...] = Field((), description="Incidents that could spoil everything.")
    requirements: tuple[Requirement, ...] = Field((), description="What is needed for a better service.")
    actions: tuple[Action, ...] = Field((), description="What could be done about the requirements.")
    resources: Resources | None = Field(None, description="What there is to spend on actions.")
    survey: Survey | None = Field(None, description="The satisfaction survey.")
    evidence: Evidence | None = Field(None, description="Where what was measured is kept.")
    assessment: Assessment | None = Field(None, description="The two self-assessments.")
    theme: Theme | None = Field(None, description="How pictures and documents look.")

    @model_validator(mode="wrap")
    @classmethod
    def _whole(cls, data: Any, validate: ModelWrapValidatorHandler[Self]) -> Self:
        """Spell shorthand out, and report contradictions together with whatever else is wrong."""
        data = spelled_out(data)
        cycle, errors = _attempt(data, validate)
        empty = [error["loc"] for error in errors if _is_empty_key(error)]
        if empty:  # an empty key is an absent one
            for route in empty:
                data = without(data, route)
            cycle, errors = _attempt(data, validate)
        mistakes = [
            InitErrorDetails(
                type=PydanticCustomError(error["type"], error["msg"], error.get("ctx")),
                loc=error["loc"],
                input=error["input"],
            )
            for error in errors
        ]
        mistakes += [
            InitErrorDetails(
                type=PydanticCustomError(found.kind, "the parts of the file contradict each other", found.values),
                loc=found.route,
                input=None,
            )
            for found in inconsistencies(data)
        ]
        if mistakes or cycle is None:
            raise ValidationError.from_exception_data(cls.__name__, mistakes)
        return cycle


def _attempt(data: Any, validate: Callable[[Any], _Cycle]) -> tuple[_Cycle | None, list[ErrorDetails]]:
    try:
        return validate(data), []
    except ValidationError as invalid:
        return None, invalid.errors(include_url=False)


def _is_empty_key(error: ErrorDetails) -> bool:
    """Tell whether a key of the format stands there with nothing after it; an actor that is nothing is a mistake."""
    of_the_users_own = any(step in _NOTHING_IS_A_MISTAKE for step in error["loc"][-2:-1])
    return error["input"] is None and error["type"] not in {"extra_forbidden", "missing"} and not of_the_users_own

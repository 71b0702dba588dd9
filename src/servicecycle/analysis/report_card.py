"""The report card: the company for its design, the people for their delivery (method, section 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.weighing import weighted_mean
from servicecycle.cycle.attributes import DELIVERY, DESIGN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.analysis.moment import Moment
    from servicecycle.cycle.attributes import Attribute


TOO_CLOSE = 5.0
"""Halves that lie less far apart count as alike."""


class ReportCard(NamedTuple):
    """Importance-weighted means, 0 to 100, over the steps where each was rated; `None` where none was."""

    company: float | None
    people: float | None
    attributes: dict[Attribute, float | None]


def report_card(moments: Sequence[Moment]) -> ReportCard:
    """Return the report card of all moments."""
    return ReportCard(
        company=weighted_mean((moment.design, moment.weight) for moment in moments if moment.design is not None),
        people=weighted_mean((moment.delivery, moment.weight) for moment in moments if moment.delivery is not None),
        attributes={attribute: _attribute(moments, attribute) for attribute in (*DESIGN, *DELIVERY)},
    )


def expected_on_report_card(moments: Sequence[Moment]) -> ReportCard:
    """Return what customers expect where each part of the report card was rated.

    Expectation is stated of a step, not of an attribute: beside each mean stands the importance-weighted mean of the
    expectations of the same steps, over those that have one.
    """
    return ReportCard(
        company=_expected(moment for moment in moments if moment.design is not None),
        people=_expected(moment for moment in moments if moment.delivery is not None),
        attributes={
            attribute: _expected(moment for moment in moments if attribute in moment.attributes)
            for attribute in (*DESIGN, *DELIVERY)
        },
    )


def _expected(rated: Iterable[Moment]) -> float | None:
    return weighted_mean((moment.expected, moment.weight) for moment in rated if moment.expected is not None)


def _attribute(moments: Sequence[Moment], attribute: Attribute) -> float | None:
    rated = (moment for moment in moments if attribute in moment.attributes)
    return weighted_mean((moment.attributes[attribute], moment.weight) for moment in rated)

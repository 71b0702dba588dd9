"""What the report card shows: two halves, and the marks of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.report_card import expected_on_report_card
from servicecycle.cycle.attributes import DELIVERY, DESIGN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.cycle.attributes import Attribute
    from servicecycle.words import Words


class Mark(NamedTuple):
    """One mark: what is perceived and expected, and at how many steps it was rated."""

    name: str
    perceived: float | None
    expected: float | None
    steps: int

    @property
    def gap(self) -> float | None:
        """What is perceived less what is expected."""
        return None if self.perceived is None or self.expected is None else self.perceived - self.expected


class Half(NamedTuple):
    """The company or the people: the mark of the whole half first, then those of its attributes."""

    name: str
    note: str
    marks: tuple[Mark, ...]


def halves(analysis: Analysis, words: Words) -> tuple[Half, Half]:
    """Return both halves."""
    card, expected = analysis.report_card, expected_on_report_card(analysis.moments)
    designed = sum(moment.design is not None for moment in analysis.moments)
    delivered = sum(moment.delivery is not None for moment in analysis.moments)
    overall = words("charts.report-card.overall")
    company = Mark(overall, card.company, expected.company, designed)
    people = Mark(overall, card.people, expected.people, delivered)
    return (
        _half("company", (company, *_attributes(DESIGN, analysis, words)), words),
        _half("people", (people, *_attributes(DELIVERY, analysis, words)), words),
    )


def _half(name: str, marks: tuple[Mark, ...], words: Words) -> Half:
    return Half(words(f"charts.report-card.{name}"), words(f"charts.report-card.{name}.note"), marks)


def _attributes(attributes: Sequence[Attribute], analysis: Analysis, words: Words) -> tuple[Mark, ...]:
    card, expected = analysis.report_card.attributes, expected_on_report_card(analysis.moments).attributes
    rated = {one: sum(one in moment.attributes for moment in analysis.moments) for one in attributes}
    return tuple(Mark(words(f"terms.{one}"), card[one], expected[one], rated[one]) for one in attributes)

"""Which steps the gaps chart shows, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.thresholds import exceeds, reaches
from servicecycle.charts.parts import Span, phase_begins, spans

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.moment import Moment
    from servicecycle.cycle.method import Method

MOST_IN_ORDER = 60
MOST_ON_A_PAGE = 32
MOST_BY_SIZE = 40


class Standing(NamedTuple):
    """A step and its number in the cycle."""

    number: int
    moment: Moment


class Choice(NamedTuple):
    """The steps shown: all in the order of the cycle, or those with the widest gaps, the widest first.

    `less` counts the gaps that are left out, `unknown` the steps left out because their gap is unknown.
    """

    standing: tuple[Standing, ...]
    by_size: bool
    less: int = 0
    unknown: int = 0


def choice(analysis: Analysis) -> Choice:
    """Return the steps that the chart shows."""
    standing = tuple(Standing(number, moment) for number, moment in enumerate(analysis.moments, 1))
    if len(standing) <= MOST_IN_ORDER:
        return Choice(standing, by_size=False)
    known = by_gap(standing)
    return Choice(
        tuple(known[:MOST_BY_SIZE]),
        by_size=True,
        less=max(0, len(known) - MOST_BY_SIZE),
        unknown=len(standing) - len(known),
    )


def parts(analysis: Analysis) -> list[Span]:
    """Return the spans of what is shown for which a page has room."""
    chosen = choice(analysis)
    count = len(chosen.standing)
    begins = [] if chosen.by_size else phase_begins(analysis)
    return list(spans(Span(0, count - 1), -(-count // MOST_ON_A_PAGE), begins))


def cut(chosen: Choice, span: Span | None) -> Choice:
    """Return a span of what is shown; what is left out is told with its last."""
    if span is None:
        return chosen
    standing = chosen.standing[span.first : span.last + 1]
    if span.last + 1 < len(chosen.standing):
        return Choice(standing, chosen.by_size)
    return chosen._replace(standing=standing)


def by_gap(standing: tuple[Standing, ...]) -> list[Standing]:
    """Return the steps whose gap is known, the furthest below expectation first; ties in the order of the cycle."""
    known = [one for one in standing if one.moment.gap is not None]
    return sorted(known, key=lambda one: one.moment.gap or 0.0)


def falls_short(moment: Moment) -> bool:
    """Tell whether customers get less than they expect."""
    return moment.gap is not None and exceeds(-moment.gap, 0)


def is_wide(moment: Moment, method: Method) -> bool:
    """Tell whether so much is missing that it counts as a weakness."""
    return moment.gap is not None and reaches(-moment.gap, method.shortfall) and falls_short(moment)


def is_blind(moment: Moment, method: Method) -> bool:
    """Tell whether the company has a blind spot here."""
    return moment.blind_spot is not None and reaches(moment.blind_spot, method.blind_spot)

"""Segments of customers, each by what matters to it: score, risk, money, what to improve first, where they disagree.

A segment is the cycle with the segment's own importance at the steps where it has one, and nothing else changed: what
is perceived and what may go wrong is told of all customers alike (method, section 5).
"""

from __future__ import annotations

from math import ceil, fsum
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.moment import moments
from servicecycle.analysis.priority import areas
from servicecycle.analysis.score import score
from servicecycle.analysis.thresholds import ROUNDING, reaches
from servicecycle.analysis.weighing import weighted_mean
from servicecycle.evidence.measures import measured, points

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.moment import Moment
    from servicecycle.analysis.money import Money
    from servicecycle.analysis.priority import Area
    from servicecycle.analysis.risk import Risk
    from servicecycle.analysis.score import Score
    from servicecycle.cycle.customers import Segment
    from servicecycle.cycle.cycle import Cycle

Why = Literal["first", "rank", "importance"]

APART = 20.0
"""Points between two importances from which segments are said to disagree."""

_WORTH_IMPROVING = 0.5
"""A priority below it is written as zero; who comes first among such is chance."""


class SegmentMoney(NamedTuple):
    """The money at risk in a year of some of the customers, and its range."""

    at_risk: float
    low: float
    high: float


class View(NamedTuple):
    """How a group of customers sees the cycle: `id` and `name` of a segment, `None` for all customers.

    `share` of all customers and how many `customers` that are; `risk` is the mean of the steps' risks, each as it
    matters to them, 0 to 1; `areas` are all measured steps, the one to improve first at the head.
    """

    id: str | None
    name: str | None
    share: float | None
    customers: float | None
    score: Score
    risk: float | None
    money: SegmentMoney | None
    importance: dict[str, float]
    areas: tuple[Area, ...]


class Opinion(NamedTuple):
    """What a group of customers (`None`: all) makes of one step: its rank, its importance from 0 to 100."""

    segment: str | None
    rank: int | None
    importance: float | None


class Disagreement(NamedTuple):
    """A step that groups of customers see differently, and in what.

    `first`: it is the first area of one and not of another; `rank`: in the first third of one and the second half of
    another; `importance`: 20 points or more apart.
    """

    step: str
    why: tuple[Why, ...]
    opinions: tuple[Opinion, ...]


class Segments(NamedTuple):
    """The segments in the file's order, all customers beside them, and where they disagree.

    `rest` is the share of customers in no segment, `None` where some segment's share is unknown. A single segment is
    held against all customers.
    """

    segments: tuple[View, ...]
    everybody: View
    rest: float | None
    rest_money: SegmentMoney | None
    disagreements: tuple[Disagreement, ...]


def segments(cycle: Cycle, risk: Risk, money: Money | None) -> Segments | None:
    """Return the segments; `None` where the file names none."""
    if cycle.customers is None or not cycle.customers.segments:
        return None
    of_file = cycle.customers.segments
    found = tuple(_segment(id_, segment, cycle, risk, money) for id_, segment in of_file.items())
    everybody = _view(cycle, risk)._replace(share=1.0, customers=cycle.customers.count, money=_part(money, 1.0))
    shares = [view.share for view in found]
    rest = None if None in shares else 1 - fsum(share for share in shares if share is not None)
    rest = rest if rest is None or rest > ROUNDING else 0.0
    held = found if len(found) > 1 else (*found, everybody)
    return Segments(found, everybody, rest, _part(money, rest), tuple(_disagreements(cycle, held)))


def with_importance(cycle: Cycle, segment: Segment) -> Cycle:
    """Return the cycle as a segment weighs it: its own importance where it has given one, else the step's."""
    own = {step: rating for step, rating in segment.importance.items() if points(rating, cycle.scale) is not None}
    steps = tuple(
        step.model_copy(update={"importance": own[step.id]}) if step.id in own else step for step in cycle.steps
    )
    return cycle.model_copy(update={"steps": steps})


def weighed_risk(found: Sequence[Moment], risk: Risk) -> float | None:
    """Return the mean of the steps' risks, each as the step matters; steps of which no risk is known are left out."""
    known = {one.step for one in risk.critical_moments if one.net_risk is not None}
    unknown = {one.step for one in risk.critical_moments} - known
    if not known:
        return None
    return weighted_mean((risk.of_step(one.step), one.weight) for one in found if one.step not in unknown)


def _segment(id_: str, segment: Segment, cycle: Cycle, risk: Risk, money: Money | None) -> View:
    count = cycle.customers.count if cycle.customers else None
    return _view(with_importance(cycle, segment), risk)._replace(
        id=id_,
        name=segment.name or id_,
        share=segment.share,
        customers=None if count is None or segment.share is None else count * segment.share,
        money=_part(money, segment.share),
    )


def _view(cycle: Cycle, risk: Risk) -> View:
    found = moments(cycle, measured(cycle))
    return View(
        id=None,
        name=None,
        share=None,
        customers=None,
        score=score(found, cycle),
        risk=weighed_risk(found, risk),
        money=None,
        importance={one.step: one.importance for one in found if one.importance is not None},
        areas=areas(cycle, found, risk),
    )


def _part(money: Money | None, share: float | None) -> SegmentMoney | None:
    """Return what a share of the customers puts at risk: money grows as their number does, whoever they are."""
    if money is None or share is None:
        return None
    return SegmentMoney(money.at_risk * share, money.low * share, money.high * share)


def _disagreements(cycle: Cycle, views: Sequence[View]) -> Iterator[Disagreement]:
    """Yield the steps about which views disagree: first areas, then ranks that lie apart, then importance."""
    ranks = [{area.step: area for area in view.areas} for view in views]
    found = []
    for step in cycle.steps:
        placed = [of_view.get(step.id) for of_view in ranks]
        rated = [view.importance.get(step.id) for view in views]
        why = tuple(_why(placed, rated, len(ranks[0])))
        if why:
            opinions = tuple(
                Opinion(view.id, area.rank if area else None, importance)
                for view, area, importance in zip(views, placed, rated, strict=True)
            )
            found.append(Disagreement(step.id, why, opinions))
    yield from sorted(found, key=lambda one: (_order(one), -_spread(one)))


def _why(placed: Sequence[Area | None], rated: Sequence[float | None], count: int) -> Iterator[Why]:
    ranked = [area for area in placed if area is not None]
    worth = [area.rank for area in ranked if area.priority >= _WORTH_IMPROVING]
    if 1 in worth and any(area.rank != 1 for area in ranked):
        yield "first"
    if worth and min(worth) <= ceil(count / 3) and max(area.rank for area in ranked) > ceil(count / 2):
        yield "rank"
    known = [one for one in rated if one is not None]
    if known and reaches(max(known) - min(known), APART):
        yield "importance"


def _order(one: Disagreement) -> int:
    return 0 if "first" in one.why else 1 if "rank" in one.why else 2


def _spread(one: Disagreement) -> float:
    """Return how far the views lie apart: in ranks, where these tell them apart, else in importance."""
    ranks = [opinion.rank for opinion in one.opinions if opinion.rank is not None]
    known = [opinion.importance for opinion in one.opinions if opinion.importance is not None]
    of_rank = max(ranks) - min(ranks) if ranks and one.why != ("importance",) else 0
    return of_rank or (max(known) - min(known) if known else 0.0)

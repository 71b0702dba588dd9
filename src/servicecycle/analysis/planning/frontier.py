"""What each further step of budget buys, and what every constraint of a plan costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.planning.programme import MANY, Programme
from servicecycle.analysis.planning.request import TAKES, Request, question
from servicecycle.analysis.planning.standing import Standing
from servicecycle.analysis.planning.worth import Worth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.plan import Plan
    from servicecycle.analysis.planning.request import Question, Resource
    from servicecycle.analysis.planning.worth import Measure
    from servicecycle.cycle.action import Action

Constraint = Literal["budget", "effort_days", "capacity", "until", "must", "excludes", "requires"]

_MOST_POINTS = 40
_STEPS_OF_MANY = 8
_NEAR_ENOUGH = 1e-3
_NOTHING, _ALIKE = 1e-9, 1e-6
_MOST_PRICED = 40


class Point(NamedTuple):
    """A plan on the frontier: none that takes less of the resource brings more."""

    takes: float
    benefit: float
    chosen: tuple[str, ...]


class Frontier(NamedTuple):
    """The plans worth having, from the cheapest to the dearest, all else as asked.

    `resource` is the one on the way, `bound` how much of it there is; `thinned` tells that only some points were
    reckoned, since there are too many actions for all.
    """

    resource: Resource
    measure: Measure
    bound: float | None
    points: tuple[Point, ...]
    thinned: bool

    def is_plan(self, point: Point, plan: Plan) -> bool:
        """Tell whether a point is the plan, or within the bound brings as much as that does."""
        as_much = abs(point.benefit - plan.benefit) <= _ALIKE * max(1.0, abs(plan.benefit))
        return not self.is_beyond(point) and (as_much or point.chosen == plan.ids)

    def is_beyond(self, point: Point) -> bool:
        """Tell whether a point takes more than there is."""
        return self.bound is not None and point.takes > self.bound + _NOTHING * max(1.0, self.bound)


class Price(NamedTuple):
    """What a constraint costs: `gain` is what the benefit would rise by without it, or with `more` of it.

    `of` are the actions that it ties: the must-do, the two that exclude each other, the one that needs and the one
    that is needed; or the owner. `chosen` is the plan that there would be.
    """

    constraint: Constraint
    of: tuple[str, ...]
    more: float | None
    gain: float
    chosen: tuple[str, ...]


def frontier(analysis: Analysis, request: Request | None = None) -> Frontier | None:
    """Return the frontier of the budget, or of the days of work where no cost is known; `None` where neither is."""
    asked = question(analysis.cycle, request or Request())
    worth = Worth(analysis, asked.actions)
    resource = _on_the_way(asked)
    if resource is None or worth.measure is None:
        return None
    bound: float | None = getattr(asked.bounds, resource)
    free = asked._replace(bounds=asked.bounds.having(resource, None))
    many = len(asked.actions) > MANY
    points = tuple(_points_of_many(free, worth, resource) if many else _points(free, worth, resource))
    return Frontier(resource, worth.measure, bound, _rising(points), many)


def including(frontier: Frontier, plan: Plan) -> Frontier:
    """Return the frontier with the plan itself on it, which lies between the points of a thinned one."""
    takes = plan.cost if frontier.resource == "budget" else plan.effort_days
    return frontier._replace(points=_rising((*frontier.points, Point(takes, plan.benefit, plan.ids))))


def prices(analysis: Analysis, plan: Plan, request: Request | None = None) -> tuple[Price, ...]:
    """Return what each constraint that stands in the way of more costs, the dearest first."""
    request = request or Request()
    asked = question(analysis.cycle, request)
    worth = Worth(analysis, asked.actions)
    pricing = _Pricing(asked, worth, plan)
    found = [*pricing.resources(), *pricing.capacities(), *_until(analysis, plan, request)]
    if len(asked.actions) <= _MOST_PRICED:
        found += [*pricing.musts(), *pricing.ties()]
    return tuple(sorted(found, key=lambda price: -price.gain))


def _on_the_way(asked: Question) -> Resource | None:
    for resource, part in TAKES.items():
        if any(getattr(one, part) for one in asked.actions):
            return resource
    return None


def _points(free: Question, worth: Worth, resource: Resource) -> Iterator[Point]:
    """Yield every point from the dearest down: the most benefit, at the least cost of it, then with less than that."""
    measure, bounds = worth.measure or "service", free.bounds
    for _ in range(_MOST_POINTS):
        programme = Programme(free._replace(bounds=bounds), worth)
        best = programme.best(measure)
        if best is None:
            return
        cheapest = programme.best(resource, {measure: programme.reach(measure, best.chosen)}) or best
        point = _point(free, worth, resource, cheapest.chosen)
        yield point
        if point.takes <= _NOTHING:
            return
        bounds = bounds.having(resource, point.takes - max(1e-6, point.takes * 1e-7))


def _points_of_many(free: Question, worth: Worth, resource: Resource) -> Iterator[Point]:
    """Yield points at even steps of the resource."""
    measure, whole = worth.measure or "service", sum(getattr(one, TAKES[resource]) or 0.0 for one in free.actions)
    for step in range(_STEPS_OF_MANY, -1, -1):
        bounds = free.bounds.having(resource, whole * step / _STEPS_OF_MANY)
        bounded = free._replace(bounds=bounds)
        best = Programme(bounded, worth).best(measure, gap=_NEAR_ENOUGH)
        if best is not None:
            yield _point(free, worth, resource, Standing(bounded, worth, best.chosen).polished())


def _point(asked: Question, worth: Worth, resource: Resource, chosen: frozenset[int]) -> Point:
    ids = _ids(asked, chosen)
    return Point(asked.taken(resource, ids), worth.of(worth.measure or "service", chosen), ids)


def _rising(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return the points from the cheapest on, without those that bring no more than a cheaper one."""
    found: list[Point] = []
    for point in sorted(points, key=lambda one: (one.takes, -one.benefit)):
        if not found or point.benefit > found[-1].benefit + _NOTHING * max(1.0, abs(found[-1].benefit)):
            found.append(point)
    return tuple(found)


def _ids(asked: Question, chosen: frozenset[int]) -> tuple[str, ...]:
    return tuple(asked.actions[at].id for at in sorted(chosen))


class _Pricing:
    """A plan solved again with one constraint less."""

    def __init__(self, asked: Question, worth: Worth, plan: Plan) -> None:
        self._asked, self._worth, self._plan = asked, worth, plan
        self._measure: Measure = plan.measure
        self._chosen = frozenset(at for at, one in enumerate(asked.actions) if one.id in plan.ids)
        self._gap = _NEAR_ENOUGH if len(asked.actions) > MANY else 0.0

    def resources(self) -> Iterator[Price]:
        """Yield for each resource the least more of it that brings more, and what that brings."""
        for resource, most in self._asked.bounded():
            if most is None:
                continue
            programme = Programme(self._asked._replace(bounds=self._asked.bounds.having(resource, None)), self._worth)
            beyond = programme.beyond(self._measure, self._chosen)
            better = programme.best(resource, {self._measure: beyond}, gap=self._gap)
            if better is not None:
                more = self._asked.taken(resource, _ids(self._asked, better.chosen)) - most
                yield from (
                    price._replace(more=more) for price in self._price(resource, (), self._asked, better.chosen)
                )

    def capacities(self) -> Iterator[Price]:
        """Yield for each owner what more days of theirs would bring."""
        for owner, days in self._asked.bounds.capacity.items():
            others = {one: most for one, most in self._asked.bounds.capacity.items() if one != owner}
            asked = self._asked._replace(bounds=self._asked.bounds._replace(capacity=others))
            for price in self._without("capacity", (owner,), asked):
                wanted = self._asked.owners(price.chosen)[owner] - days
                yield price._replace(more=wanted) if wanted > 0 else price

    def musts(self) -> Iterator[Price]:
        """Yield what each must-do costs that would better not be done."""
        for id_ in sorted(self._asked.must):
            yield from self._without("must", (id_,), self._asked._replace(must=self._asked.must - {id_}))

    def ties(self) -> Iterator[Price]:
        """Yield what each pair costs of which one excludes or needs the other."""
        for at, one in enumerate(self._asked.actions):
            for other in one.excludes:
                yield from self._without("excludes", (one.id, other), self._loosened(at, one, "excludes", other))
            for other in one.requires:
                yield from self._without("requires", (one.id, other), self._loosened(at, one, "requires", other))

    def _loosened(self, at: int, one: Action, tie: str, other: str) -> Question:
        kept = tuple(id_ for id_ in getattr(one, tie) if id_ != other)
        loose = one.model_copy(update={tie: kept})
        return self._asked._replace(actions=(*self._asked.actions[:at], loose, *self._asked.actions[at + 1 :]))

    def _without(self, constraint: Constraint, of: tuple[str, ...], asked: Question) -> Iterator[Price]:
        best = Programme(asked, self._worth).best(self._measure, gap=self._gap)
        if best is not None:
            yield from self._price(constraint, of, asked, best.chosen)

    def _price(
        self, constraint: Constraint, of: tuple[str, ...], asked: Question, chosen: frozenset[int]
    ) -> Iterator[Price]:
        gain = self._worth.of(self._measure, chosen) - self._plan.benefit
        if gain > _NOTHING * max(1.0, abs(self._plan.benefit)):
            yield Price(constraint, of, None, gain, _ids(asked, chosen))


def _until(analysis: Analysis, plan: Plan, request: Request) -> Iterator[Price]:
    """Yield what it costs that the plan has an end."""
    if request.until is None:
        return
    asked = question(analysis.cycle, request._replace(until=None))
    worth = Worth(analysis, asked.actions)
    best = Programme(asked, worth).best(plan.measure)
    gain = worth.of(plan.measure, best.chosen) - plan.benefit if best else 0.0
    if best and gain > _NOTHING * max(1.0, abs(plan.benefit)):
        yield Price("until", (), None, gain, _ids(asked, best.chosen))

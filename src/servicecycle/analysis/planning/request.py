"""What a plan is asked for: the resources at hand, what must be done, and which actions are still open."""

from __future__ import annotations

from math import isclose, isfinite
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.errors import ImpossibleRequest, said

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from servicecycle.cycle.action import Action
    from servicecycle.cycle.cycle import Cycle

Resource = Literal["budget", "effort_days"]
Why = Literal[
    "done",
    "dropped",
    "not-wanted",
    "too-late",
    "unknown-cost",
    "unknown-effort",
    "no-effect",
    "excluded-by",
    "needs",
    "over-budget",
    "over-effort",
    "over-capacity",
    "no-effect-left",
    "does-harm",
]

TAKES: Mapping[Resource, Literal["cost", "effort_days"]] = {"budget": "cost", "effort_days": "effort_days"}
"""What of an action a resource is spent on."""
_UNKNOWN: Mapping[Resource, Why] = {"budget": "unknown-cost", "effort_days": "unknown-effort"}
_DAYS_A_WEEK = 7


class Request(NamedTuple):
    """What is asked of a plan; `None` takes what the file says.

    Money in the file's currency, days of work; `start` and `until` bound the time; `must` and `without` are ids of
    actions. Planned actions and those under way are in, unless they are to be `reconsidered`.
    """

    budget: float | None = None
    effort_days: float | None = None
    start: date | None = None
    until: date | None = None
    must: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    reconsider: bool = False


class LeftOut(NamedTuple):
    """An action that is not in the plan, and why.

    `others` are the actions that stand in its way, that it lacks, or that do already what it would. `short` is how
    much more of the resource it would take.
    """

    id: str
    why: Why
    others: tuple[str, ...] = ()
    short: float | None = None


class Bounds(NamedTuple):
    """The resources in force: `None` is without bound; `capacity` is each owner's days of work until the end."""

    budget: float | None
    effort_days: float | None
    capacity: Mapping[str, float]
    start: date | None
    until: date | None

    def having(self, resource: Resource, most: float | None) -> Bounds:
        """Return the same bounds with another one for a resource."""
        return self._replace(budget=most) if resource == "budget" else self._replace(effort_days=most)


class Question(NamedTuple):
    """A plan's question, made ready: the actions that are open, those that must be, those shut out, and the bounds."""

    actions: tuple[Action, ...]
    must: frozenset[str]
    shut_out: tuple[LeftOut, ...]
    bounds: Bounds
    in_place: frozenset[str]

    def taken(self, resource: Resource, chosen: Collection[str]) -> float:
        """Return how much of a resource the chosen actions take; what is not known of a must-do is left out."""
        return sum(getattr(one, TAKES[resource]) or 0.0 for one in self.actions if one.id in chosen)

    def bounded(self) -> tuple[tuple[Resource, float | None], ...]:
        """Return the two resources, and how much of each there is."""
        return ("budget", self.bounds.budget), ("effort_days", self.bounds.effort_days)

    def owners(self, chosen: Collection[str]) -> dict[str, float]:
        """Return the days of work that the chosen actions ask of each owner whose capacity is known."""
        asked = dict.fromkeys(self.bounds.capacity, 0.0)
        for one in self.actions:
            if one.id in chosen and one.owner in asked:
                asked[one.owner] += one.effort_days or 0.0
        return asked

    def allows(self, chosen: Collection[str]) -> bool:
        """Tell whether a set of actions keeps within the resources, holds all that must be, and fits together."""
        bounds = self.bounds
        within = all(fits(self.taken(resource, chosen), most) for resource, most in self.bounded()) and all(
            fits(asked, bounds.capacity[owner]) for owner, asked in self.owners(chosen).items()
        )
        together = all(
            set(one.requires) <= self.in_place | set(chosen) and not set(one.excludes) & set(chosen)
            for one in self.actions
            if one.id in chosen
        )
        return within and together and self.must <= set(chosen)


def fits(amount: float, most: float | None) -> bool:
    """Tell whether an amount keeps within a bound, rounding aside."""
    return most is None or amount <= most or isclose(amount, most, rel_tol=1e-9, abs_tol=1e-9)


def question(cycle: Cycle, request: Request) -> Question:
    """Return what a plan has to choose from.

    Raises `ImpossibleRequest` for an action that does not exist, for an amount that is none, and for an end before the
    start.
    """
    _check_amounts(request)
    by_id = {action.id: action for action in cycle.actions}
    for option, ids in (("--must", request.must), ("--without", request.without)):
        for id_ in ids:
            if id_ not in by_id:
                raise ImpossibleRequest(_no_such(option, id_, by_id))
    bounds = _bounds(cycle, request)
    decided = set() if request.reconsider else {one.id for one in cycle.actions if one.status in {"planned", "doing"}}
    wanted = (decided - set(request.without)) | set(request.must)
    shut = {one.id: out for one in cycle.actions if (out := _shut_out(one, request, bounds, wanted))}
    _follow(cycle, shut)
    for id_ in request.must:
        if id_ in shut and shut[id_].why != "done":
            raise ImpossibleRequest(_must_not(shut[id_]))
    return Question(
        actions=tuple(one for one in cycle.actions if one.id not in shut),
        must=frozenset(wanted - shut.keys()),
        shut_out=tuple(shut.values()),
        bounds=bounds,
        in_place=frozenset(id_ for id_, out in shut.items() if out.why == "done"),
    )


def _check_amounts(request: Request) -> None:
    for option, amount in (("--budget", request.budget), ("--effort-days", request.effort_days)):
        if amount is not None and not (isfinite(amount) and amount >= 0):
            raise ImpossibleRequest(
                said("{option} cannot be {amount}; give a number that is not below 0", option=option, amount=amount)
            )


def _no_such(option: str, id_: str, known: Collection[str]) -> str:
    if not known:
        return said("{option} {id}: the file has no actions; give it some under `actions`", option=option, id=id_)
    return said(
        "{option} {id}: there is no such action; name one of: {known}", option=option, id=id_, known=", ".join(known)
    )


def _bounds(cycle: Cycle, request: Request) -> Bounds:
    resources = cycle.resources
    start = request.start or cycle.date
    if start and request.until and request.until < start:
        raise ImpossibleRequest(
            said(
                "the plan would end on {until}, before it begins on {start}; give a later --until, "
                "or an earlier --start",
                until=request.until.isoformat(),
                start=start.isoformat(),
            )
        )
    weekly = resources.capacity if resources else {}
    weeks = None if start is None or request.until is None else ((request.until - start).days + 1) / _DAYS_A_WEEK
    return Bounds(
        budget=_or(request.budget, resources.budget if resources else None),
        effort_days=_or(request.effort_days, resources.effort_days if resources else None),
        capacity={} if weeks is None else {owner: days * weeks for owner, days in weekly.items()},
        start=start,
        until=request.until,
    )


def _shut_out(action: Action, request: Request, bounds: Bounds, wanted: Collection[str]) -> LeftOut | None:
    if action.status in {"done", "dropped"}:
        return LeftOut(action.id, "done" if action.status == "done" else "dropped")
    if action.id in request.without:
        return LeftOut(action.id, "not-wanted")
    if request.until and action.due and action.due > request.until:
        return LeftOut(action.id, "too-late")
    if action.id in wanted:
        return None
    for resource, part in TAKES.items():
        if getattr(bounds, resource) is not None and getattr(action, part) is None:
            return LeftOut(action.id, _UNKNOWN[resource])
    return None


def _follow(cycle: Cycle, shut: dict[str, LeftOut]) -> None:
    """Shut out what needs an action that is out, and what a done action excludes; again, until nothing follows."""
    done = {id_ for id_, out in shut.items() if out.why == "done"}
    ruled_out = {other: one.id for one in cycle.actions if one.id in done for other in one.excludes}
    settled = False
    while not settled:
        settled = True
        for action in cycle.actions:
            if action.id in shut:
                continue
            lacking = tuple(id_ for id_ in action.requires if id_ in shut and id_ not in done)
            against = tuple(id_ for id_ in action.excludes if id_ in done) or tuple(
                filter(None, [ruled_out.get(action.id)])
            )
            if lacking or against:
                settled = False
                shut[action.id] = LeftOut(action.id, "needs" if lacking else "excluded-by", lacking or against)


def _must_not(out: LeftOut) -> str:
    if out.why == "too-late":
        return said("--must {id}: it is due after the day that the plan ends; give a later day", id=out.id)
    if out.why == "needs":
        return said("--must {id}: it needs {others}, which cannot be done", id=out.id, others=", ".join(out.others))
    if out.why == "excluded-by":
        return said("--must {id}: {others}, which is done, rules it out", id=out.id, others=", ".join(out.others))
    return said("--must {id}: this action is dropped or not wanted; take that back first", id=out.id)


def _or(value: float | None, other: float | None) -> float | None:
    return other if value is None else value

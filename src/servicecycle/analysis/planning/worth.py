"""What a set of actions is worth: the money at risk that it saves, and the rise of the service score.

Both fall apart into cells, one for each critical moment and one for each step, that know nothing of each other: the
customers who stay are the product of those that each critical moment lets stay, and the service score is made of the
score of each step and of what it leaves of the whole. A cell is moved by the few actions that touch it, so that all
that these can make of it is soon told.
"""

from __future__ import annotations

from math import exp, fsum, log
from typing import TYPE_CHECKING, Literal

from servicecycle.analysis.levers import levers
from servicecycle.analysis.moment import moment_score
from servicecycle.analysis.money import in_force, leaving, meets
from servicecycle.analysis.score import Measured, experience, floor_factor, memory, service_score

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.levers import CriticalLevers, Levers, StepLevers, Uncounted
    from servicecycle.cycle.action import Action

Measure = Literal["money", "service"]

NOTHING_LEFT = 1e-12
"""What stands for nothing where a logarithm is taken."""


class Cell:
    """One part of a worth, moved by some of the actions; each state is reckoned once."""

    def __init__(self, actions: Iterable[int]) -> None:
        self.actions = tuple(sorted(actions))
        self.every = frozenset(self.actions)
        self._states: dict[frozenset[int], tuple[float, float]] = {}

    def state(self, chosen: Collection[int]) -> tuple[float, float]:
        """Return the cell's two figures with the chosen actions in place."""
        return self.told(self.every.intersection(chosen))

    def told(self, mine: frozenset[int]) -> tuple[float, float]:
        """Return the same, of chosen actions that all touch this cell."""
        if mine not in self._states:
            self._states[mine] = self.reckoned(mine)
        return self._states[mine]

    @property
    def most(self) -> tuple[float, float]:
        """The most that each figure comes to when actions are taken for as long as they add to it."""
        return self._climbed(0), self._climbed(1)

    @property
    def least(self) -> float:
        """The least that the first figure comes to when actions are taken for as long as they take from it."""
        return -self._climbed(0, -1.0)

    def _climbed(self, figure: int, sign: float = 1.0) -> float:
        chosen = self.every if sign > 0 else frozenset()
        best, improved = sign * self.state(chosen)[figure], True
        while improved:
            improved = False
            for at in self.actions:
                now = sign * self.told(chosen ^ {at})[figure]
                if now > best:
                    chosen, best, improved = chosen ^ {at}, now, True
        return best

    def reckoned(self, chosen: frozenset[int]) -> tuple[float, float]:
        """Reckon the two figures: what they are is the cell's own matter."""
        raise NotImplementedError


class StayingCell(Cell):
    """A critical moment: the logarithm of the share of customers that it lets stay, and nothing else."""

    def __init__(self, now: float, can_move: CriticalLevers | None, *, visits: float, leave: float) -> None:
        self._quantity = can_move.probability if can_move else None
        self._now, self._visits, self._leave = now, visits, leave
        super().__init__({lever.action for lever in self._quantity.levers} if self._quantity else ())

    def reckoned(self, chosen: frozenset[int]) -> tuple[float, float]:
        """Return the logarithm of the share that stays, and zero."""
        probability = self._quantity.after(chosen) if self._quantity else self._now
        stays = 1 - meets(probability, self._visits) * self._leave
        return log(max(stays, NOTHING_LEFT)), 0.0


class StepCell(Cell):
    """A step: its score, and what its critical moments leave of the whole."""

    def __init__(self, analysis: Analysis, at: int, all_levers: Levers) -> None:
        self._moment, self._cycle = analysis.moments[at], analysis.cycle
        self._levers: StepLevers | None = all_levers.steps.get(self._moment.step)
        own = [one for one in analysis.cycle.critical_moments if one.step == self._moment.step]
        severities = [all_levers.critical_moments.get(one.id) for one in own]
        self._severities = [
            (1.0 if one.severity is None else one.severity, can_move.severity if can_move else None)
            for one, can_move in zip(own, severities, strict=True)
        ]
        moved = {lever.action for _, one in self._severities if one is not None for lever in one.levers}
        super().__init__(moved | (self._levers.actions if self._levers else set()))

    def reckoned(self, chosen: frozenset[int]) -> tuple[float, float]:
        """Return the score, 0 to 100, and the logarithm of the step's part in the floor."""
        score = self._score(chosen)
        severities = [now if can_move is None else can_move.after(chosen) for now, can_move in self._severities]
        return score, log(max(floor_factor(score, severities, self._cycle.method.tau), NOTHING_LEFT))

    def _score(self, chosen: frozenset[int]) -> float:
        moment, can_move, scale = self._moment, self._levers, self._cycle.scale
        perceived, effort = moment.perceived or 0.0, moment.effort
        if can_move is not None and can_move.perceived_moves(chosen):
            after = can_move.perceived(chosen, self._cycle.method.theta)
            perceived = perceived if after is None else 100 * (after - scale.min) / (scale.max - scale.min)
        if can_move is not None and can_move.effort is not None and can_move.effort.moved_by(chosen):
            effort = 100 * (can_move.effort.after(chosen) - scale.min) / (scale.max - scale.min)
        return moment_score(perceived, moment.expected, effort, self._cycle.method)


class Worth:
    """What a cycle's actions are worth; a set of them is named by their positions among `actions`.

    `shares` are each measured step's part in the experience.
    """

    def __init__(self, analysis: Analysis, actions: Sequence[Action]) -> None:
        all_levers = levers(analysis.cycle, actions)
        self.uncounted: tuple[Uncounted, ...] = all_levers.uncounted
        self.method = analysis.cycle.method
        rated = [at for at, moment in enumerate(analysis.moments) if moment.score is not None]
        self.steps = [StepCell(analysis, at, all_levers) for at in rated]
        self._weights = [analysis.moments[at].weight for at in rated]
        total = fsum(self._weights)
        self.shares = [weight / total if total else 1 / len(self._weights) for weight in self._weights]
        self.staying, self.wealth = _staying(analysis, all_levers)
        self.measure: Measure | None = "money" if self.wealth else "service" if self.steps else None

    def of(self, measure: Measure, chosen: Collection[int]) -> float:
        """Return the money saved in a year, or the rise of the service score, with the chosen actions in place."""
        find = self._at_risk if measure == "money" else self._score
        before, after = find(frozenset()), find(frozenset(chosen))
        return before - after if measure == "money" else after - before

    def both(self, chosen: Collection[int]) -> tuple[float, float]:
        """Return the worth that a plan is after, and the rise of the score, by which equals are told apart."""
        rise = self.of("service", chosen) if self.steps else 0.0
        return (self.of("money", chosen) if self.measure == "money" else rise), rise

    def touching(self) -> set[int]:
        """Return the positions of the actions that move anything that counts."""
        return {at for cell in (*self.steps, *self.staying) for at in cell.actions}

    def _at_risk(self, chosen: frozenset[int]) -> float:
        return self.wealth * (1 - exp(fsum(cell.state(chosen)[0] for cell in self.staying)))

    def base(self, chosen: Collection[int]) -> float:
        """Return the service score before the floor, with the chosen actions in place."""
        scores = [cell.state(chosen)[0] for cell in self.steps]
        measured = [Measured("", score, weight, ()) for score, weight in zip(scores, self._weights, strict=True)]
        remembered = memory(scores, self.method.lambda_)
        return service_score(experience(measured), remembered, 1.0, self.method)

    def _score(self, chosen: frozenset[int]) -> float:
        return self.base(chosen) * exp(fsum(cell.state(chosen)[1] for cell in self.steps))


def _staying(analysis: Analysis, all_levers: Levers) -> tuple[list[StayingCell], float]:
    """Return the cells of the critical moments, and what all customers are worth; nothing where money is unknown."""
    customers, money = analysis.cycle.customers, analysis.money
    if customers is None or money is None:
        return [], 0.0
    leave, visits = leaving(in_force(customers)), customers.cycles_per_year or 0.0
    cells = [
        StayingCell(one.probability, all_levers.critical_moments.get(one.id), visits=visits, leave=leave)
        for one in analysis.risk.critical_moments
        if one.probability is not None
    ]
    return cells, (customers.count or 0) * money.value

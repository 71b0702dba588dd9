"""The plan as a programme: an action is in or out, and what the cells make of that is linear.

A cell that few actions touch has a column for each of its states, tied to the actions, so that it is exact. A cell
that more actions touch is at most what they do one by one, and at most what it can gain at all; where the answer goes
beyond what is so in truth, a row is added that holds it to that (Nemhauser & Wolsey 1981, for gains that wane), and
the programme is solved again. The logarithm of the score is held from above by tangents, added where it is touched.
"""

from __future__ import annotations

from itertools import combinations
from math import exp, log
from typing import TYPE_CHECKING, Literal, NamedTuple

from servicecycle.analysis.planning.program import Line, Program, added, bounded
from servicecycle.analysis.planning.request import TAKES
from servicecycle.analysis.planning.wide import WideCell
from servicecycle.analysis.planning.worth import NOTHING_LEFT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.planning.program import Row
    from servicecycle.analysis.planning.request import Question, Resource
    from servicecycle.analysis.planning.worth import Cell, Worth

Aim = Literal["money", "service", "budget", "effort_days", "actions"]

_MOST_STATES = 8192
_TOLD, _TOLD_OF_MANY = 12, 8
MANY = 40
"""From how many actions on a plan is near the best, and says how near, instead of exactly the best."""
_ROUNDS, _ROUNDS_OF_MANY, _ROUNDS_IN_PARTS = 60, 2, 40
_MOSTLY = 0.5
_PARTS = (0.9, 0.5, 0.1, 1e-3, 1e-9)
_SCALE = 1000.0
_SAME = 1e-9
_FIRST_TANGENTS = 24


class Answer(NamedTuple):
    """The best set of actions, by position, and what the worth could come to at most, as the programme reckons it."""

    chosen: frozenset[int]
    bound: float


class Programme:
    """A question as a programme, to be solved for one aim after another."""

    def __init__(self, question: Question, worth: Worth) -> None:
        self._question, self._worth, self._program = question, worth, Program()
        self._taken = {at: self._program.column(whole=True) for at in range(len(question.actions))}
        self._wide: list[WideCell] = []
        self._told = _told(worth)
        self._bound_resources()
        self._tie_actions()
        self._staying = [self._cell(cell)[0] for cell in worth.staying]
        self._laid_out = False

    @property
    def exact(self) -> bool:
        """Is every cell told state by state?"""
        return not self._wide

    def best(self, aim: Aim, at_least: dict[Aim, float] | None = None, *, gap: float = 0.0) -> Answer | None:
        """Return the set that makes most of the money saved or the score, or takes least of a resource.

        `at_least` holds what the answer must reach in other aims, as `reach` gives it. `None` where there is none.
        """
        if "service" in {aim, *(at_least or ())} and not self._laid_out:
            self._lay_out_score()
        extra = [self._floor(other, least) for other, least in (at_least or {}).items()]
        best: Answer | None = None
        if self._wide and gap:
            self._tighten_in_parts(self._line(aim), extra)
        for _ in range(_ROUNDS_OF_MANY if self._wide and gap else _ROUNDS):
            found = self._program.most(self._line(aim), extra, gap=gap)
            if found is None:
                return best
            chosen = self._taken_in(found.values)
            best = self._better(aim, best, Answer(chosen, found.bound), at_least or {})
            near = best.bound - self.reach(aim, best.chosen) <= max(_SAME, gap) * max(1.0, abs(best.bound))
            reached = self._reaches(best.chosen, at_least or {})
            if (near and reached) or not self._tightened(chosen, found.values):
                break
        return best and Answer(best.chosen, self._in_worth(aim, best.bound))

    def _tighten_in_parts(self, line: Line, extra: Sequence[Row]) -> None:
        """Hold to the truth, first, where an action may be in by a part: that is soon solved, and saves dear rounds."""
        for _ in range(_ROUNDS_IN_PARTS):
            found, before = self._program.most(line, extra, whole=False), len(self._program)
            if found is None:
                return
            for chosen in [self._taken_in(found.values, part) for part in _PARTS]:
                for wide in self._wide:
                    row = self._truth(wide, chosen)
                    if Line(row.terms).at(found.values) > row.high + 1e-4:
                        self._program.row(Line(row.terms), high=row.high)
            if (
                self._laid_out
                and found.values[self._log] > _SCALE * log(max(self._base.at(found.values), NOTHING_LEFT)) + 1e-3
            ):
                self._tangent(self._base.at(found.values))
            if len(self._program) == before:
                return

    def _taken_in(self, values: Sequence[float], part: float = _MOSTLY) -> frozenset[int]:
        return frozenset(at for at, column in self._taken.items() if values[column] > part)

    def reach(self, aim: Aim, chosen: frozenset[int]) -> float:
        """Return what a set comes to in an aim, in the programme's own measure."""
        if aim == "money":
            return _SCALE * sum(cell.state(chosen)[0] for cell in self._worth.staying)
        if aim == "service":
            return _SCALE * self._log_score(chosen)
        return -float(len(chosen)) if aim == "actions" else -self._spent(aim, chosen)

    def beyond(self, aim: Aim, chosen: frozenset[int]) -> float:
        """Return the least that a set must reach to be better in an aim than another."""
        return self.reach(aim, chosen) + (1e-4 if aim == "service" else 1e-6)  # a logarithm is held to 1e-6

    def _reaches(self, chosen: frozenset[int], at_least: dict[Aim, float]) -> bool:
        return all(self.reach(aim, chosen) >= least - _SAME * max(1.0, abs(least)) for aim, least in at_least.items())

    def _better(self, aim: Aim, best: Answer | None, found: Answer, at_least: dict[Aim, float]) -> Answer:
        """Return the better of two answers, one that reaches what it must first, with the lower of their bounds."""
        if best is None:
            return found
        worth = [(self._reaches(one.chosen, at_least), self.reach(aim, one.chosen)) for one in (best, found)]
        return Answer((found if worth[1] > worth[0] else best).chosen, min(best.bound, found.bound))

    def _spent(self, resource: Resource, chosen: frozenset[int]) -> float:
        return sum(getattr(self._question.actions[at], TAKES[resource]) or 0.0 for at in chosen)

    def _log_score(self, chosen: frozenset[int]) -> float:
        base = self._worth.base(chosen)
        return log(max(base, NOTHING_LEFT)) + sum(cell.state(chosen)[1] for cell in self._worth.steps)

    def _line(self, aim: Aim) -> Line:
        if aim == "money":
            return added(*((line, _SCALE) for line in self._staying))
        if aim == "service":
            return added((Line({self._log: 1.0}), 1.0), *((line, _SCALE) for line in self._held))
        if aim == "actions":
            return Line(dict.fromkeys(self._taken.values(), -1.0))
        part = TAKES[aim]
        return Line({self._taken[at]: -(getattr(one, part) or 0.0) for at, one in enumerate(self._question.actions)})

    def _floor(self, aim: Aim, least: float) -> Row:
        return bounded(self._line(aim), low=least - _SAME * max(1.0, abs(least)))

    def _in_worth(self, aim: Aim, bound: float) -> float:
        if aim == "money":
            return self._worth.wealth * (exp(bound / _SCALE) - exp(self.reach("money", frozenset()) / _SCALE))
        if aim == "service":
            return exp(bound / _SCALE) - exp(self.reach("service", frozenset()) / _SCALE)
        return -bound

    def _bound_resources(self) -> None:
        bounds, actions = self._question.bounds, self._question.actions
        for resource, part in TAKES.items():
            most: float | None = getattr(bounds, resource)
            if most is not None:
                self._bound({at: getattr(one, part) or 0.0 for at, one in enumerate(actions)}, most)
        for owner, days in bounds.capacity.items():
            self._bound({at: one.effort_days or 0.0 for at, one in enumerate(actions) if one.owner == owner}, days)

    def _bound(self, taken: dict[int, float], most: float) -> None:
        """Let the actions take no more than there is; what is far too much is no more than too much to the solver."""
        if taken:
            far = 2 * most + 1
            self._program.row(Line({self._taken[at]: min(amount, far) for at, amount in taken.items()}), high=most)

    def _tie_actions(self) -> None:
        actions = self._question.actions
        column = {one.id: self._taken[at] for at, one in enumerate(actions)}
        for one in actions:
            if one.id in self._question.must:
                self._program.row(Line({column[one.id]: 1.0}), low=1.0)
            for other in one.requires:
                if other in column and other != one.id:
                    self._program.row(Line({column[one.id]: 1.0, column[other]: -1.0}), high=0.0)
            for other in one.excludes:
                if other == one.id:
                    self._program.row(Line({column[one.id]: 1.0}), high=0.0)
                elif other in column:
                    self._program.row(Line({column[one.id]: 1.0, column[other]: 1.0}), high=1.0)

    def _cell(self, cell: Cell) -> tuple[Line, Line]:
        """Return a cell's two figures as expressions."""
        if not cell.actions:
            return Line({}, cell.state(())[0]), Line({}, cell.state(())[1])
        return self._states(cell) if len(cell.actions) <= self._told else self._wide_cell(cell)

    def _states(self, cell: Cell) -> tuple[Line, Line]:
        columns = {state: self._program.column() for state in _subsets(cell.actions)}
        self._program.row(Line(dict.fromkeys(columns.values(), 1.0)), low=1.0, high=1.0)
        for at in cell.actions:
            terms = {column: 1.0 for state, column in columns.items() if at in state}
            self._program.row(Line({**terms, self._taken[at]: -1.0}), low=0.0, high=0.0)
        first = {column: cell.state(state)[0] for state, column in columns.items()}
        return Line(first), Line({column: cell.state(state)[1] for state, column in columns.items()})

    def _wide_cell(self, cell: Cell) -> tuple[Line, Line]:
        lines = []
        for figure in (0, 1):
            wide = WideCell(cell, figure, self._program.column(-_SCALE, cell.most[figure]))
            self._wide.append(wide)
            self._hold(wide, frozenset())
            lines.append(Line({wide.column: 1.0}))
        return lines[0], lines[1]

    def _lay_out_score(self) -> None:
        """Write down the score before the floor, and its logarithm from above."""
        self._laid_out = True
        method, parts = self._worth.method, [self._cell(cell) for cell in self._worth.steps]
        scores, self._held = [score for score, _ in parts], [held for _, held in parts]
        worst, best = self._program.column(0, 100), self._program.column(-100, 100)
        for score in scores:
            self._program.row(added((Line({worst: 1.0}), 1.0), (score, -1.0)), high=0.0)
        self._at_best(best, scores)
        experienced = added(*((line, share) for line, share in zip(scores, self._worth.shares, strict=True)))
        peaks = Line({worst: method.lambda_ / (method.lambda_ + 1), best: 1 / (method.lambda_ + 1)})
        remembered = added((scores[-1], 0.5), (peaks, 0.5))
        self._base = added((remembered, method.mu), (experienced, 1 - method.mu))
        self._log = self._program.column(_SCALE * log(NOTHING_LEFT), _SCALE * log(100) + 1)
        for at in range(_FIRST_TANGENTS):
            self._tangent(100 * 0.8**at)

    def _at_best(self, best: int, scores: Sequence[Line]) -> None:
        """Let the best moment be no better than the one that is picked, of those that can be the best at all."""
        ends = [(cell.least, cell.most[0]) for cell in self._worth.steps]
        lowest, highest = max(least for least, _ in ends), max(most for _, most in ends)
        picked = []
        for score, (least, most) in zip(scores, ends, strict=True):
            if most >= lowest:
                pick = self._program.column(whole=True)
                line = added((Line({best: 1.0, pick: highest - least}), 1.0), (score, -1.0))
                self._program.row(line, high=highest - least)
                picked.append(pick)
        self._program.row(Line(dict.fromkeys(picked, 1.0)), low=1.0, high=1.0)

    def _tangent(self, base: float) -> None:
        base = max(base, NOTHING_LEFT)
        line = added((Line({self._log: 1.0}), 1.0), (self._base, -_SCALE / base))
        self._program.row(line, high=_SCALE * (log(base) - 1))

    def _tightened(self, chosen: frozenset[int], values: Sequence[float]) -> bool:
        """Hold to the truth what the answer has gone beyond, and tell whether there was any."""
        before = len(self._program)
        if self._laid_out:
            base = self._worth.base(chosen)
            if values[self._log] > _SCALE * log(max(base, NOTHING_LEFT)) + 1e-6:
                self._tangent(base)
        for wide in self._wide:
            if values[wide.column] > wide.cell.state(chosen)[wide.figure] + _SAME:
                self._hold(wide, chosen)
        return len(self._program) > before

    def _hold(self, wide: WideCell, chosen: frozenset[int]) -> None:
        row = self._truth(wide, chosen)
        self._program.row(Line(row.terms), high=row.high)

    def _truth(self, wide: WideCell, chosen: frozenset[int]) -> Row:
        """Return the row that is exact for the chosen actions, and that no other set goes beyond."""
        now, steps = wide.cell.state(chosen)[wide.figure], wide.marginals(chosen)
        terms = {wide.column: 1.0, **{self._taken[at]: -step for at, step in steps.items()}}
        kept = sum(step for at, step in steps.items() if at in chosen)
        return bounded(Line(terms), high=now - kept)


def _told(worth: Worth) -> int:
    """Return up to how many actions a cell may be touched by to be told state by state."""
    touched = [len(cell.actions) for cell in (*worth.steps, *worth.staying)]
    told = _TOLD_OF_MANY if len(worth.touching()) > MANY else _TOLD
    while told and sum(2**count for count in touched if count <= told) > _MOST_STATES:
        told -= 1
    return told


def _subsets(actions: Sequence[int]) -> Iterator[frozenset[int]]:
    for size in range(len(actions) + 1):
        yield from (frozenset(some) for some in combinations(actions, size))

"""A linear programme in which some columns are whole: written down row by row, and solved by HiGHS."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import highspy

ANY = float("inf")

_OPTIONS = {
    "output_flag": False,
    "threads": 1,  # the same way to the same answer on every machine
    "random_seed": 0,
    "mip_abs_gap": 1e-9,
    "primal_feasibility_tolerance": 1e-9,
    "mip_feasibility_tolerance": 1e-9,
}


class Line(NamedTuple):
    """A linear expression: how much of each column, and what does not depend on any."""

    terms: Mapping[int, float]
    constant: float = 0.0

    def at(self, values: Sequence[float]) -> float:
        """Return what the expression comes to."""
        return self.constant + sum(part * values[column] for column, part in self.terms.items())


class Row(NamedTuple):
    """An expression that must lie between two bounds."""

    terms: Mapping[int, float]
    low: float
    high: float


class Found(NamedTuple):
    """The best values of the columns, and what the objective can reach at most."""

    values: list[float]
    objective: float
    bound: float


def added(*parts: tuple[Line, float]) -> Line:
    """Return the sum of expressions, each times a number."""
    terms: dict[int, float] = {}
    for line, times in parts:
        for column, part in line.terms.items():
            terms[column] = terms.get(column, 0.0) + part * times
    return Line(terms, sum(line.constant * times for line, times in parts))


class Program:
    """The columns and the rows; nothing is solved until it is asked for."""

    def __init__(self) -> None:
        self._low: list[float] = []
        self._high: list[float] = []
        self._whole: list[int] = []
        self._rows: list[Row] = []

    def __len__(self) -> int:
        return len(self._rows)

    def column(self, low: float = 0.0, high: float = 1.0, *, whole: bool = False) -> int:
        """Add a column and return its number."""
        self._low.append(low)
        self._high.append(high)
        if whole:
            self._whole.append(len(self._low) - 1)
        return len(self._low) - 1

    def row(self, line: Line, low: float = -ANY, high: float = ANY) -> None:
        """Demand that an expression lies between two bounds."""
        self._rows.append(bounded(line, low, high))

    def most(self, line: Line, extra: Sequence[Row] = (), *, gap: float = 0.0, whole: bool = True) -> Found | None:
        """Return the values that make most of an expression, with some rows more; `None` where nothing is possible.

        `gap` is how far below the most possible, relatively, the answer may stop; unless `whole`, an action may be in
        by a part.
        """
        if not self._low:  # nothing to choose
            return Found([], line.constant, line.constant)
        import highspy  # noqa: PLC0415  only a plan wants a solver
        import numpy as np  # noqa: PLC0415  as above

        solver = _quiet()
        for option, value in _OPTIONS.items():
            solver.setOptionValue(option, value)
        solver.setOptionValue("mip_rel_gap", gap)
        solver.addVars(len(self._low), np.array(self._low), np.array(self._high))
        for column, part in line.terms.items():
            solver.changeColCost(column, part)
        for column in self._whole if whole else ():
            solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)
        for row in (*self._rows, *extra):
            columns, parts = np.array(list(row.terms), dtype=np.int32), np.array(list(row.terms.values()), dtype=float)
            solver.addRow(row.low, row.high, len(columns), columns, parts)
        solver.changeObjectiveSense(highspy.ObjSense.kMaximize)
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        info = solver.getInfo()
        objective = info.objective_function_value
        bound = info.mip_dual_bound if self._whole and whole else objective
        return Found(list(solver.getSolution().col_value), objective + line.constant, bound + line.constant)


def bounded(line: Line, low: float = -ANY, high: float = ANY) -> Row:
    """Return the row that keeps an expression between two bounds."""
    return Row(line.terms, low - line.constant, high - line.constant)


def _quiet() -> highspy.Highs:
    """Return a solver that prints nothing: HiGHS greets on standard output before it can be told to be still."""
    import highspy  # noqa: PLC0415  only a plan wants a solver

    class Quiet(highspy.Highs):
        def enableCallbacks(self) -> None:  # noqa: N802  the solver's own name
            self.setOptionValue("output_flag", _OPTIONS["output_flag"])
            super().enableCallbacks()  # type: ignore[no-untyped-call]

    return Quiet()  # type: ignore[no-untyped-call]

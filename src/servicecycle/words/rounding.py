"""Rounding as people and spreadsheets do it, so that a figure is the same in a report and in its workbook."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_CERTAIN_DIGITS = 15


def rounded(value: float, digits: int = 0) -> float:
    """Return a number with so many digits after the point; a half goes away from zero, which Python's `round` does not.

    What lies a hair below a half, by no more than the inexactness of binary numbers, is one.
    """
    exact = Decimal(f"{value:.{_CERTAIN_DIGITS}g}")
    return float(exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))

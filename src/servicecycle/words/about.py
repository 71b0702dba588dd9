"""Amounts as sentences say them: with no more digits than what was assumed bears."""

from __future__ import annotations

from math import floor, log10

from servicecycle.words.rounding import rounded

_DIGITS = 3


def about(amount: float) -> float:
    """Return an amount with three digits that count, in whole units."""
    if abs(amount) < 1:
        return rounded(amount)
    return rounded(amount, min(0, _DIGITS - 1 - floor(log10(abs(amount)))))

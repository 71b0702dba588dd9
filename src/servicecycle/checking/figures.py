"""Figures as they are shown: rounded, and still on the right side of what was asked for."""

from __future__ import annotations


def told_apart(figure: float, bound: float, digits: int) -> float:
    """Return a figure that, rounded to so many digits, is still seen to lie on its side of a bound.

    A score of 69.97 is under 70, and would be shown as 70.0: it becomes 69.9.
    """
    shown, limit, least = round(figure, digits), round(bound, digits), 10.0**-digits
    if figure < bound and shown >= limit:
        return limit - least
    if figure > bound and shown <= limit:
        return limit + least
    return figure

"""Values of parameters and leads as they are written: what differs from the value in force is not rounded to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.confidence import Swing
    from servicecycle.words import Words

_DIGITS, _DIGITS_OF_TAU, _MOST_DIGITS = 2, 1, 4
_SEEN, _LARGE = 0.05, 10.0


def value_text(value: float, swing: Swing, words: Words) -> str:
    """Write a value of a parameter with no more digits than it needs."""
    most = _DIGITS_OF_TAU if swing.parameter == "tau" else _DIGITS
    usual = _written(swing.usual, most, words)
    while value != swing.usual and _written(value, most, words) == usual and most < _MOST_DIGITS:
        most += 1
    return _written(value, most, words)


def _written(value: float, most: int, words: Words) -> str:
    digits = next((few for few in range(most) if rounded(value, few) == rounded(value, most)), most)
    return words.number(value, digits)


def lead_text(lead: float, words: Words) -> str:
    """Write a lead in points of priority; a small one with a digit after the point."""
    digits = 1 if _SEEN <= abs(lead) < _LARGE else 0
    return words.number(lead, digits).replace("-", "\N{MINUS SIGN}")


def mark_text(mark: float, marks: Sequence[float], words: Words) -> str:
    """Write a mark of the scale with as many digits as the marks need, all of them alike."""
    plain = (
        few for few in range(_MOST_DIGITS) if all(rounded(one, few) == rounded(one, _MOST_DIGITS) for one in marks)
    )
    return words.number(mark, next(plain, _MOST_DIGITS)).replace("-", "\N{MINUS SIGN}")

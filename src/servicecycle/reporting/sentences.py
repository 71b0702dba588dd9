"""Results in sentences: the same words in every report and in the JSON."""

from __future__ import annotations

from math import ceil, log10
from typing import TYPE_CHECKING

from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Remark
    from servicecycle.analysis.reasons import Reason
    from servicecycle.analysis.unknown import Unknown
    from servicecycle.words import Words

_MOST_DIGITS = 4
_A_POINT = 0.95  # less is not rounded to whole points
_SHARES = frozenset({"risk", "leverage"})


def reason_text(reason: Reason, words: Words) -> str:
    """Say why a step is worth improving."""
    value, n = reason_value(reason, words)
    return words(f"sections.reason.{reason.id}", value=value, n=n)


def reason_value(reason: Reason, words: Words) -> tuple[str, float]:
    """Return a reason's figure as it is written, and as the number that a plural goes by."""
    if reason.id in _SHARES:
        return chance_text(reason.value, words), reason.value
    digits = 2 if reason.id == "repeats" else 1 if 0 < reason.value < _A_POINT else 0
    return words.number(reason.value, digits), rounded(reason.value, digits)


def remark_text(remark: Remark, words: Words) -> str:
    """Say how another view of the same figures disagrees."""
    return words(f"sections.remark.{remark}")


def unknown_text(unknown: Unknown, analysis: Analysis, words: Words) -> str:
    """Say what is unknown, at how many places of how many, and what knowing it would buy."""
    of_risk = bool(unknown.critical_moments)
    n = len(unknown.critical_moments) if of_risk else len(unknown.steps)
    total = len(analysis.cycle.critical_moments) if of_risk else len(analysis.cycle.steps)
    return words(f"sections.unknown.{unknown.what}", n=n, count=words.number(n), total=words.number(total))


def chance_text(share: float | None, words: Words) -> str:
    """Write a chance of 0 to 1 as a percentage, a small one with digits enough to tell it from none."""
    if share is None or share <= 0:
        return words.percent(share)
    return words.percent(share, min(_MOST_DIGITS, max(0, ceil(-log10(share)) - 1)))


def few(names: Sequence[str], words: Words, most: int = 3) -> str:
    """Name the first few of many, and say how many more there are."""
    shown = words("sections.and-then").join(names[:most])
    left = len(names) - most
    return words("sections.few", names=shown, n=left, count=words.number(left)) if left > 0 else shown

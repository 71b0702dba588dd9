"""Rounding that adds up: parts in tenths whose sum is the whole as it is written."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_tenths(parts: Sequence[float], whole: float) -> list[float]:
    """Return each part in tenths, up or down so that they add up: those with the largest rests are rounded up."""
    if not parts:
        return []
    tenths = [floor(part * 10) for part in parts]
    missing = round(whole * 10) - sum(tenths)
    order = sorted(range(len(parts)), key=lambda at: tenths[at] - parts[at] * 10)
    if missing < 0:  # the whole was rounded down more than its parts
        order = sorted(range(len(parts)), key=lambda at: -tenths[at])
    for turn in range(abs(missing)):
        tenths[order[turn % len(order)]] += 1 if missing > 0 else -1
    return [part / 10 for part in tenths]

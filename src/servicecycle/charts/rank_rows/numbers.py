"""Shares of draws as they are written: none is rounded to nothing, or to all."""

from __future__ import annotations

from math import ceil, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.words import Words

_MOST_DIGITS = 2


def share_text(share: float, words: Words) -> str:
    """Write a share of draws as a percentage, with digits enough to tell it from none and from all."""
    rest = min(share, 1 - share)
    digits = 0 if rest <= 0 else min(_MOST_DIGITS, max(0, ceil(-log10(rest)) - 2))
    return words.percent(share, digits)

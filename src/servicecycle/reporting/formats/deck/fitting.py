"""How much room a text takes on a slide, reckoned so that no office program needs more.

Text is measured in the font that comes with our charts. It is wider than the deck's, and what an office program shows
where it lacks that one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.charts import labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from servicecycle.reporting.blocks import Text

# What the deck's font writes itself: Latin, Greek and Cyrillic letters, typography, currencies.
_OWN = re.compile(
    "[ -\u02ff\u0370-\u052f\u1e00-\u1fff\u2010-\u2044\u20a0-\u20bf\u2116\u2122\u2190-\u2195\u2212\u2248\u2260-\u2265]*"
)
_LEADING, _TALL_LEADING = 1.2, 1.5
_AS_WIDE = "M"
_MARKS = str.maketrans(dict.fromkeys("●◆○■□✓✗", _AS_WIDE))
"""Marks come from other fonts, which are as wide as they like."""

_RESERVE = 1.02
"""So many times as wide as measured may a text run: programs round the widths of letters."""


class Fitted(NamedTuple):
    """A text as it has room: in which size, over how many lines, and whether any of it had to be left out."""

    text: str
    size: float
    lines: int
    height: float
    whole: bool = True


@lru_cache(maxsize=16384)
def lines(text: str, width: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break a text into the lines that it may take."""
    return labels.wrap(text, max(width, size) / _RESERVE, size, bold=bold)


def run(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a text may run on one line."""
    return labels.width(text.translate(_MARKS), size, bold=bold) * _RESERVE


def broken(text: str, width: float, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Break a text into parts that have room, between lines."""
    laid = lines(text, width, size, bold=bold)
    most = max(1, int(room / line_height(text, size)))
    parts, start, end = [], 0, 0
    for at, line in enumerate(laid, 1):
        end = text.index(line, end) + len(line)
        if at % most == 0 or at == len(laid):
            parts.append(text[start:end].strip())
            start = end
    return parts


def may_fit(text: str, width: float, room: float, size: float) -> bool:
    """Tell, without measuring, whether a text could have room: no letters run narrower than a third of their height."""
    return len(text) * size * size / 3 <= 1.5 * width * room


def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide the longest part may run that should not be broken."""
    return labels.longest_word(text.translate(_MARKS), size, bold=bold) * _RESERVE


def height(text: str, width: float, size: float, *, bold: bool = False) -> float:
    """Return how tall a text may be."""
    return len(lines(text.translate(_MARKS), width, size, bold=bold)) * line_height(text, size)


def line_height(text: str, size: float) -> float:
    """Return the height of a line: taller where the scripts of other fonts are."""
    return size * (_LEADING if _OWN.fullmatch(text) else _TALL_LEADING)


def fitted(text: str, width: float, room: float, sizes: Sequence[float], *, bold: bool = False) -> Fitted:
    """Fit a text in the largest size in which it has room; in the smallest, the rest gives way to an ellipsis."""
    for size in sizes:
        count = len(lines(text, width, size, bold=bold))
        if count * line_height(text, size) <= room:
            return Fitted(text, size, count, count * line_height(text, size))
    size = sizes[-1]
    most = max(1, int(room / line_height(text, size)))
    kept = labels.fit(text, width / _RESERVE, size, most=most, bold=bold)
    return Fitted(" ".join(kept), size, len(kept), len(kept) * line_height(text, size), whole=False)


def with_sign(text: str, sign: str) -> str:
    """Return a text as wide as the same behind a sign: signs come from other fonts, but make no line taller."""
    return f"{_AS_WIDE} {text}" if sign else text


def joined(runs: Iterable[Text]) -> str:
    """Return the text of runs."""
    return "".join(one.text for one in runs)


def is_bold(runs: Iterable[Text]) -> bool:
    """Tell whether any of the runs is bold, so that all of them are measured as if they were."""
    return any(one.tone not in {"plain", "muted"} for one in runs)

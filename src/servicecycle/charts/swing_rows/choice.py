"""Which parameters the tornado chart shows, and between which leads its scale runs."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.first_place import changing, first_place

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.confidence import Confidence, Swing

_SEEN = 0.05
_ROUND = (1.0, 2.0, 5.0, 10.0)
_PARTS = 7
_ROUNDING = 1e-9


class Choice(NamedTuple):
    """The parameters that move the lead, and how many do not; the lead today, and marks from end to end of the scale.

    `changing` are those that put another step first.
    """

    shown: tuple[Swing, ...]
    still: int
    changing: tuple[Swing, ...]
    lead: float
    marks: tuple[float, ...]


def choice(analysis: Analysis) -> Choice | None:
    """Return the parameters that move the lead of the first area, the widest swing first; `None` without any."""
    confidence = analysis.confidence
    if confidence is None or first_place(analysis) is None:
        return None
    shown = tuple(swing for swing in confidence.swings if _moves(swing, confidence))
    if not shown:
        return None
    leads = [lead for swing in shown for lead in (swing.lead_low, swing.lead_high, swing.lead_least)]
    return Choice(
        shown=shown,
        still=len(confidence.swings) - len(shown),
        changing=tuple(changing(confidence)),
        lead=confidence.lead,
        marks=_marks(min(0.0, confidence.lead, *leads), max(confidence.lead, *leads)),
    )


def _moves(swing: Swing, confidence: Confidence) -> bool:
    leads = swing.lead_low, swing.lead_high, swing.lead_least
    return any(abs(lead - confidence.lead) >= _SEEN for lead in leads)


def _marks(low: float, high: float) -> tuple[float, ...]:
    """Return round leads, an even way apart, that hold all others between them."""
    least = (high - low) / _PARTS
    power = 10.0 ** floor(log10(least))
    step = power * next(one for one in _ROUND if one * power >= least * (1 - _ROUNDING))
    first, last = floor(low / step + _ROUNDING), ceil(high / step - _ROUNDING)
    return tuple(step * at for at in range(first, last + 1))

"""The shade of a score: the worse, the darker, so that it can also be told in black and white."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.charts.colors import mixed
from servicecycle.cycle.theme import contrast

if TYPE_CHECKING:
    from servicecycle.charts.theme import Theme

_SHARES = (1.0, 0.6, 0.38, 0.19, 0.04)
"""How much of the colour of losses there is in each fifth of the scale, the lowest first."""


def share_of(score: float) -> float:
    """Return how much of the colour of losses there is in the ground of a score."""
    return _SHARES[min(len(_SHARES) - 1, int(score / 100 * len(_SHARES)))]


def shade(score: float, theme: Theme) -> tuple[str, str]:
    """Return the colour of a score's ground, and that of the text on it."""
    ground = mixed(theme.paper, theme.critical, share_of(score))
    return ground, max((theme.ink, theme.paper), key=lambda text: contrast(text, ground))

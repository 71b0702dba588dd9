"""Colours of the theme, and of the tones: each with the place in an office theme from which a client can change it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.charts.theme import Theme
    from servicecycle.reporting.blocks import Tone

_TONES: Mapping[str, str] = MappingProxyType({"good": "#17693F", "warn": "#855600", "bad": "#A8201A"})

SLOTS: Mapping[str, str] = MappingProxyType(
    {
        "ink": "dk1",
        "paper": "lt1",
        "muted": "dk2",
        "band": "lt2",
        "perceived": "accent1",
        "bad": "accent2",
        "good": "accent3",
        "warn": "accent4",
        "expected": "accent5",
        "handoff": "accent6",
    }
)
"""Where the colours of our theme stand in that of an office."""

SIGNS: Mapping[str, str] = MappingProxyType({"good": "✓", "warn": "!", "bad": "✗"})
"""What tells a tone without its colour."""


class Look(NamedTuple):
    """How a tone looks: the theme's name of its colour, its weight, and the sign before it."""

    color: str
    bold: bool
    sign: str


def look(tone: Tone) -> Look:
    """Return how a tone looks."""
    if tone in SIGNS:
        return Look(tone, bold=True, sign=SIGNS[tone])
    return Look("muted" if tone == "muted" else "ink", tone == "strong", "")


def hexadecimal(theme: Theme, color: str) -> str:
    """Return a colour of the theme, or of a tone, as six digits."""
    found: str = getattr(theme, color, None) or _TONES[color]
    return found.removeprefix("#").upper()

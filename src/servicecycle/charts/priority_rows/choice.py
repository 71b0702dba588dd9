"""Which improvement areas the priority chart shows, and what becomes of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area

_MOST, _FEW_MORE = 12, 2
WORTH_SHOWING = 0.5
"""A priority below it is written as zero."""


class Choice(NamedTuple):
    """The areas shown, those that follow them, and how many have nothing to improve."""

    shown: tuple[Area, ...]
    rest: tuple[Area, ...]
    sound: int


def choice(analysis: Analysis) -> Choice:
    """Return the first dozen of the areas that have anything to improve; of as good as none left over, all."""
    ailing = tuple(area for area in analysis.areas if area.priority >= WORTH_SHOWING or area.urgent)
    found = ailing or analysis.areas
    most = len(found) if len(found) <= _MOST + _FEW_MORE else _MOST
    sound = len(analysis.areas) - len(ailing) if ailing else max(0, len(found) - most)
    return Choice(found[:most], found[most:] if ailing else (), sound)


def tier_of(area: Area) -> int | None:
    """Return the tier of an area, within which ratings cannot tell areas apart; `None` where tiers are not reckoned."""
    tier: int | None = getattr(area, "tier", None)
    return tier

"""Which improvement areas the priority chart shows, and what becomes of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.analysis.first_place import WORTH_SHOWING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.priority import Area

_MOST, _FEW_MORE = 12, 2


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


def tiers(analysis: Analysis) -> Mapping[str, int]:
    """Return the tier of each step shown, within which steps cannot be told apart; none where all of them can."""
    confidence = analysis.confidence
    shown = [area.step for area in choice(analysis).shown]
    found = {one.step: one.tier for one in confidence.areas if one.step in shown} if confidence else {}
    return found if len(set(found.values())) < len(found) else {}

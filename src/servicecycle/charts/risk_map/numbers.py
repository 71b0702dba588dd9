"""The risk map as plain numbers: what is left of each risk after recovery, over lines of equal risk, in percent."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

from servicecycle.charts.data import Data, Line, Series
from servicecycle.charts.risk_map.incidents import in_money, incidents, round_chance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.risk_map.incidents import Incident
    from servicecycle.words import Words

_WHOLE = 100.0
_ROUND = (1.0, 2.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_LEVELS = (5.0, 2.0, 1.0)
_MOST_LEVELS, _NEAR_THE_CORNER = 4, 0.75
_ROOM, _SAMPLES = 1.12, 40


def numbers(analysis: Analysis, words: Words) -> Data:
    """Return a point for each incident; those of unknown chance or severity have no place."""
    found, money = incidents(analysis), in_money(analysis)
    across = _end([one.chance for one in found])
    up = min(_WHOLE, _end([one.left for one in found]))
    size = words(f"charts.risk.size.{'money' if money else 'risk'}")
    return Data(
        "bubbles",
        tuple(one.name for one in found),
        (_series(found, words("charts.risk.axis.left"), 1.0 if money else _WHOLE),),
        value_title=words("charts.risk.axis.left"),
        low=0,
        high=up,
        x_title=words("charts.risk.axis.chance.percent"),
        x_low=0,
        x_high=across,
        lines=tuple(_line(level, across, up, words) for level in _levels(across, up)),
        size_title=size,
    )


def _series(found: tuple[Incident, ...], name: str, unit: float) -> Series:
    return Series(
        name,
        tuple(None if one.left is None else _WHOLE * one.left for one in found),
        "critical",
        x=tuple(None if one.chance is None else _WHOLE * one.chance for one in found),
        size=tuple(unit * (one.cost or 0.0) for one in found),
    )


def _end(shares: list[float | None]) -> float:
    """Return a round percentage that leaves some room behind the greatest share."""
    most = _WHOLE * max((share for share in shares if share), default=0.1) * _ROOM
    power = 10.0 ** floor(log10(most))
    return min(_WHOLE, next(power * first for first in _ROUND if power * first >= most))


def _levels(across: float, up: float) -> list[float]:
    """Return the round risks, in percent, of which lines run across the plane."""
    most = across * up / _WHOLE * _NEAR_THE_CORNER
    power = 10.0 ** floor(log10(most))
    rounds = [first * power / 10**down for down in range(_MOST_LEVELS) for first in _LEVELS]
    return [one for one in rounds if one <= most][:_MOST_LEVELS]


def _line(level: float, across: float, up: float, words: Words) -> Line:
    """Return the line of a risk, from where it leaves the plane above to where it leaves it at the right."""
    first = level * _WHOLE / up
    places: Iterator[float] = (first * (across / first) ** (at / _SAMPLES) for at in range(_SAMPLES + 1))
    named = words("charts.risk.level", share=round_chance(level / _WHOLE, words))
    return Line(named, tuple((x, level * _WHOLE / x) for x in places), dashed=True)

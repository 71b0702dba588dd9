"""How far each parameter may lie from the value in force, and still be as good a judgement (method, section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from servicecycle.cycle.method import Method

Parameter = Literal[
    "lambda",
    "mu",
    "kappa",
    "tau",
    "theta",
    "omega",
    "importance_weight",
    "deterioration_weight",
    "leverage_weight",
]

_LEAST_TAU = 0.001
_HALF_WIDTHS: dict[Parameter, float] = {
    "lambda": 0.5,
    "mu": 0.2,
    "kappa": 0.25,
    "tau": 10.0,
    "theta": 0.2,
    "omega": 0.2,
}
_AT_MOST: dict[Parameter, float] = {"mu": 1.0, "theta": 1.0, "omega": 1.0}
_WEIGHTS: tuple[Parameter, ...] = ("importance_weight", "deterioration_weight", "leverage_weight")


class Range(NamedTuple):
    """The ends of a parameter's range, and the value in force."""

    low: float
    high: float
    usual: float


def ranges(method: Method) -> dict[Parameter, Range]:
    """Return the range of every parameter: as wide as about its default, and within what a file may set."""
    in_force = method.model_dump(by_alias=True)
    found = {name: _about(name, in_force[name], half) for name, half in _HALF_WIDTHS.items()}
    return found | dict.fromkeys(_WEIGHTS, Range(0.0, 1.0, 1 / 3))


def _about(name: Parameter, usual: float, half: float) -> Range:
    least = min(usual, _LEAST_TAU) if name == "tau" else 0.0
    return Range(max(least, usual - half), min(_AT_MOST.get(name, float("inf")), usual + half), usual)

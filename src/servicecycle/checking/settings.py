"""What a project has chosen: which rules run, how much they weigh, the numbers they go by, and the gates."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from servicecycle.checking.rule import all_thresholds, files, matching, rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from servicecycle.checking.finding import Severity


class Gates(NamedTuple):
    """What a definition has to reach; `None` asks for nothing.

    `fail_under` runs from 0 to 100, the two shares from 0 to 1; `tolerance` is how many points the service
    score may fall, and `risk_tolerance` how much the spoil risk may rise, from the earlier version.
    """

    fail_under: float | None = None
    max_spoil_risk: float | None = None
    min_coverage: float | None = None
    tolerance: float = 1.0
    risk_tolerance: float = 0.001


class Settings(NamedTuple):
    """The choices in force for a file; patterns of rules are codes, beginnings of codes, names, or `ALL`."""

    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    thresholds: Mapping[str, float] = {}
    gates: Gates = Gates()
    fail_on: Severity = "error"
    exclude: tuple[str, ...] = ()

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the rules that run, in order."""
        return _codes(self.select, self.ignore)

    def severity_of(self, code: str) -> Severity:
        """Return how much a rule's findings weigh."""
        return self.severity.get(code) or rule(code).SEVERITY

    def all_thresholds(self) -> dict[str, float]:
        """Return the numbers in force."""
        return _default_thresholds() | dict(self.thresholds)


@cache
def _default_thresholds() -> dict[str, float]:
    return {key: threshold.default for key, threshold in all_thresholds().items()}


@cache
def _codes(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[str, ...]:
    wanted = {code for pattern in select for code in matching(pattern)}
    left_out = {code for pattern in ignore for code in matching(pattern)}
    return tuple(code for code in files() if code in wanted - left_out)

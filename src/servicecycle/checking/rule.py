"""What a rule is, and which there are: every module of `rules/`."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, cast

import servicecycle.checking.rules as room

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from servicecycle.checking.finding import Finding, Severity
    from servicecycle.checking.subject import Subject

Unit = Literal["count", "share", "points", "minutes"]

UNREADABLE, UNUSED, MISWRITTEN, OUR_BUG = "SC001", "SC002", "SC003", "SC009"
EARLIER_UNREADABLE = "SC810"
"""Rules that the engine itself reports: an invalid file, ignore comments that do nothing, rules that fail, and an
earlier version that cannot be read."""

NEVER_SILENCED = ("SC0", "SC8")
"""What no comment in a file takes away: what the program says of itself, and the gates, which whoever runs it has set.

The mending advice of the first family can be silenced all the same; see `silenceable`.
"""
_SILENCEABLE_ALL_THE_SAME = frozenset({"SC004", "SC005", "SC006"})


class Threshold(NamedTuple):
    """A number that a rule goes by, and that a project may set otherwise.

    What it means stands in the words for rules, under `threshold.NAME`. `count` is a whole number, `share` runs from
    0 to 1, `points` from 0 to 100, `minutes` are minutes.
    """

    default: float
    unit: Unit


class Rule(Protocol):
    """A rule: a module whose docstring is its page, and whose `check` yields what it finds.

    It may also have `THRESHOLDS`, a mapping of names to `Threshold`, and `mend(subject, finding)`, which yields
    the edits that put a finding right without changing what the file says.
    """

    __doc__: str | None
    ID: str
    SEVERITY: Severity

    def check(self, subject: Subject) -> Iterable[Finding]:
        """Yield what is wrong with the subject."""


@cache
def files() -> Mapping[str, str]:
    """Return every rule's module name by its code, in the order of the codes, without importing any.

    Raises `ValueError` when two files have the same code.
    """
    return coded(file.removesuffix(".py") for file in os.listdir(room.__path__[0]) if file.startswith("sc"))  # noqa: PTH208  each millisecond of a start counts


def coded(stems: Iterable[str]) -> Mapping[str, str]:
    """Return the names of modules by the codes that they begin with; raises `ValueError` for a code used twice."""
    found: dict[str, str] = {}
    for stem in sorted(stems):
        code = stem.partition("_")[0].upper()
        if code in found:
            raise ValueError(f"two rules have the code {code}: {found[code]} and {stem}")
        found[code] = stem
    return found


@cache
def rule(code: str) -> Rule:
    """Return the rule with a code; raises `KeyError` when there is none."""
    found = cast("Rule", import_module(f"{room.__name__}.{files()[code]}"))
    if code != found.ID:
        raise ValueError(f"the file {files()[code]} holds the rule {found.ID}")
    return found


def name(code: str) -> str:
    """Return a rule's name in words, as in `phase-without-steps`."""
    return files()[code].partition("_")[2].replace("_", "-")


def thresholds(code: str) -> Mapping[str, Threshold]:
    """Return the numbers that a rule goes by."""
    return getattr(rule(code), "THRESHOLDS", {})


def all_thresholds() -> dict[str, Threshold]:
    """Return every number that a rule goes by; raises `ValueError` when two rules share a name."""
    found: dict[str, Threshold] = {}
    for code in files():
        for key, threshold in thresholds(code).items():
            if key in found:
                raise ValueError(f"two thresholds are called {key}; the second is that of {code}")
            found[key] = threshold
    return found


def matching(pattern: str) -> Iterator[str]:
    """Yield the codes that a pattern means: a code, the beginning of some (`SC2`), a name, or `ALL`."""
    wanted = pattern.strip().upper()
    for code in files():
        if wanted == "ALL" or (len(wanted) > len("SC") and code.startswith(wanted)) or name(code) == pattern.strip():
            yield code


def silenceable(code: str) -> bool:
    """Tell whether a comment in the file may take a finding away."""
    return code in _SILENCEABLE_ALL_THE_SAME or not code.startswith(NEVER_SILENCED)

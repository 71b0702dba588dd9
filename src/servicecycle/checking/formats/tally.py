"""What a run adds up to: files and findings counted as they pass, and the count in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from servicecycle.checking.finding import Checked, Severity
    from servicecycle.words import Words


class Tally:
    """Counts of files, of those that could not be read, of findings by severity, and of those that comments silence."""

    def __init__(self) -> None:
        self.files = self.unreadable = self.silenced = 0
        self.findings: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
        self._first: dict[Severity, str] = {}

    def counted(self, results: Iterable[Checked]) -> Iterator[Checked]:
        """Yield the results as they come, and count them."""
        for result in results:
            self.files += 1
            self.unreadable += not result.readable
            self.silenced += result.silenced
            for found in result.findings:
                self.findings[found.severity] += 1
                self._first.setdefault(found.severity, found.rule)
            yield result

    @property
    def worst(self) -> str | None:
        """The rule of the first of the worst findings."""
        return next((self._first[severity] for severity in SEVERITIES if severity in self._first), None)


def _unpainted(text: str, _: Severity) -> str:
    return text


def sentences(tally: Tally, words: Words, paint: Callable[[str, Severity], str] = _unpainted) -> Iterator[str]:
    """Yield what there is to say of a run; `paint` colours the count of each severity."""
    files = said(words, "files", tally.files)
    found = listed(tally.findings, words, paint)
    yield words("check.found", files=files, findings=found) if found else words("check.nothing", files=files)
    if tally.unreadable:
        yield said(words, "unreadable", tally.unreadable)
    if tally.silenced:
        yield said(words, "silenced", tally.silenced)


def listed(counts: Mapping[Severity, int], words: Words, paint: Callable[[str, Severity], str] = _unpainted) -> str:
    """Return the counts that are not zero, in words, the worst first."""
    told = ((severity, count) for severity, count in counts.items() if count)
    return ", ".join(paint(said(words, f"count.{severity}", count), severity) for severity, count in told)


def said(words: Words, phrase: str, count: int) -> str:
    """Return a phrase of the catalogue `check` about so many."""
    return words(f"check.{phrase}", n=count, count=words.number(count))

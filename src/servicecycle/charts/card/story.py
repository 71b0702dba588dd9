"""What the report card tells: which half is the weaker one, and which attribute is the weakest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.report_card import TOO_CLOSE
from servicecycle.charts.card.marks import halves
from servicecycle.charts.story import Story
from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.charts.card.marks import Half, Mark
    from servicecycle.words import Words


def told(analysis: Analysis, words: Words) -> Story | None:
    """Tell the report card in words; nothing where no attribute was rated."""
    company, people = halves(analysis, words)
    if company.marks[0].perceived is None and people.marks[0].perceived is None:
        return None
    title = _title(company, people, words)
    marks = (*company.marks, *people.marks)
    measure = "measure.expected" if any(mark.expected is not None for mark in marks) else "measure"
    alt = [words("charts.report-card.alt", cycle=analysis.cycle.name)]
    alt += [words("charts.report-card.alt.finding", finding=title), *_told(company, words), *_told(people, words)]
    return Story(title, words(f"charts.report-card.{measure}"), " ".join(alt))


def _title(company: Half, people: Half, words: Words) -> str:
    """Name the weaker half with the weakest attribute in it, unless one of the other half is weaker still."""
    designed, delivered = company.marks[0].perceived, people.marks[0].perceived
    which, how, weakest = "even", "", _weakest((*company.marks[1:], *people.marks[1:]))
    if designed is None or delivered is None:
        which = "only-people" if designed is None else "only-company"
    elif abs(designed - delivered) >= TOO_CLOSE:
        which, weaker = ("company", company) if designed < delivered else ("people", people)
        how = ".but" if weakest and weakest not in weaker.marks else ""
        weakest = weakest if how else _weakest(weaker.marks[1:])
    return words(
        f"charts.report-card.title.{which}{how if weakest else '.plain'}",
        company=words.number(designed),
        people=words.number(delivered),
        attribute=weakest.name if weakest else "",
    )


def _weakest(marks: Sequence[Mark]) -> Mark | None:
    """Return the lowest of several attributes; nothing where there are none to compare, or they are alike."""
    known = sorted((mark.perceived, at) for at, mark in enumerate(marks) if mark.perceived is not None)
    apart = len(known) > 1 and rounded(known[0][0]) < rounded(known[1][0])
    return marks[known[0][1]] if apart else None


def _told(half: Half, words: Words) -> Iterator[str]:
    for at, mark in enumerate(half.marks):
        name = half.name if at == 0 else mark.name
        which = "unknown" if mark.perceived is None else "value" if mark.expected is None else "expected"
        value, expected = words.number(mark.perceived), words.number(mark.expected)
        yield words(f"charts.report-card.alt.{which}", name=name, value=value, expected=expected)

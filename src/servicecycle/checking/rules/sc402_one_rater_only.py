"""Ratings that one person alone gave.

## What it tells

A step's rating is a list with one place for each rater, and only one of them answered. Where that is so at a single
step, the step is found; where no step of the file has an answer of a second rater, the file is, once.

A number without a list is quiet: several may have agreed on it. So is `offered`, which often one person alone can
tell. And so is a file of one rater's lists once `evidence` says where customers' answers are.

## Why it matters

One opinion shows no disagreement. Whether the clerk and the customer see the same moment alike is the first thing
that several raters tell.

## Example

```yaml
name: Cashing a cheque
steps:
  - name: Asks a clerk what to do
    perceived: [6, 4, 5]
  - name: The cashier checks the cheque
    perceived: [null, 7, null]
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - name: Asks a clerk what to do
    perceived: [6, 4, 5]
  - name: The cashier checks the cheque
    perceived: [5, 7, null]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.subject import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject
    from servicecycle.cycle.step import Step
    from servicecycle.reading.places import Route

ID = "SC402"
SEVERITY: Severity = "advice"

_OTHERS = ("importance", "expected", "effort", "offered")

Listed = tuple["Route", "tuple[float | None, ...]"]


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each step with ratings that one rater alone gave, or once for a file in which all are such."""
    alone: dict[int, list[Listed]] = {}
    several = False
    for at, step in enumerate(subject.cycle.steps):
        for route, ratings in _listed(step):
            answers = len(ratings) - ratings.count(None)
            several = several or answers > 1
            if answers == 1 and route[0] != "offered":
                alone.setdefault(at, []).append((("steps", at, *route), ratings))
    if several:
        for at, found in alone.items():
            yield from _of_step(subject.cycle.steps[at], [one for one in found if len(one[1]) > 1])
    elif alone and (subject.cycle.evidence is None or subject.cycle.evidence.responses is None):
        routes = [route for found in alone.values() for route, _ in found]
        yield Finding(next((route for route in routes if "perceived" in route), routes[0]), say="file")


def _of_step(step: Step, alone: list[Listed]) -> Iterator[Finding]:
    if alone:
        (first, ratings), *others = alone
        values = {"step": step.name, "n": len(ratings)}
        yield Finding(first, values, tuple(Related(route) for route, _ in others))


def _listed(step: Step) -> Iterator[Listed]:
    """Yield each rating of a step that is a list, with its route from there; what is perceived comes first."""
    yield from listed(step)
    for key in _OTHERS:
        ratings = getattr(step, key)
        if isinstance(ratings, tuple):
            yield (key,), ratings

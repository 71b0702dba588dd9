"""Ratings that are all the same number.

## What it tells

At least `alike` (4) steps have ratings of what is perceived, and every number given is the same; or one rater, which
is one place in lists of equal length, gave the same number at all of at least `alike` steps.

## Why it matters

Ratings tell steps apart, and these do not: somebody ticked down the column, or did not dare to differ. They still move
every mean towards that number.

## Example

```yaml
name: Cashing a cheque
steps:
  - {name: Enters the bank, perceived: [7, 5]}
  - {name: Asks a clerk, perceived: [7, 4]}
  - {name: Waits in line, perceived: [7, 2]}
  - {name: Is given the money, perceived: [7, 9]}
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - {name: Enters the bank, perceived: [7, 5]}
  - {name: Asks a clerk, perceived: [6, 4]}
  - {name: Waits in line, perceived: [4, 2]}
  - {name: Is given the money, perceived: [9, 9]}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.rule import Threshold
from servicecycle.checking.subject import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject
    from servicecycle.reading.places import Route

ID = "SC404"
SEVERITY: Severity = "warning"
THRESHOLDS = {"alike": Threshold(4, "count")}

_SHOWN = 3


def check(subject: Subject) -> Iterator[Finding]:
    """Yield once for a file whose ratings are all alike, or else each rater whose ratings are."""
    perceived = subject.perceived
    if len(perceived) < max(2, subject.thresholds["alike"]):
        return
    one = next(iter(perceived.values()))[0]
    if all(numbers.count(one) == len(numbers) for numbers in perceived.values()):
        yield _found([("steps", at, "perceived") for at in perceived], {"rating": one})
        return
    for rater, number, routes in _monotonous(subject):
        yield _found(routes, {"rating": number, "rater": rater + 1}, say="rater")


def _found(routes: list[Route], values: dict[str, object], say: str = "what") -> Finding:
    return Finding(routes[0], values, tuple(Related(route) for route in routes[1:_SHOWN]), say=say)


def _monotonous(subject: Subject) -> Iterator[tuple[int, float, list[Route]]]:
    """Yield the place in the lists of each rater who gave one number only, that number, and where."""
    steps = subject.cycle.steps
    lists = [(("steps", at, *route), ratings) for at in subject.perceived for route, ratings in listed(steps[at])]
    if len({len(ratings) for _, ratings in lists}) != 1:
        return
    for rater, column in enumerate(zip(*(ratings for _, ratings in lists), strict=True)):
        numbers = {number for number in column if number is not None}
        if len(numbers) == 1:
            routes: list[Route] = [
                (*route, rater) for (route, _), number in zip(lists, column, strict=True) if number is not None
            ]
            if len({route[1] for route in routes}) >= subject.thresholds["alike"]:
                yield rater, numbers.pop(), routes

"""A service score under what was asked for.

## What it tells

`--fail-under`, or `fail-under` in the project's settings, asks for a service score, and the cycle's own is below. The
finding stands at the cycle's name and points at the two steps that it is most worth improving. Where nothing is rated
the score is unknown, and what was asked for is not reached either.

## Why it matters

Somebody has decided how good the service must be at least, and this definition of it says that it is not.

## Example

```console
$ servicecycle check cheque.yaml --fail-under 70
```

## Use instead

Improve the steps that the finding points at, and rate them again. Where it is the number asked for that was too high,
ask for what holds today, and raise it with the service.

```console
$ servicecycle check cheque.yaml --fail-under 60
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import below
from servicecycle.checking.figures import told_apart
from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC801"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the service score, where one is asked for and not reached."""
    asked = subject.gates.fail_under
    if asked is None:
        return
    analysis = subject.analysis
    reached = analysis.score.service
    if reached is None:
        yield Finding(("steps",), {"asked": asked}, end="key", say="unknown")
    elif below(reached, asked):
        first = (subject.tag("steps", subject.position[area.step]) for area in analysis.areas[:2])
        values = {"reached": told_apart(reached, asked, 1), "asked": asked}
        yield Finding(("name",), {**values}, tuple(Related(route, "first") for route in first))

"""A critical moment that does not say what goes wrong.

## What it tells

A critical moment names its step, and no `incident`.

## Why it matters

What goes wrong is what one counts, asks customers about and prevents. Without it two people who judge the same
critical moment judge two different things, and no requirement can be held against it.

## Example

```yaml
name: A night at a hotel
steps:
  - id: sleep
    name: Sleeps
critical_moments:
  - step: sleep
    probability: 9%
    severity: 50%
    recovery: 20%
```

## Use instead

```yaml
name: A night at a hotel
steps:
  - id: sleep
    name: Sleeps
critical_moments:
  - step: sleep
    incident: Noise from the street keeps the guest awake
    probability: 9%
    severity: 50%
    recovery: 20%
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC203"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment without an incident."""
    for at, moment in enumerate(subject.cycle.critical_moments):
        if moment.incident is None:
            step = subject.cycle.steps[subject.position[moment.step]]
            yield Finding(subject.tag("critical_moments", at), {"step": step.name})

"""A critical moment of which nobody knows how much it spoils.

## What it tells

A critical moment has no `severity`: the chance that its incident spoils the whole cycle if it is not made good.

## Why it matters

An unknown severity counts as 100%: a curt answer then weighs as much as a lost result, and the order in which to act
is an order of guesses.

## Example

```yaml
name: Asking for directions
steps:
  - id: ask
    name: Asks at the desk
critical_moments:
  - step: ask
    incident: The clerk answers as if it were obvious
    probability: 6%
    recovery: 30%
```

## Use instead

```yaml
name: Asking for directions
steps:
  - id: ask
    name: Asks at the desk
critical_moments:
  - step: ask
    incident: The clerk answers as if it were obvious
    probability: 6%
    severity: 40%
    recovery: 30%
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC204"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment without a severity."""
    for at, moment in enumerate(subject.cycle.critical_moments):
        if moment.severity is None:
            yield Finding(subject.tag("critical_moments", at), {"moment": subject.incident(at)})

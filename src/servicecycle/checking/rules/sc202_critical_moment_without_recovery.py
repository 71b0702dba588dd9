"""A critical moment of which nobody knows how often it is made good.

## What it tells

A critical moment has no `recovery`: the share of its incidents that are made good at once.

## Why it matters

An unknown recovery counts as none, so the risk comes out as high as it can be. And an incident that staff make good on
the spot calls for other action than one that nobody notices.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: pay
    name: Is given the money
critical_moments:
  - step: pay
    incident: The cashier hands over less than the amount of the cheque
    incidents: {count: 11, passages: 5760}
    severity: 90%
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: pay
    name: Is given the money
critical_moments:
  - step: pay
    incident: The cashier hands over less than the amount of the cheque
    incidents: {count: 11, passages: 5760}
    severity: 90%
    recovery: 50%
```

Write `recovery: 0%` where you know that nothing is made good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC202"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment without a recovery."""
    for at, moment in enumerate(subject.cycle.critical_moments):
        if moment.recovery is None:
            yield Finding(subject.tag("critical_moments", at), {"moment": subject.incident(at)})

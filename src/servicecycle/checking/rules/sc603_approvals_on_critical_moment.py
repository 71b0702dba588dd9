"""A critical moment at which staff must ask first.

## What it tells

An incident may happen at a step, and whoever serves there may not put it right at once: `empowered` is false, or
`approvals` is 1 or more. A step with `empowered: true` is left alone, and so is one that says nothing of either.

## Why it matters

A critical moment is saved or lost within minutes, by the person who stands there. While that person asks for leave, the
customer waits with a grievance, and what would have been a small thing spoils the whole cycle.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: pay
    name: Gets the money
    empowered: false
    approvals: 2
critical_moments:
  - step: pay
    incident: The amount is wrong
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: pay
    name: Gets the money
    empowered: true
    approvals: 0
critical_moments:
  - step: pay
    incident: The amount is wrong
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC603"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield what keeps staff from acting at once, at each step that has critical moments."""
    for id_, moments in subject.critical.items():
        at = subject.position[id_]
        step = subject.cycle.steps[at]
        if step.empowered is not True and step.approvals is not None and step.approvals >= 1:
            key = "approvals"
        elif step.empowered is False:
            key = "empowered"
        else:
            continue
        related = tuple(Related(subject.tag("critical_moments", moment), "critical") for moment in moments)
        yield Finding(("steps", at, key), {"step": step.name}, related)

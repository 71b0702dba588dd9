"""Staff who may act without asking, and must ask.

## What it tells

A step says `empowered: true`, the person here may put things right without asking, and at the same time that one or
more people must agree first (`approvals`).

## Why it matters

Only one of the two can be true. Which one it is decides whether an incident here is made good at once, or waits for
somebody's word.

## Example

```yaml
name: Getting a broadband fault repaired
steps:
  - name: Asks for the days without service back
    empowered: true
    approvals: 2
```

## Use instead

```yaml
name: Getting a broadband fault repaired
steps:
  - name: Asks for the days without service back
    empowered: false
    approvals: 2
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC307"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each step where staff may act freely and need somebody's approval."""
    for at, step in enumerate(subject.cycle.steps):
        if step.empowered and step.approvals is not None and step.approvals >= 1:
            also = (Related(("steps", at, "empowered"), "empowered"),)
            yield Finding(("steps", at, "approvals"), {"step": step.name}, also)

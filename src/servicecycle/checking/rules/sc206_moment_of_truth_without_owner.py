"""A moment of truth that nobody owns.

## What it tells

A step where customer and provider meet has no `owner`. Whether they meet is what `moment_of_truth` says, or else
follows from the step's actors: a customer, and staff on the front stage or a system.

## Why it matters

What belongs to nobody is mended by nobody: a finding at this moment would have no one to go to, and an improvement
there no one to keep it up.

## Example

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  clerk: {role: frontstage}
steps:
  - name: Asks a clerk what to do
    actors: [customer, clerk]
```

## Use instead

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  clerk: {role: frontstage}
steps:
  - name: Asks a clerk what to do
    actors: [customer, clerk]
    owner: Branch manager
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC206"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each moment of truth without an owner."""
    for at in subject.moments_of_truth:
        step = subject.cycle.steps[at]
        if step.owner is None:
            yield Finding(subject.tag("steps", at), {"step": step.name})

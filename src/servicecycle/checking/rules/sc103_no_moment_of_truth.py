"""A cycle in which customer and provider never meet.

## What it tells

Every step tells whether customer and provider meet at it, by `moment_of_truth` or by its `actors`, and at none they do.
One step that does not tell is enough to keep the rule quiet; and so is a file in which nobody is a customer, which
SC108 tells.

## Why it matters

Moments of truth are what customers judge a service by. With none, nothing can be covered, and nothing can be weak or
strong in contact: either the moments were forgotten, or the actors do not show them.

## Example

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  back-office: {role: backstage}
steps:
  - name: Decides to cash a cheque
    actors: [customer]
  - name: Has the cheque verified
    actors: [customer, back-office]
```

## Use instead

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  cashier: {role: frontstage}
  back-office: {role: backstage}
steps:
  - name: Decides to cash a cheque
    actors: [customer]
  - name: Has the cheque verified
    actors: [customer, cashier, back-office]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC103"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the list of steps where no step is a moment of truth, and none may be one."""
    cycle = subject.cycle
    if subject.moments_of_truth or (cycle.actors and "customer" not in subject.cast):
        return
    if all(step.actors or step.moment_of_truth is not None for step in cycle.steps):
        yield Finding(("steps",), end="key")

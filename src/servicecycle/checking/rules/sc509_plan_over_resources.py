"""A plan that takes more than there is.

## What it tells

The actions that are `planned` or `doing` together cost more than the `budget` under `resources`, or take more days of
work than its `effort_days`. Actions that are only proposed do not count, nor those that are done, for they have been
paid; nor does a cost that is not given.

## Why it matters

Something in the plan will not be done. It is better to choose now what that is than to find out when the money is gone.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
actions:
  - name: A fourth window between eleven and two
    cost: 11000
    status: planned
  - name: The screen shows how long each number has to wait
    cost: 4200
    status: planned
resources: {budget: 12000}
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
actions:
  - name: A fourth window between eleven and two
    cost: 11000
    status: planned
  - name: The screen shows how long each number has to wait
    cost: 4200
    status: proposed
resources: {budget: 12000}
```
"""

from __future__ import annotations

from math import fsum, isclose
from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC509"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each resource that the actions in the plan together go beyond."""
    resources = subject.cycle.resources
    if resources is None:
        return
    planned = [(at, one) for at, one in enumerate(subject.cycle.actions) if one.status in {"planned", "doing"}]
    for bound, part, say in (("budget", "cost", "what"), ("effort_days", "effort_days", "effort")):
        most = getattr(resources, bound)
        taken = {at: amount for at, action in planned if (amount := getattr(action, part))}
        together = fsum(taken.values())
        if most is not None and together > most and not isclose(together, most):
            related = tuple(Related(("actions", at, part)) for at in taken)
            yield Finding(("resources", bound), {"together": together, "most": most}, related, say=say)

"""An action that nothing will show the worth of.

## What it tells

An action has no `measure`: it does not say what will show that it worked. Actions that were dropped may do without,
those that are done may not.

## Why it matters

That something was done is no proof that it helped. What will be counted is best agreed on before, while nobody knows
how it will turn out.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: ticket
    name: Takes a number
requirements:
  - id: clear-start
    need: Nobody has to ask how the queue works
    for: [ticket]
actions:
  - name: A sign at the door
    meets: [clear-start]
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: ticket
    name: Takes a number
requirements:
  - id: clear-start
    need: Nobody has to ask how the queue works
    for: [ticket]
actions:
  - name: A sign at the door
    meets: [clear-start]
    measure: Share of visitors who take a number without asking
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis import links
from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC506"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action that does not say what will show that it worked."""
    for at in links.actions_without(subject.cycle, "measure"):
        yield Finding(subject.tag("actions", at), {"action": subject.cycle.actions[at].name})

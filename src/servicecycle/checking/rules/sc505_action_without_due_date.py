"""An action without a date by which it is to be done.

## What it tells

An action has no `due`. Actions that are done, or were dropped, may do without.

## Why it matters

An action without a date is never late, so nobody notices that it was not done. Even a first guess can be held against
the calendar, and be moved.

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
    due: 2027-01-31
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

ID = "SC505"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action, still to be done, that has no date."""
    for at in links.unfinished_without(subject.cycle, "due"):
        yield Finding(subject.tag("actions", at), {"action": subject.cycle.actions[at].name})

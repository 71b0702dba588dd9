"""An action that nobody owns.

## What it tells

An action has no `owner`. Actions that were dropped may do without.

## Why it matters

What everybody was to do, nobody does. An owner need not do the work, but is the one who is asked how far it is.

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
    owner: Branch manager
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

ID = "SC504"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action that nobody answers for."""
    for at in links.actions_without(subject.cycle, "owner"):
        yield Finding(subject.tag("actions", at), {"action": subject.cycle.actions[at].name})

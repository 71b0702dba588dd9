"""An action that meets no requirement.

## What it tells

An action names no requirement in `meets`. Actions that were dropped may do without.

## Why it matters

It may be a good idea, but for what? Without the need behind it nobody can tell whether something cheaper would do, or
when it has done enough.

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

ID = "SC510"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action that meets no requirement."""
    for at in links.actions_without(subject.cycle, "meets"):
        yield Finding(subject.tag("actions", at), {"action": subject.cycle.actions[at].name})

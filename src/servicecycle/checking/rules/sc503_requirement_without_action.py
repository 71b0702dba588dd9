"""A requirement that no action meets.

## What it tells

No action names this requirement in `meets`, or only actions that were dropped do.

## Why it matters

A need that was written down looks as if it were taken care of. An action, be it only proposed, is where somebody begins
to think of what it takes, what it costs and who does it.

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

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC503"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each requirement that no action meets, or only a dropped one."""
    met: set[str] = set()
    dropped: dict[str, int] = {}
    for at, action in enumerate(subject.cycle.actions):
        if action.status == "dropped":
            dropped.update(dict.fromkeys(action.meets, at))
        else:
            met.update(action.meets)
    for at, requirement in enumerate(subject.cycle.requirements):
        if requirement.id not in met:
            given_up = dropped.get(requirement.id)
            also = () if given_up is None else (Related(("actions", given_up, "status")),)
            say = "dropped" if also else "what"
            yield Finding(subject.tag("requirements", at), {"need": requirement.need}, also, say=say)

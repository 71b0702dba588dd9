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

from servicecycle.analysis import links
from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC503"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each requirement that no action meets, or only a dropped one."""
    for at, dropped in links.requirements_without_action(subject.cycle):
        also = tuple(Related(("actions", one, "status")) for one in dropped[-1:])
        say = "dropped" if dropped else "what"
        yield Finding(subject.tag("requirements", at), {"need": subject.cycle.requirements[at].need}, also, say=say)

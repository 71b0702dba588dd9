"""A requirement that does not say who asks for it.

## What it tells

A requirement has no `from`: it does not say whose voice it is.

## Why it matters

A need gains its weight from whoever has it. When two requirements are in each other's way, or one proves dear, somebody
must be asked what was meant and whether less would do.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: ticket
    name: Takes a number
requirements:
  - need: Nobody has to ask how the queue works
    for: [ticket]
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: ticket
    name: Takes a number
requirements:
  - need: Nobody has to ask how the queue works
    for: [ticket]
    from: Branch supervisor
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

ID = "SC502"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each requirement that does not say whose voice it is."""
    for at in links.requirements_without(subject.cycle, "from_"):
        yield Finding(subject.tag("requirements", at), {"need": subject.cycle.requirements[at].need})

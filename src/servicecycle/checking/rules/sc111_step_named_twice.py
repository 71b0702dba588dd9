"""Two steps with the same name.

## What it tells

A step has the name of an earlier one, capitals aside.

## Why it matters

Reports and charts call a step by its name. Of two steps called alike nobody can tell which one is weak, and which one
an action is for.

## Example

```yaml
name: Cashing a cheque
steps:
  - Waits
  - Asks a clerk what to do
  - Waits
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - Waits for a clerk
  - Asks a clerk what to do
  - Waits for the number to be called
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC111"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each name that an earlier step has."""
    first: dict[str, int] = {}
    for at, step in enumerate(subject.cycle.steps):
        earlier = first.setdefault(step.name.casefold(), at)
        if earlier != at:
            yield Finding(("steps", at, "name"), {"step": step.name}, (Related(("steps", earlier, "name")),))

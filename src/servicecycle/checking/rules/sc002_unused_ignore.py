"""A comment that silences nothing.

## What it tells

A comment `# servicecycle: ignore[…]` names a rule that finds nothing where the comment speaks: on its own line, on the
next line that holds anything, or, at the head of the file, in the whole of it.

## Why it matters

What was silenced has been put right, or has moved. The comment left behind would silence the next thing that goes
wrong there, and nobody would see it.

## Example

```yaml
name: A visit
steps:
  - name: Reads the sign # servicecycle: ignore[SC206]
```

## Use instead

```yaml
name: A visit
steps:
  - name: Reads the sign
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.checking.finding import Finding, Severity
    from servicecycle.checking.subject import Subject

ID = "SC002"
SEVERITY: Severity = "warning"


def check(_: Subject) -> tuple[Finding, ...]:
    """Find nothing: what silences findings tells this, once all rules have run."""
    return ()

"""A file that makes no cycle.

## What it tells

Every mistake that keeps a file from being read: broken YAML, a key that does not exist, a rating off the scale, an id
that leads nowhere, a file that cannot be opened.

## Why it matters

Nothing can be said about a cycle that cannot be read, and no other rule has looked at the file. So this finding is
always an error, no comment in the file can silence it, and the program ends with exit code 2.

## Example

```yaml
name: Cashing a cheque
steps:
  - name: Waits in line
    percieved: 4
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - name: Waits in line
    perceived: 4
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.checking.finding import Finding, Severity
    from servicecycle.checking.subject import Subject

ID = "SC001"
SEVERITY: Severity = "error"


def check(_: Subject) -> tuple[Finding, ...]:
    """Find nothing: the engine tells this where a file cannot be read, and then no rule runs."""
    return ()

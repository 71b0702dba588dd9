"""A comment that was meant to silence a rule, and does not.

## What it tells

A comment begins with `# servicecycle:` and then does not go on as `ignore[SC206]` does, or it names a rule that does
not exist, or one that no comment can silence: those of the program itself and the gates, which whoever runs the check
has set.

## Why it matters

The comment does nothing, although somebody relies on it.

## Example

```yaml
name: A visit
steps:
  - name: Reads the sign # servicecycle: ignore SC206
    moment_of_truth: true
```

## Use instead

```yaml
name: A visit
steps:
  - name: Reads the sign # servicecycle: ignore[SC206]
    moment_of_truth: true
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.checking.finding import Finding, Severity
    from servicecycle.checking.subject import Subject

ID = "SC003"
SEVERITY: Severity = "warning"


def check(_: Subject) -> tuple[Finding, ...]:
    """Find nothing: what silences findings tells this, once all rules have run."""
    return ()

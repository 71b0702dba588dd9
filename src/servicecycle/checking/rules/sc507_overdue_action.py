"""An action that is overdue.

## What it tells

The day on which an action was `due` has passed, and its `status` is neither `done` nor `dropped`. An action that is due
today is not yet overdue; `check --today` holds the file against another day.

## Why it matters

Either the work is done and the file does not know it, or customers still meet what was to be gone by now.

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
    due: 2026-06-30
    status: doing
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
    due: 2026-06-30
    status: done
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC507"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action that was to be done before today, and is not."""
    for at, action in enumerate(subject.cycle.actions):
        if action.due is not None and action.due < subject.today and action.status not in {"done", "dropped"}:
            late = (subject.today - action.due).days
            values = {"action": action.name, "due": action.due, "n": late, "status": action.status}
            yield Finding(("actions", at, "due"), values)

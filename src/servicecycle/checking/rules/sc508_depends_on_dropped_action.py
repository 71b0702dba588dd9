"""An action that requires one which was dropped.

## What it tells

An action that is still to be done names, in `requires`, an action whose `status` is `dropped`.

## Why it matters

`requires` says that the one makes no sense without the other. So this one was given up too, and nobody has said so yet.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
actions:
  - id: wait-screen
    name: The screen shows how long each number has to wait
    status: dropped
  - id: number-by-phone
    name: Take a number by phone
    requires: [wait-screen]
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
actions:
  - id: wait-screen
    name: The screen shows how long each number has to wait
    status: dropped
  - id: number-by-phone
    name: Take a number by phone
    status: dropped
    requires: [wait-screen]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC508"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each dropped action that one still to be done requires."""
    actions = subject.cycle.actions
    for at, action in enumerate(actions):
        if not action.requires or action.status in {"done", "dropped"}:
            continue
        for number, name in enumerate(action.requires):
            other = subject.action_position[name]
            if actions[other].status == "dropped":
                values: dict[str, object] = {"action": action.name, "other": actions[other].name}
                yield Finding(("actions", at, "requires", number), values, (Related(("actions", other, "status")),))

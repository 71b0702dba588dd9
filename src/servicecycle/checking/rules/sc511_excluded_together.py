"""Two actions in the plan that exclude each other.

## What it tells

One action names another in `excludes`, and both are `planned`, `doing` or `done`. Actions that are only proposed may
exclude each other.

## Why it matters

`excludes` says that it is one or the other. A plan with both pays twice for what is needed once, or breaks with the one
what the other has mended.

## Example

```yaml
name: Cashing a cheque
steps:
  - Enters the bank
actions:
  - id: host
    name: A host at the door
    status: doing
  - id: kiosk
    name: A talking guide at the entrance
    status: planned
    excludes: [host]
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - Enters the bank
actions:
  - id: host
    name: A host at the door
    status: doing
  - id: kiosk
    name: A talking guide at the entrance
    status: dropped
    excludes: [host]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC511"
SEVERITY: Severity = "warning"

_OUT = {"proposed", "dropped"}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each pair of actions in the plan of which one excludes the other, once."""
    actions = subject.cycle.actions
    told: set[frozenset[int]] = set()
    for at, action in enumerate(actions):
        if not action.excludes or action.status in _OUT:
            continue
        for number, name in enumerate(action.excludes):
            other = subject.action_position[name]
            pair = frozenset((at, other))
            if other != at and actions[other].status not in _OUT and pair not in told:
                told.add(pair)
                values: dict[str, object] = {"action": action.name, "other": actions[other].name}
                also = Related(("actions", other, "status"))
                yield Finding(("actions", at, "excludes", number), values, (also,))

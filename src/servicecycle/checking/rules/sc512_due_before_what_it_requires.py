"""An action that is due before one which it requires.

## What it tells

An action that is still to be done has an earlier `due` than an action that it names in `requires`, and that is not done
either.

## Why it matters

`requires` says that the one makes no sense without the other. Kept to the day, it is of no use until the other follows;
more likely its date will slip.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
actions:
  - id: wait-screen
    name: The screen shows how long each number has to wait
    due: 2027-09-30
  - id: number-by-phone
    name: Take a number by phone
    due: 2027-03-31
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
    due: 2027-02-28
  - id: number-by-phone
    name: Take a number by phone
    due: 2027-03-31
    requires: [wait-screen]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject
    from servicecycle.cycle.action import Action

ID = "SC512"
SEVERITY: Severity = "warning"

_OVER = {"done", "dropped"}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action that is due before the last of those which it requires."""
    actions = subject.cycle.actions
    for at, action in enumerate(actions):
        if not action.requires or action.due is None or action.status in _OVER:
            continue
        required = dict.fromkeys(subject.action_position[name] for name in action.requires)
        later = [(due, other) for other in required if (due := _due(actions[other])) and due > action.due]
        if later:
            due, last = max(later)
            values: dict[str, object] = {"action": action.name, "due": action.due}
            related = tuple(Related(("actions", other, "due")) for _, other in later)
            yield Finding(("actions", at, "due"), {**values, "other": actions[last].name, "its": due}, related)


def _due(action: Action) -> date | None:
    return None if action.status in _OVER else action.due

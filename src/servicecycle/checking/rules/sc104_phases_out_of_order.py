"""A step that goes back to an earlier phase.

## What it tells

A step's `phase` comes earlier in `phases` than the phase of the step before it. Steps that name no phase are passed
over. A file without `phases` says nothing of their order, and the rule nothing of the file.

## Why it matters

Steps stand in the order in which the customer goes through them, and phases in theirs. Where the two disagree, one of
them is not what happens. Scores by phase then put together what does not belong together.

## Example

```yaml
name: Cashing a cheque
phases: [Before, At the branch, After]
steps:
  - {name: Decides to come, phase: Before}
  - {name: Asks a clerk what to do, phase: At the branch}
  - {name: Looks for the branch on a map, phase: Before}
```

## Use instead

```yaml
name: Cashing a cheque
phases: [Before, At the branch, After]
steps:
  - {name: Decides to come, phase: Before}
  - {name: Looks for the branch on a map, phase: Before}
  - {name: Asks a clerk what to do, phase: At the branch}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC104"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the phase of each step that comes before the phase of the step before it."""
    order = {phase: at for at, phase in enumerate(subject.cycle.phases)}
    if not order:
        return
    last, where = -1, 0
    for at, step in enumerate(subject.cycle.steps):
        if step.phase is None:
            continue
        if order[step.phase] < last:
            values: dict[str, object] = {"step": step.name, "phase": step.phase, "later": subject.cycle.phases[last]}
            yield Finding(("steps", at, "phase"), values, (Related(("steps", where, "phase"), "later"),))
        last, where = order[step.phase], at

"""A phase that no step belongs to.

## What it tells

`phases` lists a phase, and no step names it. Where no step names any of several phases, this is told once, at `phases`.

## Why it matters

An empty phase is a part of the cycle that was meant to be looked at and was not, or one that has gone by another name
since. Nothing is known of it, and the reports do not even say so.

## Example

```yaml
name: Cashing a cheque
phases: [Before, At the branch, After]
steps:
  - {name: Decides to come, phase: Before}
  - {name: Gets the money, phase: At the branch}
```

## Use instead

```yaml
name: Cashing a cheque
phases: [Before, At the branch, After]
steps:
  - {name: Decides to come, phase: Before}
  - {name: Gets the money, phase: At the branch}
  - {name: Counts the money at home, phase: After}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC105"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each phase without steps; all of them at once where no step names one."""
    phases = subject.cycle.phases
    named = {step.phase for step in subject.cycle.steps}
    if len(phases) > 1 and named == {None}:
        yield Finding(("phases",), {"n": len(phases)}, end="key", say="none")
        return
    for at, phase in enumerate(phases):
        if phase not in named:
            yield Finding(("phases", at), {"phase": phase})

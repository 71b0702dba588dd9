"""A step that names no phase where others do.

## What it tells

Other steps name their `phase`, and this one does not. A file in which no step names a phase is left alone.

## Why it matters

A step without a phase counts in no score by phase and belongs to no group in the journey. The phase that it happens in
looks better or worse than it is.

## Example

```yaml
name: Cashing a cheque
phases: [Before, At the branch]
steps:
  - {name: Decides to come, phase: Before}
  - Asks a clerk what to do
  - {name: Gets the money, phase: At the branch}
```

## Use instead

```yaml
name: Cashing a cheque
phases: [Before, At the branch]
steps:
  - {name: Decides to come, phase: Before}
  - {name: Asks a clerk what to do, phase: At the branch}
  - {name: Gets the money, phase: At the branch}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC106"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each step without a phase, where another step has one."""
    without = [at for at, step in enumerate(subject.cycle.steps) if step.phase is None]
    if len(without) < len(subject.cycle.steps):
        for at in without:
            yield Finding(subject.tag("steps", at), {"step": subject.cycle.steps[at].name})

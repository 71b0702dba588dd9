"""A usual duration longer than the longest one seen.

## What it tells

The `typical` duration of a step is longer than its `worst`. That customers put up with less than the typical duration
is no contradiction, and is not found here: it is what the analysis is for.

## Why it matters

One of the two was mistyped, or given in another unit, and every comparison with the promise goes wrong.

## Example

```yaml
name: Cashing a cheque
steps:
  - name: Waits in line
    duration: {typical: 12 min, worst: 45 s}
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - name: Waits in line
    duration: {typical: 12 min, worst: 45 min}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC306"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each step whose typical duration exceeds the worst."""
    for at, step in enumerate(subject.cycle.steps):
        spell = step.duration
        if spell and spell.typical and spell.worst is not None and spell.typical > spell.worst:
            values = {"step": step.name, "typical": spell.typical, "worst": spell.worst}
            yield Finding(subject.spell(at, "worst"), values, (Related(subject.spell(at, "typical"), "typical"),))

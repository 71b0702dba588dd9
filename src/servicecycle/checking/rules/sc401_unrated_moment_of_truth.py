"""A moment of truth that nobody rated.

## What it tells

In a file where steps have been rated, a step where customer and provider meet has no rating of what customers
perceive there. A list that holds nothing but `null` is no rating. A file without any rating is a first draft, and
quiet. A survey's question about the step counts as a rating once `evidence` says where the answers are.

## Why it matters

What was not measured is left out of every score. A service can look good because its worst moment was never asked
about.

## Example

```yaml
name: Cashing a cheque
steps:
  - name: Asks a clerk what to do
    moment_of_truth: true
    perceived: 6
  - name: Waits for the number to come up
    moment_of_truth: true
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - name: Asks a clerk what to do
    moment_of_truth: true
    perceived: 6
  - name: Waits for the number to come up
    moment_of_truth: true
    perceived: 3
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC401"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each moment of truth without a rating of what is perceived, in a file that has some."""
    if not subject.perceived:
        return
    for at in subject.moments_of_truth:
        if at not in subject.rated:
            step = subject.cycle.steps[at]
            route = subject.tag("steps", at) if step.perceived is None else ("steps", at, "perceived")
            yield Finding(route, {"step": step.name})

"""Rated steps of which nobody says how much they matter.

## What it tells

Steps were rated, and no step has an `importance`; or some have one, and a rated moment of truth has none. What a
segment of the customers finds important counts, and so does a survey's question once `evidence` says where the
answers are.

## Why it matters

Importance decides what to mend first. Without any, all steps count alike in the score; a single step without one
takes the mean of the others, and can rise or fall in the order of things for no reason of its own.

## Example

```yaml
name: Cashing a cheque
steps:
  - name: Asks a clerk what to do
    perceived: 6
  - name: Is given the money
    perceived: 8
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - name: Asks a clerk what to do
    perceived: 6
    importance: 7
  - name: Is given the money
    perceived: 8
    importance: 10
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding
from servicecycle.checking.subject import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC403"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each rated moment of truth without an importance, or once for a file without any."""
    if not subject.perceived:
        return
    steps = subject.cycle.steps
    weighed = {at for at, step in enumerate(steps) if known(step.importance)} | _weighed_by_customers(subject)
    if not weighed:
        yield Finding(("steps",), end="key")
        return
    for at in subject.moments_of_truth:
        if at in subject.rated and at not in weighed:
            route = subject.tag("steps", at) if steps[at].importance is None else ("steps", at, "importance")
            yield Finding(route, {"step": steps[at].name}, say="step")


def _weighed_by_customers(subject: Subject) -> set[int]:
    segments = subject.cycle.customers.segments.values() if subject.cycle.customers else ()
    ids = {id_ for segment in segments for id_, ratings in segment.importance.items() if known(ratings)}
    ids |= {about for about, told in subject.surveyed if told == "importance"}
    return {subject.position[id_] for id_ in ids if id_ in subject.position}

"""Expectations that are exceeded at every step.

## What it tells

At every step where both are known, what is expected is rated below what is perceived; and there are at least
`compared` (3) such steps.

## Why it matters

Hardly a service exceeds what customers expect everywhere. Whoever is asked afterwards what they had expected, and
liked what they got, remembers having expected less. Gaps taken from such ratings hide where the service falls short.

## Example

```yaml
name: A night at a hotel
steps:
  - {name: Is welcomed, expected: 6, perceived: 8}
  - {name: Opens the door of the room, expected: 7, perceived: 8}
  - {name: Has breakfast, expected: 5, perceived: 9}
```

## Use instead

```yaml
name: A night at a hotel
steps:
  - {name: Is welcomed, expected: 8, perceived: 8}
  - {name: Opens the door of the room, expected: 9, perceived: 8}
  - {name: Has breakfast, expected: 7, perceived: 9}
```

Ask for expectations before the visit, or ask those who have not come yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import exceeds
from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.rule import Threshold
from servicecycle.checking.subject import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC305"
SEVERITY: Severity = "advice"
THRESHOLDS = {"compared": Threshold(3, "count")}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield once for a file in which every known gap is in the customer's favour."""
    compared = [at for at in subject.perceived if known(subject.cycle.steps[at].expected)]
    if len(compared) < max(1, subject.thresholds["compared"]) or not all(_may_exceed(subject, at) for at in compared):
        return
    gaps = (subject.analysis.moments[at].gap for at in compared)
    if all(gap is not None and exceeds(gap, 0) for gap in gaps):
        first = ("steps", compared[0])
        yield Finding((*first, "expected"), {"n": len(compared)}, (Related((*first, "perceived"), "perceived"),))


def _may_exceed(subject: Subject, at: int) -> bool:
    """Tell at a glance whether the gap may be in the customer's favour; in nearly every file it is not at some step."""
    expected = known(subject.cycle.steps[at].expected)
    return sum(expected) / len(expected) < max(subject.perceived[at])

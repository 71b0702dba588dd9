"""A critical moment at a step that everybody finds excellent.

## What it tells

A critical moment has no measure of how likely it is, and stands at a step where every number given for what is
perceived, by each rater and for each attribute, is at `excellent` (90) or above on the scale of 0 to 100.

## Why it matters

The file says two things at once: here everything could be spoilt, and here nobody has ever found anything amiss. A
count of incidents would reconcile them, since what is rare and grave can be both. Without one, either the critical
moment is only feared, or those who met it were not among the raters.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: pay
    name: Is given the money
    perceived: [9, 10, 9]
critical_moments:
  - step: pay
    incident: The cashier hands over less than the amount of the cheque
    severity: 90%
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: pay
    name: Is given the money
    perceived: [9, 10, 9]
critical_moments:
  - step: pay
    incident: The cashier hands over less than the amount of the cheque
    incidents: {count: 11, passages: 5760}
    severity: 90%
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import reaches
from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.rule import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC301"
SEVERITY: Severity = "warning"
THRESHOLDS = {"excellent": Threshold(90, "points")}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment of unknown chance at a step that was only ever rated excellent."""
    for at in subject.uncounted:
        step = subject.position[subject.cycle.critical_moments[at].step]
        if step in subject.perceived and _is_excellent(subject, step):
            values = {"step": subject.cycle.steps[step].name, "excellent": subject.thresholds["excellent"]}
            yield Finding(
                subject.tag("critical_moments", at), values, (Related(("steps", step, "perceived"), "ratings"),)
            )


def _is_excellent(subject: Subject, step: int) -> bool:
    from servicecycle.evidence.measures import points  # noqa: PLC0415  most files have no such critical moment

    lowest = points(min(subject.perceived[step]), subject.cycle.scale)
    return lowest is not None and reaches(lowest, subject.thresholds["excellent"])

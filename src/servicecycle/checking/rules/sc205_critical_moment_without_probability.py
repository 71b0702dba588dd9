"""A critical moment of which nobody knows how likely it is.

## What it tells

Nothing in the file tells the chance of a critical moment's incident: there are no `incidents` counted, no
`probability` judged, and no `complaints`, or complaints without `count` and `cycles_per_year` under `customers`, which
alone tell how many passages the complaints come from. A question of the kind `incident` about the critical moment
counts as an answer once `evidence` says where the answers are.

## Why it matters

A critical moment without a chance has no risk, and is left out of the spoil risk of the cycle: the service looks safer
than it is.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
critical_moments:
  - step: wait
    incident: The wait passes half an hour and nobody says why
    severity: 30%
    recovery: 10%
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
critical_moments:
  - step: wait
    incident: The wait passes half an hour and nobody says why
    incidents: {count: 110, passages: 960}
    severity: 30%
    recovery: 10%
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC205"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment whose chance nothing tells."""
    for at in subject.uncounted:
        values: dict[str, object] = {"moment": subject.incident(at)}
        if subject.cycle.critical_moments[at].complaints is None:
            yield Finding(subject.tag("critical_moments", at), values)
        else:
            yield Finding(("critical_moments", at, "complaints"), values, say="complaints")

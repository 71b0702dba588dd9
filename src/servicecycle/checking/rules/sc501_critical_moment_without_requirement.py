"""A critical moment that no requirement is for.

## What it tells

No requirement names this critical moment, nor its step, in `for`. One that cannot happen any more, with a `probability`
of 0, may do without.

## Why it matters

The file says what could spoil everything, and then leaves it at that. Until somebody says what must be so for it not
to happen, or for it to be made good, there is nothing that an action could meet.

## Example

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
critical_moments:
  - id: long-wait
    step: wait
    incident: The wait passes half an hour and nobody says why
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: wait
    name: Waits for the number to come up
critical_moments:
  - id: long-wait
    step: wait
    incident: The wait passes half an hour and nobody says why
requirements:
  - need: Everybody knows how long the wait will be
    for: [long-wait]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis import links
from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC501"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment that no requirement is for, and whose step none is for either."""
    for at in links.critical_moments_without_requirement(subject.cycle):
        yield Finding(subject.tag("critical_moments", at), {"moment": subject.incident(at)})

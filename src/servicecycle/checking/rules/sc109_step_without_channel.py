"""A moment of truth that does not say its channel.

## What it tells

A step at which customer and provider meet has no `channel`, though other steps have one. Where the steps with a channel
are fewer than the moments of truth without one, the file does not keep record of channels, and the rule is quiet.

## Why it matters

A moment without a channel counts in no score by channel: the channel in which it happens looks better or worse than it
is.

## Example

```yaml
name: Cashing a cheque
steps:
  - {name: Looks for the opening hours, channel: web, moment_of_truth: true}
  - {name: Asks a clerk what to do, channel: branch, moment_of_truth: true}
  - {name: Gets the money, moment_of_truth: true}
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - {name: Looks for the opening hours, channel: web, moment_of_truth: true}
  - {name: Asks a clerk what to do, channel: branch, moment_of_truth: true}
  - {name: Gets the money, channel: branch, moment_of_truth: true}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC109"
SEVERITY: Severity = "advice"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each moment of truth without a channel, where at least as many steps have one."""
    steps = subject.cycle.steps
    without = [at for at in subject.moments_of_truth if steps[at].channel is None]
    if without and sum(step.channel is not None for step in steps) >= len(without):
        for at in without:
            yield Finding(subject.tag("steps", at), {"step": steps[at].name})

"""A promise of time that its own steps make impossible.

## What it tells

The steps between the promise's `from` and `to` usually take far longer, together, than was promised: by more than the
threshold `overrun`, half as long again unless set. Steps of unknown duration are left out, so the true sum can only be
larger. A promise that is missed by less is no contradiction in the file, but a finding about the service, and
`servicecycle analyze` tells it.

## Why it matters

No usual day can keep such a promise. Either the promise is of something else, or the durations are, and whoever reads
the file will believe one of the two.

## Example

```yaml
name: Seeing a specialist
promise: {text: You are called within twenty minutes., within: 20 min}
steps:
  - name: Registers at the desk
    duration: 4 min
  - name: Waits to be called
    duration: 38 min
```

## Use instead

```yaml
name: Seeing a specialist
promise: {text: You are called within an hour., within: 1 h}
steps:
  - name: Registers at the desk
    duration: 4 min
  - name: Waits to be called
    duration: 38 min
```
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.rule import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC304"
SEVERITY: Severity = "warning"
THRESHOLDS = {"overrun": Threshold(0.5, "share")}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a promise of far less time than its steps usually take, as far as their durations are known."""
    promise = subject.cycle.promise
    if promise is None or promise.within is None:
        return
    usual = {at: spell.typical for at in subject.promised if (spell := subject.cycle.steps[at].duration)}
    known = {at: typical for at, typical in usual.items() if typical is not None}
    total = sum(known.values(), timedelta())
    if total > promise.within * (1 + subject.thresholds["overrun"]):
        longest = max(known, key=lambda at: known[at])
        values = {"within": promise.within, "total": total, "step": subject.cycle.steps[longest].name}
        say = "what" if len(known) == len(subject.promised) else "least"
        yield Finding(("promise", "within"), values, (Related(subject.spell(longest, "typical"), "longest"),), say=say)

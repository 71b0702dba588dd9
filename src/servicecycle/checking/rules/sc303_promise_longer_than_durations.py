"""A promise of more time than the steps take.

## What it tells

The time that was promised is longer than all the steps between the promise's `from` and `to` take together, each at
its `worst` where that is given, else as it usually is. Where the duration of one of these steps is unknown, so is the
sum, and nothing is found.

## Why it matters

Either customers are promised less than they get, and some go elsewhere; or a step is missing between the two, and the
time goes by unseen. Where only usual durations are known, a bad day may well take the whole time promised: then the
worst is what is missing.

## Example

```yaml
name: Cashing a cheque
promise: {text: The money in your hand within an hour., within: 1 h}
steps:
  - name: Waits in line
    duration: {typical: 10 min, worst: 20 min}
  - name: Is given the money
    duration: {typical: 2 min, worst: 5 min}
```

## Use instead

```yaml
name: Cashing a cheque
promise: {text: The money in your hand within twenty minutes., within: 20 min}
steps:
  - name: Waits in line
    duration: {typical: 10 min, worst: 20 min}
  - name: Is given the money
    duration: {typical: 2 min, worst: 5 min}
```
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC303"
SEVERITY: Severity = "advice"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a promise that is longer than its steps take, all of them being known."""
    promise = subject.cycle.promise
    if promise is None or promise.within is None:
        return
    total, at_worst = timedelta(), True
    for at in subject.promised:
        spell = subject.cycle.steps[at].duration
        known = [one for one in (spell.typical, spell.worst) if one is not None] if spell else []
        if spell is None or not known:
            return
        total += max(known)
        at_worst = at_worst and spell.worst is not None
    if total < promise.within:
        values: dict[str, object] = {"within": promise.within, "total": total}
        yield Finding(("promise", "within"), values, say="what" if at_worst else "typical")

"""A customer handed on too often.

## What it tells

Along the cycle the customer is handed from department to department more than `hand_offs` times, 6 if nothing else is
set. A hand-off is where no department that takes part in a step, and nobody else who serves there, took part in the one
before. Steps in which no department is known to take part are passed over; customers' own departments do not count.

## Why it matters

At each hand-off something is lost: the story has to be told again, one queue ends and the next begins, and each
department has done its part while the customer is still waiting. Many hand-offs are the sign of a cycle that is built
along the company's walls.

## Example

```yaml
name: A claim
actors:
  customer: {role: customer}
  desk: {role: frontstage, department: Front desk}
  claims: {role: frontstage, department: Claims}
steps:
  - {name: Reports the damage, actors: [customer, desk]}
  - {name: Tells it again, actors: [customer, claims]}
  - {name: Asks for the form, actors: [customer, desk]}
  - {name: Hands the form in, actors: [customer, claims]}
  - {name: Asks how far it is, actors: [customer, desk]}
  - {name: Is asked for a receipt, actors: [customer, claims]}
  - {name: Brings the receipt, actors: [customer, desk]}
  - {name: Hears the decision, actors: [customer, claims]}
```

## Use instead

```yaml
name: A claim
actors:
  customer: {role: customer}
  desk: {role: frontstage, department: Front desk}
  claims: {role: frontstage, department: Claims}
steps:
  - {name: Reports the damage, actors: [customer, desk, claims]}
  - {name: Gets the form and fills it in, actors: [customer, claims]}
  - {name: Asks how far it is, actors: [customer, claims]}
  - {name: Brings the receipt, actors: [customer, desk]}
  - {name: Hears the decision, actors: [customer, claims]}
```
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.rule import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC601"
SEVERITY: Severity = "warning"

THRESHOLDS = {
    "hand_offs": Threshold(6, "count"),
}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the step whose hand-off is one too many."""
    bound = int(subject.thresholds["hand_offs"])
    found = [
        at
        for (_, departments, others), (at, next_departments, next_others) in pairwise(subject.serving)
        if departments.isdisjoint(next_departments) and others.isdisjoint(next_others)
    ]
    if len(found) > bound:
        one_too_many = found.pop(bound)
        values = {"step": subject.cycle.steps[one_too_many].name, "n": len(found) + 1, "bound": bound}
        related = tuple(Related(subject.tag("steps", at), "hand_off") for at in found)
        yield Finding(subject.tag("steps", one_too_many), values, related)

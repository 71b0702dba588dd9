"""A critical moment at a step that is no moment of truth.

## What it tells

A critical moment stands at a step where customer and provider do not meet: the step says `moment_of_truth: false`, or
its actors leave no other choice. Where the step names no actors, and where the whole file names no customer or nobody
whom she could meet, nothing is known and nothing is found.

## Why it matters

A critical moment spoils the customer's view of the service, and she forms it where she meets the provider. One of the
two is therefore wrong: the place of the critical moment, or the step's word that nobody meets there. Coverage, too,
counts moments of truth only, so this step can stay unrated and nobody will miss it.

## Example

```yaml
name: Returning an online order
actors:
  buyer: {role: customer}
  service: {role: frontstage}
  warehouse: {role: backstage}
steps:
  - id: unpack
    name: The warehouse opens the parcel
    actors: [warehouse]
  - id: refund
    name: Hears what comes back, and why
    actors: [buyer, service]
critical_moments:
  - incident: Less comes back than was paid, without a word
    step: unpack
```

## Use instead

```yaml
name: Returning an online order
actors:
  buyer: {role: customer}
  service: {role: frontstage}
  warehouse: {role: backstage}
steps:
  - id: unpack
    name: The warehouse opens the parcel
    actors: [warehouse]
  - id: refund
    name: Hears what comes back, and why
    actors: [buyer, service]
critical_moments:
  - incident: Less comes back than was paid, without a word
    step: refund
```

Where the provider speaks through a sign, a letter or its silence, say `moment_of_truth: true` at the step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.moment import PROVIDER
from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC201"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment at a step where customer and provider do not meet, as far as the file says."""
    on_stage = set(subject.moments_of_truth)
    for at, moment in enumerate(subject.cycle.critical_moments):
        where = subject.position[moment.step]
        step = subject.cycle.steps[where]
        if where in on_stage or (step.moment_of_truth is None and not _tell(subject, where)):
            continue
        said = "actors" if step.moment_of_truth is None else "moment_of_truth"
        also = (Related(("steps", where, said), said),)
        yield Finding(("critical_moments", at, "step"), {"step": step.name}, also)


def _tell(subject: Subject, at: int) -> bool:
    """Tell whether a step's actors say who meets: not where the file leaves the customer, or everybody else, unsaid."""
    roles = subject.roles(at)
    if "customer" not in subject.cast:
        return bool(roles) and roles.isdisjoint(PROVIDER)
    return bool(roles) and subject.cast != {"customer"}

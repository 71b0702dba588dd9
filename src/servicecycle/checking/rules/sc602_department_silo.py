"""A department that serves almost alone.

## What it tells

One department takes part in at least `silo_share` (75%) of the steps in which departments take part, and at each of
them it is alone: with no other department, and with nobody whose department is unknown. Where fewer than `silo_steps`
(4) steps have departments, and where only one department takes part, the rule is quiet. Customers and their departments
do not count.

## Why it matters

What one department does alone, the others neither see nor help with. Often the work is not so divided: the others work
unseen and the file leaves them out. And where it is so divided, nobody stands by when that department is overrun.

## Example

```yaml
name: A claim
actors:
  customer: {role: customer}
  claims: {role: frontstage, department: Claims}
  payments: {role: backstage, department: Payments}
steps:
  - {name: Reports the damage, actors: [customer, claims]}
  - {name: Hands the form in, actors: [customer, claims]}
  - {name: Hears the decision, actors: [customer, claims]}
  - {name: Gets the money, actors: [customer, payments]}
```

## Use instead

```yaml
name: A claim
actors:
  customer: {role: customer}
  claims: {role: frontstage, department: Claims}
  payments: {role: backstage, department: Payments}
steps:
  - {name: Reports the damage, actors: [customer, claims]}
  - {name: Hands the form in, actors: [customer, claims]}
  - {name: Hears the decision and the day of payment, actors: [customer, claims, payments]}
  - {name: Gets the money, actors: [customer, payments]}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import reaches
from servicecycle.checking.finding import Finding
from servicecycle.checking.rule import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject
    from servicecycle.reading.places import Route

ID = "SC602"
SEVERITY: Severity = "advice"

THRESHOLDS = {
    "silo_share": Threshold(0.75, "share"),
    "silo_steps": Threshold(4, "count"),
}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the department that serves alone."""
    serving = subject.serving
    if len(serving) < subject.thresholds["silo_steps"]:
        return
    steps: dict[str, int] = {}
    meeting_others: set[str] = set()
    for _, departments, others in serving:
        for department in departments:
            steps[department] = steps.get(department, 0) + 1
        if len(departments) > 1 or others:
            meeting_others |= departments
    for department, count in steps.items() if len(steps) > 1 else ():
        enough = reaches(count / len(serving), subject.thresholds["silo_share"])
        if enough and department not in meeting_others:
            yield Finding(_place(subject, department), {"department": department, "n": count, "total": len(serving)})


def _place(subject: Subject, department: str) -> Route:
    """Return the route to where a department is named first."""
    actors = zip(subject.written["actors"], subject.cycle.actors.values(), strict=True)
    named = (key for key, actor in actors if actor.department == department and actor.role != "customer")
    return ("actors", next(named), "department")

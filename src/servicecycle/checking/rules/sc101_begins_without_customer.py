"""A cycle that does not begin with the customer.

## What it tells

The first step names who takes part, and no customer is among them. The rule is quiet about a first step without
`actors` or with `moment_of_truth: true`, and about a file in which nobody is a customer, which SC108 tells.

## Why it matters

The cycle is what the customer goes through, and it begins at the first contact: an advertisement seen, a friend's word,
the way to the door. A cycle that begins inside the company leaves out the moments in which the customer decides
whether to come at all.

## Example

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  clerk: {role: frontstage}
steps:
  - name: Opens the branch
    actors: [clerk]
  - name: Asks a clerk what to do
    actors: [customer, clerk]
```

## Use instead

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  clerk: {role: frontstage}
steps:
  - name: Looks for the branch's opening hours
    actors: [customer]
  - name: Asks a clerk what to do
    actors: [customer, clerk]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC101"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the actors of the first step where no customer is among them."""
    if subject.leaves_customer_out(0):
        yield Finding(("steps", 0, "actors"), {"step": subject.cycle.steps[0].name}, end="key")

"""A cycle that does not end with the customer.

## What it tells

The last step names who takes part, and no customer is among them. The rule is quiet about a last step without `actors`
or with `moment_of_truth: true`, about a cycle of one step, and about a file in which nobody is a customer, which SC108
tells.

## Why it matters

The cycle ends when the customer's need is met, not when the company has finished its part. What comes last is also what
is remembered: a cycle that ends with a file put away does not ask how the customer left.

## Example

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  cashier: {role: frontstage}
steps:
  - name: Hands the cheque in
    actors: [customer, cashier]
  - name: Files the cheque
    actors: [cashier]
```

## Use instead

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  cashier: {role: frontstage}
steps:
  - name: Hands the cheque in
    actors: [customer, cashier]
    backstage: The cashier files the cheque.
  - name: Gets the money and counts it
    actors: [customer, cashier]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC102"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the actors of the last step where no customer is among them."""
    last = len(subject.cycle.steps) - 1
    if last and subject.leaves_customer_out(last):
        yield Finding(("steps", last, "actors"), {"step": subject.cycle.steps[last].name}, end="key")

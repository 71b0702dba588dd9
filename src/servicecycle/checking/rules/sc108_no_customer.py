"""Actors of whom none is a customer.

## What it tells

`actors` lists who takes part, and nobody has the role `customer`.

## Why it matters

A service cycle is what customers go through. Without a customer among the actors no step is a moment of truth unless it
says so itself, and the journey has no lane for the one whom it is about.

## Example

```yaml
name: Cashing a cheque
actors:
  account-holder: {role: partner}
  cashier: {role: frontstage}
steps:
  - {name: Gets the money, actors: [account-holder, cashier]}
```

## Use instead

```yaml
name: Cashing a cheque
actors:
  account-holder: {role: customer}
  cashier: {role: frontstage}
steps:
  - {name: Gets the money, actors: [account-holder, cashier]}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC108"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the actors where none is a customer."""
    if subject.cycle.actors and "customer" not in subject.cast:
        yield Finding(("actors",), end="key")

"""An actor who takes part in no step.

## What it tells

`actors` lists somebody whom no step names among its `actors`. Where no step names any of several actors, this is told
once, at `actors`. An actor whom a step or an action has as its `owner`, by id or by name, is left alone.

## Why it matters

Either a step leaves out who takes part in it, and may then wrongly be no moment of truth, or the actor has no part in
this cycle and has an empty lane in the journey.

## Example

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  clerk: {role: frontstage}
  cashier: {role: frontstage}
steps:
  - {name: Asks a clerk what to do, actors: [customer, clerk]}
  - {name: Gets the money, actors: [customer]}
```

## Use instead

```yaml
name: Cashing a cheque
actors:
  customer: {role: customer}
  clerk: {role: frontstage}
  cashier: {role: frontstage}
steps:
  - {name: Asks a clerk what to do, actors: [customer, clerk]}
  - {name: Gets the money, actors: [customer, cashier]}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC107"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each actor in no step; all of them at once where no step names one."""
    cycle = subject.cycle
    acting = {actor for step in cycle.steps for actor in step.actors}
    if len(acting) == len(cycle.actors):
        return
    if len(cycle.actors) > 1 and not acting:
        yield Finding(("actors",), {"n": len(cycle.actors)}, end="key", say="none")
        return
    owners = [step.owner for step in cycle.steps] + [action.owner for action in cycle.actions]
    known = {owner.casefold() for owner in owners if owner}
    for key, (id_, actor) in zip(subject.written["actors"], cycle.actors.items(), strict=True):
        name = actor.name or id_
        if id_ not in acting and known.isdisjoint((id_.casefold(), name.casefold())):
            yield Finding(("actors", key), {"actor": name}, end="key")

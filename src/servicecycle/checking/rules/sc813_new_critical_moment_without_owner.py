"""A new critical moment that nobody owns.

## What it tells

`check --against` names an earlier version, and a critical moment that was not in it stands at a step without an
`owner`; or the step of one that was in it had an owner, and has none any more.

## Why it matters

Here an incident could spoil everything, and nobody answers for it. Where it was so before, the change is not to blame;
what comes without an owner, or loses the one it had, is best mended in the same change.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

Give the step an `owner`, and check again.

```console
$ servicecycle check cheque.yaml --against main
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC813"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment without an owner that is new, and each step of one that has lost its owner."""
    before = subject.before
    if before is None or not subject.cycle.critical_moments:
        return
    stood = {now: then for then, now in subject.kept("critical_moments").items()}
    told: set[int] = set()
    for at, moment in enumerate(subject.cycle.critical_moments):
        step = subject.position[moment.step]
        if subject.cycle.steps[step].owner is not None:
            continue
        route, critical = subject.tag("steps", step), subject.tag("critical_moments", at)
        values = {"moment": subject.incident(at), "step": subject.cycle.steps[step].name}
        if at not in stood:
            yield Finding(critical, {**values}, (Related(route, "step"),))
        elif (owned := _owned(before, stood[at])) and step not in told:
            told.add(step)
            yield Finding(route, {**values}, (Related(critical, "moment"), owned), say="lost")


def _owned(before: Subject, at: int) -> Related | None:
    """Return where a critical moment's step had its owner in the earlier version, if it had one."""
    step = before.position[before.cycle.critical_moments[at].step]
    owned = before.cycle.steps[step].owner is not None
    return Related(("steps", step, "owner"), "owner", before=True) if owned else None

"""A critical moment of the earlier version that is gone.

## What it tells

`check --against` names an earlier version with a critical moment that is no longer there, though its step is: none has
its `id`, and none at that step its words. With a step that is gone its critical moments go too, and nothing is told.

## Why it matters

Deleting a critical moment makes the spoil risk smaller, and the service no better. And the next one to change the step
does not know what once went wrong there.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

Put it back; an incident that can no longer happen keeps its place with `probability: 0%`. When it never belonged there,
let this one change pass.

```console
$ servicecycle check cheque.yaml --against main --ignore SC816
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC816"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment of the earlier version that is gone, while its step is still there."""
    before = subject.before
    if before is None or not before.cycle.critical_moments:
        return
    kept, steps = subject.kept("critical_moments"), subject.kept("steps")
    for at, moment in enumerate(before.cycle.critical_moments):
        step = before.position[moment.step]
        if at not in kept and step in steps:
            stood = Related(before.tag("critical_moments", at), "before", before=True)
            related = Related(subject.tag("steps", steps[step]), "step"), stood
            values = {"moment": before.incident(at), "step": before.cycle.steps[step].name}
            yield Finding(subject.list_key("critical_moments"), {**values}, related, "key")

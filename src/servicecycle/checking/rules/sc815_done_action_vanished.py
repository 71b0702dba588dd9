"""An action that was done in the earlier version, and is gone or no longer done.

## What it tells

`check --against` names an earlier version with an action whose `status` was `done`. Now no action has its `id` or its
name; or it is there, and its status is another.

## Why it matters

What was done is why the service is as it is. With the action goes the memory of what it was for and what was to show
that it worked, and sooner or later somebody does it again, or undoes it.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

Put the action back as `done`. What was done once and has to be done anew is a new action. When it was never done, and
the earlier version was wrong, let this one change pass.

```console
$ servicecycle check cheque.yaml --against main --ignore SC815
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC815"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each action that was done in the earlier version, and is gone or no longer done."""
    before = subject.before
    if before is None or not before.cycle.actions:
        return
    kept = subject.kept("actions")
    for at, action in enumerate(before.cycle.actions):
        if action.status != "done":
            continue
        values, stood = {"action": action.name}, (Related(("actions", at, "status"), "before", before=True),)
        if at not in kept:
            yield Finding(subject.list_key("actions"), {**values}, stood, "key")
        elif (status := subject.cycle.actions[kept[at]].status) != "done":
            said = subject.written["actions"][kept[at]].get("status") is not None
            route = ("actions", kept[at], "status") if said else subject.tag("actions", kept[at])
            yield Finding(route, {**values, "status": status}, stood, say="undone")

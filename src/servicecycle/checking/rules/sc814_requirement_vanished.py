"""A requirement of the earlier version that is gone.

## What it tells

`check --against` names an earlier version with a requirement that is no longer there: none has its `id`, and none its
words. Where everything that it was `for` is gone from the cycle as well, nothing is missing and nothing is told.

## Why it matters

Somebody asked for this, and it looks now as if nobody had. A need does not go away with the line that says it.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

Put the requirement back, in new words if need be, under the same `id`. When whoever asked for it agrees that it is no
longer needed, let this one change pass.

```console
$ servicecycle check cheque.yaml --against main --ignore SC814
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC814"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each requirement of the earlier version that is gone, while something that it was for is still there."""
    before = subject.before
    if before is None or not before.cycle.requirements:
        return
    kept = subject.kept("requirements")
    for at, requirement in enumerate(before.cycle.requirements):
        if at not in kept and _still_wanted(subject, before, requirement.for_):
            stood = Related(before.tag("requirements", at), "before", before=True)
            yield Finding(subject.list_key("requirements"), {"need": requirement.need}, (stood,), "key")


def _still_wanted(subject: Subject, before: Subject, names: tuple[str, ...]) -> bool:
    """Tell whether a step or critical moment that a requirement was for is left; one that was for nothing is wanted."""
    steps, critical = subject.kept("steps"), subject.kept("critical_moments")
    position = {moment.id: at for at, moment in enumerate(before.cycle.critical_moments)}
    return not names or any(before.position.get(name) in steps or position.get(name) in critical for name in names)

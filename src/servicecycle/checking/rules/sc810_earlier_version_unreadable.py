"""An earlier version that cannot be read, so that nothing can be held against it.

## What it tells

`check --against` found the earlier version of a file, and it makes no cycle: it has mistakes, or cannot be opened. The
file is checked as it is, but whether it slid back cannot be told.

## Why it matters

Whoever asked for the comparison would otherwise take silence for “nothing got worse”. It happens once, in the change
that puts a broken file right.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

```console
$ servicecycle check cheque.yaml --against v1.2
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.checking.finding import Finding, Severity
    from servicecycle.checking.subject import Subject

ID = "SC810"
SEVERITY: Severity = "warning"


def check(_: Subject) -> tuple[Finding, ...]:
    """Find nothing: the engine tells this where it reads the earlier version."""
    return ()

"""A rule that failed: a bug of ours.

## What it tells

A rule ran into something that its author had not thought of. The other rules have run, their findings stand, and the
file itself may be in perfect order: this one rule could not tell.

## Why it matters

A check that says nothing because it broke looks like a check that found nothing. Please report it, with the message
and, if you may, the file. Until then `--ignore` with the code of the rule that failed lets the rest pass; no comment in
a file can silence this finding.

## Example

```console
$ servicecycle check cheque.yaml
```

## Use instead

```console
$ servicecycle check cheque.yaml --ignore SC104
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servicecycle.checking.finding import Finding, Severity
    from servicecycle.checking.subject import Subject

ID = "SC009"
SEVERITY: Severity = "error"


def check(_: Subject) -> tuple[Finding, ...]:
    """Find nothing: the engine tells this of another rule."""
    return ()

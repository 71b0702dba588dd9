"""A file that does not say in which version of the format it is written.

## What it tells

The file has no key `servicecycle`, or has nothing after it.

## Why it matters

The format will grow. A file that names its version is read in the same way by every later version of the program,
and a program too old for it says so instead of guessing.

## Example

```yaml
name: Cashing a cheque
steps:
  - Enters the bank
```

## Use instead

```yaml
servicecycle: 1
name: Cashing a cheque
steps:
  - Enters the bank
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.edits import Edit
    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC004"
SEVERITY: Severity = "advice"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield that the version is missing, at the file's first key or at the empty one."""
    if "servicecycle" not in subject.cycle.model_fields_set:
        key = "servicecycle" if "servicecycle" in subject.written else next(iter(subject.written))
        yield Finding((key,), end="key")


def mend(subject: Subject, _: Finding) -> Iterable[Edit]:
    """Write the version before everything else."""
    return subject.manner.with_key((), "servicecycle", "1", ())

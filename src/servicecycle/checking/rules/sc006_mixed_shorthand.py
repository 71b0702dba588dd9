"""Steps as plain text among steps that are spelled out.

## What it tells

Some items of `steps` are plain text, others are blocks with keys. A file whose steps are all plain text is a fine
beginning, and not meant.

## Why it matters

A file in which some steps have keys is growing, and a step that is plain text has no room for an owner, a rating or an
id. In a comparison of two versions it also looks as if somebody had not got to it yet, which often is so.

## Example

```yaml
name: Cashing a cheque
steps:
  - Enters the bank
  - id: ask
    name: Asks a clerk
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: enters-the-bank
    name: Enters the bank
  - id: ask
    name: Asks a clerk
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.edits import Edit
    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC006"
SEVERITY: Severity = "advice"

_MOST_SHOWN = 20


def check(subject: Subject) -> Iterator[Finding]:
    """Yield one finding at the first step that is plain text, the others related, where some are not."""
    texts = _texts(subject)
    if texts and len(texts) < len(subject.cycle.steps):
        at = texts[0]
        step = subject.cycle.steps[at]
        related = tuple(Related(("steps", other)) for other in texts[1 : _MOST_SHOWN + 1])
        yield Finding(("steps", at), {"n": len(texts), "step": step.name, "id": step.id}, related)


def mend(subject: Subject, _: Finding) -> Iterator[Edit]:
    """Spell the texts out, with the ids that the program makes today."""
    manner = subject.manner
    for at in _texts(subject):
        yield from manner.spelled_out(("steps", at), manner.identifier(subject.cycle.steps[at].id))


def _texts(subject: Subject) -> list[int]:
    return [at for at, step in enumerate(subject.written["steps"]) if type(step) is not dict]

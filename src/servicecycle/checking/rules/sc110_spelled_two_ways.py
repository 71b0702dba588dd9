"""One thing spelled two ways.

## What it tells

Two channels, two owners, two departments or two phases of steps differ only in capitals, accents, spaces, hyphens or
underscores: `Call centre` and `call-centre`. The spelling that is met less often is pointed out, the later one where
both are met equally often. A number makes a difference: `Desk 1` and `Desk 12` are two, and so are `Level 1` and
`Level -1`.

## Why it matters

The program compares names letter by letter. Spelled two ways, one department has two scores, each of half its steps,
and an owner's list of what to do is torn in two.

## Example

```yaml
name: Cashing a cheque
steps:
  - {name: Looks for the opening hours, channel: web}
  - {name: Asks a clerk what to do, channel: branch}
  - {name: Gets the money, channel: branch}
  - {name: Is asked how it was, channel: Branch}
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - {name: Looks for the opening hours, channel: web}
  - {name: Asks a clerk what to do, channel: branch}
  - {name: Gets the money, channel: branch}
  - {name: Is asked how it was, channel: branch}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject
    from servicecycle.reading.places import Route

ID = "SC110"
SEVERITY: Severity = "warning"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each name that is another one spelled otherwise, at the first place where it stands."""
    cycle = subject.cycle
    owners = [step.owner for step in cycle.steps] + [action.owner for action in cycle.actions]
    for key, names in (
        ("channel", [step.channel for step in cycle.steps]),
        ("owner", owners),
        ("department", [actor.department for actor in cycle.actors.values()]),
        ("phase", [step.phase for step in cycle.steps]),
    ):
        distinct = {name for name in names if name}
        if len(distinct) > 1 and len({folded(name) for name in distinct}) < len(distinct):
            yield from _variants(subject, key, names)


def _variants(subject: Subject, key: str, names: Sequence[str | None]) -> Iterator[Finding]:
    alike: dict[str, dict[str, list[Route]]] = {}
    for holder, name in zip(_holders(subject, key), names, strict=True):
        if name:
            alike.setdefault(folded(name), {}).setdefault(name, []).append((*holder, key))
    for spellings in alike.values():
        usual, *others = sorted(spellings, key=lambda name: -len(spellings[name]))
        for name in others:
            first, *again = spellings[name]
            related = (Related(spellings[usual][0], "usual"), *(Related(route, "again") for route in again))
            yield Finding(first, {"name": name, "usual": usual}, related)


def _holders(subject: Subject, key: str) -> Iterator[Route]:
    if key == "department":
        yield from (("actors", id_) for id_ in subject.written["actors"])
        return
    yield from (("steps", at) for at in range(len(subject.cycle.steps)))
    if key == "owner":
        yield from (("actions", at) for at in range(len(subject.cycle.actions)))

"""Things without an id of their own.

## What it tells

Steps, critical moments, requirements, actions or questions of the survey are written as blocks, and have no `id`. There
is one finding for each of these kinds. Steps that are plain text are not meant.

## Why it matters

The program makes an id from the name. It changes with the name: whoever rewords a step then breaks the references to
it, and a comparison with an earlier version takes the step for a new one. An id that is written down stays.

## Example

```yaml
name: Cashing a cheque
steps:
  - name: Enters the bank
    channel: branch
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - id: enters-the-bank
    name: Enters the bank
    channel: branch
```
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from servicecycle.checking.edits import Edit
    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject
    from servicecycle.reading.places import Route

ID = "SC005"
SEVERITY: Severity = "advice"

_LISTS: tuple[tuple[Route, tuple[str, ...]], ...] = (
    (("steps",), ("name",)),
    (("critical_moments",), ("incident", "step")),
    (("requirements",), ("need",)),
    (("actions",), ("name",)),
    (("survey", "questions"), ("ask", "about")),
)
"""Where things with ids stand, and from which of their keys an id is made: the first that says something."""

_MOST_SHOWN = 20


def check(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each kind of things that has some without an id: at the first, the others related."""
    for route, keys in _LISTS:
        items = _items(subject, route)
        without = [at for at, item in enumerate(items) if type(item) is dict and item.get("id") is None]
        if without:
            at = without[0]
            first, *others = (_named((*route, at), items[at], keys) for at in without)
            values = {"n": len(without), "thing": str(items[at][first[-1]]), "id": _made(subject, route)[at].id}
            related = tuple(Related(other) for other in others[:_MOST_SHOWN])
            yield Finding(first, values, related, say=str(route[-1]))


def mend(subject: Subject, finding: Finding) -> Iterator[Edit]:
    """Write down the ids that the program makes today, where no alias repeats the thing in the same list."""
    manner = subject.manner
    route, keys = next((route, keys) for route, keys in _LISTS if route == finding.route[:-2])
    items, made = _items(subject, route), _made(subject, route)
    times = Counter(map(id, items))
    for at, item in enumerate(items):
        if isinstance(item, dict) and item.get("id") is None and times[id(item)] == 1:
            id_ = manner.identifier(made[at].id)
            yield from manner.with_key((*route, at), "id", id_, _named((*route, at), item, keys))


def _items(subject: Subject, route: Route) -> Sequence[Any]:
    items: Any = subject.written
    for key in route:
        items = (items or {}).get(key)
    return items or ()


def _made(subject: Subject, route: Route) -> Sequence[Any]:
    here: Any = subject.cycle
    for key in route:
        here = getattr(here, str(key))
    made: Sequence[Any] = here
    return made


def _named(route: Route, item: dict[str, Any], keys: tuple[str, ...]) -> Route:
    return (*route, next(key for key in keys if item.get(key) is not None))

"""A service score that has fallen since the earlier version.

## What it tells

`check --against` names an earlier version, and the service score is lower now, by more than `tolerance` in the
project's settings: one point unless set. The finding stands at the step to look at first, which fell far and matters
much. A score that was known and is unknown now has slid back too.

## Why it matters

Services seldom break; they wear off, a point in each change, and nobody decides it. The one who makes the change is the
one who can still say whether it was meant.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

Improve the step, or another one, until the score is what it was. When it is the truth that got worse, as after a new
wave of measurement, let this one change pass.

```console
$ servicecycle check cheque.yaml --against main --ignore SC811
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import exceeds
from servicecycle.checking.figures import told_apart
from servicecycle.checking.finding import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.moment import Moment
    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC811"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a service score that is lower than it was, or unknown since."""
    before = subject.before
    then = before.analysis.score.service if before else None
    if before is None or then is None:
        return
    now, tolerance = subject.analysis.score.service, subject.gates.tolerance
    if now is None:
        rated = next(at for at, moment in enumerate(before.analysis.moments) if moment.score is not None)
        also = Related(before.tag("steps", rated), "rated", before=True)
        yield Finding(("steps",), {"then": then}, (also,), end="key", say="unknown")
    elif exceeds(then - now, tolerance):
        values = {"then": then, "now": told_apart(now, then, 1), "tolerance": tolerance}
        yield _placed(subject, before, {**values, "fall": told_apart(then - now, tolerance, 1)})


def _placed(subject: Subject, before: Subject, values: dict[str, object]) -> Finding:
    """Return the finding at the step whose fall weighs most; at the cycle's name where none fell."""
    stood = {now: then for then, now in subject.kept("steps").items()}
    moments = subject.analysis.moments
    pulls = [_fall(moment, before, stood.get(at)) * moment.weight for at, moment in enumerate(moments)]
    at = pulls.index(max(pulls))
    if not exceeds(pulls[at], 0):
        return Finding(("name",), values, say="whole")
    also = (Related(before.tag("steps", stood[at]), "before", before=True),) if at in stood else ()
    return Finding(subject.tag("steps", at), {**values, "step": moments[at].name}, also)


def _fall(moment: Moment, before: Subject, stood: int | None) -> float:
    """Return how far a moment's score fell; for one that is newly rated, how far it lies below the whole of then."""
    then = None if stood is None else before.analysis.moments[stood].score
    then = before.analysis.score.service if then is None else then
    return 0.0 if moment.score is None or then is None else then - moment.score

"""A spoil risk over what was allowed.

## What it tells

`--max-spoil-risk`, or `max-spoil-risk` in the project's settings, allows so much, and the chance that a passage through
the cycle is spoilt somewhere is greater. The finding stands at the critical moment with the greatest net risk and
points at the next. Where no chance is known the spoil risk is unknown, and nothing shows that it is small enough.

A critical moment of unknown chance is left out of the figure, as it is in every report; SC205 tells of it.

## Why it matters

Somebody has decided how many customers may be lost on the way at most, and by this definition it is more.

## Example

```console
$ servicecycle check cheque.yaml --max-spoil-risk 5%
```

## Use instead

Make the incident rarer, or have it made good at once more often, and say so in `probability` or `incidents` and in
`recovery`. Where it is the share allowed that was too small, allow what holds today, and lower it with the risk.

```console
$ servicecycle check cheque.yaml --max-spoil-risk 8%
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import exceeds
from servicecycle.checking.figures import told_apart
from servicecycle.checking.finding import Finding, Related, Share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC802"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the spoil risk, where a bound is set and the risk is above it or unknown."""
    asked = subject.gates.max_spoil_risk
    if asked is None:
        return
    risk = subject.analysis.risk
    if not risk.critical_moments:
        yield Finding(("name",), {"asked": Share(asked)}, say="none")
    elif risk.spoil_risk is None:
        first, *others = (subject.tag("critical_moments", at) for at in range(len(risk.critical_moments)))
        yield Finding(first, {"asked": Share(asked)}, tuple(Related(other) for other in others), say="unknown")
    elif exceeds(risk.spoil_risk, asked):
        reached = told_apart(risk.spoil_risk, asked, 3)
        order = sorted((-one.net_risk, at) for at, one in enumerate(risk.critical_moments) if one.net_risk)
        worst, *others = (subject.tag("critical_moments", at) for _, at in order[:2])
        values = {"reached": Share(reached), "asked": Share(asked), "moment": subject.incident(order[0][1])}
        yield Finding(worst, {**values}, tuple(Related(other, "next") for other in others))

"""A spoil risk that has risen since the earlier version.

## What it tells

`check --against` names an earlier version, and the chance that a passage is spoilt somewhere is greater now, by more
than `risk-tolerance` in the project's settings: 0.1 % unless set. The finding stands at the critical moment whose
net risk rose most. It is also found when the chance of a critical moment was known, and is unknown now.

A critical moment whose chance becomes known raises the figure too, since what is unknown is left out of it.

## Why it matters

More customers than before will go through the cycle and be lost on the way. A chance that is deleted makes the figure
smaller and the service no better.

## Example

```console
$ servicecycle check cheque.yaml --against main
```

## Use instead

Bring the risk down again, or give the chance that was deleted. When more is known now, and nothing got worse, let this
one change pass.

```console
$ servicecycle check cheque.yaml --against main --ignore SC812
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import exceeds
from servicecycle.checking.finding import Finding, Related, Share

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC812"
SEVERITY: Severity = "error"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each critical moment whose chance is unknown since, and the one that made the spoil risk rise most."""
    before = subject.before
    if before is None or not before.cycle.critical_moments:
        return
    stood = {now: then for then, now in subject.kept("critical_moments").items()}
    rises: dict[int, float] = {}
    for at, moment in enumerate(subject.analysis.risk.critical_moments):
        then = before.analysis.risk.critical_moments[stood[at]].net_risk if at in stood else None
        rises[at] = (moment.net_risk or 0.0) - (then or 0.0)
        if moment.net_risk is None and then is not None:
            yield _finding(subject, at, stood.get(at), {"then": Share(then)}, "unknown")
    then, now = before.analysis.risk.spoil_risk, subject.analysis.risk.spoil_risk
    if then is not None and now is not None and exceeds(now - then, subject.gates.risk_tolerance):
        values = {"then": then, "now": now, "tolerance": subject.gates.risk_tolerance}
        most = max(rises, key=lambda at: rises[at])
        yield _finding(subject, most, stood.get(most), {name: Share(share) for name, share in values.items()}, "what")


def _finding(subject: Subject, at: int, stood: int | None, values: Mapping[str, object], say: str) -> Finding:
    """Return a finding at a critical moment, beside where it stood in the earlier version, if it did."""
    before = () if stood is None or not subject.before else (subject.before.tag("critical_moments", stood),)
    related = tuple(Related(route, "before", before=True) for route in before)
    route = subject.tag("critical_moments", at)
    return Finding(route, {**values, "moment": subject.incident(at)}, related, say=say)

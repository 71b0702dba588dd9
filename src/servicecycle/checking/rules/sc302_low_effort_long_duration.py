"""A step that takes long and is said to cost no effort.

## What it tells

The customer's effort at a step, as the mean of the raters on the scale of 0 to 100, is at most `low_effort` (20),
although the step usually lasts `long_duration` (30 minutes) or longer.

Quiet are steps that last no longer than is `tolerable`; steps where a partner takes part, or the customer does not;
and steps of `lead_time` (8 hours) or longer, during which the customer lives her life.

## Why it matters

Time is the commonest effort of all. Ratings of effort often mean the forms and the stairs, and forget the waiting;
then the score of the step is too good.

## Example

```yaml
name: Seeing a specialist
steps:
  - name: Waits to be called
    duration: 50 min
    effort: 1
```

## Use instead

```yaml
name: Seeing a specialist
steps:
  - name: Waits to be called
    duration: 50 min
    effort: 6
```

Where the time is no burden, say so: `duration: {typical: 50 min, tolerable: 1 h}`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import exceeds
from servicecycle.checking.finding import Finding, Related
from servicecycle.checking.rule import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC302"
SEVERITY: Severity = "warning"
THRESHOLDS = {
    "low_effort": Threshold(20, "points"),
    "long_duration": Threshold(30, "minutes"),
    "lead_time": Threshold(480, "minutes"),
}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield each step of little effort that lasts long, longer than is tolerable where that is known."""
    shortest, longest = (timedelta(minutes=subject.thresholds[key]) for key in ("long_duration", "lead_time"))
    for at, step in enumerate(subject.cycle.steps):
        spell = step.duration
        if step.effort is None or spell is None or spell.typical is None or not shortest <= spell.typical < longest:
            continue
        if (spell.tolerable is not None and spell.typical <= spell.tolerable) or not _spends_it(subject, at):
            continue
        effort = _effort(subject, at)
        if effort is not None and not exceeds(effort, subject.thresholds["low_effort"]):
            values = {"step": step.name, "effort": effort, "typical": spell.typical}
            yield Finding(("steps", at, "effort"), values, (Related(subject.spell(at, "typical"), "duration"),))


def _spends_it(subject: Subject, at: int) -> bool:
    """Tell whether the time is the customer's and the provider's, as far as the step's actors say."""
    roles = subject.roles(at)
    absent = bool(roles) and "customer" in subject.cast and "customer" not in roles
    return not absent and "partner" not in roles


def _effort(subject: Subject, at: int) -> float | None:
    from servicecycle.evidence.measures import points  # noqa: PLC0415  few files have a step that long

    return points(subject.cycle.steps[at].effort, subject.cycle.scale)

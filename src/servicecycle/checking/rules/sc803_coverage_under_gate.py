"""A coverage under what was asked for.

## What it tells

`--min-coverage`, or `min-coverage` in the project's settings, asks for a share of the moments of truth to be rated, and
fewer are. The finding stands at `steps` and points at the first three that are not rated. Where no step is known to be
a moment of truth the coverage is unknown, and what was asked for is not reached either.

## Why it matters

A score is only as good as what it was made from. With half of the moments of truth left out, it tells how the other
half is.

## Example

```console
$ servicecycle check cheque.yaml --min-coverage 80%
```

## Use instead

Give the moments of truth that the finding points at a `perceived`, from a workshop or a survey. Where it is the share
asked for that was too large, ask for what holds today, and raise it as more is rated.

```console
$ servicecycle check cheque.yaml --min-coverage 60%
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import below
from servicecycle.checking.figures import told_apart
from servicecycle.checking.finding import Finding, Related, Share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC803"
SEVERITY: Severity = "error"

_SHOWN = 3


def check(subject: Subject) -> Iterator[Finding]:
    """Yield the coverage, where one is asked for and not reached."""
    asked = subject.gates.min_coverage
    if asked is None:
        return
    analysis = subject.analysis
    reached, truths = analysis.score.coverage, analysis.score.moments_of_truth
    if reached is None:
        yield Finding(("steps",), {"asked": Share(asked)}, end="key", say="unknown")
    elif below(reached, asked):
        values = {"reached": Share(told_apart(reached, asked, 3)), "asked": Share(asked)}
        unrated = [at for at in subject.moments_of_truth if analysis.moments[at].score is None]
        related = tuple(Related(subject.tag("steps", at)) for at in unrated[:_SHOWN])
        yield Finding(("steps",), {**values, "rated": analysis.score.measured_truths, "n": truths}, related, "key")

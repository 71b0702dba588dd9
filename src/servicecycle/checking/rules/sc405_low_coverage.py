"""Too few moments of truth were rated.

## What it tells

In a file where steps have been rated, the share of moments of truth with a rating of what is perceived is below
`coverage` (50%). A file without any rating is a first draft, and quiet.

## Why it matters

The scores speak of the rated moments only. Below one half they speak of the lesser part of the service, and two
versions of the file can differ by what was asked more than by what was lived.

## Example

```yaml
name: Cashing a cheque
steps:
  - {name: Enters the bank, moment_of_truth: true}
  - {name: Asks a clerk, moment_of_truth: true}
  - {name: Is given the money, moment_of_truth: true, perceived: 8}
```

## Use instead

```yaml
name: Cashing a cheque
steps:
  - {name: Enters the bank, moment_of_truth: true, perceived: 7}
  - {name: Asks a clerk, moment_of_truth: true}
  - {name: Is given the money, moment_of_truth: true, perceived: 8}
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.thresholds import below
from servicecycle.checking.finding import Finding, Share
from servicecycle.checking.rule import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.checking.finding import Severity
    from servicecycle.checking.subject import Subject

ID = "SC405"
SEVERITY: Severity = "warning"
THRESHOLDS = {"coverage": Threshold(0.5, "share")}


def check(subject: Subject) -> Iterator[Finding]:
    """Yield once for a rated file that leaves too many moments of truth out."""
    wanted, moments = subject.thresholds["coverage"], subject.moments_of_truth
    if not subject.perceived or not moments:
        return
    rated = sum(at in subject.rated for at in moments)
    share = rated / len(moments)
    if below(share, wanted):
        values: dict[str, object] = {"n": len(moments), "rated": rated, "share": Share(share), "wanted": Share(wanted)}
        yield Finding(("steps",), values, end="key")

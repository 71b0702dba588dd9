"""The plan as Python asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.planning.answer import asked
from servicecycle.analysis.planning.request import Request
from servicecycle.cycle.cycle import Cycle

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis
    from servicecycle.analysis.planning.plan import Plan


def plan(of: Cycle | Analysis, request: Request | None = None) -> Plan | None:
    """Return the actions that bring the most within the resources: the file's own, unless the request has others.

    `None` where the file gives no ground for a plan. Raises `ImpossibleRequest` where what must be done cannot all be
    done, with the smallest set that clashes, and for an action that does not exist.
    """
    analysis = analyze(of) if isinstance(of, Cycle) else of
    return asked(analysis, request or Request()).plan

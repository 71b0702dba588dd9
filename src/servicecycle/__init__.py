"""Service cycles: read, validated, scored, and told what to improve first.

>>> from servicecycle import analyze, load
>>> analysis = analyze(load("examples/bank_cheque.yaml"))
>>> 0 < analysis.score.service < 100
True
>>> from servicecycle import Request, plan
>>> plan(analysis, Request(budget=5000)).ids
('signs', 'rehearsal')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import analyze
    from servicecycle.analysis.planning.ask import plan
    from servicecycle.analysis.planning.request import Request
    from servicecycle.errors import ServiceCycleError
    from servicecycle.reading.files import load

__version__ = "0.1.0"
__all__ = ["Request", "ServiceCycleError", "__version__", "analyze", "load", "plan"]

_ROOMS = {
    "Request": "servicecycle.analysis.planning.request",
    "ServiceCycleError": "servicecycle.errors",
    "analyze": "servicecycle.analysis.analysis",
    "load": "servicecycle.reading.files",
    "plan": "servicecycle.analysis.planning.ask",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  whatever the room holds under that name
    """Open a room when something in it is asked for: importing the package costs nothing."""
    if name not in _ROOMS:
        message = f"module 'servicecycle' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_ROOMS[name]), name)

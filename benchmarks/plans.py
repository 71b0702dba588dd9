"""What a plan of many actions costs, and how near to the best possible it comes.

Run as `python benchmarks/plans.py [--actions 1000] [--seeds 3]`. Beside it stands the bare solver on the plain
knapsack of the same actions, each worth what it adds alone: the least that anybody would have to pay.
"""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from measuring import Bounds

from servicecycle.analysis.analysis import analyze
from servicecycle.analysis.planning.plan import plan
from servicecycle.analysis.planning.program import Line, Program
from servicecycle.analysis.planning.request import Request, question
from servicecycle.analysis.planning.worth import Worth

sys.path.append(str(Path(__file__).parent.parent / "tests"))
from drawn_plans import drawn  # the same cycles that the tests draw

if TYPE_CHECKING:
    from servicecycle.analysis.analysis import Analysis

SECONDS, GAP = 30.0, 0.05
STEPS, CRITICAL, PART = 60, 20, 0.2


def bare(analysis: Analysis, request: Request) -> float:
    """Return the seconds of CPU that the solver takes for the plain knapsack of what each action adds alone."""
    asked = question(analysis.cycle, request)
    worth = Worth(analysis, asked.actions)
    adds = {at: worth.both({at})[0] for at in range(len(asked.actions))}
    begin, program = time.process_time(), Program()
    columns = {at: program.column(whole=True) for at in adds}
    program.row(Line({columns[at]: asked.actions[at].cost or 0.0 for at in adds}), high=request.budget or 0.0)
    program.most(Line({columns[at]: gain for at, gain in adds.items()}), gap=1e-4)
    return time.process_time() - begin


def main() -> int:
    """Print the cost and the gap for each seed; returns 1 when a bound is missed."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=1000)
    parser.add_argument("--seeds", type=int, default=3)
    options, bounds = parser.parse_args(), Bounds()
    for seed in range(1, options.seeds + 1):
        analysis = analyze(drawn(seed, actions=options.actions, steps=STEPS, critical=CRITICAL))
        budget = PART * sum(one.cost or 0.0 for one in analysis.cycle.actions)
        request = Request(budget=budget, effort_days=1e6)
        begin = time.process_time()
        found = plan(analysis, request)
        taken = time.process_time() - begin
        alone = bare(analysis, request)
        if found is not None:
            bounds.hold(f"seed {seed}, {found.measure}: plan", taken, SECONDS, "s of CPU")
            bounds.hold(f"seed {seed}, bare knapsack", alone, None, "s of CPU")
            bounds.hold(f"seed {seed}, gap to the best possible", found.gap, GAP, "")
    return int(bounds.missed)


if __name__ == "__main__":
    sys.exit(main())

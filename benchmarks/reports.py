"""What a full report as a tagged PDF costs, with all its charts, against the drawing of these charts alone.

Run as `python benchmarks/reports.py [FILE] [--rounds 7]`; whole processes, and in one process that has done it before.
"""

from __future__ import annotations

import compileall
import sys
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import trees
from measuring import Bounds, Cost, ratio

from servicecycle.charts.save import rendered
from servicecycle.charts.theme import THEME
from servicecycle.commands.files import one
from servicecycle.reporting.blocks import Picture
from servicecycle.reporting.formats import pdf
from servicecycle.reporting.report import compose
from servicecycle.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.reporting.blocks import Report

AT_MOST = 1.3
ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "bank_cheque.yaml"
PROGRAM = [sys.executable, "-m", "servicecycle"]


def composed(analysis: Analysis) -> Report:
    """Return the full report of an analysis."""
    return compose(analysis, Words("en"), file="file.yaml", medium="document")


def draw(report: Report) -> None:
    """Draw the charts that a report shows, each by itself."""
    for block in report.blocks:
        if isinstance(block, Picture):
            rendered(block.draw(THEME), "svg", title=block.title, alt=block.alt)


def timed(work: Callable[[], object]) -> Cost:
    """Return what some work in this process costs, without its memory."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall, 0)


def compare(what: str, report: Callable[[], Cost], charts: Callable[[], Cost], rounds: int, bounds: Bounds) -> None:
    """Hold a report against its charts, in turn, after one of each that does not count."""
    charts(), report()
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(charts())
        ours.append(report())
    report_cpu, charts_cpu = (min(run.cpu for run in runs) for runs in (ours, theirs))
    print(f"{what}: the report takes {report_cpu:.2f} s of CPU, its charts alone {charts_cpu:.2f} s")
    for name, cpu_or_wall in (("CPU", 0), ("time", 1)):
        found = ratio([run[cpu_or_wall] for run in ours], [run[cpu_or_wall] for run in theirs])
        bounds.hold(f"{what}, {name}", found, AT_MOST, "× its charts")


def processes(file: Path, shown: set[str], rounds: int, bounds: Bounds) -> None:
    """Hold the command that writes the report against the one that draws all charts."""
    with TemporaryDirectory() as room:
        folder, document = Path(room) / "charts", Path(room) / "report.pdf"
        report = [*PROGRAM, "report", str(file), "-o", str(document)]
        charts = [*PROGRAM, "chart", str(file), "--kind", "all", "--type", "svg", "-o", f"{folder}/"]
        compare("whole process", lambda: trees.cost(report), lambda: trees.cost(charts), rounds, bounds)
        if {picture.stem for picture in folder.iterdir()} != shown:
            raise SystemExit("the report shows other charts than there are")


def asked() -> Namespace:
    """Return what the command line asks for."""
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, default=EXAMPLE, help="what the report is of")
    parser.add_argument("--rounds", type=int, default=7, help="how often each is run; medians count")
    return parser.parse_args()


def main() -> int:
    """Print a line for each target; 1 where one is missed."""
    wanted, bounds = asked(), Bounds()
    compileall.compile_dir(str(ROOT / "src" / "servicecycle"), quiet=1)
    analysis = one(str(wanted.file)).analysis
    report = composed(analysis)
    shown = {block.chart for block in report.blocks if isinstance(block, Picture)}
    print(f"{len(shown)} charts")
    processes(wanted.file, shown, wanted.rounds, bounds)
    compare(
        "in one process",
        lambda: timed(lambda: pdf.render(composed(analysis), Words("en"))),
        lambda: timed(lambda: draw(report)),
        wanted.rounds,
        bounds,
    )
    return int(bounds.missed)


if __name__ == "__main__":
    sys.exit(main())

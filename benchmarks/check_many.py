"""What `servicecycle check` of many files costs: beside bare PyYAML, on one core and on all, and beside other linters.

Run as `python benchmarks/check_many.py [--files 10000] [--beside 2000] [--rounds 3]`. The files are made for the run.
Other linters are taken from the PATH; one that is not installed is passed over.
"""

from __future__ import annotations

import compileall
import sys
from argparse import ArgumentParser, Namespace
from os import cpu_count
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from journeys import write
from measuring import CHECK, Bounds, Cost, cost, ratio
from others import OTHERS, Other

AGAINST_YAML = 1.0
MEMORY = 1.1
CORES = cpu_count() or 1
WALL = 1 / CORES + 0.25
FOUND_OR_NOT = (0, 1)
ONE = ("--jobs", "1")
BARE_YAML = """
import os, yaml
for folder, _, names in os.walk("."):
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            yaml.load(file.read(), Loader=yaml.CSafeLoader)
"""


def check(folder: Path, *options: str) -> Cost:
    """Return what a check of a folder costs."""
    return cost([*CHECK, ".", *options], folder, FOUND_OR_NOT)


def alone(folder: Path, fewer: Path, rounds: int, bounds: Bounds) -> None:
    """Hold one process against PyYAML, all cores against one process, and many files' memory against fewer."""
    theirs, ours, spread = [], [], []
    for _ in range(rounds):
        theirs.append(cost([sys.executable, "-c", BARE_YAML], folder))
        ours.append(check(folder, *ONE))
        spread.append(check(folder))
    one = ratio([run.cpu for run in ours], [run.cpu for run in theirs])
    bounds.hold("one process, CPU", one, AGAINST_YAML, "× CSafeLoader")
    if CORES > 1:
        quickest, alone = min(run.wall for run in spread), min(run.wall for run in ours)
        bounds.hold(f"{CORES} cores, time: {quickest:.1f} s", quickest / alone, WALL, "× one process")
    for name, runs, options in (("one process", ours, ONE), ("default", spread, ())):
        few, most = check(fewer, *options).memory, max(run.memory for run in runs)
        bounds.hold(f"{name}, memory: {most:.0f} MB", most / few, MEMORY, "× that of a quarter of the files")


def beside(other: Other, folder: Path, bounds: Bounds) -> None:
    """Hold a check, just before and just after, against another linter on the same files."""
    if not which(other.program):
        print(f"{other.program} is not installed, and passed over; for it, run `{other.install}`")
        return
    command = other.command(folder)
    before = check(folder, *ONE), check(folder)
    theirs = cost(command, folder, other.fine)
    after = check(folder, *ONE), check(folder)
    cpu, wall = ((before[0].cpu + after[0].cpu) / 2, (before[1].wall + after[1].wall) / 2)
    bounds.hold(f"one process, CPU, beside {other.program}", cpu / theirs.cpu, other.at_most, "× its own")
    bounds.hold(f"default, time, beside {other.program}", wall / theirs.wall, None, "× its own")
    print(f"{'':45} {other.program} took {theirs.cpu:.1f} s of CPU and {theirs.memory:.0f} MB")


def asked() -> Namespace:
    """Return what the command line asks for."""
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--files", type=int, default=2000, help="how many files are made")
    parser.add_argument("--beside", type=int, default=2000, help="on how many of them other linters are measured")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is run; medians count")
    parser.add_argument("--seed", type=int, default=1, help="what the files are drawn from")
    return parser.parse_args()


def main() -> int:
    """Print a line for each target; 1 where one is missed."""
    wanted, bounds = asked(), Bounds()
    compileall.compile_dir(str(Path(__file__).parent.parent / "src" / "servicecycle"), quiet=1)
    with TemporaryDirectory() as room:
        many, fewer, some = (Path(room) / name for name in ("many", "fewer", "some"))
        for folder, files in ((many, wanted.files), (fewer, wanted.files // 4), (some, wanted.beside)):
            write(folder, files, wanted.seed)
        lines = sum(file.read_bytes().count(b"\n") for file in some.rglob("*.yaml")) // wanted.beside
        print(f"{wanted.files} files of {lines} lines each")
        alone(many, fewer, wanted.rounds, bounds)
        print(f"{wanted.beside} of them, beside other linters")
        for other in OTHERS:
            beside(other, some, bounds)
    return int(bounds.missed)


if __name__ == "__main__":
    sys.exit(main())

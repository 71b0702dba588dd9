"""What journey charts cost from file to SVG, whole processes, beside mermaid-cli on the same journeys: one, and twenty.

Run as `python benchmarks/charts.py [FILE] [--rounds 5]`. The twenty are drawn in one process on either side. The
programs of `mermaid.py` are taken from the PATH; where one is not installed, ours is measured alone.
"""

from __future__ import annotations

import compileall
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import mermaid
import trees
import yaml
from measuring import Bounds, ratio

from servicecycle.analysis.analysis import analyze
from servicecycle.reading.files import read

if TYPE_CHECKING:
    from measuring import Cost

ONE, TWENTY = 0.45, 0.25
COUNT = 20
ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "bank_cheque.yaml"
# No command draws charts of many files: this starts as the program does, and goes on as its commands for many files.
ALL_IN_ONE = """
import gc, sys
from servicecycle.__main__ import main
from servicecycle.commands.chart import command
gc.freeze()
gc.enable()
for file in sys.argv[1:]:
    command(file, [file + ".svg"])
"""


def alike(file: Path, folder: Path) -> list[Path]:
    """Write a journey, and others like it with other names and what is perceived elsewhere; return their files."""
    text = file.read_text(encoding="utf-8")
    files = [folder / f"{at:02}.yaml" for at in range(COUNT)]
    files[0].write_text(text, encoding="utf-8")
    for at, other in enumerate(files[1:], start=1):
        cycle = yaml.load(text, Loader=yaml.CSafeLoader)
        steps = cycle["steps"]
        perceived = [step.get("perceived") for step in steps]
        for step, value in zip(steps, perceived[at:] + perceived[:at], strict=True):
            step |= {"name": f"{step['name']} at branch {at}", "perceived": value}
        other.write_text(yaml.dump(cycle, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return files


def drawn(files: list[Path]) -> Cost:
    """Return what our charts of files cost."""
    names = [str(file) for file in files]
    if len(files) == 1:
        return trees.cost([sys.executable, "-m", "servicecycle", "chart", *names, "-o", f"{names[0]}.svg"])
    return trees.cost([sys.executable, "-c", ALL_IN_ONE, *names])


def drawn_by_mermaid(files: list[Path]) -> Cost:
    """Return what mermaid-cli takes for the same journeys; raises `SystemExit` when it does not draw them all."""
    diagrams = [mermaid.journey(analyze(read(str(file)).cycle)) for file in files]
    folder = files[0].parent
    source, target, pictures = folder / "one.mmd", folder / "mermaid.svg", "mermaid.svg"
    if len(files) > 1:
        source, target, pictures = folder / "many.md", folder / "mermaid.md", "mermaid-*.svg"
    source.write_text(diagrams[0] if len(files) == 1 else mermaid.markdown(diagrams), encoding="utf-8")
    found = trees.cost(mermaid.command(source, target))
    if len(list(folder.glob(pictures))) != len(files):
        raise SystemExit(f"mermaid-cli did not draw {len(files)} journeys")
    return found


def compare(files: list[Path], rounds: int, at_most: float, bounds: Bounds) -> None:
    """Hold our charts of files against mermaid-cli's, in turn, or measure ours alone where it is not installed."""
    what = "one journey" if len(files) == 1 else f"{len(files)} journeys in one process"
    ours, theirs = [], []
    drawn(files)
    for _ in range(rounds):
        ours.append(drawn(files))
        if not mermaid.missing():
            theirs.append(drawn_by_mermaid(files))
    print(f"{what}: {min(run.cpu for run in ours):.2f} s of CPU, {max(run.memory for run in ours):.0f} MB")
    if theirs:
        print(f"  mermaid-cli took {min(run.cpu for run in theirs):.2f} s and {min(run.wall for run in theirs):.2f} s")
        for name, cpu_or_wall in (("CPU", 0), ("time", 1)):
            found = ratio([run[cpu_or_wall] for run in ours], [run[cpu_or_wall] for run in theirs])
            bounds.hold(f"{what}, {name}", found, at_most, "× mermaid-cli")


def asked() -> Namespace:
    """Return what the command line asks for."""
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path, default=EXAMPLE, help="the journey")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is run; medians count")
    return parser.parse_args()


def main() -> int:
    """Print a line for each target; 1 where one is missed."""
    wanted, bounds = asked(), Bounds()
    compileall.compile_dir(str(ROOT / "src" / "servicecycle"), quiet=1)
    for program in mermaid.missing():
        print(f"{program} is not installed, and mermaid-cli passed over; for it, run `{mermaid.INSTALL[program]}`")
    with TemporaryDirectory() as room:
        files = alike(wanted.file, Path(room))
        compare(files[:1], wanted.rounds, ONE, bounds)
        compare(files, wanted.rounds, TWENTY, bounds)
    return int(bounds.missed)


if __name__ == "__main__":
    sys.exit(main())

"""What `servicecycle check` of one file costs against bare `import typer, pydantic, yaml`, in CPU, pair by pair.

Run as `python benchmarks/check_one.py [FILE …]`. The program must be installed (not editable, or compiled before).
"""

from __future__ import annotations

import compileall
import subprocess
import sys
from pathlib import Path

from measuring import CHECK, Bounds, cost, ratio

AT_MOST = 2.2
PAIRS = 31
BARE = [sys.executable, "-c", "import typer, pydantic, yaml"]
HEAVY = ("numpy", "pandas", "scipy", "matplotlib", "rich")
ROOT = Path(__file__).parent.parent
FILES = (ROOT / "examples" / "bank_cheque.yaml", ROOT / "src" / "servicecycle" / "templates" / "clinic-visit.yaml")
FOUND_OR_NOT = (0, 1)


def against_bare(file: str) -> float:
    """Return the median ratio of a check's CPU to the bare imports' over interleaved pairs."""
    ours, theirs = [], []
    cost(BARE), cost([*CHECK, file], fine=FOUND_OR_NOT)
    for _ in range(PAIRS):
        ours.append(cost([*CHECK, file], fine=FOUND_OR_NOT).cpu)
        theirs.append(cost(BARE).cpu)
    return ratio(ours, theirs)


def loaded(file: str) -> list[str]:
    """Return which of the heavy libraries a piped `check` loads."""
    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\nprint(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, "check", file]
    modules = subprocess.run(command, capture_output=True, text=True, check=True).stderr.split()
    if "servicecycle.commands.check" not in modules:
        raise SystemExit("the modules of a check could not be listed")
    return [library for library in HEAVY if library in modules]


def main() -> int:
    """Print a line for each file; 1 where a ratio is above the bound, or something heavy was loaded."""
    compileall.compile_dir(str(ROOT / "src" / "servicecycle"), quiet=1)
    bounds, heavy = Bounds(), set[str]()
    for file in sys.argv[1:] or map(str, FILES):
        bounds.hold(f"check {Path(file).name}", against_bare(file), AT_MOST, "× bare imports")
        heavy.update(loaded(file))
    print(f"heavy libraries loaded: {', '.join(sorted(heavy)) or 'none'}")
    return int(bounds.missed or bool(heavy))


if __name__ == "__main__":
    sys.exit(main())

"""mermaid-cli, which draws journeys too: how it is run, and a cycle as the journey diagram that comes nearest.

It knows phases, steps, one score from 1 to 5 for each, and who takes part: less than half of what our chart shows.
"""

from __future__ import annotations

import json
import re
from shutil import which
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from servicecycle.analysis.analysis import Analysis
    from servicecycle.cycle.cycle import Cycle

INSTALL = {
    "mmdc": "PUPPETEER_SKIP_DOWNLOAD=1 npm install --global @mermaid-js/mermaid-cli",
    "chromium": "apt-get install chromium",
}
_ALONE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""What keeps Chromium to itself, and lets root start it."""
_SIGNS = re.compile(r"[:;,#%\s]+")
_SCORES, _UNKNOWN = 4, 3


def missing() -> list[str]:
    """Return which of the programs that it takes are not installed."""
    return [program for program in INSTALL if not which(program)]


def command(source: Path, target: Path) -> list[str]:
    """Return how a file is drawn: a diagram as an SVG, Markdown with many diagrams as an SVG each beside `target`."""
    settings = source.with_name("browser.json")
    settings.write_text(json.dumps({"executablePath": which("chromium"), "args": _ALONE}), encoding="utf-8")
    return ["mmdc", "--quiet", "--puppeteerConfigFile", str(settings), "--input", str(source), "--output", str(target)]


def journey(analysis: Analysis) -> str:
    """Return a cycle as a journey diagram."""
    cycle, phase = analysis.cycle, None
    lines = ["journey", f"    title {_plain(cycle.name)}"]
    for step, moment in zip(cycle.steps, analysis.moments, strict=True):
        if step.phase != phase:
            phase = step.phase
            lines.append(f"    section {_plain(phase or '')}")
        score = _UNKNOWN if moment.perceived is None else 1 + round(moment.perceived / 100 * _SCORES)
        lines.append(f"      {_plain(step.name)}: {score}: {', '.join(_cast(cycle, step.actors))}")
    return "\n".join(lines) + "\n"


def markdown(diagrams: list[str]) -> str:
    """Return Markdown that holds diagrams."""
    return "\n".join(f"```mermaid\n{diagram}```\n" for diagram in diagrams)


def _cast(cycle: Cycle, actors: tuple[str, ...]) -> list[str]:
    return [_plain(cycle.actors[actor].name or actor) for actor in actors]


def _plain(text: str) -> str:
    """Leave out the signs that have a meaning there."""
    return _SIGNS.sub(" ", text)

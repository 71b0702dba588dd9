"""`servicecycle check`: the linter, and the gate for versioned definitions."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from servicecycle.checking.finding import Severity
from servicecycle.commands.options import Lang, Output

Format = Literal["text", "json", "sarif", "junit", "github"]

EXAMPLES = """\b
Examples:
  servicecycle check workshop.yaml
  servicecycle check journeys/ --against main --fail-under 70 --max-spoil-risk 5%
  servicecycle check journeys/ --format sarif -o findings.sarif
  servicecycle check workshop.yaml --fix"""

_Codes = list[str] | None


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", show_default=False, help="Cycle files, folders, or - for standard input."),
    ] = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="How findings are printed.")] = "text",
    output: Output = None,
    select: Annotated[
        _Codes, typer.Option(metavar="CODES", show_default=False, help="Only these rules: SC4,SC503, or by name.")
    ] = None,
    ignore: Annotated[_Codes, typer.Option(metavar="CODES", show_default=False, help="All but these rules.")] = None,
    fail_under: Annotated[
        str | None, typer.Option(metavar="0-100", show_default=False, help="Gate: the least service score.")
    ] = None,
    max_spoil_risk: Annotated[
        str | None, typer.Option(metavar="SHARE", show_default=False, help="Gate: the greatest spoil risk, as 5%.")
    ] = None,
    min_coverage: Annotated[
        str | None, typer.Option(metavar="SHARE", show_default=False, help="Gate: the least coverage, as 80%.")
    ] = None,
    fail_on: Annotated[
        Severity | None, typer.Option(show_default=False, help="Fail from this severity on; on errors unless set.")
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(metavar="REV|FILE|FOLDER", show_default=False, help="Gate: nothing slid back from this version."),
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Put right what is safe to put right, then check.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    config: Annotated[
        str | None, typer.Option(metavar="FILE", show_default=False, help="Settings from here, not from the nearest.")
    ] = None,
    lang: Lang = None,
    jobs: Annotated[
        int,
        typer.Option(min=0, metavar="N", show_default=False, help="Processes; all cores for many unless set."),
    ] = 0,
    today: Annotated[
        str | None,
        typer.Option(metavar="DATE", show_default=False, help="The day by which actions are overdue, as 2026-11-21."),
    ] = None,
) -> None:
    """Find what is missing, contradictory or slid back in cycle files, each at its line, and hold them to gates.

    Without a file, every cycle in this folder and below is checked. The exit code is 0 when nothing
    was found that fails, 1 for findings or a gate not met, and 2 where a file cannot be read.
    """
    from servicecycle.commands import checks

    choices = checks.Choices(
        select=checks.codes(select),
        ignore=checks.codes(ignore),
        fail_on=fail_on,
        gates=checks.gates(fail_under=fail_under, max_spoil_risk=max_spoil_risk, min_coverage=min_coverage),
        config=config,
    )
    work = checks.work(files or ["."], choices, today=today)
    if diff:
        checks.show_changes(work, output)
    else:
        if fix:
            checks.mend(work, lang)
        checks.show_findings(work, format, output, against=against, processes=jobs, lang=lang)

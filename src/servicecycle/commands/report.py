"""`servicecycle report`: the document for the board."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from servicecycle.analysis.sampling import DRAWS, SEED, Sampling
from servicecycle.commands.exits import USERS_MISTAKE, say
from servicecycle.commands.files import is_single, many, one
from servicecycle.commands.options import Draws, Files, Lang, Seed
from servicecycle.commands.output import STDOUT, check_target, write
from servicecycle.commands.results import tell_failed
from servicecycle.commands.speaking import words_for
from servicecycle.commands.theming import ThemeFile, theme_of
from servicecycle.errors import ImpossibleRequest, said
from servicecycle.reading.files import found_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servicecycle.charts.theme import Theme
    from servicecycle.commands.files import Entry
    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Words

EXAMPLES = """\b
Examples:
  servicecycle report workshop.yaml -o workshop.pdf
  servicecycle report workshop.yaml -o board.pptx -o board.html --theme client.toml
  servicecycle report workshop.yaml --brief -o one-page.pdf
  servicecycle report journeys/ -o portfolio.pdf"""

USUAL = "pdf"


def command(  # noqa: PLR0913, PLR0917  as many as the command has options
    files: Files,
    output: Annotated[
        list[str],
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            show_default=False,
            help="A .pdf, .html, .pptx, .xlsx, .md or .png file, or several; - is standard output.",
        ),
    ],
    type_: Annotated[
        str | None,
        typer.Option("--type", "-t", show_default=False, help="The type, where the name of the file does not tell."),
    ] = None,
    sections: Annotated[
        str | None, typer.Option(metavar="NAMES", show_default=False, help="Only these sections: verdict,areas.")
    ] = None,
    brief: Annotated[bool, typer.Option("--brief", help="The whole story on one page.")] = False,
    theme: ThemeFile = None,
    lang: Lang = None,
    draws: Draws = DRAWS,
    seed: Seed = SEED,
) -> None:
    """Write the document for the board: verdict, charts, report card, risks, what to improve, method.

    Several files or a folder make a portfolio: a table of all cycles, the worst first, then a page for each.
    """
    if brief and sections is not None:
        raise ImpossibleRequest(said("--brief and --sections cannot be met together; leave one out"))
    inputs = found_files(files)
    targets = [_target(target, type_, inputs) for target in output]
    sampling = Sampling(draws, seed)
    batch = None if is_single(files) else many(inputs, sampling)
    entries = batch.entries if batch else (one(files[0], sampling=sampling),)
    words = words_for(lang, *(entry.analysis.cycle for entry in entries))
    if entries:
        _warn(entries, words)
        names = None if sections is None else [name.strip() for name in sections.split(",") if name.strip()]
        choice = _Choice(words, theme_of(theme, *entries), names, brief)
        _write(_portfolio(entries, choice) if batch else _story(entries[0], choice), words, targets, inputs)
    if batch and batch.failed:
        tell_failed(batch, words)
        raise typer.Exit(USERS_MISTAKE)


class _Choice(NamedTuple):
    """What a report is to tell, and how."""

    words: Words
    theme: Theme
    sections: list[str] | None
    brief: bool


def _story(entry: Entry, choice: _Choice) -> Report:
    from servicecycle.reporting.report import compose, compose_brief

    words, theme, sections, brief = choice
    if brief:
        return compose_brief(entry.analysis, words, file=entry.file, theme=theme)
    return compose(entry.analysis, words, file=entry.file, sections=sections, medium="document", theme=theme)


def _portfolio(entries: Sequence[Entry], choice: _Choice) -> Report:
    from servicecycle.reporting.portfolio import portfolio
    from servicecycle.reporting.report import league

    words, theme, sections, brief = choice
    named = [(entry.file, entry.analysis) for entry in entries]
    if brief:
        return league(named, words)._replace(theme=theme)
    return portfolio(named, words, sections=sections, theme=theme)


def _write(report: Report, words: Words, targets: list[tuple[str, str]], inputs: list[str]) -> None:
    from servicecycle.reporting.formats.kinds import formats

    for target, kind in targets:
        made = formats()[kind].render(report, words)
        if isinstance(made, tuple):
            for path, page in zip(_numbered(target, len(made)), made, strict=True):
                write(page, path, inputs)
        else:
            write(made, target, inputs)


def _numbered(target: str, count: int) -> list[str]:
    """Return a name for each page, which sort in their order."""
    path = Path(target)
    return [str(path.with_name(f"{path.stem}-{at:0{len(str(count))}}{path.suffix}")) for at in range(1, count + 1)]


def _warn(entries: Sequence[Entry], words: Words) -> None:
    from servicecycle.charts.fonts import warnings

    for warning in warnings([entry.analysis.cycle.model_dump_json() for entry in entries], words):
        say(words("check.warning", what=warning))


def _target(target: str, stated: str | None, inputs: list[str]) -> tuple[str, str]:
    """Return where a document goes, and its format; raises `ServiceCycleError` where that cannot be."""
    from servicecycle.reporting.formats.kinds import formats

    suffix = Path(target).suffix.removeprefix(".").lower() if target != STDOUT else USUAL
    kind = stated or suffix
    if kind not in formats():
        listed = ", ".join(f".{name}" for name in formats())
        raise ImpossibleRequest(
            said(
                "{target}: a report is written as {listed}; name such a file, or add `--type`",
                target=target,
                listed=listed,
            )
        )
    if target != STDOUT:
        check_target(target, inputs)
    elif kind == "png":
        raise ImpossibleRequest(said("pictures of pages are several files; name one, as in `-o report.png`"))
    return target, kind

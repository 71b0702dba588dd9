"""Results shown: one file's story or a table of many, as text, JSON or Markdown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

import typer

from servicecycle.analysis.sampling import USUAL, Sampling
from servicecycle.commands.exits import USERS_MISTAKE, say
from servicecycle.commands.files import is_single, many, one
from servicecycle.commands.output import STDOUT, check_target, write
from servicecycle.commands.speaking import words_for
from servicecycle.errors import ImpossibleRequest, said
from servicecycle.reading.files import found_files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from servicecycle.analysis.order import By
    from servicecycle.commands.files import Batch, Changes, Entry
    from servicecycle.commands.options import Format
    from servicecycle.reporting.blocks import Report
    from servicecycle.words import Language, Words

Part = Literal["score", "areas", "trace"]
Medium = Literal["screen", "document"]

SECTIONS: dict[Literal["score", "areas"], tuple[str, ...]] = {
    "score": ("verdict", "report_card", "roll_ups", "promise"),
    "areas": ("areas", "first_ranks"),
}


class Telling(NamedTuple):
    """How a command tells of one cycle, and of several, where it does not tell of sections."""

    of_one: Callable[[Entry, Words], Report]
    of_several: Callable[[Sequence[Entry], Words], Report]


def show(  # noqa: PLR0913  what was asked for
    files: list[str],
    *,
    format: Format,
    output: str | None,
    lang: Language | None,
    part: Part | None = None,
    order: tuple[By, int | None] | None = None,
    telling: Telling | None = None,
    changes: Changes | None = None,
    sampling: Sampling = USUAL,
) -> Sequence[Entry]:
    """Analyse the files and show the whole or a part; exits with 2 when some file could not be analysed.

    Returns the analyses. Raises `ImpossibleRequest` for changes to more than one file.
    """
    inputs = found_files(files)
    if changes and not is_single(files):
        raise ImpossibleRequest(said("--with and --set change one cycle; name a single file"))
    if output not in {None, STDOUT}:
        check_target(str(output), inputs)
    batch = many(inputs, sampling) if not is_single(files) else None
    entries = batch.entries if batch else (one(files[0], changes, sampling),)
    if order:
        entries = tuple(_reordered(entry, order) for entry in entries)
    words = words_for(lang, *(entry.analysis.cycle for entry in entries))
    if format == "json":
        write(_json(entries, part, words, single=batch is None), output, inputs)
    elif batch is None:
        hint_at_version(entries[0], words)
        told = telling.of_one(entries[0], words) if telling else _story(entries[0], part, format, words)
        show_report(told, words, format, output, inputs)
    elif entries:
        told = telling.of_several(entries, words) if telling else _league(entries, words)
        show_report(told, words, format, output, inputs)
    if batch and batch.failed:
        tell_failed(batch, words)
        raise typer.Exit(USERS_MISTAKE)
    return entries


def hint_at_version(entry: Entry, words: Words) -> None:
    """Remind of the format's version where a file does not state it."""
    if "servicecycle" not in entry.analysis.cycle.model_fields_set:
        say(words("check.hint-at-version", file=entry.file))


def _reordered(entry: Entry, order: tuple[By, int | None]) -> Entry:
    from servicecycle.analysis.order import ordered

    return entry._replace(analysis=ordered(entry.analysis, *order))


def _json(entries: tuple[Entry, ...], part: Part | None, words: Words, *, single: bool) -> str:
    import json

    from servicecycle.reporting.as_json import as_json
    from servicecycle.reporting.as_json import part as part_of

    shown = [
        part_of(entry.file, entry.analysis, words, part) if part else as_json(entry.file, entry.analysis, words)
        for entry in entries
    ]
    return json.dumps(shown[0] if single else shown, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _story(entry: Entry, part: Part | None, format: Format, words: Words) -> Report:
    from servicecycle.reporting.report import compose

    sections = SECTIONS[part] if part and part != "trace" else None
    medium: Medium = "document" if format == "markdown" else "screen"
    return compose(entry.analysis, words, file=entry.file, sections=sections, medium=medium)


def _league(entries: tuple[Entry, ...], words: Words) -> Report:
    from servicecycle.reporting.report import league

    return league([(entry.file, entry.analysis) for entry in entries], words)


def show_report(report: Report, words: Words, format: Format, output: str | None, files: list[str]) -> None:
    """Show a report as text or Markdown, on the screen or in a file."""
    if format == "markdown":
        from servicecycle.reporting.formats import markdown

        write(markdown.render(report, words), output, files)
    elif output is None and sys.stdout.isatty():
        from servicecycle.reporting.formats import terminal

        terminal.show(report, words)
    else:
        from servicecycle.reporting.formats import plain

        write(plain.render(report, words, width=plain.width()), output, files)


def tell_failed(batch: Batch, words: Words) -> None:
    """Say how many files could not be analysed."""
    total = len(batch.entries) + batch.failed
    say(words("check.failed", failed=batch.failed, n=total))

"""What `check` does with what it was asked for: settings put together, files mended, findings shown, the way out."""

from __future__ import annotations

import os
import sys
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import typer

from servicecycle import __version__
from servicecycle.checking.configuration import Configuration, check_pattern, configured, read_configuration, share
from servicecycle.checking.formats.kinds import format_of
from servicecycle.checking.formats.run import Run
from servicecycle.checking.rule import OUR_BUG
from servicecycle.checking.run import Against, Job, check_files
from servicecycle.checking.settings import Settings
from servicecycle.commands.exits import FINDINGS, USERS_MISTAKE, say
from servicecycle.commands.exits import OUR_BUG as BUG
from servicecycle.commands.output import STDOUT, check_target, write, write_all
from servicecycle.commands.speaking import words_in
from servicecycle.errors import ImpossibleRequest, ServiceCycleError, UnreadableFile, said
from servicecycle.reading.files import STDIN, found_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Checked, Severity
    from servicecycle.reading.earlier import Earlier
    from servicecycle.words import Language


class Choices(NamedTuple):
    """What the command line says in place of the project's settings; `None` leaves those in force."""

    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    fail_on: Severity | None
    gates: dict[str, float]
    config: str | None


class Work(NamedTuple):
    """The files to check, each with its settings; which paths were asked for; and the day."""

    jobs: list[Job]
    given: list[str]
    today: date

    @property
    def files(self) -> list[str]:
        """The paths of the files."""
        return [job.file for job in self.jobs]


def codes(given: list[str] | None) -> tuple[str, ...] | None:
    """Take `--select` or `--ignore` apart; raises `ImpossibleRequest` for what means no rule."""
    if given is None:
        return None
    patterns = tuple(part.strip() for text in given for part in text.split(",") if part.strip())
    for pattern in patterns:
        try:
            check_pattern(pattern)
        except ValueError as wrong:
            raise ImpossibleRequest(wrong.args[0]) from None
    return patterns


def gates(**given: str | None) -> dict[str, float]:
    """Read the gates that were asked for; raises `ImpossibleRequest` for a number that is none."""
    return {name: _gate(name, text) for name, text in given.items() if text is not None}


def _gate(name: str, text: str) -> float:
    option = f"--{name.replace('_', '-')}"
    try:
        if name != "fail_under":
            return share(text)
        if 0 <= (points := float(text)) <= 100:  # noqa: PLR2004  the scale of the service score
            return points
    except ValueError:
        pass
    right = (
        said("a number from 0 to 100")
        if name == "fail_under"
        else said("a share from 0 to 1, or a percentage such as 5%")
    )
    raise ImpossibleRequest(said("{option} cannot be `{text}`; write {right}", option=option, text=text, right=right))


def work(given: list[str], choices: Choices, *, today: str | None) -> Work:
    """Find the files and the settings in force for each; raises `ServiceCycleError` for what cannot be."""
    fixed = _configuration(choices.config) if choices.config else None
    jobs, known = [], dict[int, Settings]()
    for file in sorted(found_files(given)):  # whatever order the shell gave them in
        found = fixed or configured(file)
        if file in given or not found.excludes(file):
            settings = known.get(id(found)) or known.setdefault(id(found), _overridden(found.settings, choices))
            jobs.append(Job(file, settings))
    if not jobs:
        raise UnreadableFile(
            said("{listed}: the settings exclude every file here; name one, or mend `exclude`", listed=", ".join(given))
        )
    return Work(jobs, given, _day(today))


def _configuration(file: str) -> Configuration:
    found = read_configuration(file)
    if found is None:
        raise UnreadableFile(
            said("{file}: has no table `[tool.servicecycle]`; add one, or name another file", file=file)
        )
    return found


def _overridden(settings: Settings, choices: Choices) -> Settings:
    said = {key: value for key, value in choices._asdict().items() if key in Settings._fields and value is not None}
    return settings._replace(**said | {"gates": settings.gates._replace(**choices.gates)})


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text) if text else date.today()  # noqa: DTZ011  the user's own calendar
    except ValueError:
        raise ImpossibleRequest(
            said("--today cannot be `{text}`; write year, month and day, as in 2026-11-21", text=text)
        ) from None


def mend(work: Work, lang: Language | None) -> None:
    """Put right what is safe to put right in each file, and tell how much that was."""
    count = files = 0
    for change in _changes(work):
        write(change.new, change.file, [])
        files, count = files + 1, count + change.put_right
    if files:
        words = words_in(lang, None)
        say(words("check.mended", n=count, count=count, files=words("check.mended.files", n=files, count=files)))


def show_changes(work: Work, output: str | None) -> None:
    """Write what mending would change as a patch; exits with 1 when that is anything."""
    from servicecycle.checking.mending import diff

    patch = "".join(diff(change.file, change.old, change.new) for change in _changes(work))
    write(patch, output, work.files)
    if patch:
        raise typer.Exit(FINDINGS)


class _Change(NamedTuple):
    """A file that can be put right: its bytes before and after, and how many findings go."""

    file: str
    old: bytes
    new: bytes
    put_right: int


def _changes(work: Work) -> Iterator[_Change]:
    """Yield each file that can be put right; one that cannot be read is left to the check to tell of."""
    from servicecycle.checking.mending import mended
    from servicecycle.reading.decode import decode, encode
    from servicecycle.reading.files import raw_bytes, read_text

    if STDIN in work.files:
        raise ImpossibleRequest(said("standard input cannot be mended; name a file"))
    for job in work.jobs:
        try:
            old = raw_bytes(job.file)
            reading = read_text(decode(old, job.file), job.file)
        except ServiceCycleError:
            continue
        found = mended(reading, job.settings, today=work.today)
        if found:
            yield _Change(job.file, old, encode(found.text, old), sum(found.put_right.values()))


def show_findings(  # noqa: PLR0913  what was asked for
    work: Work,
    format: str,
    output: str | None,
    *,
    against: str | None,
    processes: int,
    lang: Language | None,
) -> None:
    """Check the files and write what was found, in the language of the first; exits with 1 or 2 if called for."""
    if output not in {None, STDOUT}:
        check_target(str(output), work.files)
    earlier = None if against is None else _earlier(against, work)
    tally = _Tally()
    results = tally.counted(check_files(work.jobs, Against(work.today, earlier), processes=processes))
    try:
        first = next(results)
        run, words = _run(work, coloured=output is None), words_in(lang, first.language)
        parts = format_of(format).render(chain([first], results), run, words)
        write_all((part.encode("utf-8", "replace") for part in parts), output, work.files)
    finally:
        if earlier:
            earlier.close()
    if tally.code:
        raise typer.Exit(tally.code)


class _Tally:
    """Watches the results go by, and knows the exit code in the end."""

    def __init__(self) -> None:
        self.code = 0

    def counted(self, results: Iterable[Checked]) -> Iterator[Checked]:
        """Yield the results as they come."""
        for result in results:
            self.code = max(self.code, self._code(result))
            yield result

    @staticmethod
    def _code(result: Checked) -> int:
        if any(found.rule == OUR_BUG for found in result.findings):
            return BUG
        if not result.readable:
            return USERS_MISTAKE
        return FINDINGS if any(map(result.fails, result.findings)) else 0


def _run(work: Work, *, coloured: bool) -> Run:
    from shutil import get_terminal_size

    settings = {id(job.settings): job.settings for job in work.jobs}.values()
    return Run(
        version=__version__,
        codes=tuple(sorted({code for one in settings for code in one.codes()})),
        root=_root(),
        color=coloured and _is_coloured(),
        width=get_terminal_size().columns,
    )


def _is_coloured() -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _root() -> str:
    """Return the folder that paths in machine output start from: the nearest above that git keeps, else this one."""
    here = above = os.getcwd()  # noqa: PTH109  text in, text out
    while not os.path.exists(os.path.join(above, ".git")):  # noqa: PTH110, PTH118  as above
        if above == os.path.dirname(above):  # noqa: PTH120  as above
            return here
        above = os.path.dirname(above)  # noqa: PTH120  as above
    return above


def _earlier(against: str, work: Work) -> Earlier:
    from servicecycle.reading.earlier import earlier

    return earlier(against, work.given, work.files)

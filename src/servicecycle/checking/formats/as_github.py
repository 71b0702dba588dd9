"""Workflow commands, of which GitHub Actions makes annotations at the lines of a pull request.

GitHub shows the first ten of a kind, so the worst of the whole run come first, and a notice that says how many are not
shown stands before the other notices.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from servicecycle.checking.finding import SEVERITIES
from servicecycle.checking.formats.excerpt import plain
from servicecycle.checking.formats.messages import message
from servicecycle.checking.formats.paths import relative
from servicecycle.checking.formats.spool import parts, spool
from servicecycle.checking.formats.tally import Tally, listed, sentences
from servicecycle.checking.pages import title
from servicecycle.reading.files import STDIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Checked, Found, Severity
    from servicecycle.checking.formats.run import Run
    from servicecycle.words import Words

ID = "github"
SHOWN = 10
"""How many annotations of a kind GitHub shows of one step."""

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "notice"}


def render(results: Iterable[Checked], run: Run, words: Words) -> Iterator[str]:
    """Yield a command a line, once all are known, and what the run adds up to."""
    tally = Tally()
    with ExitStack() as stack:
        commands = {severity: stack.enter_context(spool()) for severity in SEVERITIES}
        for result in tally.counted(results):
            path = relative(result.file, run.root)
            for found in result.findings:
                commands[found.severity].write(_command(found, path, words))
        yield from parts(commands["error"])
        yield from parts(commands["warning"])
        yield from _hidden(tally, words)
        yield from parts(commands["advice"])
    for sentence in sentences(tally, words):
        yield f"{sentence}\n"


def _command(found: Found, path: str, words: Words) -> str:
    place = found.place
    file = "" if place.file == STDIN else f"file={_property(path)},"
    span = f"line={place.line},endLine={place.line},col={place.column},endColumn={place.column + place.width}"
    headline = _property(f"{title(found.rule, words)} ({found.rule})")
    # The log shows the message alone, so the place stands in it too.
    told = f"{path}:{place.line}:{place.column}: {found.rule} {message(found, words)}"
    return f"::{_COMMANDS[found.severity]} {file}{span},title={headline}::{_data(told)}\n"


def _hidden(tally: Tally, words: Words) -> Iterator[str]:
    """Yield a notice of what GitHub does not show; it is a notice itself, and takes the place of one."""
    hidden = {severity: max(0, count - SHOWN) for severity, count in tally.findings.items()}
    if any(hidden.values()):
        hidden["advice"] = max(0, tally.findings["advice"] - SHOWN + 1)
        told = words("check.hidden", shown=SHOWN, findings=listed(hidden, words))
        yield f"::notice title=servicecycle::{_data(told)}\n"


def _data(text: str) -> str:
    """Return a text that ends neither its command nor its line, and that steers no terminal."""
    return plain(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

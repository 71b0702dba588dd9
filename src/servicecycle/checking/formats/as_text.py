"""Text for people: each finding with its line and the place marked, grouped by file, and a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servicecycle.checking.formats.drawn import Look, Paint, drawn
from servicecycle.checking.formats.excerpt import plain
from servicecycle.checking.formats.paths import named
from servicecycle.checking.formats.tally import Tally, sentences
from servicecycle.words.width import width
from servicecycle.words.wrapping import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from servicecycle.checking.finding import Checked
    from servicecycle.checking.formats.run import Run
    from servicecycle.words import Words

ID = "text"
_RULE = "─"


def render(results: Iterable[Checked], run: Run, words: Words) -> Iterator[str]:
    """Yield the findings of one file after the other, and the summary."""
    tally, look = Tally(), Look(run.width, Paint(run.color))
    for result in tally.counted(results):
        if result.findings:
            yield _headline(plain(named(result.file)), look)
            for found in result.findings:
                yield "\n".join(drawn(found, words, look)) + "\n\n"
    for sentence, painted in zip(sentences(tally, words), sentences(tally, words, look.paint.severe), strict=True):
        lines = folded(sentence, run.width)
        yield (painted if len(lines) == 1 else "\n".join(lines)) + "\n"
    if tally.worst:
        yield f"{words('check.explain')} servicecycle explain {tally.worst}\n"


def _headline(path: str, look: Look) -> str:
    rule = _RULE * (look.columns - width(path) - 1)
    return f"{look.paint.strong(path)} {look.paint.quiet(rule)}".rstrip() + "\n\n"

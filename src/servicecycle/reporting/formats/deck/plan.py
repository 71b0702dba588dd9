"""What each slide says: one message a slide, its title the finding, from the blocks of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from servicecycle.reporting.blocks import (
    Bars,
    Bullets,
    Callout,
    Figures,
    Heading,
    Paragraph,
    Picture,
    Table,
    Text,
    Tree,
)
from servicecycle.reporting.formats.deck.fitting import joined
from servicecycle.reporting.formats.deck.slides import has_room_above, has_room_below
from servicecycle.reporting.formats.deck.tables import filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from servicecycle.reporting.blocks import Report, Shown

Runs = tuple[Text, ...]
_LONGEST_FINDING = 240
_SHORT = 200
_LONGEST_BELOW = 240


class Prose(NamedTuple):
    """Running text, or the points of a list."""

    paragraphs: tuple[Runs, ...]
    bulleted: bool = False


Exhibit = Table | Bars | Figures | Picture | Tree | Prose


class Message(NamedTuple):
    """What a slide says, before it is known on how many slides it has room.

    `part` is the title of the part of the section that it is, where sections have parts, and `chapter` the title of
    that section. `headline` is what the section says of it; what `goes_on` with that follows. `fine` print is for the
    speaker's notes.
    """

    section: str
    title: str
    shown: Exhibit
    measure: Runs = ()
    below: Runs = ()
    part: str = ""
    chapter: str = ""
    headline: str = ""
    goes_on: bool = False
    fine: Runs = ()

    @property
    def is_finding(self) -> bool:
        """Tell whether it states a finding, or goes on with one, and does not only show something."""
        return bool(self.headline or self.goes_on or (self.section and self.title != self.part))


class _Part(NamedTuple):
    """What stands under one heading, and the headings that it stands under."""

    section: str
    title: str
    blocks: tuple[Shown, ...]
    is_part: bool = False
    fine: Runs = ()
    finding: str = ""


def messages(report: Report) -> list[Message]:
    """Return what the slides after the title's say, in order."""
    told = (
        one._replace(chapter=part.section, fine=part.fine)
        for part in _parts(report)
        for one in _told(part, () if part.section else report.verdict)
    )
    return list(_with_headlines(_with_remarks(told)))


def _parts(report: Report) -> Iterator[_Part]:
    section, title = "", report.title
    is_part, fine, finding = False, Paragraph(()), ""
    waiting: list[Shown] = []
    for block in (*report.blocks, Heading("")):
        if isinstance(block, Paragraph) and block.fine:
            fine = block
            continue
        if not isinstance(block, Heading):
            waiting.append(block)
            continue
        if not waiting and finding:  # the section has nothing but parts
            waiting, finding = [Paragraph((Text(finding),))], ""
        if waiting:
            yield _Part(section, title, tuple(waiting), is_part, fine.runs, finding)
            waiting, fine = [], Paragraph(())
        finding = block.finding
        is_part = block.level == 3  # noqa: PLR2004  the level of a part of a section
        section, title = (section if is_part else block.text), block.text


def _told(part: _Part, verdict: Runs) -> Iterator[Message]:
    """Yield a message for each thing that a part shows, with the words around it."""
    texts: list[Paragraph | Callout] = [Callout(verdict)] if verdict else []
    shown = [block for block in part.blocks if not isinstance(block, Paragraph | Callout)]
    for block in part.blocks:
        if isinstance(block, Paragraph | Callout):
            texts.append(block)
        elif not isinstance(block, Heading):
            last = block is shown[-1]
            # What introduces a chart that something follows introduces that too: a chart has words of its own.
            kept = texts if isinstance(block, Picture) and not last else []
            yield from _exhibited(part, block, [] if kept else texts, _after(part.blocks, block) if last else [])
            texts = kept
    if not shown:
        yield _spoken(part, texts)


def _after(blocks: Sequence[Shown], block: Shown) -> list[Paragraph | Callout]:
    at = next(at for at, one in enumerate(blocks) if one is block)
    return [one for one in blocks[at + 1 :] if isinstance(one, Paragraph | Callout)]


def _exhibited(
    part: _Part,
    block: Table | Bars | Figures | Picture | Tree | Bullets,
    before: list[Paragraph | Callout],
    after: list[Paragraph | Callout],
) -> Iterator[Message]:
    if isinstance(block, Picture):
        before, after = [], [*before, *after]
        finding = block.whole or block.title
        rest: Runs = (Text(block.subtitle),)
    else:
        finding, rest, before, after = _found(before, after)
        finding = finding or part.finding
    measure, below = _run_on([rest, *(text.runs for text in before)]), _run_on([text.runs for text in after])
    told = _named(part, finding)
    kept = (has_room_above(measure), has_room_below(below))
    long = [runs for runs, has_room in zip((measure, below), kept, strict=True) if not has_room]
    if long and part.section:  # what stands before the first heading is the verdict, which the title slide has
        yield Message(*told, Prose(tuple(long)), part=told[1] if part.is_part else "")
    shown: Exhibit
    if isinstance(block, Bullets):
        shown = Prose(block.items, bulleted=len(block.items) > 1)
    else:
        shown = filled(block) if isinstance(block, Table) else block
    yield Message(
        *told,
        shown,
        () if measure in long else measure,
        () if below in long else below,
        part.title if part.is_part else "",
    )


def _spoken(part: _Part, texts: list[Paragraph | Callout]) -> Message:
    """Tell a part that is words alone: a statement that stands apart is its finding."""
    callouts = [text for text in texts if isinstance(text, Callout)]
    alone = len(callouts) == 1 and len(texts) > 1 and len(joined(callouts[0].runs)) <= _LONGEST_FINDING
    finding = joined(callouts[0].runs) if alone else ""
    said = tuple(text.runs for text in texts if not (alone and text is callouts[0]))
    return Message(*_named(part, finding), Prose(said), part=part.title if part.is_part else "")


def _found(
    before: list[Paragraph | Callout], after: list[Paragraph | Callout]
) -> tuple[str, Runs, list[Paragraph | Callout], list[Paragraph | Callout]]:
    """Take the finding out of the texts around an exhibit: what stands apart, or what is strong at its beginning."""
    for text in (*before, *after):
        strong = next((at for at, run in enumerate(text.runs) if run.tone != "strong"), len(text.runs))
        runs = text.runs if isinstance(text, Callout) and not strong else text.runs[:strong]
        if runs and len(joined(runs)) <= _LONGEST_FINDING:
            rest = text.runs[len(runs) :]
            return (
                joined(runs),
                rest,
                [one for one in before if one is not text],
                [one for one in after if one is not text],
            )
    return "", (), before, after


def _named(part: _Part, finding: str) -> tuple[str, str]:
    """Return the section that stands above the title, and the title: the finding, or the heading itself."""
    if finding:
        return (part.title if part.section else ""), _without_stop(finding)
    return (part.section if part.is_part else ""), part.title


def _without_stop(finding: str) -> str:
    text = finding.strip()
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def _run_on(paragraphs: list[Runs]) -> Runs:
    """Return paragraphs as one."""
    found: list[Text] = []
    for runs in paragraphs:
        shown = list(runs)
        while shown and not shown[0].text.strip():
            shown.pop(0)
        found += [*([Text(" ")] if found and shown else []), *shown]
    return tuple(found)


def _remark(message: Message) -> Runs:
    """Return what a part says that is one short sentence, which needs no slide of its own; else nothing."""
    prose = message.shown
    if not message.part or not isinstance(prose, Prose) or prose.bulleted or len(prose.paragraphs) != 1:
        return ()
    return prose.paragraphs[0] if len(joined(prose.paragraphs[0])) <= _SHORT else ()


def _have_room(below: Runs, message: Message) -> bool:
    """Tell whether a remark has room below a slide that has one already."""
    return len(joined(below)) + len(joined(_remark(message))) <= _LONGEST_BELOW


def _with_remarks(messages: Iterable[Message]) -> Iterator[Message]:
    """Yield messages; what is one short sentence stands below its neighbour in the section, the one before it first."""
    held: Message | None = None
    for message in messages:
        if held and message.section == held.section:
            if _remark(message) and _have_room(held.below, message):
                held = held._replace(below=_run_on([held.below, _remark(message)]))
                continue
            if _remark(held) and _have_room(message.below, held):
                held = message._replace(below=_run_on([_remark(held), message.below]))
                continue
        if held:
            yield held
        held = message
    if held:
        yield held


def _with_headlines(messages: Iterable[Message]) -> Iterator[Message]:
    """Yield messages; the statement with which a section begins stands above what follows, if that has no finding."""
    held: Message | None = None
    stated = ""
    for message in messages:
        goes_on = bool(message.part) and not message.is_finding
        if held and goes_on and message.chapter == held.chapter:
            yield message._replace(headline=_without_stop(_statement(held)))
            held, stated = None, message.chapter
            continue
        if held:
            yield held
        held = message if _statement(message) else None
        stated = stated if goes_on and message.chapter == stated else ""
        if not held:
            yield message._replace(goes_on=bool(stated))
    if held:
        yield held


def _statement(message: Message) -> str:
    """Return what a section says before its parts, if that has room above a slide."""
    prose = message.shown
    if message.part or message.is_finding or not isinstance(prose, Prose) or len(prose.paragraphs) != 1:
        return ""
    said = joined(prose.paragraphs[0])
    return said if not prose.bulleted and not message.below and len(said) <= _LONGEST_FINDING else ""

"""The help of the program and of its commands, in the reader's language.

What a page says stands where a command is written, in English: its docstring, its options, its `EXAMPLES`.
`words/<language>/help.py` has each of those texts in the other languages.
"""

from __future__ import annotations

import inspect
import re
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any, NamedTuple

from servicecycle.commands.speaking import words_for
from servicecycle.words.width import width
from servicecycle.words.wrapping import HARD_SPACE, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.words import Words

_WIDEST, _NARROWEST = 100, 40
_NAMES_AT_MOST = 1 / 3
KINDS = {"str": "TEXT", "int": "N", "float": "NUMBER"}
"""What stands for a value whose option does not say so itself."""


def page(command: Any, ctx: Any) -> str:
    """Return the whole help of a command, or of the program."""
    look = _look()
    blocks = [usage(command, ctx), *_about(command, look), *_parameters(command, ctx, look)]
    if hasattr(command, "list_commands"):
        blocks.append(_commands(command, ctx, look))
    text = "\n\n".join([*blocks, *_examples(command, look)]).replace(HARD_SPACE, " ")
    return "\n".join(line.rstrip() for line in text.splitlines())


def usage(command: Any, ctx: Any) -> str:
    """Return how a command is called."""
    look = _look()
    arguments = [one for one in command.get_params(ctx) if one.param_type_name == "argument"]
    pieces = [look.words.help("[OPTIONS]"), *(_piece(one, ctx, look.words) for one in arguments)]
    if hasattr(command, "list_commands"):
        pieces.append(look.words.help("COMMAND [ARGS]..."))
    return "\n".join(_hanging(f"{look.words.help('Usage')}: {ctx.command_path} ", " ".join(pieces), look))


def summary(command: Any) -> str:
    """Return what a command does, in a sentence."""
    return words_for(None).help(next(iter(paragraphs(command)), ""))


def completed(items: list[Any]) -> list[Any]:
    """Say what each of the items that a shell offers is for."""
    words = words_for(None)
    for item in items:
        item.help = item.help and words.help(item.help)
    return items


class _Look(NamedTuple):
    """The words, and the columns of the screen."""

    words: Words
    columns: int


def _look() -> _Look:
    return _Look(words_for(None), max(_NARROWEST, min(_WIDEST, get_terminal_size().columns) - 1))


def _piece(argument: Any, ctx: Any, words: Words) -> str:
    name = _value(argument, ctx, words)
    return (name if argument.required else f"[{name}]") + ("..." if argument.nargs != 1 else "")


def paragraphs(command: Any) -> list[str]:
    """Return the paragraphs of a command's help, each on one line."""
    return [" ".join(part.split()) for part in inspect.cleandoc(command.help or "").split("\n\n") if part.strip()]


def _about(command: Any, look: _Look) -> Iterator[str]:
    for text in paragraphs(command):
        yield "\n".join(_hanging("  ", look.words.help(text), look))


def _parameters(command: Any, ctx: Any, look: _Look) -> Iterator[str]:
    shown = [one for one in command.get_params(ctx) if not one.hidden]
    for kind, heading in (("argument", look.words.help("Arguments")), ("option", look.words.help("Options"))):
        rows = [(_named(one, ctx, look.words), _told(one, look.words)) for one in shown if one.param_type_name == kind]
        if rows:
            yield _table(heading, rows, look)


def _named(one: Any, ctx: Any, words: Words) -> str:
    """Return an option's names, the short one first, and what stands for its value."""
    value = _value(one, ctx, words)
    if one.param_type_name == "argument":
        return value
    names = sorted(one.opts, key=len)
    return f"{'' if len(names[0]) == len('-x') else '    '}{', '.join(names)} {value}".rstrip()


def _value(one: Any, ctx: Any, words: Words) -> str:
    """Return what stands for a value; choices are part of the command line, and stay as they are."""
    value = value_of(one, ctx)
    return "|".join(map(words.help, value.split("|"))) if one.metavar else words.help(value)


def value_of(one: Any, ctx: Any) -> str:
    """Return what stands for an option's value, in English: `FILE`, `N`, `text|json`; nothing for a switch."""
    if getattr(one, "is_flag", False):
        return ""
    stated = one.metavar or one.display_type(ctx).strip("<>")
    return str(KINDS.get(re.sub(r"^list\[(.*)\]$|( range)$", r"\1", stated), stated))


def _told(one: Any, words: Words) -> str:
    """Return what an option is for, and in brackets its default, its range, and whether it has to be set."""
    notes = [*_default(one, words), *_range(one, words), *([words.help("required")] if one.required else [])]
    text = words.help(one.help or "")
    return f"{text} [{'; '.join(notes).replace(' ', HARD_SPACE)}]" if notes else text


def _default(one: Any, words: Words) -> Iterator[str]:
    default = one.default
    if one.show_default and default is not None and default is not False and default != "" and not callable(default):
        shown = ", ".join(map(str, default)) if isinstance(default, (list, tuple)) else default
        yield words.help("default: {value}").format(value=shown)


def _range(one: Any, words: Words) -> Iterator[str]:
    if one.min is not None and one.max is not None:
        yield words.help("{least} to {most}").format(least=one.min, most=one.max)
    elif one.min:  # that nothing is below 0 goes without saying
        yield words.help("at least {least}").format(least=one.min)
    elif one.max is not None:
        yield words.help("at most {most}").format(most=one.max)


def _commands(group: Any, ctx: Any, look: _Look) -> str:
    found = [(name, group.get_command(ctx, name)) for name in group.list_commands(ctx)]
    rows = [(name, summary(one)) for name, one in found if not one.hidden]
    return _table(look.words.help("Commands"), rows, look)


def _table(heading: str, rows: list[tuple[str, str]], look: _Look) -> str:
    """Return names and texts side by side; a name that takes more room than the others has a line of its own."""
    most = int(look.columns * _NAMES_AT_MOST)
    room = max(wide for wide in (0, *(width(name) for name, _ in rows)) if wide <= most) + 4
    lines = [f"{heading}:"]
    for name, text in rows:
        if width(name) > most:
            lines += [f"  {name}", *_hanging(" " * room, text, look)]
        else:
            lines += _hanging(f"  {name}{' ' * (room - 2 - width(name))}", text, look)
    return "\n".join(lines)


def _hanging(lead: str, text: str, look: _Look) -> list[str]:
    """Return a text in lines, the first after `lead`, the others below where it began; none begins with a dash."""
    room = width(lead)
    lines = folded(text.replace(" —", f"{HARD_SPACE}—"), look.columns - room)
    return [lead + lines[0], *(" " * room + line for line in lines[1:])]


def example_lines(command: Any) -> list[tuple[str, str, str]]:
    """Return the lines below a command's help: what each says, or the call that it shows and the remark on it."""
    found = []
    for line in inspect.cleandoc(command.epilog or "").splitlines():
        if line.startswith(" "):
            call, _, remark = line.strip().partition("   ")
            found.append(("", call, remark.strip()))
        elif line.strip("\b "):
            found.append((line.strip(), "", ""))
    return found


def _examples(command: Any, look: _Look) -> Iterator[str]:
    block: list[str] = []
    for text, call, remark in example_lines(command):
        if text:
            if block:
                yield "\n".join(block)
            block = folded(look.words.help(text), look.columns)
        else:
            block += _example(call, look.words.help(remark) if remark else "", look)
    if block:
        yield "\n".join(block)


def _example(call: str, remark: str, look: _Look) -> list[str]:
    """Return a call that can be copied: the remark behind it or above it, a long call continued on the next line."""
    whole = f"  {call}   # {remark}" if remark else f"  {call}"
    if width(whole) <= look.columns or not call.startswith("servicecycle "):
        return [whole]
    above = [f"  # {line}" for line in folded(remark, look.columns - 4)] if remark else []
    held = re.sub(r"(?<= )(-\S+) (?=[^-])", rf"\1{HARD_SPACE}", call)  # an option keeps its value
    continued = " \\\n      ".join(folded(held, look.columns - 8))
    return [*above, f"  {continued}"]

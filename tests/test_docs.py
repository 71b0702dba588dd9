"""The documentation is true: it names all there is, its examples read, its figures and outputs are the program's."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer
from agreeing import contract_of

from servicecycle.commands import exits
from servicecycle.commands.app import app, names
from servicecycle.cycle.json_schema import cycle_schema
from servicecycle.errors import InvalidFile
from servicecycle.reading.files import read_text
from servicecycle.reading.yaml import parse
from servicecycle.reporting.contract import AnalysisJson

if TYPE_CHECKING:
    from collections.abc import Iterator

Data = dict[str, Any]

ROOT = Path(__file__).parent.parent
PAGES = sorted(page for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")] if page.stat().st_size)
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)

SCHEMA = cycle_schema()
PROGRAM: Any = typer.main.get_command(app)
OF_EVERY_COMMAND = {"-h", "--help"}

# What the examples of single keys lean on.
BASE: Data = {
    "name": "Cashing a cheque",
    "phases": ["Before", "At the branch"],
    "actors": {"customer": {"role": "customer"}, "clerk": {"role": "frontstage"}},
    "steps": [{"id": id_, "name": id_} for id_ in ("ticket", "wait", "pay")],
    "critical_moments": [{"id": "curt-answer", "step": "ticket"}],
    "requirements": [{"id": "explain-tickets", "need": "Nobody has to ask"}],
    "actions": [{"id": "host", "name": "A host at the door"}],
}
TYPO = """name: Cashing a cheque
steps:
  - id: ask
    name: Asks a clerk
    percieved: 7
    expected: 12
"""


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def fences(text: str, *languages: str) -> list[str]:
    found = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [body for language, body in found if language in languages]


def sections(text: str, level: int = 2) -> dict[str, str]:
    """Return what stands under each heading of a level."""
    parts = re.split(rf"^{'#' * level} (.*)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def code(cell: str) -> str:
    found = re.search(r"(`+)(.+?)\1(?!`)", cell)
    return found[2].strip() if found else ""


def options(command: Any) -> set[str]:
    return {option for parameter in command.params for option in parameter.opts if option.startswith("-")}


# Commands


@pytest.mark.parametrize("name", names())
def test_every_command_and_each_of_its_options_is_documented(name: str) -> None:
    section = sections(text_of("docs/commands.md"))[name]
    command = PROGRAM.get_command(None, name)
    wanted = options(command) | {one.metavar for one in command.params if one.param_type_name == "argument"}
    wanted = {part for one in wanted for part in one.split("|")}
    assert [one for one in sorted(wanted) if f"`{one}`" not in section] == []


def test_every_option_of_the_program_is_documented() -> None:
    page = text_of("docs/commands.md")
    assert [one for one in sorted(options(PROGRAM) | OF_EVERY_COMMAND) if f"`{one}`" not in page] == []


def test_every_exit_code_is_documented() -> None:
    told = {int(row[0]) for row in rows(sections(text_of("docs/commands.md"), 3)["Exit codes"]) if row[0].isdigit()}
    assert told == {0, 1, exits.USERS_MISTAKE, exits.OUR_BUG, exits.INTERRUPTED, exits.PIPE_CLOSED}


def test_every_key_of_the_json_is_documented() -> None:
    section = sections(text_of("docs/commands.md"))["analyze"]
    assert [key for key in AnalysisJson.__annotations__ if f"`{key}`" not in section] == []


def calls(text: str) -> Iterator[list[str]]:
    """Yield the words of every call of the program, in shell blocks and in running text."""
    shown = [line.removeprefix("$ ") for body in fences(text, "sh", "console", "bash") for line in body.splitlines()]
    for line in [*shown, *re.findall(r"`(servicecycle [^`]*)`", text)]:
        for call in re.split(r"[|>]|&&", line):
            if call.strip().startswith("servicecycle "):
                yield shlex.split(call, comments=True)[1:]


@each_page
def test_calls_name_only_commands_and_options_that_exist(page: Path) -> None:
    wrong = []
    for words in calls(page.read_text(encoding="utf-8")):
        named = words[0] if words and not words[0].startswith("-") else None
        command = PROGRAM.get_command(None, named) if named else PROGRAM
        if command is None:
            wrong.append(words)
            continue
        given = {word.partition("=")[0] for word in words if word.startswith("-") and word != "-"}
        wrong += [words] if given - options(command) - OF_EVERY_COMMAND else []
    assert wrong == []


@each_page
def test_outputs_are_what_the_program_prints(page: Path, tmp_path: Path) -> None:
    (tmp_path / "typo.yaml").write_text(TYPO, encoding="utf-8")
    for body in fences(page.read_text(encoding="utf-8"), "console"):
        for call, shown in re.findall(r"^\$ servicecycle (.*)\n((?:(?!\$ ).*\n)*)", body, re.MULTILINE):
            printed = run(call, tmp_path)
            for part in filter(None, re.split(r"^…\n", shown, flags=re.MULTILINE)):
                assert part in printed, call
                printed = printed.partition(part)[2]


def run(call: str, folder: Path) -> str:
    return subprocess.run(
        [sys.executable, "-m", "servicecycle", *shlex.split(call)],
        cwd=folder,
        env={**os.environ, "COLUMNS": "80"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    ).stdout


# The file


def words_of(schema: Any) -> Iterator[str]:
    """Yield every key and every word of a vocabulary that a part of the file may hold."""
    if isinstance(schema, list):
        for part in schema:
            yield from words_of(part)
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield from words_of(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    yield from (word for word in schema.get("enum", []) if isinstance(word, str))
    yield from schema.get("properties", {})
    for inner in ("anyOf", "items", "additionalProperties"):
        yield from words_of(schema.get(inner))
    yield from words_of(list(schema.get("properties", {}).values()))


@pytest.mark.parametrize("key", SCHEMA["properties"])
def test_every_key_of_the_file_is_documented_where_its_heading_is(key: str) -> None:
    (section,) = (body for title, body in sections(text_of("docs/format.md")).items() if f"`{key}`" in title)
    told = {key, *words_of(SCHEMA["properties"][key])} - {"type"}
    assert [word for word in sorted(told) if f"`{word}`" not in section + f"`{key}`"] == []


@pytest.mark.parametrize("body", fences(text_of("docs/format.md"), "yaml"))
def test_every_example_reads(body: str) -> None:
    if {"name", "steps"} <= set(re.findall(r"^\w+(?=:)", body, re.MULTILINE)):
        read_text(body, "example.yaml")
    else:
        contract_of(completed(typed(body)))


def typed(body: str) -> Data:
    """Read a fragment as the program reads a file, not as PyYAML does."""
    data, _, found = parse(body, "fragment.yaml")
    assert found == []
    return dict(data)


def completed(fragment: Data) -> Data:
    """Lay a fragment over what it leans on: things with ids are added, all else is replaced."""
    whole = {**BASE, **fragment}
    for key in ("steps", "critical_moments", "requirements", "actions"):
        given = fragment.get(key, [])
        ids = {one.get("id") for one in given if isinstance(one, dict)}
        whole[key] = [*given, *(one for one in BASE[key] if one["id"] not in ids)]
    return whole


def traps() -> list[tuple[str, str]]:
    section = sections(text_of("docs/format.md"))["Where people trip, and how to quote"]
    return [(code(row[0]), code(row[2])) for row in rows(section)[1:]]


@pytest.mark.parametrize(("wrong", "right"), traps())
def test_what_trips_trips_and_what_is_quoted_does_not(wrong: str, right: str) -> None:
    def name(written: str) -> str:
        item = written if written.startswith("- ") else f"- {written}"
        return read_text(f"name: x\nsteps:\n  {item}\n", "trap.yaml").cycle.steps[0].name

    meant = name(right)
    with suppress(InvalidFile):
        assert name(wrong) != meant


# The method


def test_every_parameter_stands_in_the_method_with_its_default_and_range() -> None:
    found = {code(row[0]): row[1:3] for row in rows(sections(text_of("docs/method.md"))["Parameters"])[1:]}
    wanted = SCHEMA["$defs"]["Method"]["properties"]
    assert found.keys() == wanted.keys()
    for name, (default, allowed) in found.items():
        usual = wanted[name]["default"]
        assert default == (usual if isinstance(usual, str) else f"{usual:g}"), name
        assert allowed == range_of(wanted[name]), name


def range_of(schema: Data) -> str:
    if "enum" in schema:
        return ", ".join(schema["enum"])
    if "exclusiveMinimum" in schema:
        return f"above {schema['exclusiveMinimum']:g}"
    low = f"{schema['minimum']:g}"
    return f"{low} to {schema['maximum']:g}" if "maximum" in schema else f"{low} or more"


EXAMPLE = sections(text_of("docs/method.md"))["A worked example"]


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def close(found: float, told: str) -> bool:
    """Tell whether a figure, rounded as it is told, is what is told."""
    digits = len(told.partition(".")[2])
    return bool(abs(found - number(told)) <= 0.5 / 10**digits + 1e-9)


def told_figures() -> list[tuple[str, str]]:
    return [(code(row[2]), row[1]) for row in rows(EXAMPLE)[1:]]


@pytest.fixture(scope="module")
def reckoned() -> Data:
    (body,) = fences(EXAMPLE, "yaml")
    return contract_of(typed(body))


@pytest.mark.parametrize(("path", "told"), told_figures())
def test_the_worked_example_is_what_the_program_computes(path: str, told: str, reckoned: Data) -> None:
    here: Any = reckoned
    for step in path.split("."):
        if isinstance(here, list):
            here = next(item for item in here if step in {item.get("id"), item.get("step")})
        else:
            here = here[step]
    assert close(here, told)


def test_the_worked_example_ranks_as_told(reckoned: Data) -> None:
    assert [area["step"] for area in reckoned["areas"]] == ["wait", "receive", "find"]
    quadrants = {area["step"]: area["quadrant"] for area in reckoned["areas"]}
    assert quadrants == {"find": "possible-overkill", "wait": "concentrate-here", "receive": "keep-up-the-good-work"}
    assert [moment["mend"] for moment in reckoned["moments"]] == [None, "design", None]


LINES = [line for body in fences(EXAMPLE, "text") for line in body.splitlines()]


@pytest.mark.parametrize("line", LINES)
def test_the_worked_example_adds_up(line: str) -> None:
    _, reckoning, told = line.split(" = ")
    python = reckoning.translate({ord("·"): "*", ord("−"): "-", ord("^"): "**"})
    assert re.fullmatch(r"[\d.+\-*/() ]+", python)
    assert close(eval(python), told)  # noqa: S307  digits and signs only, as the line above sees to


# All pages


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    dead = []
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", text):
        file, _, anchor = target.partition("#")
        aim = (page.parent / file).resolve() if file else page
        if not aim.exists() or (anchor and anchor not in anchors(aim)):
            dead.append(target)
    assert dead == []


def anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@each_page
def test_files_that_are_named_exist(page: Path) -> None:
    named = re.findall(r"`((?:[\w.]+/)+[\w.]+\.(?:py|yaml|typ|md))`", page.read_text(encoding="utf-8"))
    roots = (ROOT, ROOT / "src" / "servicecycle")
    assert [file for file in named if not any((root / file).exists() for root in roots)] == []


def test_every_formula_names_its_file() -> None:
    method = text_of("docs/method.md")
    inner = [*(ROOT / "src/servicecycle/analysis").glob("*.py"), *(ROOT / "src/servicecycle/evidence").glob("*.py")]
    silent = {"__init__", "analysis", "frames", "parts", "what_if"}  # they lay side by side what others have reckoned
    files = sorted(f"`{file.relative_to(ROOT).as_posix()}`" for file in inner if file.stem not in silent)
    assert [file for file in files if file not in method] == []

"""Help and mistakes in a command line, in the reader's language: nothing missing, nothing left in English."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
import typer
import yaml
from program import environment, run
from typer.testing import CliRunner

from servicecycle.commands import helping
from servicecycle.commands.app import app, names
from servicecycle.commands.usage import PHRASES, in_language
from servicecycle.words import Language, Phrase, Words
from servicecycle.words.ro.help import PHRASES as ROMANIAN
from servicecycle.words.ru.help import PHRASES as RUSSIAN

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
COMMANDS = ROOT / "src" / "servicecycle" / "commands"
PROGRAM: Any = typer.main.get_command(app)
CONTEXT: Any = PROGRAM.context_class(PROGRAM, info_name="servicecycle", **PROGRAM.context_settings)
EVERY = {"": PROGRAM} | {name: PROGRAM.get_command(CONTEXT, name) for name in names()}
OWN: dict[Language, dict[str, Phrase]] = {"ru": RUSSIAN, "ro": ROMANIAN}
HEADS = {"en": "Usage", "ru": "Использование", "ro": "Utilizare"}
each_language = pytest.mark.parametrize("language", OWN)
# What stays as it is in every language: formats, the name of a key on the keyboard, a program of others', and values.
AS_WRITTEN = {
    "ID",
    "YAML",
    "TOML",
    "JSON",
    "PNG",
    "Tab",
    "Schema",
    "language",
    "server",
    "all",
    "verdict",
    "areas",
    "SC",
}

PROCESS = [sys.executable, "-m", "servicecycle"]
WIDTHS = (40, 80, 200)
NOWHERE = {"LC_ALL": "C", "LC_MESSAGES": "", "LANG": "", "LANGUAGE": "", "COLUMNS": "80"}


def shown(line: str, **env: str) -> tuple[int, str]:
    """Run a command line within this process, and return its exit code and all that it prints."""
    done = CliRunner().invoke(app, line.split(), env={**NOWHERE, **env}, prog_name="servicecycle")
    return done.exit_code, done.output


def fixed() -> Iterator[str]:
    """Yield the texts that the code of the help has in it."""
    for path in COMMANDS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "help" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                    yield first.value


def values(command: Any) -> Iterator[str]:
    """Yield what stands for the values of a command's options, as far as it is a word."""
    for one in command.get_params(CONTEXT):
        value = helping.value_of(one, CONTEXT)
        yield from (part for part in (value.split("|") if one.metavar else [value]) if re.search("[A-Z]{2}", part))


def written(command: Any) -> Iterator[str]:
    """Yield every text of a command's help."""
    yield from helping.paragraphs(command)
    yield from (one.help for one in command.get_params(CONTEXT))
    for text, _, remark in helping.example_lines(command):
        yield from filter(None, (text, remark))


@each_language
def test_every_text_of_the_help_is_there(language: Language) -> None:
    wanted = {*fixed(), *PHRASES, *helping.KINDS.values()}
    for command in EVERY.values():
        wanted |= {*written(command), *values(command)}
    wanted.discard("N")  # the same in every language
    assert sorted(wanted - OWN[language].keys()) == []
    assert sorted(OWN[language].keys() - wanted) == []


@each_language
def test_every_text_keeps_its_places(language: Language) -> None:
    for english, own in OWN[language].items():
        assert re.findall(r"\{\w+\}", str(own)) == re.findall(r"\{\w+\}", english), english
        literal = r"`[^`{]+`|--[a-z-]+|\.[a-z]{2,4}\b|\bSC\d+|\d\d+%?"
        assert re.findall(literal, str(own)) == re.findall(literal, english), english


def prose(page: str) -> str:
    """Return a page of help without what is typed as it stands: examples, options, choices, names of commands."""
    page = re.sub(r"(?m)^  (?:servicecycle| ).*\\\n.*$|^  servicecycle [^#\n]*|^  # yaml-.*$", "", page)
    page = re.sub(
        r"servicecycle(?: [a-z]+)?|`[^`]*`|\S*--?[a-z][\w-]*|\b[\w-]+(?:\|[\w-]+)+|\B\.[a-z]{2,4}\b", "", page
    )
    page = re.sub(rf"(?m)^  (?:{'|'.join(names())})  ", "", page)
    return re.sub(r"(?:по умолчанию|implicit|default): [\w-]+", "", page)


@pytest.mark.parametrize("name", EVERY)
def test_help_is_in_russian(name: str) -> None:
    code, page = shown(f"{name} --help", LC_ALL="ru_RU.UTF-8")
    assert code == 0
    assert page.startswith(f"Использование: servicecycle {name}".strip())
    assert set(re.findall("[A-Za-z]{2,}", prose(page))) - AS_WRITTEN == set()


@pytest.mark.parametrize("name", EVERY)
def test_help_is_in_romanian(name: str) -> None:
    code, page = shown(f"{name} --help", LC_ALL="ro_RO.UTF-8")
    _, english = shown(f"{name} --help")
    assert code == 0
    assert page.startswith(f"Utilizare: servicecycle {name}".strip())
    own = set(re.findall(r"[^\W\d_]+", " ".join(map(str, ROMANIAN.values()))))
    assert set(re.findall(r"[^\W\d_]{2,}", prose(page))) - own - AS_WRITTEN == set()
    assert {line for line in page.splitlines() if len(prose(line).split()) > 1} & set(english.splitlines()) == set()


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("columns", WIDTHS)
def test_help_fits_the_screen(name: str, language: str, columns: int) -> None:
    _, page = shown(f"{name} --help", LC_ALL=f"{language}_XX", COLUMNS=str(columns))
    typed = re.compile(r"  # yaml-|  -., --\w+ |      --\w+ ")  # what is typed as it stands is not broken
    long = [line for line in page.splitlines() if len(line) > columns]
    assert [line for line in long if columns > min(WIDTHS) or not typed.match(line)] == []
    assert [line for line in page.splitlines() if line != line.rstrip() or re.match(" *—", line)] == []
    assert "\u00a0" not in page


@pytest.mark.parametrize(
    "line", ["check --help --lang ru", "check --lang ru -h", "--lang ru check --help", "check --help --lang=ru"]
)
def test_the_place_of_the_option_does_not_matter(line: str) -> None:
    assert shown(line) == shown("check --help", LC_ALL="ru_RU.UTF-8")
    assert shown(line, LC_ALL="ro_RO.UTF-8") == shown("check --help --lang ru")


@pytest.mark.parametrize(
    ("line", "env", "language"),
    [
        ("--help", {}, "en"),
        ("--help --lang ro", {}, "ro"),
        ("--lang ro --help", {"LC_ALL": "ru_RU.UTF-8"}, "ro"),
        ("--lang ru --help --lang ro", {}, "ro"),
        ("--lang=ru --lang ro --help", {}, "ro"),
        ("--lang ro --help --lang=ru", {}, "ru"),
        ("check --help -- --lang ro", {}, "en"),
        ("check -h", {"LC_ALL": "", "LC_MESSAGES": "ru_RU.UTF-8", "LANG": "ro_RO.UTF-8"}, "ru"),
        ("check -h", {"LC_ALL": "", "LANG": "ro"}, "ro"),
        ("check -h", {"LC_ALL": "", "LANG": "ro_RO@euro"}, "ro"),
        ("check -h", {"LC_ALL": "RU_ru"}, "ru"),
        ("check -h", {"LC_ALL": "en_US.UTF-8", "LANG": "ru_RU.UTF-8"}, "en"),
        ("check -h", {"LC_ALL": "de_DE.UTF-8"}, "en"),
        ("check -h", {"LC_ALL": "rue_SK"}, "en"),
        ("check -h", {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de:ro:en"}, "ro"),
        ("check -h", {"LC_ALL": "en_US.UTF-8", "LANGUAGE": "ru_RU:en"}, "ru"),
        ("check -h", {"LC_ALL": "ru_RU.UTF-8", "LANGUAGE": "en"}, "en"),
        ("check -h", {"LC_ALL": "C.UTF-8", "LANGUAGE": "ru"}, "en"),
        ("check -h", {"LC_ALL": "", "LANGUAGE": "ru"}, "en"),
        ("check -h", {"LC_ALL": "POSIX", "LANGUAGE": "ru"}, "en"),
    ],
)
def test_who_decides_on_the_language(line: str, env: dict[str, str], language: str) -> None:
    assert shown(line, **env)[1].partition(":")[0] == HEADS[language]


LINES = yaml.safe_load((ROOT / "tests" / "wrong_command_lines.yaml").read_text(encoding="utf-8"))


@each_language
@pytest.mark.parametrize("case", LINES, ids=lambda case: case["line"])
def test_a_wrong_command_line_is_told_of(case: dict[str, str], language: Language) -> None:
    line = case["line"].format(f"--lang {language}")
    code, said = shown(line)
    assert (code, said.splitlines()[-1]) == (2, Words(language)("check.error", what=case[language]))
    if case["line"] != "{}":  # no words at all are answered with the help
        assert shown(case["line"].format(""), LC_ALL=f"{language}_XX.UTF-8") == (code, said)
    if len(said.splitlines()) > 1:
        usage, more, empty, _ = said.splitlines()
        assert usage.startswith(f"{HEADS[language]}: servicecycle ")
        assert re.fullmatch(r"(Справка|Ajutor): `servicecycle( [a-z]+)? -h`", more)
        assert empty == ""


@pytest.mark.parametrize("language", HEADS)
def test_no_words_are_answered_with_the_help(language: str) -> None:
    code, said = shown("", LC_ALL=f"{language}_XX")
    assert (code, said) == (2, shown("--help", LC_ALL=f"{language}_XX")[1])


def test_a_language_that_is_none_is_told_of_in_the_machines() -> None:
    for line in ("score x.yaml --lang xx", "--lang xx score x.yaml", "score --lang=xx"):
        code, said = shown(line, LC_ALL="ru_RU.UTF-8")
        told = "ошибка: неверное значение у `--lang`: `xx`; возможные значения: `en`, `ru`, `ro`"
        assert (code, said.splitlines()[-1]) == (2, told)


toy = typer.Typer(rich_markup_mode=None, add_completion=False)


@toy.command()
def _toy(
    kind: Annotated[Literal["a", "b"], typer.Argument(metavar="NAMES")],
    pair: Annotated[tuple[str, str] | None, typer.Option()] = None,
    share: Annotated[float, typer.Option(max=1.0)] = 0,
    count: Annotated[int, typer.Option()] = 0,
) -> None:
    """Take what no command of ours takes yet."""


TOYS = {
    "": "не хватает аргумента `РАЗДЕЛЫ`; возможные значения: a, b",
    "c": "неверное значение у `РАЗДЕЛЫ`: `c`; возможные значения: `a`, `b`",
    "a --pair x": "после `--pair` должны стоять значения, а именно 2",
    "a --share x": "неверное значение у `--share`: нужно число",
    "a --share 1.5": "неверное значение у `--share`: нужно число не больше 1",
    "a --count 1.5": "неверное значение у `--count`: нужно целое число",
    f"a --count {'9' * 5000}": "неверное значение у `--count`: число слишком велико",
}


@pytest.mark.parametrize("line", TOYS, ids=lambda line: line[:20])
def test_sentences_that_typer_has_besides_are_known(line: str) -> None:
    said = CliRunner().invoke(toy, line.split(), env=NOWHERE).output.partition("Error: ")[2].rstrip("\n")
    told = in_language(said.replace("Value error, ", ""), Words("ru"))
    assert told.removesuffix(".0") == TOYS[line]


@pytest.mark.parametrize("text", ["{x} is odd", "Missing", "что-то", "Option", ""])
def test_a_sentence_that_is_not_known_stays(text: str) -> None:
    languages: tuple[Language, ...] = ("en", "ru", "ro")
    assert [in_language(text, Words(language)) for language in languages] == [text] * 3


def test_a_run_that_shows_no_help_loads_nothing_of_it(tmp_path: Path) -> None:
    code = (
        "import sys; from servicecycle.__main__ import main\n"
        "try: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    example = str(ROOT / "examples" / "ru" / "washer_repair.yaml")
    done = subprocess.run(
        [sys.executable, "-c", code, "score", example], capture_output=True, check=True, cwd=tmp_path, env=environment()
    )
    loaded = done.stderr.decode().split()
    assert "servicecycle.words.ru.sections" in loaded
    assert [name for name in loaded if name.rpartition(".")[2] in {"helping", "usage", "help"}] == []


def test_the_program_itself_speaks_so(tmp_path: Path) -> None:
    done = run("chekc", "--lang", "ro", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("eroare: nu există comanda `chekc`; v-ați gândit la `check`?\n")
    assert run("--help", "--lang", "ru", cwd=tmp_path).stdout == shown("--help", LC_ALL="ru_RU.UTF-8")[1]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("servicecycle ex", "чем это плохо и как написать иначе"),
        ("servicecycle --ver", "Показать версию и выйти."),
        ("servicecycle check --fail-u", "наименьшая оценка сервиса"),
    ],
)
def test_the_shell_completes_in_the_language(shell: str, typed: str, told: str, tmp_path: Path) -> None:
    asked = {"_SERVICECYCLE_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    env = environment(**asked, _TYPER_COMPLETE_ARGS=typed, LC_ALL="ru_RU.UTF-8")
    done = subprocess.run(PROCESS, capture_output=True, check=True, cwd=tmp_path, env=env)
    assert told in done.stdout.decode()

"""Every language is whole: no key missing, no place lost, no English left."""

from __future__ import annotations

import ast
import os
import re
from errno import (
    EACCES,
    EBUSY,
    EDQUOT,
    EFBIG,
    EIO,
    EISDIR,
    ELOOP,
    ENAMETOOLONG,
    ENOENT,
    ENOSPC,
    ENOTDIR,
    EPERM,
    EROFS,
)
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from babel import Locale
from babel.numbers import format_decimal
from catalogues import ROOMS, catalogue, texts
from hypothesis import given
from hypothesis import strategies as st
from program import run
from typer.testing import CliRunner

from servicecycle.checking.rule import files, rule
from servicecycle.commands.app import app
from servicecycle.cycle.cycle import Cycle
from servicecycle.errors import InvalidFile, system_says
from servicecycle.errors import said as message
from servicecycle.reading.keys import description
from servicecycle.reading.sentences import SENTENCES
from servicecycle.reading.toml import toml_values
from servicecycle.words import LANGUAGES, Language, Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "servicecycle"
OTHERS = [language for language in LANGUAGES if language != "en"]
each_language = pytest.mark.parametrize("language", OTHERS)
FORMS = {language: set(Locale.parse(language).plural_form.rules) | {"other"} for language in LANGUAGES}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@each_language
@pytest.mark.parametrize("room", ROOMS)
def test_every_phrase_is_there_with_its_places(language: Language, room: str) -> None:
    english, own = catalogue("en", room), catalogue(language, room)
    assert english.keys() == own.keys()
    for key, phrase in own.items():
        known = set().union(*map(places, texts(english[key]))) | {"n"}
        assert set().union(*map(places, texts(phrase))) <= known, key
        if isinstance(phrase, dict):
            assert set(phrase) == FORMS[language], key


def said() -> Iterator[str]:
    """Yield every English phrase that `errors.said` is called with, and those that tables hold."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said" and node.args:
                phrase = node.args[0]
                if isinstance(phrase, ast.Constant) and isinstance(phrase.value, str):
                    yield phrase.value
    yield from (part for sentence in SENTENCES.values() for part in sentence if part)
    yield from (description((name,)) for name, field in Cycle.model_fields.items() if field.is_required())


@each_language
def test_every_message_is_said(language: Language) -> None:
    own = catalogue(language, "messages")
    worded = {phrase for phrase in said() if re.search(r"[a-z]{2}", re.sub(r"\{[^}]*\}|`[^`]*`", "", phrase))}
    assert sorted(worded - own.keys()) == []
    for phrase, other in own.items():
        assert places(str(other)) <= places(phrase), phrase


@each_language
@pytest.mark.parametrize("code", files())
def test_every_rule_has_its_page(language: str, code: str) -> None:
    page = (SOURCE / "words" / language / "pages" / f"{code}.md").read_text(encoding="utf-8")
    english = rule(code).__doc__ or ""
    assert page.count("\n## ") == english.count("\n## ") == 4
    assert page.count("```") == english.count("```")
    assert page.partition("\n")[0] != english.strip().partition("\n")[0]


@each_language
def test_every_template_is_there(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    english = {path.name for path in (SOURCE / "templates").glob("*.yaml")}
    own = {path.name for path in (SOURCE / "templates" / language).glob("*.yaml")}
    assert own == english
    for name in sorted(own):
        template = name.removesuffix(".yaml")
        done = CliRunner().invoke(app, ["new", "x.yaml", "--template", template, "--lang", language, "--force"])
        assert done.exit_code == 0, done.output
        checked = CliRunner().invoke(app, ["check", "x.yaml", "--fail-on", "advice"])
        assert checked.exit_code == 0, checked.output


ENGLISH = re.compile(r"\b(?:the|and|of|is|which|customers?|steps?|score|moments|with|what|this|from)\b", re.IGNORECASE)


@pytest.mark.parametrize("example", ["ru/washer_repair.yaml", "ro/incasarea_unui_cec.yaml"])
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_no_english_is_left_in_a_result(example: str, form: str, tmp_path: Path) -> None:
    done = run("analyze", ROOT / "examples" / example, "--format", form, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    found = [line for line in done.stdout.splitlines() if ENGLISH.search(re.sub(r"`[^`]*`|\S+\.yaml", "", line))]
    assert found == []


@each_language
def test_mistakes_are_told_in_the_language(language: str, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("name: A\nsteps:\n  - name: One\n    percieved: 7\n", encoding="utf-8")
    for words in (
        ["analyze", "x.yaml"],
        ["analyze", "absent.yaml"],
        ["explain", "SC999"],
        ["new", "y", "-t", "absent"],
    ):
        asked = run(*words, "--lang", language, cwd=tmp_path)
        machine = run(*words, cwd=tmp_path, LC_ALL=f"{language}_XX.UTF-8")
        assert asked.returncode == machine.returncode == 2
        assert asked.stderr == machine.stderr
        own = re.sub(r"`[^`]*`|\S+\.yaml.*:\d+:\d+|^ *\d* \|.*$", "", asked.stderr, flags=re.MULTILINE)
        assert not ENGLISH.search(own)


def texts_of_mistakes() -> Iterator[tuple[str, ast.expr]]:
    """Yield where a mistake of the user's is made, and each text that it is made of."""
    errors = {"Mistake", "InvalidFile", "UnreadableFile", "UnwritableTarget", "ImpossibleRequest", "Wrong"}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in errors:
                for given in node.args:
                    yield f"{path.relative_to(SOURCE)}:{node.lineno}", given


def test_every_mistake_is_said_and_not_only_written() -> None:
    written = [
        where
        for where, text in texts_of_mistakes()
        if isinstance(text, ast.JoinedStr) or (isinstance(text, ast.Constant) and re.search("[a-z] ", str(text.value)))
    ]
    assert written == []


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.integers(0, 10**12), share=st.decimals(0, 10**4, places=2))
def test_numbers_in_a_message_have_the_languages_signs(language: Language, number: int, share: Decimal) -> None:
    words = Words(language)
    shown = words.said(
        message("`{code}` {number:,} {share:.2f} {plain}", code="0.5, 1", number=number, share=float(share), plain=0.5)
    )
    whole, part = format_decimal(number, locale=language), format_decimal(share, "0.00", locale=language)
    assert shown == f"`0.5, 1` {whole} {part} 0.5"


@each_language
def test_numbers_in_our_sentences_have_the_languages_signs(language: Language) -> None:
    """Every phrase that forms a number does so without English signs; numbers between backquotes are typed so."""
    formed = {phrase for phrase in said() if re.search(r"\{\w+:[,.\dg]+\w*\}", phrase)}
    assert len(formed) > 5
    for phrase in formed:
        values = {
            name: 1234.5 if form and form[-1] in "fg" else 1234567
            for _, name, form, _ in Formatter().parse(phrase)
            if name
        }
        told = re.sub(r"`[^`]*`", "", Words(language).said(message(phrase, **values)))
        assert not re.search(r"\d\.\d{1,2}\b|\d,\d{3}\b", told), told


@each_language
def test_what_the_machine_says_is_said(language: Language, tmp_path: Path) -> None:
    words = Words(language)
    for number in (
        ENOENT,
        EACCES,
        EPERM,
        EISDIR,
        ENOTDIR,
        ENOSPC,
        EDQUOT,
        EROFS,
        EIO,
        ENAMETOOLONG,
        ELOOP,
        EFBIG,
        EBUSY,
    ):
        assert words.said(system_says(OSError(number, os.strerror(number)))) != os.strerror(number)
    assert words.said(system_says(ValueError("embedded {null} byte"))) == "embedded {null} byte"
    full = run("new", "/dev/full", "--force", "--lang", language, cwd=tmp_path)
    assert (full.returncode, full.stdout) == (2, "")
    assert not ENGLISH.search(full.stderr)
    assert words.said(message("No space left on device")) in full.stderr


BROKEN_SETTINGS = (
    'x = "a',
    "x",
    "[x",
    "x = [1",
    "x = {a = 1",
    "x = 1 2",
    "x = 'a",
    'x = "\\q"',
    "= 3",
    "x = ",
    "x = 1\nx = 2",
)


@each_language
@pytest.mark.parametrize("text", BROKEN_SETTINGS)
def test_broken_settings_are_told_of(language: Language, text: str) -> None:
    with pytest.raises(InvalidFile) as broken:
        toml_values(f"{text}\n", "settings.toml")
    own = set(re.findall(r"[^\W\d_]+", " ".join(map(str, catalogue(language, "messages").values()))))
    for part in broken.value.mistakes[0][1:3]:
        told = re.sub(r"`[^`]*`", "", Words(language).said(part))
        assert set(re.findall(r"[^\W\d_]{2,}", told)) <= own
        assert told != part

"""Every language is whole: no key missing, no place lost, no English left."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from babel import Locale
from program import run

from servicecycle.checking.rule import files, rule
from servicecycle.cycle.cycle import Cycle
from servicecycle.reading.keys import description
from servicecycle.reading.sentences import SENTENCES
from servicecycle.words import LANGUAGES, Language, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "servicecycle"
NO_ROOMS = {"__init__", "messages"}
ROOMS = sorted({path.stem for path in (SOURCE / "words" / "en").glob("*.py")} - NO_ROOMS)
OTHERS = [language for language in LANGUAGES if language != "en"]
each_language = pytest.mark.parametrize("language", OTHERS)
FORMS = {language: set(Locale.parse(language).plural_form.rules) | {"other"} for language in LANGUAGES}


def catalogue(language: str, room: str) -> dict[str, Phrase]:
    found: dict[str, Phrase] = import_module(f"servicecycle.words.{language}.{room}").PHRASES
    return found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def texts(phrase: Phrase) -> list[str]:
    return list(phrase.values()) if isinstance(phrase, dict) else [phrase]


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
def test_every_message_is_said(language: str) -> None:
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
def test_every_template_is_there(language: str, tmp_path: Path) -> None:
    english = {path.name for path in (SOURCE / "templates").glob("*.yaml")}
    own = {path.name for path in (SOURCE / "templates" / language).glob("*.yaml")}
    assert own == english
    for name in sorted(own):
        template = name.removesuffix(".yaml")
        done = run("new", "x.yaml", "--template", template, "--lang", language, "--force", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        checked = run("check", "x.yaml", "--fail-on", "advice", cwd=tmp_path)
        assert checked.returncode == 0, checked.stdout


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

"""A report in a language holds nothing of another: PDF, HTML and the charts' own pictures."""

from __future__ import annotations

import io
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from catalogues import phrases, texts
from pypdf import PdfReader
from shown_text import squeezed

from servicecycle.analysis.analysis import analyze
from servicecycle.charts.kinds import charts, figure
from servicecycle.charts.save import rendered
from servicecycle.charts.theme import THEME
from servicecycle.cycle.method import Method
from servicecycle.reading.files import read
from servicecycle.reporting.formats import html, pdf
from servicecycle.reporting.report import compose, compose_brief
from servicecycle.words import Language, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servicecycle.analysis.analysis import Analysis

ROOT = Path(__file__).parent.parent
EXAMPLES: dict[Language, Path] = {
    "ru": ROOT / "examples" / "ru" / "washer_repair.yaml",
    "ro": ROOT / "examples" / "ro" / "incasarea_unui_cec.yaml",
}
FORMS = ("pdf", "html", "brief", "charts")
AUTHORS = {"kahneman", "tversky", "tarp"}
"""Whose work the method rests on: a name is written as its bearer writes it."""
SHOWN_IN = ("alt", "title", "aria-label", "placeholder", "data-label", "summary")


@cache
def analysis(language: Language) -> Analysis:
    return analyze(read(str(EXAMPLES[language])).cycle)


def of_tree(root: Any) -> Iterator[str]:
    """Yield what a screen reader is told in place of pictures and tables."""
    waiting = [root]
    while waiting:
        one = waiting.pop().get_object()
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            yield from (str(one[key]) for key in ("/Alt", "/ActualText", "/E", "/T") if key in one)
            waiting.extend([one["/K"]] if "/K" in one else [])


def of_pdf(document: bytes) -> str:
    """Return all that a reader meets: pages, bookmarks, the title, and what a screen reader is told."""
    reader = PdfReader(io.BytesIO(document))
    marks: list[Any] = [reader.outline]
    titles = []
    while marks:
        one = marks.pop()
        marks.extend(one) if isinstance(one, list) else titles.append(one.title)
    pages = [page.extract_text() for page in reader.pages]
    told = of_tree(reader.root_object["/StructTreeRoot"])
    known = reader.metadata
    assert known is not None
    return "\n".join((*pages, *titles, known.title or "", known.subject or "", *told))


class _Page(HTMLParser):
    """The texts of a page: what is shown, and what is told of what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent = tag in {"script", "style"}
        self.texts += [value for name, value in attrs if name in SHOWN_IN and value]

    def handle_endtag(self, tag: str) -> None:
        self.silent = self.silent and tag not in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.texts.append(data)


def of_html(document: bytes) -> str:
    page = _Page()
    page.feed(document.decode())
    return "\n".join(page.texts)


@cache
def documents(language: Language) -> dict[str, str]:
    """Return the text of the example's report in each form."""
    words, file = Words(language), EXAMPLES[language].name
    whole = compose(analysis(language), words, file=file, medium="document")
    brief = compose_brief(analysis(language), words, file=file)
    return {
        "pdf": of_pdf(pdf.render(whole, words)),
        "html": of_html(html.render(whole, words)),
        "brief": of_html(html.render(brief, words)),
        "charts": "\n".join(drawings(language, words)),
    }


def drawings(language: Language, words: Words) -> Iterator[str]:
    for chart in charts().values():
        story = chart.story(analysis(language), words)
        assert story
        drawn = rendered(
            figure(chart, analysis(language), story, words, THEME), "svg", title=story.title, alt=story.alt, dpi=72
        )
        yield of_html(drawn)


def known_words(language: Language) -> set[str]:
    """Return the words of the file, of the method's parameters, and of the names of those who thought it out."""
    file = EXAMPLES[language].read_text(encoding="utf-8")
    return (
        words_of(file)
        | words_of(EXAMPLES[language].name)
        | words_of(" ".join(("method", *Method.model_fields)))
        | AUTHORS
    )


def words_of(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]{2,}", text)}


@pytest.mark.parametrize("form", FORMS)
def test_a_russian_report_has_no_word_in_latin_letters_but_the_files_own(form: str) -> None:
    text = documents("ru")[form]
    assert len(re.findall("[а-яё]{3,}", text)) > 100
    latin = {word for word in words_of(text) if re.fullmatch("[a-z]+", word)}
    assert sorted(latin - known_words("ru")) == []


def pieces(text: str) -> set[str]:
    """Return what a phrase says between its places, as far as it is long enough to be known again."""
    parts = re.split(r"\{[^}]*\}", text)
    return {low(part) for part in parts if len(part.split()) > 1 and len(low(part)) > 8}


def low(text: str) -> str:
    return squeezed(text).lower()


@pytest.mark.parametrize("form", FORMS)
def test_a_romanian_report_has_no_english_phrase(form: str) -> None:
    english, own = phrases("en"), phrases("ro")
    said = low(" ".join(text for phrase in own.values() for text in texts(phrase)))
    left = {part for phrase in english.values() for text in texts(phrase) for part in pieces(text) if part not in said}
    assert len(left) > 400
    text = low(documents("ro")[form])
    assert sorted(part for part in left if part in text) == []


@pytest.mark.parametrize("form", FORMS[1:])
def test_a_romanian_report_has_no_word_that_romanian_phrases_and_the_file_have_not(form: str) -> None:
    own = words_of(" ".join(text for phrase in phrases("ro").values() for text in texts(phrase)))
    assert sorted(words_of(documents("ro")[form]) - own - known_words("ro")) == []


def test_english_would_be_found() -> None:
    """The tests above can fail: an English report of the same file is full of what they look for."""
    words = Words("en")
    text = of_html(html.render(compose_brief(analysis("ru"), words, file="x.yaml"), words))
    assert len(words_of(text) - known_words("ru")) > 40

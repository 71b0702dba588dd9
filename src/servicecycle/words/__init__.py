"""Every word that a person reads, by language: catalogues of phrases, and numbers as the language writes them.

A phrase's key is `room.name`: `plan.today` is `today` in `words/en/plan.py`. A room may be a folder with a file for
each thing in it, as the charts are: `charts.risk.title` is `title` in `words/en/charts/risk.py`. A catalogue is
loaded when its first phrase is asked for. A phrase with plural forms is a mapping from CLDR categories (`one`,
`few`, `many`, `other`) to texts, chosen by the value named `n`. Plurals, numbers and dates need a rule and a few
words; the tests hold them against Babel's CLDR, so that no start has to wait for its tables.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from servicecycle.words.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, timedelta

Language = Literal["en", "ru", "ro"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "ro")
UNKNOWN = "–"
"""What stands where a number is unknown, in every language."""

Phrase = str | dict[str, str]


@cache
def _catalogue(language: str, room: str) -> dict[str, Phrase]:
    phrases: dict[str, Phrase] = import_module(f"servicecycle.words.{language}.{room}").PHRASES
    return phrases


def _phrase(language: str, key: str) -> Phrase:
    """Return a phrase; a room that is a folder has those of each thing in a file. Raises `KeyError` without one."""
    room, _, name = key.partition(".")
    phrases = _catalogue(language, room)
    within, _, rest = name.partition(".")
    if name in phrases or not rest:
        return phrases[name]
    try:
        return _catalogue(language, f"{room}.{within.replace('-', '_')}")[rest]
    except ModuleNotFoundError:
        raise KeyError(key) from None


@cache
def _plural(language: str) -> Callable[[float], str]:
    found: Callable[[float], str] = import_module(f"servicecycle.words.{language}.numbers").plural
    return found


class _Figure(NamedTuple):
    """A number in a sentence: in the language's signs where the phrase forms it, else as the file has it."""

    value: float
    signs: dict[int, str]

    def __format__(self, form: str) -> str:
        return format(self.value, form).translate(self.signs) if form else str(self.value)


class Words(NamedTuple):
    """The words of one language."""

    language: Language = "en"

    def __call__(self, key: str, **values: Any) -> str:  # noqa: ANN401  whatever a phrase shows
        """Return the phrase, its `{places}` filled; raises `KeyError` for a phrase that the catalogue lacks."""
        phrase = _phrase(self.language, key)
        if isinstance(phrase, dict):
            phrase = phrase.get(_plural(self.language)(values["n"]), phrase["other"])
        return phrase.format(**values) if values else phrase

    def said(self, text: str) -> str:
        """Say in this language what was said in English; text that is no such sentence stays as it is."""
        phrase, values = getattr(text, "phrase", None), getattr(text, "values", None)
        if phrase is None or values is None:
            return text
        own = str(_catalogue(self.language, "messages").get(phrase, phrase))
        return own.format(**{key: self._filling(value) for key, value in values.items()})

    def _filling(self, value: object) -> object:
        if isinstance(value, str):
            return self.said(value)
        return _Figure(value, self._signs()) if isinstance(value, (int, float)) else value

    def help(self, text: str) -> str:
        """Say in this language what the program's help says in English; a text that it lacks stays as it is."""
        return text if self.language == "en" else str(_catalogue(self.language, "help").get(text, text))

    def page(self, code: str, english: str) -> str:
        """Return a rule's page in this language; `english` is the one that stands in the rule itself."""
        if self.language == "en":
            return english
        from pathlib import Path  # noqa: PLC0415  only other languages keep pages in files

        return (Path(__file__).parent / self.language / "pages" / f"{code}.md").read_text(encoding="utf-8")

    def number(self, value: float | None, digits: int = 0) -> str:
        """Write a number with so many digits after the point; an unknown one as a dash."""
        if value is None:
            return UNKNOWN
        shown = rounded(value, digits) + 0.0  # no minus before a zero
        return f"{shown:,.{digits}f}".translate(self._signs())

    def signed(self, value: float | None, digits: int = 0) -> str:
        """Write a difference with its sign; none before a zero."""
        text = self.number(value, digits)
        return f"+{text}" if value is not None and rounded(value, digits) > 0 else text.replace("-", "−")

    def percent(self, share: float | None, digits: int = 0) -> str:
        """Write a share of 0 to 1 as a percentage."""
        return UNKNOWN if share is None else self("numbers.percent", number=self.number(share * 100, digits))

    def money(self, amount: float | None, currency: str | None) -> str:
        """Write an amount in whole units of its currency, as CLDR has it; a plain number where there is no currency."""
        if amount is None or currency is None:
            return self.number(amount)
        from babel import Locale  # noqa: PLC0415  slow to load, and most runs speak of no money
        from babel.numbers import format_currency, get_currency_symbol  # noqa: PLC0415  as above

        pattern = Locale.parse(self.language).currency_formats["standard"].pattern.replace(".00", "")
        if get_currency_symbol(currency, self.language)[-1].isalpha():
            pattern = pattern.replace("¤#", "¤\u00a0#")  # CLDR's spacing: `RON 40`, yet `€40`
        return format_currency(rounded(amount), currency, pattern, self.language, currency_digits=False)

    def _signs(self) -> dict[int, str]:
        return {ord("."): self("numbers.decimal"), ord(","): self("numbers.group")}

    def day(self, day: date | None) -> str:
        """Write a day in short, as CLDR's medium form has it."""
        if day is None:
            return UNKNOWN
        return self("numbers.date", day=day.day, month=self(f"numbers.month.short.{day.month}"), year=day.year)

    def date(self, day: date | None) -> str:
        """Write a day in full."""
        if day is None:
            return UNKNOWN
        return self("numbers.date", day=day.day, month=self(f"numbers.month.{day.month}"), year=day.year)

    def duration(self, spell: timedelta | None) -> str:
        """Write a length of time as the file does: `1 h 30 min`."""
        if spell is None:
            return UNKNOWN
        left, parts = round(spell.total_seconds()), []
        for unit, seconds in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
            count, left = divmod(left, seconds)
            if count:
                parts.append(f"{self.number(count)} {self(f'terms.unit.{unit}')}")
        return " ".join(parts) or f"0 {self('terms.unit.min')}"

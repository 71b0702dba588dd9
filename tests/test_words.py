"""How numbers, plurals and dates are written is CLDR's, as Babel has it."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from importlib import import_module

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from servicecycle.words import LANGUAGES, UNKNOWN, Language, Words
from servicecycle.words.rounding import rounded

NUMBERS = [0, 1, 2, 3, 5, 10, 11, 12, 14, 19, 20, 21, 22, 25, 100, 101, 111, 112, 119, 120, 1000, 12345, 1234567]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("digits", [0, 1, 3])
@given(value=st.floats(-1e9, 1e9))
def test_numbers(language: Language, digits: int, value: float) -> None:
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    shown = rounded(value, digits) + 0.0
    assert Words(language).number(value, digits) == format_decimal(shown, format=pattern, locale=language)


@given(value=st.decimals(-(10**6), 10**6, places=4), digits=st.integers(0, 3))
def test_a_half_is_rounded_away_from_zero(value: Decimal, digits: int) -> None:
    assert Decimal(str(rounded(float(value), digits))) == value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


@pytest.mark.parametrize(("value", "digits", "shown"), [(0.1 + 0.2 - 0.05, 1, 0.3), (1.005, 2, 1.01), (2512, -1, 2510)])
def test_a_hair_below_a_half_is_one(value: float, digits: int, shown: float) -> None:
    assert rounded(value, digits) == shown


@pytest.mark.parametrize("language", LANGUAGES)
@given(share=st.integers(0, 100).map(lambda percent: percent / 100))
def test_percentages(language: Language, share: float) -> None:
    assert Words(language).percent(share) == format_percent(share, locale=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("currency", ["EUR", "RON", "RUB", "USD", "XYZ"])
@given(amount=st.floats(-1e12, 1e12))
def test_money_in_whole_units(language: Language, currency: str, amount: float) -> None:
    whole = format_currency(rounded(amount), currency, locale=language)
    shown = Words(language).money(amount, currency)
    assert re.sub(r"\s", "", shown) == re.sub(r"[.,]00(?!\d)|\s", "", whole)
    assert not re.search(r"[^\W\d_]\d|\d[^\W\d_]", shown)  # letters stand off figures
    assert Words(language).money(amount, None) == Words(language).number(amount)


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals(language: Language) -> None:
    ours = import_module(f"servicecycle.words.{language}.numbers").plural
    cldr = Locale.parse(language).plural_form
    assert {n: ours(n) for n in NUMBERS} == {n: cldr(n) for n in NUMBERS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_dates(language: Language, month: int) -> None:
    day = date(2026, month, 21)
    words = Words(language)
    assert words.date(day) == format_date(day, format="long", locale=language)
    assert words.day(day) == format_date(day, format="medium", locale=language)
    assert words(f"numbers.month.alone.{month}") == format_date(day, format="LLL", locale=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_unknown_is_a_dash(language: Language) -> None:
    words = Words(language)
    assert {words.number(None), words.percent(None), words.date(None), words.day(None)} == {UNKNOWN}


@pytest.mark.parametrize(("value", "shown"), [(3.4, "+3"), (-3.4, "−3"), (0.2, "0"), (-0.2, "0"), (None, UNKNOWN)])
def test_a_difference_has_its_sign_and_zero_has_none(value: float | None, shown: str) -> None:
    assert Words().signed(value) == shown

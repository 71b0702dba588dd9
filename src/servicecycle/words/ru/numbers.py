"""How numbers, plurals and dates are written, as CLDR has it; the tests hold this against Babel."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "decimal": ",",
    "group": "\u00a0",
    "percent": "{number}\u00a0%",
    "date": "{day} {month} {year}\u202fг.",
    "month.1": "января",
    "month.2": "февраля",
    "month.3": "марта",
    "month.4": "апреля",
    "month.5": "мая",
    "month.6": "июня",
    "month.7": "июля",
    "month.8": "августа",
    "month.9": "сентября",
    "month.10": "октября",
    "month.11": "ноября",
    "month.12": "декабря",
}

_FEW = range(2, 5)
_TEENS = range(11, 15)


def plural(number: float) -> str:
    """Return the CLDR category of a number: by its last digits; `other` for one with a fraction."""
    whole = abs(int(number))
    if whole != abs(number):
        return "other"
    if whole % 100 in _TEENS:
        return "many"
    if whole % 10 == 1:
        return "one"
    return "few" if whole % 10 in _FEW else "many"

"""How numbers, plurals and dates are written, as CLDR has it; the tests hold this against Babel."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "decimal": ",",
    "group": ".",
    "percent": "{number}\u00a0%",
    "date": "{day} {month} {year}",
    "month.1": "ianuarie",
    "month.2": "februarie",
    "month.3": "martie",
    "month.4": "aprilie",
    "month.5": "mai",
    "month.6": "iunie",
    "month.7": "iulie",
    "month.8": "august",
    "month.9": "septembrie",
    "month.10": "octombrie",
    "month.11": "noiembrie",
    "month.12": "decembrie",
}

_FEW = range(1, 20)


def plural(number: float) -> str:
    """Return the CLDR category of a number: `other` is what wants “de” before its noun, as in “20 de pași”."""
    whole = abs(int(number))
    if whole != abs(number):
        return "few"
    if whole == 1:
        return "one"
    return "few" if whole == 0 or whole % 100 in _FEW else "other"

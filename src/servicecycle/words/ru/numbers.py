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
    "month.short.1": "янв.",
    "month.short.2": "февр.",
    "month.short.3": "мар.",
    "month.short.4": "апр.",
    "month.short.5": "мая",
    "month.short.6": "июн.",
    "month.short.7": "июл.",
    "month.short.8": "авг.",
    "month.short.9": "сент.",
    "month.short.10": "окт.",
    "month.short.11": "нояб.",
    "month.short.12": "дек.",
    "month.alone.1": "янв.",
    "month.alone.2": "февр.",
    "month.alone.3": "март",
    "month.alone.4": "апр.",
    "month.alone.5": "май",
    "month.alone.6": "июнь",
    "month.alone.7": "июль",
    "month.alone.8": "авг.",
    "month.alone.9": "сент.",
    "month.alone.10": "окт.",
    "month.alone.11": "нояб.",
    "month.alone.12": "дек.",
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

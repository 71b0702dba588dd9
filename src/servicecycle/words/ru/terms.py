"""The terms of the field, used in every room."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "unit.d": "д",
    "unit.h": "ч",
    "unit.min": "мин",
    "unit.s": "с",
    "company": "Компания",
    "people": "Сотрудники",
    "quality": "качество",
    "quantity": "полнота",
    "timeliness": "своевременность",
    "cost": "цена",
    "warmth": "теплота",
    "knowledge": "знание дела",
    "charisma": "обаяние",
    "quadrant.concentrate-here": "сосредоточиться здесь",
    "quadrant.keep-up-the-good-work": "так держать",
    "quadrant.low-priority": "не в первую очередь",
    "quadrant.possible-overkill": "возможно, лишнее",
    "role.customer": "клиент",
    "role.frontstage": "фронт-офис",
    "role.backstage": "бэк-офис",
    "role.system": "система",
    "role.partner": "партнёр",
    "aim.attract": "привлечь",
    "aim.keep": "удержать",
    "aim.develop": "развить",
    "moment-of-truth": "момент истины",
    "critical-moment": "критический момент",
}

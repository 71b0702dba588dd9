"""What stands around the pages of the rules; the pages themselves are in `pages/`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "family.SC0": "Файл и программа",
    "family.SC1": "Цикл целиком",
    "family.SC2": "Моменты",
    "family.SC3": "Противоречия",
    "family.SC4": "Измерение",
    "family.SC5": "От вывода к делу",
    "family.SC6": "Передачи",
    "family.SC80": "Пороги",
    "family.SC81": "Стало хуже, чем было",
    "heading": "{code}: {title}",
    "facts": "`{name}` · {severity} · {family}",
    "mended": "`check --fix` исправляет это сам.",
    "mended.short": "исправляет --fix",
    "threshold": "Порог `{name}`: {meaning} Если не задан: {value}.",
    "minutes": "{number} мин",
    "one": "Страница одного правила: servicecycle explain SC206",
    "head": "Правила `check`",
    "intro": "Составлено командой `servicecycle rules --format markdown` по самим правилам. Как выбирать правила, "
    "отключать их в файле, задавать строгость и пороги, написано в [checking.md](checking.md).",
    "column.code": "код",
    "column.severity": "строгость",
    "column.title": "что находит",
}

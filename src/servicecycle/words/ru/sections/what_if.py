"""The report's words for what a change would do."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "with": {
        "one": "Если внедрить: {actions}",
        "few": "Если внедрить: {actions}",
        "many": "Если внедрить: {actions}",
        "other": "Если внедрить: {actions}",
    },
    "set": "При таких значениях: {settings}",
    "step": "Шаг",
    "then": "Станет",
    "first": "Сегодня в первую очередь нужно улучшать «{today}», тогда — «{then}».",
    "steps": "Шаги, которые изменятся",
}

"""The report's words for several cycles."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "Циклы обслуживания, худшие — первыми",
    "files": "Файлы",
    "cycle": "Цикл",
    "first": "Улучшить первым",
    "file": "Файл",
    "worst": "Хуже всех дела у «{name}»: оценка сервиса — {score}.",
}

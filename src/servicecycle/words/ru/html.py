"""What the HTML page adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "skip": "Перейти к отчёту",
    "contents": "Содержание",
    "dark": "Тёмная тема",
    "sortable": "Нажмите на заголовок столбца, чтобы упорядочить строки.",
    "told": "Словами и числами",
    "told.words": "Словами",
    "told.of": "{told}: {title}",
    "tone.good": "хорошо",
    "tone.warn": "под вопросом",
    "tone.bad": "плохо",
}

"""The report's words for who acts, and with whom the experience is weakest."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "how": "Средний балл шагов этапа, в которых участвует каждый, с учётом их важности; худшие — первыми.",
    "actor": "Участник",
    "role": "Роль",
    "phase": "Этап",
    "no-phase": "без этапа",
    "score": "Балл",
    "steps": "Шагов",
    "rated": "Оценено",
}

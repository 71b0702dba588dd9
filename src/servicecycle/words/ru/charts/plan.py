"""Words of the chart `plan`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The calendar of the plan.
    "title": "{day} весь план готов",
    "title.on-time": "{day} весь план готов, и опозданий нет",
    "title.late.one": "Мера «{name}» не будет готова к сроку",
    "title.late": {
        "one": "К сроку не будет готова {count} мера из {total}",
        "few": "К сроку не будут готовы {count} меры из {total}",
        "many": "К сроку не будут готовы {count} мер из {total}",
        "other": "К сроку не будут готовы {count} меры из {total}",
    },
    "title.endless": {
        "one": "Когда будет готова {count} мера плана, сказать нельзя",
        "few": "Когда будут готовы {count} меры плана, сказать нельзя",
        "many": "Когда будут готовы {count} мер плана, сказать нельзя",
        "other": "Когда будут готовы {count} меры плана, сказать нельзя",
    },
    "title.weeks": {
        "one": "Весь план занимает {weeks} неделю",
        "few": "Весь план занимает {weeks} недели",
        "many": "Весь план занимает {weeks} недель",
        "other": "Весь план занимает {weeks} недели",
    },
    "measure": "Кто, что и к какому сроку: у каждого ответственного меры идут одна за другой, раньше та, у "
    "которой "
    "раньше срок.",
    "measure.weeks": "Кто и что делает, по неделям от начала: у каждого ответственного меры идут одна за другой.",
    "day": "{day} {month}",
    "month": "{month} {year}",
    "key.work": "работа",
    "key.due": "срок",
    "key.late": "после срока",
    "key.endless": "сколько займёт, неизвестно",
    "key.needs": "ждёт её",
    "key.until": "конец плана",
    "rest": {
        "one": "Ещё {count} мера начинается позже.",
        "few": "Ещё {count} меры начинаются позже.",
        "many": "Ещё {count} мер начинаются позже.",
        "other": "Ещё {count} меры начинаются позже.",
    },
    "alt": "Календарь плана для «{cycle}»: кто, что и к какому сроку.",
    "alt.finding": "{finding}.",
    "alt.work": "{begins} – {ends}: «{name}» ({owner}).",
    "alt.late": "{begins} – {ends}, хотя срок {due}: «{name}» ({owner}).",
    "alt.open": "«{name}» ({owner}).",
}

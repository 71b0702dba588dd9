"""Words of the chart `frontier`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The frontier.
    "title": "За {takes} план даёт {whole}; сверх этого ничего не выиграть",
    "title.first": "Первые {takes} дают {share} от {whole}",
    "title.next": "Ещё {more} — и план даст больше на {gain}: «{name}»",
    "measure.budget.money": "Сколько денег под риском сберегает за год лучший план при каждом бюджете.",
    "measure.budget.service": "Сколько баллов добавляет к оценке сервиса лучший план при каждом бюджете.",
    "measure.effort_days.money": "Сколько денег под риском сберегает за год лучший план при каждом числе дней работы.",
    "measure.effort_days.service": "Сколько баллов добавляет к оценке сервиса лучший план при каждом числе "
    "дней работы.",
    "axis.money": "сбережено за год",
    "axis.service": "баллы оценки сервиса",
    "axis.budget": "сколько стоит план",
    "axis.effort_days": "сколько дней работы занимает план",
    "budget": "бюджет: {bound}",
    "effort_days": "дней работы: {bound}",
    "the-plan": "план",
    "comes": "+ {name}",
    "goes": "− {name}",
    "more": "{name} и ещё {count}",
    "nothing": "ничего",
    "item": "{takes} → {benefit}: {name}",
    "key.within": "план, на который хватает ресурсов",
    "key.plan": "план",
    "key.beyond": "ресурсов не хватает",
    "alt": "Граница плана для «{cycle}»: что даёт лучший план при каждом бюджете.",
    "alt.finding": "{finding}.",
    "alt.budget": "Бюджет — {bound}.",
    "alt.effort_days": "Есть {bound}.",
    "alt.within": "{takes}: {benefit}; новое: {name}.",
    "alt.plan": "План, {takes}: {benefit}; новое: {name}.",
    "alt.beyond": "Сверх предела, {takes}: {benefit}; новое: {name}.",
    "alt.rest": {
        "one": "И ещё {count} план.",
        "few": "И ещё {count} плана.",
        "many": "И ещё {count} планов.",
        "other": "И ещё {count} плана.",
    },
}

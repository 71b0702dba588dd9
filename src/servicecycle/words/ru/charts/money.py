"""Words of the chart `money`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Money at risk.
    "axis": "деньги под риском за год",
    "axis.in": "деньги под риском за год, {currency}",
    "at-risk": "под риском за год",
    "title": "Под риском около {amount} в год, из них {share} — из-за «{name}»",
    "title.one": "Под риском около {amount} в год — из-за «{name}»",
    "title.alike": {
        "one": "Под риском около {amount} в год — из-за {count} инцидента",
        "few": "Под риском около {amount} в год — из-за {count} инцидентов",
        "many": "Под риском около {amount} в год — из-за {count} инцидентов",
        "other": "Под риском около {amount} в год — из-за {count} инцидента",
    },
    "measure": "Маржа клиентов, которых теряют за год из-за каждого инцидента; один потерянный клиент — {value}.",
    "measure.range": "Маржа клиентов, которых теряют за год из-за каждого инцидента, и диапазон предположений; "
    "один потерянный клиент — {value}.",
    "all": "Всего, каждый клиент потерян один раз",
    "met": "Столкнётся клиентов",
    "share": "Доля",
    "range-key": "диапазон предположений",
    "once": "Части больше целого на {amount}: кого потеряли бы из-за двух инцидентов, того теряют один раз.",
    "rest": {
        "one": "И ещё {count} инцидент, не больше {amount}.",
        "few": "И ещё {count} инцидента, каждый не больше {amount}.",
        "many": "И ещё {count} инцидентов, каждый не больше {amount}.",
        "other": "И ещё {count} инцидента, каждый не больше {amount}.",
    },
    "unknown": {
        "one": "{count} инцидент неизвестной вероятности не в счёт.",
        "few": "{count} инцидента неизвестной вероятности не в счёт.",
        "many": "{count} инцидентов неизвестной вероятности не в счёт.",
        "other": "{count} инцидента неизвестной вероятности не в счёт.",
    },
    "assumed": "Предположено о клиентах: {parts}.",
    "assumed.range": "{value} (от {low} до {high})",
    "assumed.and": "; ",
    "assumed.complain": "жалуются {value} из тех, у кого проблема",
    "assumed.satisfied": "довольны ответом {value} из пожаловавшихся",
    "assumed.mollified": "только успокоены ответом {value} из пожаловавшихся",
    "assumed.lost_satisfied": "уходят {value} из довольных ответом",
    "assumed.lost_mollified": "уходят {value} из успокоенных",
    "assumed.lost_dissatisfied": "уходят {value} из тех, кого ответ не успокоил",
    "assumed.lost_silent": "уходят {value} из промолчавших",
    "assumed.retention": "через год остаются {value} клиентов",
    "assumed.discount": "поздние деньги дешевле на {value} в год",
    "alt": "Деньги под риском за год по инцидентам, «{cycle}». {finding}.",
    "alt.one": {
        "one": "«{name}»: {amount}; столкнётся {met} клиент.",
        "few": "«{name}»: {amount}; столкнутся {met} клиента.",
        "many": "«{name}»: {amount}; столкнутся {met} клиентов.",
        "other": "«{name}»: {amount}; столкнутся {met} клиента.",
    },
    "alt.whole": "Всего {amount}.",
    "alt.range": "Всего {amount}, от {low} до {high}.",
}

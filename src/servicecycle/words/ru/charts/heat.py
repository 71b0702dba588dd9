"""Words of the chart `heat`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The heat map.
    "whole": "Весь цикл",
    "no-phase": "Без этапа",
    "not-rated": "нет оценки",
    "steps": {
        "one": "{count} шаг",
        "few": "{count} шага",
        "many": "{count} шагов",
        "other": "{count} шага",
    },
    "rated": {
        "one": "оценено {measured} из {count} шага",
        "few": "оценено {measured} из {count} шагов",
        "many": "оценено {measured} из {count} шагов",
        "other": "оценено {measured} из {count} шага",
    },
    "pair": "«{actor}», этап «{phase}»",
    "actor": "«{actor}»",
    "title.low": "Слабое место — {where}: {value} из 100",
    "title.shared": "Слабые места — {where} и ещё {count}: {value} из 100",
    "title.level": "Ни этап, ни участник не выделяется: везде {value} из 100",
    "title.one": "Есть оценки только здесь — {where}: {value} из 100",
    "title.single": "Средний балл — {where}: {value} из 100",
    "axis": "балл, от 0 до 100",
    "measure.phases": "Средний балл шагов, в которых участвует каждый, по этапам и с учётом важности, от 0 "
    "до 100. "
    "Темнее — хуже.",
    "measure.cycle": "Средний балл шагов, в которых участвует каждый, с учётом важности, от 0 до 100. Темнее — хуже.",
    "empty": "Пусто: не участвует.",
    "unknown": "Штриховка: нет оценки.",
    "alt": "Тепловая карта «{cycle}» по этапам и участникам.",
    "alt.finding": "{finding}.",
    "alt.lowest": "Ниже всего: {cells}.",
    "alt.highest": "Выше всего: {cells}.",
    "alt.cell": "{where} — {value}",
    "alt.between": "; ",
    "alt.unknown": {
        "one": "{count} пара «этап и участник» не оценена.",
        "few": "{count} пары «этап и участник» не оценены.",
        "many": "{count} пар «этап и участник» не оценены.",
        "other": "{count} пары «этап и участник» не оценены.",
    },
}

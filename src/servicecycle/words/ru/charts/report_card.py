"""Words of the chart `report-card`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The report card.
    "axis": "оценка, от 0 до 100",
    "perceived": "восприятие",
    "expected": "ожидание",
    "gap": "разрыв",
    "steps": "шагов",
    "company": "Компания",
    "company.note": "как услуга устроена",
    "people": "Сотрудники",
    "people.note": "как её оказывают",
    "overall": "в целом",
    "title.company": "Компания слабее своих сотрудников, {company} из 100 против {people}: слабее всего {attribute}",
    "title.company.but": "Компания слабее своих сотрудников, {company} из 100 против {people}, "
    "но слабее всего {attribute}",
    "title.company.plain": "Компания слабее своих сотрудников: {company} из 100 против {people}",
    "title.people": "Сотрудники слабее своей компании, {people} из 100 против {company}: слабее всего {attribute}",
    "title.people.but": "Сотрудники слабее своей компании, {people} из 100 против {company}, "
    "но слабее всего {attribute}",
    "title.people.plain": "Сотрудники слабее своей компании: {people} из 100 против {company}",
    "title.even": "Компания и сотрудники почти наравне, {company} и {people} из 100: слабее всего {attribute}",
    "title.even.plain": "Компания и сотрудники почти наравне: {company} и {people} из 100",
    "title.only-company": "По признакам оценили только компанию, {company} из 100: слабее всего {attribute}",
    "title.only-company.plain": "По признакам оценили только компанию: {company} из 100",
    "title.only-people": "По признакам оценили только сотрудников, {people} из 100: слабее всего {attribute}",
    "title.only-people.plain": "По признакам оценили только сотрудников: {people} из 100",
    "measure": "Как клиенты оценивают каждый признак, от 0 до 100; каждый шаг весит столько, сколько важен.",
    "measure.expected": "Как клиенты оценивают каждый признак, от 0 до 100, и чего ждут от тех же шагов; "
    "каждый шаг весит столько, сколько важен.",
    "key.below": "меньше, чем ждут",
    "key.unknown": "нет оценки",
    "alt": "Оценочный лист «{cycle}», от 0 до 100.",
    "alt.finding": "{finding}.",
    "alt.value": "{name}: {value}.",
    "alt.expected": "{name}: {value}, ожидание {expected}.",
    "alt.unknown": "{name}: нет оценки.",
}

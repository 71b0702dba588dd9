"""What the workbook adds of its own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "contents": "Содержание",
    "contents.sheet": "Лист",
    "contents.section": "Раздел",
    "contents.shows": "Что на нём",
    "back": "Назад к содержанию",
    "sheet": "Лист",
    "figures": "Главные показатели",
    "chart": "{name}, диаграмма",
    # Titles of columns.
    "value": "Значение",
    "note": "Пояснение",
    "group": "Группа",
    "mark": "Вид шага",
    "category": "Что",
    "number": "№",
    "size": "Размер",
    "label": "На диаграмме",
    "page": "Страница {page} из {pages}",
}

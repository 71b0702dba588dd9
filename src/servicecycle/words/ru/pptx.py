"""What the slides add of their own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "locale": "ru-RU",
    "part": "{title} ({part} из {parts})",
    # Findings are told first; what proves them in full stands at the end.
    "appendix": "Приложение",
    "appendix.title": "Приложение: выводы подробно",
    "appendix.of": "Приложение: {section}",
    "appendix.section": "Раздел",
    "appendix.slide": "Со слайда",
    "appendix.rest": "Это часть; целиком — в приложении, слайды {first}–{last}.",
    # The layouts, and what their places are for, as an editor of slides names them.
    "layout.title": "Титульный слайд",
    "layout.text": "Вывод и текст",
    "layout.table": "Вывод и таблица",
    "layout.chart": "Вывод и диаграмма",
    "layout.picture": "Вывод и рисунок",
    "layout.two-tables": "Вывод и две таблицы",
    "layout.chart-and-table": "Вывод, диаграмма и таблица",
    "layout.overview": "Вывод и обзор",
    "layout.title-only": "Вывод",
    "place.title": "Заголовок",
    "place.subTitle": "Чей это сервис",
    "place.body": "Текст",
    "place.tbl": "Таблица",
    "place.chart": "Диаграмма",
    "place.pic": "Рисунок",
    "place.ftr": "Нижний колонтитул",
    "place.sldNum": "Номер слайда",
    "place.logo": "Логотип",
    # What is told to those who cannot see a slide.
    "bars.name": "Полосы",
    "bars.before": "До начала",
    "bars.alt": "Полосы от 0 до 100. Их числа стоят в таблице рядом.",
    "edge.name": "Край",
    "card.name": "Показатель: {label}",
    "table.name": "Таблица: {title}",
    "unknown": "{name} (неизвестно)",
    # The speaker's notes.
    "notes.picture": "Что на диаграмме: {alt}",
    "notes.measure": "Что измерено: {measure}",
    "notes.whole": "Полностью: {text}",
    "notes.source": "Откуда числа: {details}",
    "key.name": "Обозначения",
    "sheet": "Данные",
    "key": "{number}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{name}",
}

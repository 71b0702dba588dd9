"""Words on charts of every kind, and the words that stand for a chart where it cannot be seen."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "fonts.no-script": "Нет шрифта для письма {script}: вместо знаков будут квадраты; установите, например, {font}.",
    "fonts.no-symbols": "Нет шрифта для {characters}: вместо знаков будут квадраты; установите, например, {font}.",
    "fonts.no-script.extra": (
        "Нет шрифта для письма {script}: вместо знаков будут квадраты; шрифт даст pip install 'servicecycle[fonts]'."
    ),
    "fonts.no-symbols.extra": (
        "Нет шрифта для {characters}: вместо знаков будут квадраты; шрифт даст pip install 'servicecycle[fonts]'."
    ),
    "fonts.han": "китайского (хань)",
    "cycle": "{cycle}, {organization}",
    "part": "{title} ({part} из {parts})",
    "part.alt": "{title} ({part} из {parts}): места с {first} по {last}.",
    "no-ground": "в файле нет данных для диаграммы `{chart}`; см. `servicecycle chart --help`",
}

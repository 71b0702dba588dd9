"""What `check` says around the findings; the findings' own words stand in `rules.py`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "severity.error": "ошибка",
    "severity.warning": "предупреждение",
    "severity.advice": "совет",
    "help": "как надо:",
    "count.error": {
        "one": "{count} ошибка",
        "few": "{count} ошибки",
        "many": "{count} ошибок",
        "other": "{count} ошибки",
    },
    "count.warning": {
        "one": "{count} предупреждение",
        "few": "{count} предупреждения",
        "many": "{count} предупреждений",
        "other": "{count} предупреждения",
    },
    "count.advice": {
        "one": "{count} совет",
        "few": "{count} совета",
        "many": "{count} советов",
        "other": "{count} совета",
    },
    "files": {
        "one": "Проверен {count} файл",
        "few": "Проверено {count} файла",
        "many": "Проверено {count} файлов",
        "other": "Проверено {count} файла",
    },
    "found": "{files}: {findings}.",
    "nothing": "{files}: замечаний нет.",
    "unreadable": {
        "one": "{count} файл не удалось прочитать, и большинство правил его не проверили.",
        "few": "{count} файла не удалось прочитать, и большинство правил их не проверили.",
        "many": "{count} файлов не удалось прочитать, и большинство правил их не проверили.",
        "other": "{count} файла не удалось прочитать, и большинство правил их не проверили.",
    },
    "silenced": {
        "one": "{count} замечание отключено комментарием.",
        "few": "{count} замечания отключены комментариями.",
        "many": "{count} замечаний отключено комментариями.",
        "other": "{count} замечания отключено комментариями.",
    },
    "hint-at-version": "подсказка: начните {file} строкой `servicecycle: 1`, "
    "чтобы и следующие версии знали, как его читать",
    "error": "ошибка: {what}",
    "mistakes": {
        "one": "{n} ошибка; анализа не было.",
        "few": "{n} ошибки; анализа не было.",
        "many": "{n} ошибок; анализа не было.",
        "other": "{n} ошибки; анализа не было.",
    },
    "progress": {
        "one": "{count} из {n} файла",
        "few": "{count} из {n} файлов",
        "many": "{count} из {n} файлов",
        "other": "{count} из {n} файла",
    },
    "wrote": "Файл {path} создан. Дальше: servicecycle analyze {path}",
    "warning": "предупреждение: {what}",
    "failed": {
        "one": "Не удалось проанализировать {failed} из {n} файла; см. выше.",
        "few": "Не удалось проанализировать {failed} из {n} файлов; см. выше.",
        "many": "Не удалось проанализировать {failed} из {n} файлов; см. выше.",
        "other": "Не удалось проанализировать {failed} из {n} файла; см. выше.",
    },
    "bug": "ошибка: это ошибка в самой программе servicecycle, а не в вашем файле. "
    "Сообщите о ней, пожалуйста, приложив строки выше и файл.",
    "mended": {
        "one": "Исправлено {count} замечание в {files}.",
        "few": "Исправлено {count} замечания в {files}.",
        "many": "Исправлено {count} замечаний в {files}.",
        "other": "Исправлено {count} замечания в {files}.",
    },
    "mended.files": {
        "one": "{count} файле",
        "few": "{count} файлах",
        "many": "{count} файлах",
        "other": "{count} файла",
    },
    "explain": "Почему это важно и пример:",
    "hidden": "GitHub показывает первые {shown} каждого вида; остальные — в журнале: {findings}.",
}

"""The report's words for the promise."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "text": "«{text}»",
    "timeless": "Срока, с которым можно сверить шаги, в нём нет.",
    "kept": "В обычный день выполняется: {typical} из обещанных {within}.",
    "always": "Выполняется: {typical} в обычный день и {worst} в худший из обещанных {within}.",
    "sometimes": "В обычный день выполняется ({typical} из обещанных {within}), в худший — нет ({worst}).",
    "broken": "В обычный день нарушается: уходит {typical}, на {over} больше обещанных {within}.",
    "unknown": {
        "one": "Выполняются ли обещанные {within}, неизвестно: укажите длительность ещё {count} шага.",
        "few": "Выполняются ли обещанные {within}, неизвестно: укажите длительность ещё {count} шагов.",
        "many": "Выполняются ли обещанные {within}, неизвестно: укажите длительность ещё {count} шагов.",
        "other": "Выполняются ли обещанные {within}, неизвестно: укажите длительность ещё {count} шага.",
    },
}

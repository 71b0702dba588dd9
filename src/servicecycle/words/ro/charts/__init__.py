"""Words on charts of every kind, and the words that stand for a chart where it cannot be seen."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "fonts.no-script": "Niciun font pentru {script}: caracterele apar ca pătrățele; instalați, de pildă, {font}.",
    "fonts.no-symbols": "Niciun font pentru {characters}: aceste simboluri apar ca pătrățele; instalați, de pildă, "
    "{font}.",
    "fonts.no-script.extra": "Niciun font pentru {script}: caracterele apar ca pătrățele; pip install "
    "'servicecycle[fonts]' aduce unul.",
    "fonts.no-symbols.extra": "Niciun font pentru {characters}: aceste simboluri apar ca pătrățele; pip install "
    "'servicecycle[fonts]' aduce unul.",
    "fonts.han": "chineză (Han)",
    "cycle": "{cycle}, {organization}",
    "part": "{title} ({part} din {parts})",
    "part.alt": "{title} ({part} din {parts}), cu locurile de la {first} la {last}.",
    "no-ground": "fișierul nu oferă temei pentru graficul `{chart}`; vedeți `servicecycle chart --help`",
}

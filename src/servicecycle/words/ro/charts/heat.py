"""Words of the chart `heat`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The heat map.
    "whole": "Întreg ciclul",
    "no-phase": "În nicio fază",
    "not-rated": "neevaluat",
    "steps": {"one": "{count} pas", "few": "{count} pași", "other": "{count} de pași"},
    "rated": {
        "one": "{measured} din {count} evaluat",
        "few": "{measured} din {count} evaluați",
        "other": "{measured} din {count} evaluați",
    },
    "pair": "„{actor}” în „{phase}”",
    "actor": "„{actor}”",
    "title.low": "Punctul slab este {where}: {value} din 100",
    "title.shared": {
        "one": "Punctele slabe sunt {where} și încă {count}: {value} din 100",
        "few": "Punctele slabe sunt {where} și încă {count}: {value} din 100",
        "other": "Punctele slabe sunt {where} și încă {count}: {value} din 100",
    },
    "title.level": "Nicio fază și nimeni nu iese în față: {value} din 100 peste tot",
    "title.one": "Numai {where} are evaluări: {value} din 100",
    "title.single": "{where} are scorul {value} din 100",
    "axis": "scor, de la 0 la 100",
    "measure.phases": "Scorul mediu, pe faze, al pașilor la care ia parte fiecare, ponderat cu importanța, de la "
    "0 la 100. Mai închis înseamnă mai slab.",
    "measure.cycle": "Scorul mediu al pașilor la care ia parte fiecare, ponderat cu importanța, de la 0 la 100. "
    "Mai închis înseamnă mai slab.",
    "empty": "Gol: nu ia parte.",
    "unknown": "Hașurat: neevaluat.",
    "alt": "Harta termică pentru „{cycle}”, pe faze și actori.",
    "alt.finding": "{finding}.",
    "alt.lowest": "Cel mai jos: {cells}.",
    "alt.highest": "Cel mai sus: {cells}.",
    "alt.cell": "{where} cu {value}",
    "alt.between": "; ",
    "alt.unknown": {
        "one": "{count} pereche de fază și actor nu este evaluată.",
        "few": "{count} perechi de fază și actor nu sunt evaluate.",
        "other": "{count} de perechi de fază și actor nu sunt evaluate.",
    },
}

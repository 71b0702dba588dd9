"""Words of the chart `blueprint`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The service blueprint.
    "row.evidence": "Dovezi fizice",
    "row.customer": "Client",
    "row.interaction": "linia interacțiunii",
    "row.frontstage": "Front office",
    "row.visibility": "linia vizibilității",
    "row.backstage": "Back office",
    "row.internal": "linia interacțiunii interne",
    "row.system": "Sisteme",
    "row.partner": "Parteneri",
    "row.typical": "timp obișnuit",
    "row.worst": "maxim, dacă trece",
    "row.tolerable": "acceptat",
    "key.truth": "moment al adevărului",
    "key.critical": "moment critic",
    "key.handoff": "predare",
    "key.departments": "predare către alt departament",
    "key.absent": "fără client",
    "key.unknown": "nu se știe cine acționează",
    "title.nobody": {
        "one": "La {count} pas al acestui ciclu încă nu este numit nimeni",
        "few": "La cei {count} pași ai acestui ciclu încă nu este numit nimeni",
        "other": "La cei {count} de pași ai acestui ciclu încă nu este numit nimeni",
    },
    "title.known.one-hand": {
        "one": "Clientul este întâlnit la {met} din {count} pas; nimeni nu îl predă mai departe",
        "few": "Clientul este întâlnit la {met} din {count} pași; nimeni nu îl predă mai departe",
        "other": "Clientul este întâlnit la {met} din {count} de pași; nimeni nu îl predă mai departe",
    },
    "title.known.handed": {
        "one": "Pași cu clientul: {met} din {count}; munca trece o dată în alte mâini",
        "few": "Pași cu clientul: {met} din {count}; munca trece de {handoffs} ori în alte mâini",
        "other": "Pași cu clientul: {met} din {count}; munca trece de {handoffs} de ori în alte mâini",
    },
    "title.known.clustered": {
        "one": "Clientul este întâlnit la {met} din {count} pas; predările se adună în „{phase}”",
        "few": "Clientul este întâlnit la {met} din {count} pași; predările se adună în „{phase}”",
        "other": "Clientul este întâlnit la {met} din {count} de pași; predările se adună în „{phase}”",
    },
    "title.least.one-hand": {
        "one": "Clientul este întâlnit la cel puțin {met} din {count} pas; nu se știe de nicio predare",
        "few": "Clientul este întâlnit la cel puțin {met} din {count} pași; nu se știe de nicio predare",
        "other": "Clientul este întâlnit la cel puțin {met} din {count} de pași; nu se știe de nicio predare",
    },
    "title.least.handed": {
        "one": "Pași cu clientul: cel puțin {met} din {count}; munca trece o dată în alte mâini",
        "few": "Pași cu clientul: cel puțin {met} din {count}; munca trece de {handoffs} ori în alte mâini",
        "other": "Pași cu clientul: cel puțin {met} din {count}; munca trece de {handoffs} de ori în alte mâini",
    },
    "title.least.clustered": {
        "one": "Clientul este întâlnit la cel puțin {met} din {count} pas; predările se adună în „{phase}”",
        "few": "Clientul este întâlnit la cel puțin {met} din {count} pași; predările se adună în „{phase}”",
        "other": "Clientul este întâlnit la cel puțin {met} din {count} de pași; predările se adună în „{phase}”",
    },
    "measure": "Cine acționează la fiecare pas, sub ochii clientului și în culise.",
    "measure.nobody": "Ce vede clientul la fiecare pas și ce se întâmplă în culise.",
    "time": "Un parcurs obișnuit durează {typical}.",
    "time.partly": {
        "one": "Un singur pas din {count} are durata cunoscută; de obicei durează {typical}.",
        "few": "{known} pași din {count} au durata cunoscută; împreună durează de obicei {typical}.",
        "other": "{known} de pași din {count} au durata cunoscută; împreună durează de obicei {typical}.",
    },
    "over": {
        "one": "La {count} pas poate dura mai mult decât acceptă clienții.",
        "few": "La {count} pași poate dura mai mult decât acceptă clienții.",
        "other": "La {count} de pași poate dura mai mult decât acceptă clienții.",
    },
    "unknown": {
        "one": "La {count} pas nu se știe cine acționează.",
        "few": "La {count} pași nu se știe cine acționează.",
        "other": "La {count} de pași nu se știe cine acționează.",
    },
    "alt": {
        "one": "Blueprintul serviciului „{cycle}”, cu {count} pas.",
        "few": "Blueprintul serviciului „{cycle}”, cu {count} pași.",
        "other": "Blueprintul serviciului „{cycle}”, cu {count} de pași.",
    },
    "alt.finding": "{finding}.",
    "alt.role": "{role}: {cast}.",
    "alt.part": {
        "one": "{name} (pasul {steps})",
        "few": "{name} (pașii {steps})",
        "other": "{name} (pașii {steps})",
    },
    "alt.often": {
        "one": "{name} ({count} pas)",
        "few": "{name} ({count} pași)",
        "other": "{name} ({count} de pași)",
    },
    "alt.handoffs": "Predări: {handoffs}.",
    "alt.handoff": "{giver} către {taker} (pasul {step})",
    "alt.between": "; ",
    "alt.few": "{items}; și încă {count}",
}

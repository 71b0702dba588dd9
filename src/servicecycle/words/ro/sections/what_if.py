"""The report's words for what a change would do."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "with": {
        "one": "Cu această acțiune pusă în practică: {actions}",
        "few": "Cu aceste acțiuni puse în practică: {actions}",
        "other": "Cu aceste acțiuni puse în practică: {actions}",
    },
    "set": "Cu aceste valori: {settings}",
    "step": "Pasul",
    "then": "Atunci",
    "first": "De îmbunătățit întâi este astăzi „{today}”; atunci ar fi „{then}”.",
    "steps": "Pașii care se schimbă",
}

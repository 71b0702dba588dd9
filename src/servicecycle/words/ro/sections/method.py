"""The report's words for the method in force."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "usual": "Toți parametrii au valoarea implicită.",
    "changed": {
        "one": "Fișierul a stabilit {count} parametru altfel decât implicit.",
        "few": "Fișierul a stabilit {count} parametri altfel decât implicit.",
        "other": "Fișierul a stabilit {count} de parametri altfel decât implicit.",
    },
    "parameter": "Parametru",
    "value": "În vigoare",
    "default": "Implicit",
    "meaning": "Ce face",
    "theta": "Ponderea proiectării față de prestare în ce este perceput.",
    "kappa": "Cât ajustează scorul unui moment decalajul față de așteptări.",
    "lambda": "Cât cântărește mai greu o pierdere decât un câștig (Tversky & Kahneman 1992).",
    "omega": "Ponderea efortului clientului în scorul unui moment.",
    "mu": "Ponderea amintirii față de experiență în scorul serviciului.",
    "tau": "Sub acest scor, un moment critic trage în jos tot serviciul, iar un moment este urgent.",
    "complaint_multiplier": "Câți clienți au trăit un incident pentru fiecare care l-a reclamat.",
    "crosshair": "Unde se întâlnesc cadranele importanță–performanță.",
    "crosshair.mean": "medie",
    "crosshair.median": "mediană",
    "crosshair.scale": "mijlocul scalei",
    "blind_spot": "Cu cât poate depăși oferitul perceputul până când devine punct orb.",
    "imbalance": "Cât se pot depărta proiectarea și prestarea până când una este numită drept de îndreptat.",
    "strength": "De la acest scor, un moment sau un grup de momente este punct tare.",
    "shortfall": "Cât poate rămâne perceputul sub așteptat până când devine punct slab.",
}

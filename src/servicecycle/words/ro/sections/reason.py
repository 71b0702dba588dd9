"""The report's words for why a moment has its place."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "gap": {
        "one": "Rămâne cu {value} punct sub așteptările clienților.",
        "few": "Rămâne cu {value} puncte sub așteptările clienților.",
        "other": "Rămâne cu {value} de puncte sub așteptările clienților.",
    },
    "assumed-gap": {
        "one": "Rămâne cu {value} punct sub ce se așteaptă în alte părți; ce se așteaptă aici nu se știe.",
        "few": "Rămâne cu {value} puncte sub ce se așteaptă în alte părți; ce se așteaptă aici nu se știe.",
        "other": "Rămâne cu {value} de puncte sub ce se așteaptă în alte părți; ce se așteaptă aici nu se știe.",
    },
    "low-score": "Are un scor de numai {value} din 100.",
    "risk": "Compromite {value} din parcursuri.",
    "importance": "Contează mult pentru clienți ({value} din 100).",
    "leverage": "Niciun alt pas nu ridică atât de mult scorul întregului.",
    "effort": "Îi costă efort pe clienți ({value} din 100).",
    "repeats": {
        "one": "Cere {value} contact pentru același lucru.",
        "few": "Cere {value} contacte pentru același lucru.",
        "other": "Cere {value} de contacte pentru același lucru.",
    },
    "blind-spot": {
        "one": "Compania are despre el o părere cu {value} punct mai bună decât clienții.",
        "few": "Compania are despre el o părere cu {value} puncte mai bună decât clienții.",
        "other": "Compania are despre el o părere cu {value} de puncte mai bună decât clienții.",
    },
    "mend-design": {
        "one": "Îndreptați procesul: este cu {value} punct sub oameni.",
        "few": "Îndreptați procesul: este cu {value} puncte sub oameni.",
        "other": "Îndreptați procesul: este cu {value} de puncte sub oameni.",
    },
    "mend-delivery": {
        "one": "Instruiți oamenii: sunt cu {value} punct sub proces.",
        "few": "Instruiți oamenii: sunt cu {value} puncte sub proces.",
        "other": "Instruiți oamenii: sunt cu {value} de puncte sub proces.",
    },
}

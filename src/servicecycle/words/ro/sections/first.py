"""The report's words for the first place in the order, and how sure it is."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "nothing": "Niciun pas nu iese în față ca fiind cel cu care să începeți.",
    "gap": {
        "one": "Începeți cu „{step}”, care rămâne cu {value} punct sub așteptările clienților.",
        "few": "Începeți cu „{step}”, care rămâne cu {value} puncte sub așteptările clienților.",
        "other": "Începeți cu „{step}”, care rămâne cu {value} de puncte sub așteptările clienților.",
    },
    "assumed-gap": {
        "one": "Începeți cu „{step}”, care rămâne cu {value} punct sub ce se așteaptă în alte părți.",
        "few": "Începeți cu „{step}”, care rămâne cu {value} puncte sub ce se așteaptă în alte părți.",
        "other": "Începeți cu „{step}”, care rămâne cu {value} de puncte sub ce se așteaptă în alte părți.",
    },
    "low-score": "Începeți cu „{step}”, al cărui scor este de numai {value} din 100.",
    "risk": "Începeți cu „{step}”, unde sunt compromise {value} din parcursuri.",
    "importance": "Începeți cu „{step}”, care contează pentru clienți mai mult decât aproape orice alt pas.",
    "leverage": "Începeți cu „{step}”: niciun alt pas nu ridică atât de mult scorul.",
    "effort": "Începeți cu „{step}”, care îi costă efort pe clienți ({value} din 100).",
    "repeats": {
        "one": "Începeți cu „{step}”, unde același lucru cere {value} contact.",
        "few": "Începeți cu „{step}”, unde același lucru cere {value} contacte.",
        "other": "Începeți cu „{step}”, unde același lucru cere {value} de contacte.",
    },
    "blind-spot": {
        "one": "Începeți cu „{step}”, despre care compania are o părere cu {value} punct mai bună decât clienții.",
        "few": "Începeți cu „{step}”, despre care compania are o părere cu {value} puncte mai bună decât clienții.",
        "other": "Începeți cu „{step}”, despre care compania are o părere cu {value} de puncte mai bună decât "
        "clienții.",
    },
    "mend-design": "Începeți cu „{step}”, unde procesul nu îi ajută pe oameni.",
    "mend-delivery": "Începeți cu „{step}”, unde oamenii au nevoie de instruire.",
}

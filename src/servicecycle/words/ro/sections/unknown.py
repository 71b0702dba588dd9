"""The report's words for what is unknown."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "perceived": {
        "one": "Dați „perceived” la {count} pas din {total}, ca să poată primi scor.",
        "few": "Dați „perceived” la {count} pași din {total}, ca să poată primi scor.",
        "other": "Dați „perceived” la {count} de pași din {total}, ca să poată primi scor.",
    },
    "expected": {
        "one": "Dați „expected” la {count} pas din {total}, ca să se vadă decalajul.",
        "few": "Dați „expected” la {count} pași din {total}, ca să se vadă decalajele.",
        "other": "Dați „expected” la {count} de pași din {total}, ca să se vadă decalajele.",
    },
    "importance": {
        "one": "Dați „importance” la {count} pas din {total}, ca ordinea să țină seama de ce contează; până atunci "
        "contează cât media celorlalți.",
        "few": "Dați „importance” la {count} pași din {total}, ca ordinea să țină seama de ce contează; până atunci "
        "contează cât media celorlalți.",
        "other": "Dați „importance” la {count} de pași din {total}, ca ordinea să țină seama de ce contează; până "
        "atunci contează cât media celorlalți.",
    },
    "effort": {
        "one": "Dați „effort” la {count} pas din {total}, ca să se vadă cât îl costă pe client.",
        "few": "Dați „effort” la {count} pași din {total}, ca să se vadă cât îl costă pe client.",
        "other": "Dați „effort” la {count} de pași din {total}, ca să se vadă cât îl costă pe client.",
    },
    "offered": {
        "one": "Dați „offered” la {count} pas din {total}, ca să se vadă dacă compania are un punct orb.",
        "few": "Dați „offered” la {count} pași din {total}, ca să se vadă unde are compania puncte oarbe.",
        "other": "Dați „offered” la {count} de pași din {total}, ca să se vadă unde are compania puncte oarbe.",
    },
    "actors": {
        "one": "Dați „actors” la {count} pas din {total}, ca să se știe dacă este moment al adevărului.",
        "few": "Dați „actors” la {count} pași din {total}, ca să se știe care sunt momente ale adevărului.",
        "other": "Dați „actors” la {count} de pași din {total}, ca să se știe care sunt momente ale adevărului.",
    },
    "critical_moments": "Dați „critical_moments”, ca să se vadă ce ar putea strica tot serviciul și cât de des.",
    "probability": {
        "one": "Dați „probability”, „incidents” sau „complaints” la {count} moment critic din {total}, ca să i se "
        "socotească riscul.",
        "few": "Dați „probability”, „incidents” sau „complaints” la {count} momente critice din {total}, ca să li se "
        "socotească riscul.",
        "other": "Dați „probability”, „incidents” sau „complaints” la {count} de momente critice din {total}, ca să li "
        "se socotească riscul.",
    },
    "severity": {
        "one": "Dați „severity” la {count} moment critic din {total}; până atunci se consideră că strică totul.",
        "few": "Dați „severity” la {count} momente critice din {total}; până atunci se consideră că strică totul.",
        "other": "Dați „severity” la {count} de momente critice din {total}; până atunci se consideră că strică totul.",
    },
    "recovery": {
        "one": "Dați „recovery” la {count} moment critic din {total}; până atunci se consideră că nu este remediat "
        "niciodată.",
        "few": "Dați „recovery” la {count} momente critice din {total}; până atunci se consideră că nu sunt remediate "
        "niciodată.",
        "other": "Dați „recovery” la {count} de momente critice din {total}; până atunci se consideră că nu sunt "
        "remediate niciodată.",
    },
    "duration": {
        "one": "Dați „duration” la {count} pas din {total}, ca să se știe dacă timpul promis este respectat.",
        "few": "Dați „duration” la {count} pași din {total}, ca să se știe dacă timpul promis este respectat.",
        "other": "Dați „duration” la {count} de pași din {total}, ca să se știe dacă timpul promis este respectat.",
    },
}

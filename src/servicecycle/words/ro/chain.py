"""The chain from a critical moment to a measure, and where it breaks."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "De la momentul critic la indicator",
    # The levels of the tree, and facts about what stands on them.
    "beginning": "Moment critic sau pas",
    "requirement": "Cerință",
    "action": "Acțiune",
    "measure": "Indicator",
    "at": "Moment critic la pasul",
    "step": "Pas",
    "moment-of-truth": "Moment al adevărului",
    "harmless": "Nu se mai poate întâmpla",
    "from": "Vocea",
    "standard": "Standard",
    "also-for": "Privește și",
    "owner": "Responsabil",
    "due": "Termen",
    "status": "Stare",
    "effects": "Efecte",
    "told": "(vezi mai sus)",
    "effects.none": "niciunul scris",
    "effects.elsewhere": "toate în altă parte",
    "from.none": "nenumită",
    "standard.none": "nescris",
    "owner.none": "nimeni numit",
    "due.none": "fără dată",
    "status.proposed": "propusă",
    "status.planned": "planificată",
    "status.doing": "în lucru",
    "status.done": "făcută",
    "status.dropped": "abandonată",
    # Where the tree breaks off.
    "no-beginning": "Nu privește niciun moment critic și niciun pas",
    "no-requirement": "Nicio cerință",
    "no-action": "Nicio acțiune",
    "no-measure": "Niciun indicator",
    # The matrices.
    "list": "Cerințele, numerotate",
    "beginnings": "Ce cerințe privesc fiecare moment critic și pas",
    "actions": "Căror cerințe le răspunde fiecare acțiune",
    "sign.direct": "● cerința îl privește",
    "sign.step": "○ cerința privește pasul lui",
    "sign.meets": "● acțiunea îi răspunde",
    "sign.dropped": "× acțiunea a fost abandonată",
    "sign.none": "✗ nu există",
    "between": " · ",
    # The verdict.
    "all-through": {
        "one": "De la momentul critic un lanț duce, printr-o cerință și o acțiune, la un indicator.",
        "few": "De la fiecare dintre cele {count} momente critice un lanț duce, printr-o cerință și o acțiune, la un "
        "indicator.",
        "other": "De la fiecare dintre cele {count} de momente critice un lanț duce, printr-o cerință și o acțiune, "
        "la un indicator.",
    },
    "some-through": {
        "one": "De la {through} moment critic din {count} un lanț duce, printr-o cerință și o acțiune, la un "
        "indicator.",
        "few": "Din {count} momente critice, de la {through} un lanț duce, printr-o cerință și o acțiune, la un "
        "indicator.",
        "other": "Din {count} de momente critice, de la {through} un lanț duce, printr-o cerință și o acțiune, la un "
        "indicator.",
    },
    "none-through": {
        "one": "De la momentul critic niciun lanț nu duce, printr-o cerință și o acțiune, la un indicator.",
        "few": "De la niciunul dintre cele {count} momente critice nu duce vreun lanț, printr-o cerință și o acțiune, "
        "la un indicator.",
        "other": "De la niciunul dintre cele {count} de momente critice nu duce vreun lanț, printr-o cerință și o "
        "acțiune, la un indicator.",
    },
    "no-critical-moments": "Fișierul nu numește niciun moment critic care se poate întâmpla, așa că lanțurile încep "
    "de la pași.",
    "excused": {
        "one": "Încă {count} moment critic nu se mai poate întâmpla.",
        "few": "Alte {count} momente critice nu se mai pot întâmpla.",
        "other": "Alte {count} de momente critice nu se mai pot întâmpla.",
    },
    "whole": "Nicio verigă nu este ruptă.",
    "broken": {
        "one": "{count} verigă este ruptă.",
        "few": "{count} verigi sunt rupte.",
        "other": "{count} de verigi sunt rupte.",
    },
    "loose": {
        "one": "Rămâne {count} chestiune deschisă.",
        "few": "Rămân {count} chestiuni deschise.",
        "other": "Rămân {count} de chestiuni deschise.",
    },
    "nothing": "Încă nu este nimic de urmărit: numiți în „critical_moments” ce ar putea strica totul, spuneți în "
    "„requirements” ce trebuie să fie adevărat și în „actions” ce ar răspunde acestor cerințe.",
    "to-begin": {
        "one": "Spuneți în „requirements” ce trebuie să fie adevărat pentru ca momentul critic să nu se întâmple sau "
        "să fie remediat și în „actions” ce ar răspunde: atunci lanțul de la el la un indicator poate fi urmărit.",
        "few": "Spuneți în „requirements” ce trebuie să fie adevărat pentru ca fiecare dintre cele {count} momente "
        "critice să nu se întâmple sau să fie remediat și în „actions” ce ar răspunde: atunci lanțul de la fiecare la "
        "un indicator poate fi urmărit.",
        "other": "Spuneți în „requirements” ce trebuie să fie adevărat pentru ca fiecare dintre cele {count} de "
        "momente critice să nu se întâmple sau să fie remediat și în „actions” ce ar răspunde: atunci lanțul de la "
        "fiecare la un indicator poate fi urmărit.",
    },
    "see-trace": "„servicecycle trace” arată toate lanțurile și o matrice a cerințelor și acțiunilor.",
    # What is lacking, and what would mend it.
    "broken.title": "Verigi rupte",
    "loose.title": "Chestiuni deschise",
    "what": "Ce lipsește",
    "of": "Unde",
    "mend": "Cum se remediază",
    "listed": ", ",
    "named-at": "{name} (la: {places})",
    "quoted": "„{name}”",
    "text": "{what}: „{name}”. {mend}",
    "critical-moment-without-requirement": "Moment critic fără cerință",
    "critical-moment-without-requirement.mend": "Scrieți o cerință care spune ce trebuie să fie adevărat și numiți "
    "„{id}” în „for”.",
    "requirement-for-nothing": "Cerință pentru nimic",
    "requirement-for-nothing.mend": "Numiți în „for” momentele critice sau pașii pe care îi privește.",
    "requirement-without-action": "Cerință fără acțiune",
    "requirement-without-action.mend": "Propuneți o acțiune și numiți „{id}” în „meets”.",
    "requirement-without-action.dropped": "Ce i-ar fi răspuns a fost abandonat: propuneți altă acțiune și numiți "
    "„{id}” în „meets”.",
    "action-without-requirement": "Acțiune fără cerință",
    "action-without-requirement.mend": "Numiți în „meets” cerința pentru care este sau scrieți acea cerință.",
    "action-with-effects-elsewhere": "Acțiune cu toate efectele în altă parte",
    "action-with-effects-elsewhere.mend": "Spuneți în „effects” ce schimbă acolo unde sunt cerințele ei sau numiți "
    "{ids} în „for” la una dintre ele.",
    "action-with-effects-elsewhere.nowhere": "Spuneți în fiecare efect la ce „step” sau „critical_moment” este.",
    "action-without-measure": "Acțiune fără indicator",
    "action-without-measure.mend": "Spuneți în „measure” ce va arăta că a dat roade.",
    "requirement-without-voice": "Cerință fără voce",
    "requirement-without-voice.mend": "Spuneți în „from” a cui voce este.",
    "requirement-without-standard": "Cerință fără standard",
    "requirement-without-standard.mend": "Spuneți în „standard” cum se vede că este îndeplinită.",
    "action-without-owner": "Acțiune fără responsabil",
    "action-without-owner.mend": "Numiți în „owner” cine răspunde de ea.",
    "action-without-due-date": "Acțiune fără termen",
    "action-without-due-date.mend": "Spuneți în „due” până când trebuie făcută; ajunge și o primă estimare.",
    "action-without-effects": "Acțiune fără efecte",
    "action-without-effects.mend": "Spuneți în „effects” ce schimbă și unde.",
    "effect-elsewhere": "Efect în afara cerințelor sale",
    "effect-elsewhere.mend": "Numiți {ids} în „for” la o cerință căreia îi răspunde acțiunea sau lăsați-l ca pe un "
    "câștig în plus.",
    "effect-elsewhere.nowhere": "Spuneți în efect la ce „step” sau „critical_moment” este.",
    # Several cycles.
    "many": "De la momentul critic la indicator, ciclu cu ciclu",
    "many.cycle": "Ciclu",
    "many.critical-moments": "Momente critice",
    "many.through": "… cu indicator",
    "many.requirements": "Cerințe",
    "many.actions": "Acțiuni",
    "many.broken": "Verigi rupte",
    "many.loose": "Chestiuni deschise",
    "many.file": "Fișier",
    "many.verdict": {
        "one": "{count} verigă este ruptă, în „{name}”.",
        "few": "{count} verigi sunt rupte, cele mai multe în „{name}”.",
        "other": "{count} de verigi sunt rupte, cele mai multe în „{name}”.",
    },
}

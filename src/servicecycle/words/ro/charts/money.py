"""Words of the chart `money`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Money at risk.
    "axis": "bani în risc pe an",
    "axis.in": "bani în risc pe an, {currency}",
    "at-risk": "în risc pe an",
    "title": "Circa {amount} pe an sunt în risc, din care {share} pentru „{name}”",
    "title.one": "Circa {amount} pe an sunt în risc pentru „{name}”",
    "title.alike": {
        "one": "Circa {amount} pe an sunt în risc pentru {count} incident",
        "few": "Circa {amount} pe an sunt în risc pentru {count} incidente",
        "other": "Circa {amount} pe an sunt în risc pentru {count} de incidente",
    },
    "measure": "Marja clienților pierduți într-un an din cauza fiecărui incident; un client pierdut contează {value}.",
    "measure.range": "Marja clienților pierduți într-un an din cauza fiecărui incident și intervalul celor "
    "presupuse; un client pierdut contează {value}.",
    "all": "În total, fiecare client pierdut o dată",
    "met": "Clienți afectați",
    "share": "Pondere",
    "range-key": "intervalul celor presupuse",
    "once": "Părțile fac cu {amount} mai mult decât întregul: cine s-ar pierde la două incidente se pierde o dată.",
    "rest": {
        "one": "Și încă {count} incident, de cel mult {amount}.",
        "few": "Și încă {count} incidente, de cel mult {amount} fiecare.",
        "other": "Și încă {count} de incidente, de cel mult {amount} fiecare.",
    },
    "unknown": {
        "one": "{count} incident de probabilitate necunoscută nu este pus la socoteală.",
        "few": "{count} incidente de probabilitate necunoscută nu sunt puse la socoteală.",
        "other": "{count} de incidente de probabilitate necunoscută nu sunt puse la socoteală.",
    },
    "assumed": "Presupus despre clienți: {parts}.",
    "assumed.range": "{value} (de la {low} la {high})",
    "assumed.and": "; ",
    "assumed.complain": "reclamă {value} dintre cei cu o problemă",
    "assumed.satisfied": "răspunsul îi mulțumește pe {value} dintre cei care reclamă",
    "assumed.mollified": "răspunsul îi liniștește doar pe {value} dintre cei care reclamă",
    "assumed.lost_satisfied": "se pierd {value} dintre cei mulțumiți",
    "assumed.lost_mollified": "se pierd {value} dintre cei liniștiți",
    "assumed.lost_dissatisfied": "se pierd {value} dintre cei pe care răspunsul nu i-a liniștit",
    "assumed.lost_silent": "se pierd {value} dintre cei care au tăcut",
    "assumed.retention": "după un an rămân {value} dintre clienți",
    "assumed.discount": "banii de mai târziu scad cu {value} pe an",
    "alt": "Banii în risc pe an, pe incidente, pentru „{cycle}”. {finding}.",
    "alt.one": {
        "one": "„{name}”: {amount}; {met} client trece prin el.",
        "few": "„{name}”: {amount}; {met} clienți trec prin el.",
        "other": "„{name}”: {amount}; {met} de clienți trec prin el.",
    },
    "alt.whole": "În total {amount}.",
    "alt.range": "În total {amount}, între {low} și {high}.",
}

"""Words of the chart `risk`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The risk map.
    "axis.severity": "gravitate: probabilitatea ca un incident să compromită tot ciclul",
    "axis.chance": "probabilitatea incidentului într-un parcurs",
    "axis.chance.percent": "probabilitatea incidentului într-un parcurs, în procente",
    "axis.left": "gravitate după remediere, în procente",
    "size.money": "bani în risc pe an",
    "size.risk": "risc net, în procente",
    "title.none": "Nu se știe ca vreun moment critic să coste ceva",
    "title.money": "„{name}” pune cel mai mult în risc: {amount} pe an",
    "title.money.only": "„{name}” pune în risc {amount} pe an",
    "title.money.shared": {
        "one": "{n} incident pune cel mai mult în risc, {amount} pe an: „{name}”",
        "few": "{n} incidente pun cel mai mult în risc, câte {amount} pe an; printre ele este „{name}”",
        "other": "{n} de incidente pun cel mai mult în risc, câte {amount} pe an; printre ele este „{name}”",
    },
    "title.risk": "„{name}” este cel mai mare risc: compromite {share} din parcursuri",
    "title.risk.only": "„{name}” compromite {share} din parcursuri",
    "title.risk.shared": {
        "one": "{n} incident este cel mai mare risc, compromite {share} din parcursuri: „{name}”",
        "few": "{n} incidente sunt cel mai mare risc, fiecare compromite {share} din parcursuri; printre ele este "
        "„{name}”",
        "other": "{n} de incidente sunt cel mai mare risc, fiecare compromite {share} din parcursuri; printre ele "
        "este „{name}”",
    },
    "measure.money": "Cât de probabil este fiecare incident, față de cât compromite după remediere; suprafața "
    "arată banii în risc.",
    "measure.risk": "Cât de probabil este fiecare incident, față de cât compromite după remediere; suprafața "
    "arată riscul net.",
    "total": "În total {amount} pe an.",
    "total.range": "În total {amount} pe an, între {low} și {high}.",
    "assumed": {
        "one": "{n} cifră despre clienți este presupusă.",
        "few": "{n} cifre despre clienți sunt presupuse.",
        "other": "{n} de cifre despre clienți sunt presupuse.",
    },
    "level": "risc {share}",
    "unknown": "necunoscut",
    "cost.money": "{amount} pe an",
    "cost.risk": "compromite {share}",
    "cost.unknown": "cost necunoscut",
    "item": "{name}: {cost}",
    "chance-unknown": "probabilitate necunoscută",
    "key.money": "suprafața: banii în risc pe an",
    "key.risk": "suprafața: riscul net, partea parcursurilor compromise",
    "key.recovery": "ce scade remedierea",
    "key.hollow": "gravitate sau remediere necunoscută, socotită la cel mai rău",
    "key.level": "risc egal: probabilitate × gravitate",
    "alt": {
        "one": "Harta riscurilor pentru „{cycle}”, cu {n} moment critic: probabilitatea pe orizontală, gravitatea pe "
        "verticală.",
        "few": "Harta riscurilor pentru „{cycle}”, cu {n} momente critice: probabilitatea pe orizontală, gravitatea pe "
        "verticală; întâi cel mai costisitor.",
        "other": "Harta riscurilor pentru „{cycle}”, cu {n} de momente critice: probabilitatea pe orizontală, "
        "gravitatea pe verticală; întâi cel mai costisitor.",
    },
    "alt.one": "„{name}”: probabilitate {chance}, gravitate {severity}, remediere {recovery}, {cost}.",
    "alt.more": "Și încă {n}.",
    "alt.unknown": {
        "one": "Probabilitatea unui moment critic nu se cunoaște.",
        "few": "Probabilitatea a {n} momente critice nu se cunoaște.",
        "other": "Probabilitatea a {n} de momente critice nu se cunoaște.",
    },
}

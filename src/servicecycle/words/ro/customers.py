"""What customers cost and think: the sections on money at risk and on segments."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The money at risk.
    "money": "Bani în risc",
    "money.about": "Circa {amount} pe an sunt în risc.",
    "money.between": "Circa {amount} pe an sunt în risc, între {low} și {high}.",
    "money.nothing": "Aproape niciun ban nu este în risc.",
    "money.how": "Dintre clienții care trec printr-un incident, {leave} pleacă din cauza lui, iar fiecare ia cu el "
    "{value}: marja unui an.",
    "money.how.years": {
        "one": "Dintre clienții care trec printr-un incident, {leave} pleacă din cauza lui, iar fiecare ia cu el "
        "{value}: marja anului următor, cât ar fi rămas.",
        "few": "Dintre clienții care trec printr-un incident, {leave} pleacă din cauza lui, iar fiecare ia cu el "
        "{value}: marja următorilor {count} ani, cât ar fi rămas.",
        "other": "Dintre clienții care trec printr-un incident, {leave} pleacă din cauza lui, iar fiecare ia cu el "
        "{value}: marja următorilor {count} de ani, cât ar fi rămas.",
    },
    "money.once": "Un client se pierde o singură dată, așa că întregul este cu {over} mai mic decât suma părților.",
    "money.left-out": {
        "one": "{count} incident de probabilitate necunoscută nu este pus la socoteală.",
        "few": "{count} incidente de probabilitate necunoscută nu sunt puse la socoteală.",
        "other": "{count} de incidente de probabilitate necunoscută nu sunt puse la socoteală.",
    },
    "money.word-of-mouth": "Vorba din om în om mai adaugă {amount}, nesocotiți aici: fiecare client pierdut ia cu el "
    "încă {listeners}.",
    "money.met": "Afectați",
    "money.lost": "Pierduți",
    "money.at-risk": "În risc",
    "money.share": "Pondere",
    "money.range": "Interval",
    "money.to": "{low} – {high}",
    "money.all": "În total, fiecare client pierdut o dată",
    # What is assumed.
    "assumed": "Presupus despre clienți, până când fișierul spune altfel",
    "assumed.key": "Cheie",
    "assumed.value": "Presupus",
    "assumed.range": "Interval",
    "assumed.meaning": "Ce este",
    "assumed.from": "De unde",
    "assumed.meaning.complain": "Clienți cu o problemă care reclamă",
    "assumed.meaning.satisfied": "Dintre ei, mulțumiți de răspuns",
    "assumed.meaning.mollified": "Dintre ei, doar liniștiți de răspuns",
    "assumed.meaning.lost_satisfied": "Pierduți dintre cei mulțumiți",
    "assumed.meaning.lost_mollified": "Pierduți dintre cei liniștiți",
    "assumed.meaning.lost_dissatisfied": "Pierduți dintre cei pe care răspunsul nu i-a liniștit",
    "assumed.meaning.lost_silent": "Pierduți dintre cei care au tăcut",
    "assumed.meaning.retention": "Clienți rămași după un an",
    "assumed.meaning.discount": "Cu cât scad banii de mai târziu, pe an",
    "assumed.from.complain": "Goodman",
    "assumed.from.lost_silent": "CTMA",
    "assumed.from.judgement": "apreciere",
    "assumed.from.plain": "–",
    "assumed.model": "Modelul este al lui Goodman (TARP); unde nu dă o cifră, aprecierea este a noastră.",
    "assumed.model.complain": "Reclamă unul din zece sau unul din douăzeci (Goodman; Kotler).",
    "assumed.model.lost_silent": "O problemă costă cam un sfert din loialitate (CTMA); intervalul din jur este al "
    "nostru.",
    # What is missing.
    "missing": "Nu se știe cât costă incidentele.",
    "missing.customers": "Dați {keys} sub „customers”.",
    "missing.key": "„{name}”",
    "missing.and": ", ",
    "missing.critical_moments": "Dați „critical_moments”, cu probabilitatea fiecăruia.",
    "missing.probability": "Dați „probability”, „incidents” sau „complaints” la cel puțin un moment critic.",
    # The complaint iceberg.
    "iceberg": "Aisbergul reclamațiilor",
    "iceberg.behind": {
        "one": "În spatele a {complaints} reclamație din fișier stau clienți nemulțumiți: {unhappy} pe an; dintre ei, "
        "{silent} au tăcut.",
        "few": "În spatele a {complaints} reclamații din fișier stau clienți nemulțumiți: {unhappy} pe an; dintre ei, "
        "{silent} au tăcut.",
        "other": "În spatele a {complaints} de reclamații din fișier stau clienți nemulțumiți: {unhappy} pe an; "
        "dintre ei, {silent} au tăcut.",
    },
    "iceberg.multiplier.file": "Adică {multiplier} la fiecare reclamație, cum spune fișierul.",
    "iceberg.multiplier.assumed": "Adică {multiplier} la fiecare reclamație, presupus până când „method” dă "
    "„complaint_multiplier”.",
    "iceberg.multiplier.range": "Adică {multiplier} la fiecare reclamație, presupus până când „method” dă "
    "„complaint_multiplier”; pot fi între {low} și {high}.",
    "iceberg.meet": {
        "one": "După probabilitățile incidentelor, într-un an {met} client trece prin cel puțin unul.",
        "few": "După probabilitățile incidentelor, într-un an {met} clienți trec prin cel puțin unul.",
        "other": "După probabilitățile incidentelor, într-un an {met} de clienți trec prin cel puțin unul.",
    },
    "iceberg.none": "În fișier nu este nicio reclamație: dați „complaints” la momentele critice, ca să se vadă câți "
    "clienți stau în spatele lor.",
    "iceberg.expect": {
        "one": "După probabilitățile incidentelor, este de așteptat {expected} reclamație pe an: reclamă {share} "
        "dintre cei care trec prin unul, ceilalți tac.",
        "few": "După probabilitățile incidentelor, sunt de așteptat {expected} reclamații pe an: reclamă {share} "
        "dintre cei care trec prin unul, ceilalți tac.",
        "other": "După probabilitățile incidentelor, sunt de așteptat {expected} de reclamații pe an: reclamă {share} "
        "dintre cei care trec prin unul, ceilalți tac.",
    },
    "iceberg.others": {
        "one": "La celelalte incidente, după probabilitățile lor, este de așteptat {expected} reclamație pe an: "
        "reclamă {share} dintre cei care trec prin unul.",
        "few": "La celelalte incidente, după probabilitățile lor, sunt de așteptat {expected} reclamații pe an: "
        "reclamă {share} dintre cei care trec prin unul.",
        "other": "La celelalte incidente, după probabilitățile lor, sunt de așteptat {expected} de reclamații pe an: "
        "reclamă {share} dintre cei care trec prin unul.",
    },
    "iceberg.complain-assumed": "Această parte este presupusă până când „customers” dă „complain”.",
    "iceberg.compared": "Unde se știu ambele cifre: reclamații primite, {complaints}; de așteptat, {expected}.",
    "iceberg.complaints": "În fișier",
    "iceberg.unhappy": "În spatele lor",
    "iceberg.met": "Afectați",
    "iceberg.expected": "De așteptat",
    # Segments.
    "segments": "Segmente de clienți",
    "segments.how": "Fiecare segment după ce contează pentru el; ce se percepe și ce merge rău se spune despre toți "
    "clienții la fel.",
    "segments.risk": "Riscul mediu este cel al pașilor, fiecare cât contează.",
    "segments.money": "De aceea fiecare segment pierde aceeași parte dintre clienții săi, iar aici părțile se adună: "
    "banii tuturor segmentelor, cu ai celor din niciunul, sunt banii ciclului.",
    "segments.no-share": "Nu se știe cât este în risc la: {names}. Dați „share”.",
    "segments.agree": "Pe oricine vreți să păstrați, începeți cu „{step}”: este primul pentru fiecare segment.",
    "segments.differ": "Segmentele ar începe cu pași diferiți: contează pe cine vreți să atrageți și să păstrați.",
    "segments.missing": "Pe cine vreți să atrageți și să păstrați? Dați „segments” sub „customers”, cu ce contează "
    "pentru fiecare, ca să se vadă unde nu sunt de acord.",
    "segment": "Segment",
    "segment.share": "Pondere",
    "segment.risk": "Risc mediu",
    "segment.first": "De îmbunătățit întâi",
    "segment.none": "În niciun segment",
    "segment.all": "Toți clienții",
    "disagree": "Unde segmentele nu sunt de acord",
    "disagree.none": "Nicăieri: niciun pas nu stă pe locuri îndepărtate și niciunul nu contează cu 20 de puncte mai "
    "mult pentru unul decât pentru altul.",
    "disagree.first": "„{step}” este pe primul loc pentru: {for_best}. Este pe locul {worst} pentru: {for_worst}.",
    "disagree.rank": "„{step}” este pe locul {best} pentru: {for_best}. Este pe locul {worst} pentru: {for_worst}.",
    "disagree.importance": "„{step}” contează {high} din 100 pentru: {for_high}. Contează {low} pentru: {for_low}.",
    "disagree.also-importance": "Contează {high} din 100 pentru: {for_high}; {low} pentru: {for_low}.",
}

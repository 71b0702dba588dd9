"""The plan: which actions to take, what they bring, who does what by when, and what more would buy."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "Planul",
    "part.outcome": "Astăzi și cu planul",
    "part.chosen": "Ce este de făcut",
    "part.calendar": "Cine, ce și până când",
    "part.left-out": "Ce a rămas pe dinafară și de ce",
    "part.frontier": "Ce aduce fiecare pas în plus",
    "part.prices": "Ce stă în calea unui rezultat mai bun",
    "part.trust": "Cât de sigur este",
    "see-plan": "`servicecycle plan` arată cine ce face și până când, ce ar aduce mai mulți bani și cât de sigur este.",
    # Amounts.
    "worth.money": "{amount} pe an",
    "worth.service": {"one": "{points} punct", "few": "{points} puncte", "other": "{points} de puncte"},
    "less-than": "sub {amount}",
    "less-than-minus": "sub zero cu mai puțin de {amount}",
    "days": {
        "one": "{days} zi de lucru",
        "few": "{days} zile de lucru",
        "other": "{days} de zile de lucru",
    },
    "days.of": {
        "one": "{days} din {most} zi de lucru",
        "few": "{days} din {most} zile de lucru",
        "other": "{days} din {most} de zile de lucru",
    },
    "quoted": "„{name}”",
    "and": ", ",
    "names": "{names} și încă {count}",
    # The verdict: what the plan brings …
    "verdict.both": {
        "one": "{count} acțiune duce scorul serviciului de la {before} la {after} și salvează {amount}.",
        "few": "{count} acțiuni duc scorul serviciului de la {before} la {after} și salvează {amount}.",
        "other": "{count} de acțiuni duc scorul serviciului de la {before} la {after} și salvează {amount}.",
    },
    "verdict.money.bare": {
        "one": "{count} acțiune salvează {amount}.",
        "few": "{count} acțiuni salvează {amount}.",
        "other": "{count} de acțiuni salvează {amount}.",
    },
    "verdict.service": {
        "one": "{count} acțiune duce scorul serviciului de la {before} la {after}.",
        "few": "{count} acțiuni duc scorul serviciului de la {before} la {after}.",
        "other": "{count} de acțiuni duc scorul serviciului de la {before} la {after}.",
    },
    "verdict.service.bare": {
        "one": "{count} acțiune adaugă {amount} la scorul serviciului.",
        "few": "{count} acțiuni adaugă {amount} la scorul serviciului.",
        "other": "{count} de acțiuni adaugă {amount} la scorul serviciului.",
    },
    "verdict.idle": {
        "one": "{count} acțiune trebuie făcută și nu schimbă nimic din ce se numără.",
        "few": "{count} acțiuni trebuie făcute și nu schimbă nimic din ce se numără.",
        "other": "{count} de acțiuni trebuie făcute și nu schimbă nimic din ce se numără.",
    },
    "verdict.harm.money": "Ce trebuie făcut dăunează: sunt la risc cu {amount} mai mult.",
    "verdict.harm.service": "Ce trebuie făcut dăunează: ia {amount} din scorul serviciului.",
    "verdict.none.over": "Nu este planificat nimic: nicio acțiune care ajută nu încape în resurse.",
    "verdict.none.unknown": "Nu este planificat nimic: nu se știe ce cer acțiunile, așa că nu pot fi puse față în față "
    "cu resursele.",
    "verdict.none.help": "Nu este planificat nimic: nicio acțiune nu schimbă în bine ceva din ce se numără.",
    "verdict.none.open": "Nu este planificat nimic: nu a mai rămas nicio acțiune de ales.",
    # … what it takes …
    "takes.both": "Este nevoie de {cost} și de {days}.",
    "takes.one": "Este nevoie de {what}.",
    "unknown.cost": "Nu se știe cât costă și nu intră în socoteală: {names}.",
    "unknown.effort": "Nu se știe câte zile cere și nu intră în socoteală: {names}.",
    # … and what becomes of the promise.
    "verdict.kept": "Promisiunea este atunci respectată într-o zi obișnuită.",
    "verdict.broken": "Promisiunea este atunci încălcată într-o zi obișnuită.",
    # Where there is no plan.
    "clash": "Nu există plan: {what}.",
    "missing.actions": "Ce se poate face? Dați „actions”, cu ce costă și ce schimbă fiecare, și „resources”: atunci se "
    "alege ce se poate cumpăra mai bun cu ele.",
    "missing.effects": "Acțiunile nu pot fi încă puse în balanță: evaluați „perceived” la pașii pe care îi schimbă sau "
    "dați probabilitatea unui moment critic și, sub „customers”, cât valorează un client.",
    # Today and with the plan.
    "figure": "Indicator",
    "today": "Astăzi",
    "then": "Cu planul",
    "change": "Schimbare",
    "at-risk": "Bani la risc pe an",
    "kept": "respectată",
    "broken": "încălcată",
    "promise.takes": "Ce s-a promis în {within} durează {today} astăzi și {then} cu planul.",
    # The chosen actions.
    "action": "Acțiune",
    "owner": "Responsabil",
    "due": "Termen",
    "cost": "Cost",
    "effort": "Zile",
    "adds.money": "Aduce pe an",
    "adds.service": "Puncte",
    "decided": "Hotărât",
    "decided.planned": "planificată",
    "decided.doing": "în lucru",
    "decided.asked": "cerută",
    "adds.meaning": "La fiecare acțiune este trecut ce s-ar pierde fără ea singură. Toate împreună aduc {together}; "
    "efectele asupra aceluiași moment se suprapun, așa că părțile nu trebuie să dea suma.",
    "adds.score": "Ce nu aduce bani este acolo pentru scor: dintre planurile care aduc la fel, se ia cel cu scorul "
    "cel mai "
    "bun.",
    # The calendar.
    "no-owner": "Nu răspunde nimeni",
    "owner.capacity": {
        "one": "{owner}, {days} zi pe săptămână",
        "few": "{owner}, {days} zile pe săptămână",
        "other": "{owner}, {days} de zile pe săptămână",
    },
    "span": "Din {begins} până în {ends}",
    "span.weeks": "Din săptămâna {begins} până în săptămâna {ends}",
    "work": "lucru",
    "until-due": "până la termen",
    "begins": "Începe",
    "done-by": "Gata",
    "week": "În săptămâna",
    "weeks": "Săptămâni",
    "from-to": "{first} – {last}",
    "remark": "Observație",
    "late": {
        "one": "Întârzie cu {days} zi: termenul este {due}.",
        "few": "Întârzie cu {days} zile: termenul este {due}.",
        "other": "Întârzie cu {days} de zile: termenul este {due}.",
    },
    "late.all": {
        "one": "{count} acțiune nu ar fi gata la termen: {names}.",
        "few": "{count} acțiuni nu ar fi gata la termen: {names}.",
        "other": "{count} de acțiuni nu ar fi gata la termen: {names}.",
    },
    "beyond": "Trece de sfârșitul planului, {until}.",
    "after": "După {names}.",
    "start.file": "Se numără din {start}, data fișierului.",
    "start.asked": "Se numără din {start}.",
    "start.unknown": "Nu se știe ziua de început, așa că se numără săptămâni: dați „date” în fișier.",
    "hint.start": "`--start` dă altă zi.",
    "hint.reconsider": "`--reconsider` îl redeschide.",
    "assumed": "Unde „capacity” de sub „resources” nu spune nimic, se presupun {days} zile pe săptămână: {owners}.",
    "endless": "Nu se poate spune când sunt gata: {names}. Dați „effort_days” și o „capacity” mai mare ca 0.",
    "idle": "„capacity” numește pe cineva care nu răspunde de nicio acțiune: {owners}.",
    "until.unknown": "Fără o zi de început nu se știe cât timp au responsabilii până la sfârșit.",
    # Why an action is left out.
    "why": "De ce",
    "why.dropped": "A fost abandonată.",
    "why.not-wanted": "S-a cerut să rămână pe dinafară.",
    "why.too-late": "Are termen pe {due}, după sfârșitul planului.",
    "why.unknown-cost": "Nu se știe cât costă: dați „cost”.",
    "why.unknown-effort": "Nu se știe câte zile cere: dați „effort_days”.",
    "why.no-effect.none": "Fișierul nu spune ce schimbă: dați „effects”.",
    "why.no-effect.unknown": "Ce schimbă ea nu se cunoaște astăzi, așa că schimbarea nu poate fi socotită.",
    "why.no-effect.plain": "Nu schimbă nimic din ce se numără în scor sau în banii la risc.",
    "why.excluded-by.planned": {
        "one": "Ea și {others}, care este în plan, se exclud una pe alta.",
        "few": "Ea și {others}, care sunt în plan, se exclud unele pe altele.",
        "other": "Ea și {others}, care sunt în plan, se exclud unele pe altele.",
    },
    "why.excluded-by.done": {
        "one": "Ea și {others}, care este făcută, se exclud una pe alta.",
        "few": "Ea și {others}, care sunt făcute, se exclud unele pe altele.",
        "other": "Ea și {others}, care sunt făcute, se exclud unele pe altele.",
    },
    "why.needs": {
        "one": "Are nevoie de {others}, care nu este în plan.",
        "few": "Are nevoie de {others}, care nu sunt în plan.",
        "other": "Are nevoie de {others}, care nu sunt în plan.",
    },
    "why.over-budget": "Prea scumpă: cere cu {short} mai mult decât a rămas.",
    "why.over-effort": "Prea multă muncă: cere cu {short} mai mult decât a rămas.",
    "why.over-capacity": "{owner} ar avea nevoie de încă {short} până la sfârșitul planului.",
    "why.no-effect-left": "Nu îi mai rămâne nimic de îndreptat odată ce este făcut: {others}.",
    "why.no-effect-left.reached": "Nu are nimic de îndreptat: ce urmărește este deja atins.",
    "why.does-harm": "Cu ea planul ar aduce mai puțin.",
    # The frontier.
    "frontier.budget": "Buget",
    "frontier.effort_days": "Zile de lucru",
    "frontier.money": "Aduce pe an",
    "frontier.service": "Puncte",
    "frontier.more": "În plus",
    "frontier.changes": "Ce se schimbă",
    "frontier.place.plan": "◆ planul",
    "frontier.place.beyond": "peste",
    "frontier.how.budget": "Cel mai bun plan pentru fiecare buget, restul neschimbat: între trepte nimic nu aduce mai "
    "mult.",
    "frontier.how.effort_days": "Cel mai bun plan pentru fiecare număr de zile de lucru, restul neschimbat: între "
    "trepte "
    "nimic nu aduce mai mult.",
    "frontier.score": "Planul însuși cere încă {more}: pentru un scor mai bun, care nu aduce bani.",
    "frontier.thinned": "Sunt prea multe acțiuni pentru toate treptele: acestea sunt bugete la distanțe egale.",
    "frontier.comes": "Intră: {names}.",
    "frontier.goes": "Iese: {names}.",
    # The price of a constraint.
    "price.none": "Nimic: cu mai mult din orice planul nu ar aduce mai mult.",
    "price.budget": "Cu {more} mai mult s-ar adăuga {gain}.",
    "price.effort_days": "Cu {more} mai mult s-ar adăuga {gain}.",
    "price.capacity": "Cu {more} mai mult din partea cuiva ({owner}) s-ar adăuga {gain}.",
    "price.busy": "Dacă {owner} ar avea timp destul, s-ar adăuga {gain}.",
    "price.until": "Fără sfârșitul de la {until}, planul ar aduce cu {gain} mai mult.",
    "price.must": "Dacă {action} nu ar trebui făcută, planul ar aduce cu {gain} mai mult.",
    "price.excludes": "Dacă {one} nu ar exclude {other}, planul ar aduce cu {gain} mai mult.",
    "price.requires": "Dacă {one} nu ar avea nevoie de {other}, planul ar aduce cu {gain} mai mult.",
    # How sure it is.
    "best": "Dovedit: nimic din ce încape nu aduce mai mult.",
    "best.unproven": "Nu s-a găsit nimic mai bun; sunt atât de multe acțiuni asupra unui moment, încât nu este "
    "dovedit.",
    "gap": "Planul este cu cel mult {gap} sub cel mai bun care încape.",
    "gap.unproven": "Planul este cam cu cel mult {gap} sub cel mai bun care încape; sunt atât de multe acțiuni asupra "
    "unui moment, încât nu este dovedit.",
    "counted": "Efectele se numără după cât sunt de sigure: „high” {high}, „medium” {medium}, „low” {low}.",
    "counted.planned": "Ce este planificat sau în lucru este în plan și își ia partea din resurse.",
    "counted.done": {
        "one": "{count} acțiune este făcută: a fost plătită, iar ce a schimbat se află în cifrele de astăzi.",
        "few": "{count} acțiuni sunt făcute: au fost plătite, iar ce au schimbat se află în cifrele de astăzi.",
        "other": "{count} de acțiuni sunt făcute: au fost plătite, iar ce au schimbat se află în cifrele de astăzi.",
    },
    "uncounted": {
        "one": "Un efect nu este numărat, pentru că ce schimbă el nu se cunoaște astăzi:",
        "few": "Unele efecte nu sunt numărate, pentru că ce schimbă ele nu se cunoaște astăzi:",
        "other": "Unele efecte nu sunt numărate, pentru că ce schimbă ele nu se cunoaște astăzi:",
    },
    "uncounted.perceived": "{action} schimbă ce se percepe la „{step}”: evaluați „perceived” acolo.",
    "uncounted.attribute": "{action} schimbă „{rating}” la „{step}” ({attribute}): evaluați acolo.",
    "uncounted.effort": "{action} schimbă efortul la „{step}”: evaluați „effort” acolo.",
    "uncounted.duration": "{action} schimbă cât durează „{step}”: dați „duration” obișnuită.",
    "uncounted.probability": "{action} schimbă cât de probabil este „{incident}”: dați „probability”, „incidents” sau "
    "„complaints”.",
}
